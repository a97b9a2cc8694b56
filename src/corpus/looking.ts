// Something to look at now and again in; looks one after the other, and at an interval, out. The clock is a parameter.
import type { SetTimer } from './deadline.ts';

export interface Looking<T> {
  /** Looks when the look under way has ended, which may have begun too early. */
  next(again: boolean): Promise<T>;
  /** Looks from now on at an interval. */
  start(): void;
  stop(): void;
}

/**
 * @param look what failed before is tried once more where `again` is true.
 * @param every milliseconds from the end of a look to the next.
 */
export function createLooking<T>(
  look: (again: boolean) => Promise<T>,
  every: number,
  setTimer: SetTimer,
): Looking<T> {
  let last: Promise<unknown> = Promise.resolve();
  let cancel: (() => void) | undefined;
  let isStopped = false;
  const next = (again: boolean): Promise<T> => {
    const looked = last.then(() => look(again));
    last = looked.catch(() => undefined);
    return looked;
  };
  const schedule = (): void => {
    if (!isStopped) cancel = setTimer(() => void next(false).finally(schedule), every);
  };
  return {
    next,
    start() {
      if (cancel === undefined) schedule();
    },
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}
