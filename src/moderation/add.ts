// Uploaded files in, a draft with new sources out.
import { renderSourceFile } from '../intake/source-text.ts';
import type { Parsed } from '../intake/intake.ts';
import { withNote, type Desk } from './desk.ts';
import { fileOf, putFile, readTexts, trySave } from './draft-files.ts';
import type { Doing, Moderation } from './moderation.ts';
import { isOpened, type Opened } from './open-draft.ts';
import { readFiles, type ReadFiles } from './read-files.ts';
import { refuse, type ModerationResult } from './results.ts';

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

interface Added {
  readonly saved: Opened;
  readonly free: readonly Parsed[];
  readonly problems: readonly string[];
}

/** Puts what was read into the draft as it is by then: of two who add at once neither is lost. */
async function putAll(
  { parsed, problems: unread }: ReadFiles,
  draft: number | undefined,
  desk: Desk,
  by: Doing,
): Promise<Added | ModerationResult> {
  for (;;) {
    const texts = await readTexts(draft, desk);
    if (!('raw' in texts)) return texts;
    const taken = texts.raw.sources.map(({ file }) => file);
    const { free, problems: clashing } = partition(parsed, taken);
    const problems = [...unread, ...clashing];
    if (free.length === 0) return refuse('Nothing was added.', problems);
    const put = free.map((one) => renderSourceFile(one, one.details));
    const saved = await trySave(texts.at, (changes) => put.reduce(putFile, changes), desk, by);
    // Each turn means that somebody else's change went in: two people cannot keep each other waiting.
    if (saved === 'moved') continue;
    return isOpened(saved) ? { saved, free, problems } : saved;
  }
}

export const add =
  (desk: Desk): Moderation['add'] =>
  async ({ files, draft }, by) => {
    // Whether there is such a draft is told before anything is fetched.
    const texts = await readTexts(draft, desk);
    if (!('raw' in texts)) return texts;
    const added = await putAll(await readFiles(files, desk.options, by), draft, desk, by);
    if (!('saved' in added)) return added;
    const { saved, free, problems } = added;
    for (const one of free) desk.detections.keep(one.id, one);
    await desk.log(by, 'add', { draft: saved.draft.number, sources: free.map(({ id }) => id) });
    const noted = problems.map((words) => ({ kind: 'saved', words }) as const);
    return desk.showDraft(noted.reduce(withNote, saved), by);
  };
