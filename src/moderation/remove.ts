// A source in, a draft without it out.
import type { Changes } from '../corpus/changes.ts';
import type { Desk } from './desk.ts';
import { fileOf, NO_SUCH_SOURCE, readTexts, save } from './draft-files.ts';
import type { Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { refuse } from './results.ts';

export const remove =
  (desk: Desk): Moderation['remove'] =>
  async ({ source, draft }, by) => {
    const texts = await readTexts(draft, desk);
    if (!('raw' in texts)) return texts;
    const file = fileOf(source);
    if (!texts.raw.sources.some((one) => one.file === file)) return refuse(NO_SUCH_SOURCE);
    if (texts.raw.sources.length === 1)
      return refuse('It is the only source, and a corpus has at least one.');
    const base = await readTexts(undefined, desk);
    const isPublished = 'raw' in base && base.raw.sources.some((one) => one.file === file);
    const edit = (changes: Changes): Changes => ({
      ...changes,
      put: changes.put.filter((one) => one.file !== file),
      remove: isPublished || changes.replace ? [...new Set([...changes.remove, file])] : changes.remove,
    });
    const saved = await save(texts.at, edit, desk, by);
    if (!isOpened(saved)) return saved;
    await desk.log(by, 'remove', { draft: saved.draft.number, source });
    return desk.showDraft(saved, by);
  };
