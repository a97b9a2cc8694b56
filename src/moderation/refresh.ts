// The bundled folder as it is now in, a draft that replaces the corpus by it out.
import { checkCorpus } from '../corpus/check.ts';
import type { Problem } from '../corpus/corpus.ts';
import { CorpusError, describeProblem } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { manifestOf } from '../store/manifest.ts';
import type { Desk } from './desk.ts';
import { NO_CHANGES } from './draft-files.ts';
import type { Moderation } from './moderation.ts';
import { readActive } from './open-draft.ts';
import type { ModerationOptions } from './options.ts';
import { refuse } from './results.ts';

/** The folder's texts where they pass the checker, else every problem that they have. */
export async function readChecked({
  readFolder,
}: Pick<ModerationOptions, 'readFolder'>): Promise<
  { readonly raw: RawCorpus } | { readonly problems: readonly Problem[] }
> {
  try {
    const raw = await readFolder();
    const checked = checkCorpus(raw);
    return 'problems' in checked ? checked : { raw };
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

export const refresh =
  (desk: Desk): Moderation['refresh'] =>
  async (by) => {
    by.progress('Reading the folder …');
    const read = await readChecked(desk.options);
    if ('problems' in read) {
      const problems = read.problems.map(describeProblem);
      return refuse('The bundled folder does not pass the checker, so there is no draft of it.', problems);
    }
    const active = await desk.options.store.versions.find(await readActive(desk.options));
    if (active?.manifest === manifestOf(read.raw).hash)
      return refuse(
        `The bundled folder is the same as version ${active.number}; there is nothing to refresh.`,
      );
    const opened = await desk.begin({ ...NO_CHANGES, replace: read.raw }, by);
    await desk.log(by, 'refresh', { draft: opened.draft.number });
    return desk.showDraft(opened, by);
  };
