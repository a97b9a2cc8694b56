// Time as a parameter: the system's clock, and one that moves only when a test says so.

/** Milliseconds since 1970, and timers that can be cancelled. */
export interface Clock {
  now(): number;
  /** Runs `run` once after `ms` milliseconds; the returned function cancels it. */
  setTimer(run: () => void, ms: number): () => void;
}

/** A clock that stands still until it is advanced. */
export interface TestClock extends Clock {
  /** Moves the time on by `ms` and runs every timer that falls due on the way, in order. */
  advance(ms: number): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A test clock that begins at `start` (milliseconds since 1970; the default is a fixed day). */
export function createTestClock(start = Date.UTC(2026, 7, 6, 12)): TestClock {
  let now = start;
  const timers = new Set<Timer>();

  const findNext = (until: number): Timer | undefined =>
    [...timers].filter((timer) => timer.due <= until).sort((a, b) => a.due - b.due)[0];

  return {
    now: () => now,
    setTimer: (run, ms) => {
      const timer = { due: now + ms, run };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance: (ms) => {
      const until = now + ms;
      for (let next = findNext(until); next; next = findNext(until)) {
        timers.delete(next);
        now = Math.max(now, next.due);
        next.run();
      }
      now = until;
    },
  };
}

/** A view of `clock` whose timers can all be cancelled at once. */
export function createTimers(clock: Clock): { readonly clock: Clock; cancelAll(): void } {
  const cancels = new Set<() => void>();
  const setTimer = (run: () => void, ms: number): (() => void) => {
    const cancel = clock.setTimer(() => {
      cancels.delete(forget);
      run();
    }, ms);
    const forget = (): void => {
      cancels.delete(forget);
      cancel();
    };
    cancels.add(forget);
    return forget;
  };
  return {
    clock: { now: () => clock.now(), setTimer },
    cancelAll: () => {
      for (const cancel of [...cancels]) cancel();
    },
  };
}
