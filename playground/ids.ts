// The clock in, Discord ids (snowflakes of 17 to 19 digits) out.
import type { Clock } from './clock.ts';

const discordEpoch = 1_420_070_400_000n;
const perMillisecond = 4096;

/** Returns a function that makes ids; each is greater than the one before, also within one millisecond. */
export function createIds(clock: Pick<Clock, 'now'>): () => string {
  let last = 0;
  let count = 0;
  return () => {
    const now = Math.max(clock.now(), last);
    count = now === last ? count + 1 : 0;
    last = count < perMillisecond ? now : now + 1;
    count %= perMillisecond;
    return (((BigInt(last) - discordEpoch) << 22n) | BigInt(count)).toString();
  };
}
