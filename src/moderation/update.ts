// A source and an uploaded file in, a draft in which the source has the file's text out.
import { isDeepStrictEqual } from 'node:util';
import type { RawFile } from '../corpus/raw.ts';
import { parseSourceFile } from '../corpus/source-file.ts';
import { readDetails } from '../intake/details.ts';
import type { Parsed } from '../intake/intake.ts';
import { renderSourceFile } from '../intake/source-text.ts';
import type { Desk } from './desk.ts';
import { fileOf, NO_SUCH_SOURCE, putFile, readTexts, save } from './draft-files.ts';
import type { Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { readFiles } from './read-files.ts';
import { refuse } from './results.ts';

/** What is known of the source stays; what it lacks the new file may state. Pages are those of the new file. */
function renderUpdate(old: RawFile, source: string, parsed: Parsed): RawFile {
  const known = Object.entries(parseSourceFile(old).source.frontMatter).filter(([name]) => name !== 'pages');
  const details = readDetails({ ...parsed.details, ...Object.fromEntries(known) });
  return renderSourceFile({ ...parsed, id: source }, details.details);
}

/** Whether a reader finds no difference: the same paragraphs, pages and details. */
function isSame(one: RawFile, other: RawFile): boolean {
  return isDeepStrictEqual(parseSourceFile(one).source, parseSourceFile(other).source);
}

export const update =
  (desk: Desk): Moderation['update'] =>
  async ({ source, file, draft }, by) => {
    const texts = await readTexts(draft, desk);
    if (!('raw' in texts)) return texts;
    const old = texts.raw.sources.find((one) => one.file === fileOf(source));
    if (old === undefined) return refuse(NO_SUCH_SOURCE);
    const { parsed, problems } = await readFiles([file], desk.options, by);
    const [read] = parsed;
    if (read === undefined) return refuse('Nothing was updated.', problems);
    const put = renderUpdate(old, source, read);
    if (isSame(put, old))
      return refuse('The file says what the source says already; there is nothing to update.');
    const saved = await save(texts.at, (changes) => putFile(changes, put), desk, by);
    if (!isOpened(saved)) return saved;
    desk.detections.keep(source, read);
    await desk.log(by, 'update', { draft: saved.draft.number, source });
    return desk.showDraft(saved, by);
  };
