// Uploaded files in, a draft with new sources out.
import { renderSourceFile } from '../intake/source-text.ts';
import type { Parsed } from '../intake/intake.ts';
import { withNote, type Desk } from './desk.ts';
import { currentSources, fileOf, putFile, readTexts, save } from './draft-files.ts';
import type { Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { readFiles } from './read-files.ts';
import { refuse } from './results.ts';

/** The files whose id is free, in `taken` and among themselves; a sentence for each of the others. */
function partition(all: readonly Parsed[], taken: readonly string[]) {
  const ids = new Set(taken);
  const problems: string[] = [];
  const free = all.filter(({ id, file }) => {
    if (!ids.has(fileOf(id))) {
      ids.add(fileOf(id));
      return true;
    }
    problems.push(
      `${file} would be the source with the id ${id}, and there is one already: give it a new text with /corpus update, or name the file otherwise.`,
    );
    return false;
  });
  return { free, problems };
}

export const add =
  (desk: Desk): Moderation['add'] =>
  async ({ files, draft }, by) => {
    const texts = await readTexts(draft, desk);
    if (!('raw' in texts)) return texts;
    const { parsed, problems: unread } = await readFiles(files, desk.options, by);
    const { free, problems: clashing } = partition(
      parsed,
      texts.raw.sources.map(({ file }) => file),
    );
    const problems = [...unread, ...clashing];
    if (free.length === 0) return refuse('Nothing was added.', problems);
    const put = free.map((one) => renderSourceFile(one, one.details));
    const saved = await save(texts.at, (changes) => put.reduce(putFile, changes), desk, by);
    if (!isOpened(saved)) return saved;
    for (const one of free) await desk.detections.keep(one.id, one, currentSources(desk));
    await desk.log(by, 'add', { draft: saved.draft.number, sources: free.map(({ id }) => id) });
    const noted = problems.map((words) => ({ kind: 'saved', words }) as const);
    return desk.showDraft(noted.reduce(withNote, saved), by);
  };
