// A source of a draft in: the form for its details out; and what was put into that form in, the draft with them out.
import type { RawFile } from '../corpus/raw.ts';
import { parseSourceFile } from '../corpus/source-file.ts';
import type { FrontMatter } from '../corpus/schema.ts';
import type { Field } from '../interaction.ts';
import { readDetails } from '../intake/details.ts';
import { renderSourceFile } from '../intake/source-text.ts';
import type { Draft } from '../store/draft-rows.ts';
import { MOVED, type Desk, type DraftAt } from './desk.ts';
import { fileOf, NO_SUCH_SOURCE, putFile } from './draft-files.ts';
import type { GivenDetails, Moderation } from './moderation.ts';
import { isOpened } from './open-draft.ts';
import { orLate, refuseLate } from './or-late.ts';
import { refuse, type ModerationResult } from './results.ts';
import type { ParsedSource } from '../corpus/source-file.ts';

/** One file as the draft has it; of what it stands on no other is read. */
async function readFile(
  { base, changes: { replace, put, remove } }: Draft,
  name: string,
  desk: Desk,
): Promise<RawFile | undefined> {
  const isIt = ({ file }: RawFile): boolean => file === name;
  if (remove.includes(name)) return undefined;
  const changed = put.find(isIt) ?? replace?.sources.find(isIt);
  return changed ?? (replace ? undefined : desk.options.store.versions.readFile(base, name));
}

async function findSource(
  { draft, source }: { readonly draft: number; readonly source: string },
  desk: Desk,
): Promise<Found | ModerationResult> {
  const opened = await desk.open(draft);
  if (!isOpened(opened)) return opened;
  const file = await readFile(opened.draft, fileOf(source), desk);
  if (file === undefined) return refuse(NO_SUCH_SOURCE);
  return { source: parseSourceFile(file).source, at: { draft, revision: opened.draft.revision } };
}

/** A source of the draft as it was read. */
interface Found {
  readonly source: ParsedSource;
  readonly at: DraftAt;
}

const isResult = (found: Found | ModerationResult): found is ModerationResult => 'kind' in found;

function field(option: string, label: string, value: string | undefined, description?: string): Field {
  return {
    option,
    label,
    required: false,
    ...(value === undefined ? {} : { value }),
    ...(description === undefined ? {} : { description }),
  };
}

export const askDetails =
  (desk: Desk): Moderation['askDetails'] =>
  async (request) => {
    const found = await orLate(findSource(request, desk), desk.options.setTimer);
    if (found === 'late') return refuseLate();
    if (isResult(found)) return found;
    const { title, publisher, author, published, url } = found.source.frontMatter;
    return {
      kind: 'form',
      command: 'corpus details',
      args: { draft: String(request.draft), source: request.source, edited: 'true' },
      title: `Details of ${request.source}`,
      fields: [
        field('title', 'Title', title),
        field('publisher', 'Publisher', publisher, 'How replies cite it; without one, by its title'),
        field('author', 'Author', author),
        field('published', 'Published', published, '2018, 2018-09 or 2018-09-27'),
        field('link', 'Link', url, 'Where readers find it: https://…'),
      ],
      updates: true,
    };
  };

/** What no form asks for stays; a short title only as long as it begins the title. */
function mergeDetails(
  { short, licence, retrieved }: FrontMatter,
  { title, publisher, author, published, link }: GivenDetails,
): Readonly<Record<string, string | undefined>> {
  const kept = short !== undefined && title?.startsWith(short) === true ? short : undefined;
  return { title, short: kept, publisher, author, url: link, published, retrieved, licence };
}

function readPages({ frontMatter }: ParsedSource): { readonly pages?: readonly number[] } {
  const { pages } = frontMatter;
  return pages === undefined ? {} : { pages: pages.trim().split(/\s+/).map(Number) };
}

/** As it is said of a form: what was wrong was not left out, and there is no front matter to see. */
function sentenceOf(words: string): string {
  return words
    .replace(/^The front matter(?:’s)? /, '')
    .replace(/; it is left out\.$/, '.')
    .replace(/^url /, 'link ');
}

export const setDetails =
  (desk: Desk): Moderation['setDetails'] =>
  async ({ draft, source, details: given }, by) => {
    const found = await findSource({ draft, source }, desk);
    if (isResult(found)) return found;
    const { details, warnings } = readDetails(mergeDetails(found.source.frontMatter, given));
    if (warnings.length > 0)
      return refuse(
        'The details were not saved.',
        warnings.map(({ words }) => sentenceOf(words)),
      );
    const paragraphs = found.source.passages.map(({ text }) => text);
    const file = renderSourceFile({ id: source, paragraphs, ...readPages(found.source) }, details);
    const changed = await desk.changeAt(found.at, (changes) => putFile(changes, file), by);
    if (changed === 'moved') return refuse(MOVED);
    if (!isOpened(changed)) return changed;
    await desk.log(by, 'details', { draft, source });
    return desk.showDraft(changed, by);
  };
