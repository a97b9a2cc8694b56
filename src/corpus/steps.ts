// Long work in, cut into short steps by a generator; what it comes to out: at once, or with everything else in between.
import { setImmediate } from 'node:timers/promises';

/**
 * Work that pauses (`yield`) wherever it may be left for a while. It says where, by what it has done and never by a
 * clock; whether anything happens there is for whoever runs it. So there is one way of doing it, not two.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All the steps in one go. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * A millisecond's work or so: short enough for whoever waits, and enough to get on where every turn has a question in it.
 */
export const PASSAGES_A_STEP = 5;

/** A step in each turn of the event loop, so that nobody waits longer than a step takes. Rejects with what a step throws. */
export async function runInTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}
