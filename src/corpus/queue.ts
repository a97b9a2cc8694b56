// Pieces of heavy work in, each begun when the one before has ended: memory is that of one.

/** `urgent` goes before all that wait; else nobody overtakes. */
export type Queue = <T>(work: () => Promise<T>, urgent?: 'urgent') => Promise<T>;

export function createQueue(): Queue {
  const waiting: (() => void)[] = [];
  let busy = false;
  return async (work, urgent) => {
    if (busy)
      await new Promise<void>((go) => {
        if (urgent) waiting.unshift(go);
        else waiting.push(go);
      });
    busy = true;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy = false;
    }
  };
}
