// Time as the dispatcher sees it: a parameter, so that deadlines are tested without waiting.
import { systemTimer, type SetTimer } from '../corpus/deadline.ts';

export interface Clock {
  /** Milliseconds since a fixed point. */
  now(): number;
  readonly setTimer: SetTimer;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimer: systemTimer,
};
