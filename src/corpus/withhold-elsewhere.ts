// As withhold.ts and check.ts, in a thread of its own: thousands of passages take seconds in which nobody would be answered.
import type { Checked } from './check.ts';
import { buildServedJoiner, cutTexts, type ServedPiece, type TextPiece } from './pieces.ts';
import type { RawCorpus } from './raw.ts';
import { runInTurns } from './steps.ts';
import { runElsewhere } from './thread.ts';
import type { Served } from './withhold.ts';

/** How a corpus is looked at: `withhold` serves what still stands, `check` takes nothing but the whole of it. */
export type Strictness = 'withhold' | 'check';

/** What the thread is told: how, then the texts, and `next` for every further piece of the answer. */
export type CheckMessage = Strictness | TextPiece | 'next';

async function examine(raw: RawCorpus, strictness: Strictness): Promise<Served> {
  const join = buildServedJoiner();
  return runElsewhere<CheckMessage, ServedPiece, Served>({
    name: 'the thread that checks a corpus',
    script: new URL('./withhold-worker.ts', import.meta.url),
    async begin(send) {
      send(strictness);
      await runInTurns(cutTexts(raw, send));
    },
    take(piece, send) {
      const value = join(piece);
      if (value !== undefined) return { value };
      send('next');
      return undefined;
    },
  });
}

/** As withholdFacts, for a process that is being asked. Rejects where the thread fails: a bug, or no memory. */
export function withholdElsewhere(raw: RawCorpus): Promise<Served> {
  return examine(raw, 'withhold');
}

/** As checkCorpus, in the same way. */
export async function checkElsewhere(raw: RawCorpus): Promise<Checked> {
  const checked = await examine(raw, 'check');
  return 'problems' in checked ? checked : { corpus: checked.corpus };
}
