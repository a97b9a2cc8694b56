// Work in one conversation after the other, so that a question asked at once after another leans on its answer.

export interface Turns {
  /** Runs `work` when everything begun there before is done; a failure of that changes nothing. */
  take(conversation: string, work: () => Promise<void>): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>();
  return {
    take: (conversation, work) => {
      const before = last.get(conversation) ?? Promise.resolve();
      const mine = before.then(work, work).finally(() => {
        if (last.get(conversation) === mine) last.delete(conversation);
      });
      last.set(conversation, mine);
      return mine;
    },
  };
}
