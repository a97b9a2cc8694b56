// The bundled folder as it is now in, a draft that replaces the corpus by it out.
import type { Problem } from '../corpus/corpus.ts';
import { describeProblem } from '../corpus/problems.ts';
import { checkElsewhere } from '../corpus/withhold-elsewhere.ts';
import { NO_CHANGES } from '../store/draft-changes.ts';
import { checkFolder, isVersionOf, readBundled } from './bundled-folder.ts';
import type { Desk } from './desk.ts';
import type { Moderation } from './moderation.ts';
import { readActive } from './open-draft.ts';
import { refuse, type ModerationResult } from './results.ts';

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
    if (active && (await isVersionOf(active, read.raw)))
      return refuse(
        `The bundled folder is the same as version ${active.number}; there is nothing to refresh.`,
      );
    by.progress('Checking the folder …');
    const problems = await checkFolder(read.raw, checkElsewhere);
    if (problems.length > 0) return refuseFolder(problems);
    const opened = await desk.begin({ ...NO_CHANGES, replace: read.raw }, by);
    await desk.log(by, 'refresh', { draft: opened.draft.number });
    return desk.showDraft(opened, by);
  };
