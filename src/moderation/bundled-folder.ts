// The bundled folder in; its texts, how they stand to a version, and everything that the checker says to them, out.
import type { Checked } from '../corpus/check.ts';
import { knownQuestionSteps } from '../corpus/known-questions.ts';
import type { Problem } from '../corpus/corpus.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { runInTurns } from '../corpus/steps.ts';
import { contentSteps } from '../store/manifest.ts';
import type { Version } from '../store/version-rows.ts';
import type { ModerationOptions } from './options.ts';
import type { FolderState } from './results.ts';

type Reading = Pick<ModerationOptions, 'readFolder'>;

/** A folder as it was read, or why it could not be. */
export type ReadFolder = { readonly raw: RawCorpus } | { readonly problems: readonly Problem[] };

export async function readBundled({ readFolder }: Reading): Promise<ReadFolder> {
  try {
    return { raw: await readFolder() };
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

/**
 * Every problem at once, of its questions too: for a first start and for drafting it again.
 * @param check checkCorpus: here where nobody is answered yet, elsewhere where somebody is.
 */
export async function checkFolder(
  raw: RawCorpus,
  check: (raw: RawCorpus) => Checked | Promise<Checked>,
): Promise<readonly Problem[]> {
  const { problems: unread } = await runInTurns(knownQuestionSteps(raw));
  const checked = await check(raw);
  return [...('problems' in checked ? checked.problems : []), ...unread];
}

/** Whether a version is made of these very texts. */
export async function isVersionOf({ manifest }: Pick<Version, 'manifest'>, raw: RawCorpus): Promise<boolean> {
  return (await runInTurns(contentSteps(raw))).manifest.hash === manifest;
}

/** How the bundled folder stands to a version. */
export async function compareFolder(
  version: Pick<Version, 'manifest'>,
  reading: Reading,
): Promise<FolderState> {
  const read = await readBundled(reading);
  if (!('raw' in read)) return { kind: 'broken', problems: read.problems };
  return { kind: (await isVersionOf(version, read.raw)) ? 'same' : 'differs' };
}
