// Time as the dispatcher sees it: a parameter, so that deadlines are tested without waiting.

export interface Clock {
  /** Milliseconds since a fixed point. */
  now(): number;
  /** Runs `run` once after `ms` milliseconds; the returned function cancels it. */
  setTimer(run: () => void, ms: number): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
