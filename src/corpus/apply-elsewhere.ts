// As changes.ts, in a thread of its own where rows go to a long fact table: to read it takes longer than anybody should wait.
import { type Applied, applyChanges, type Changes } from './changes.ts';
import { cutTexts, type TextPiece } from './pieces.ts';
import type { RawCorpus, RawFile } from './raw.ts';
import { runInTurns } from './steps.ts';
import { runElsewhere } from './thread.ts';

/** A fact table of so many characters is read in a few milliseconds. */
const SHORT = 20_000;

/** What the thread is told: the texts that the rows go to, then the rows. */
export type ApplyMessage = TextPiece | Pick<Changes, 'rows'>;

/** What it answers: the fact table with the rows, where there is one, and the rows that it did not take. */
export type ApplyAnswer = Pick<Applied['raw'], 'facts'> & Pick<Applied, 'unapplied'>;

function lengthOf(files: readonly RawFile[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

/** As applyChanges. Rejects where the thread fails: a bug, or no memory. */
export async function applyElsewhere(base: RawCorpus, changes: Changes): Promise<Applied> {
  const { rows } = changes;
  const { raw, unapplied } = applyChanges(base, { ...changes, rows: [] });
  if (rows.length === 0) return { raw, unapplied };
  // A table is begun with what the sources say of themselves; one that is there is all that is needed.
  const needed: RawCorpus = raw.facts === undefined ? raw : { sources: [], facts: raw.facts };
  if (lengthOf([...needed.sources, ...(needed.facts ? [needed.facts] : [])]) <= SHORT)
    return applyChanges(base, changes);
  const answer = await runElsewhere<ApplyMessage, ApplyAnswer, ApplyAnswer>({
    name: 'the thread that adds rows to a fact table',
    script: new URL('./apply-worker.ts', import.meta.url),
    async begin(send) {
      await runInTurns(cutTexts(needed, send));
      send({ rows });
    },
    take: (value) => ({ value }),
  });
  const { facts } = answer;
  return {
    raw: { ...raw, ...(facts === undefined ? {} : { facts }) },
    unapplied: [...unapplied, ...answer.unapplied],
  };
}
