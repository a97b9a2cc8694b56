// The bundled folder as it is now in, a draft that replaces the corpus by it out.
import { checkCorpus } from '../corpus/check.ts';
import { readKnownQuestions } from '../corpus/known-questions.ts';
import type { Problem } from '../corpus/corpus.ts';
import { CorpusError, describeProblem } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { manifestOf } from '../store/manifest.ts';
import type { Desk } from './desk.ts';
import { NO_CHANGES } from './draft-files.ts';
import type { Moderation } from './moderation.ts';
import { readActive } from './open-draft.ts';
import type { ModerationOptions } from './options.ts';
import { refuse, type ModerationResult } from './results.ts';

/** A folder as it was read, or why it could not be. */
type Read = { readonly raw: RawCorpus } | { readonly problems: readonly Problem[] };

export async function readBundled({ readFolder }: Pick<ModerationOptions, 'readFolder'>): Promise<Read> {
  try {
    return { raw: await readFolder() };
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

/** Every problem at once; in a thread of its own where there is none, which takes longest. */
async function findProblems(
  raw: RawCorpus,
  { withhold }: Pick<ModerationOptions, 'withhold'>,
): Promise<readonly Problem[]> {
  const { problems: unread } = readKnownQuestions(raw);
  const served = await withhold(raw);
  if (!('problems' in served) && served.withheld.length === 0) return unread;
  const checked = checkCorpus(raw);
  return [...('problems' in checked ? checked.problems : []), ...unread];
}

function refuseFolder(problems: readonly Problem[]): ModerationResult {
  const words = 'The bundled folder does not pass the checker, so there is no draft of it.';
  return refuse(words, problems.map(describeProblem));
}

export const refresh =
  (desk: Desk): Moderation['refresh'] =>
  async (by) => {
    by.progress('Reading the folder …');
    const read = await readBundled(desk.options);
    if (!('raw' in read)) return refuseFolder(read.problems);
    const active = await desk.options.store.versions.find(await readActive(desk.options));
    if (active?.manifest === manifestOf(read.raw).hash)
      return refuse(
        `The bundled folder is the same as version ${active.number}; there is nothing to refresh.`,
      );
    by.progress('Checking the folder …');
    const problems = await findProblems(read.raw, desk.options);
    if (problems.length > 0) return refuseFolder(problems);
    const opened = await desk.begin({ ...NO_CHANGES, replace: read.raw }, by);
    await desk.log(by, 'refresh', { draft: opened.draft.number });
    return desk.showDraft(opened, by);
  };
