// Work with one person or in one conversation after the other: what is asked at once after another thing finds what that did.

export interface Turns {
  /** Runs `work` when everything begun under that key before is done; a failure of that changes nothing. */
  take<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: (key, work) => {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(work, work).finally(() => {
        if (last.get(key) === mine) last.delete(key);
      });
      last.set(key, mine);
      return mine;
    },
  };
}
