// A way to make what a number stands for in; what was made out: one thing at a time, each once, the last used ones kept.
import { createQueue } from './queue.ts';

export interface Shelf<T> {
  /**
   * What is kept of this number, what is being made of it, or what is made of it now; `urgent` before all that wait.
   * Undefined where there is nothing of this number. Rejects with what making it throws, and forgets that.
   */
  take(number: number, urgent?: 'urgent'): Promise<T | undefined>;
  /** Keeps a thing; beyond the limit what was used longest ago goes. */
  keep(number: number, thing: T): void;
}

/** @param limit how many things are kept. */
export function createShelf<T>(make: (number: number) => Promise<T | undefined>, limit: number): Shelf<T> {
  const queue = createQueue();
  const underWay = new Map<number, Promise<T | undefined>>();
  /** What was used last comes last. */
  const kept = new Map<number, T>();

  const keep = (number: number, thing: T): void => {
    kept.delete(number);
    kept.set(number, thing);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
  };
  const start = async (number: number, urgent?: 'urgent'): Promise<T | undefined> => {
    try {
      return await queue(() => make(number), urgent);
    } finally {
      underWay.delete(number);
    }
  };
  return {
    keep,
    take(number, urgent) {
      const thing = kept.get(number);
      if (thing !== undefined) {
        keep(number, thing);
        return Promise.resolve(thing);
      }
      const making = underWay.get(number) ?? start(number, urgent);
      underWay.set(number, making);
      return making;
    },
  };
}
