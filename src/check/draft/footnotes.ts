// The knowledge and a draft in; references as Markdown footnotes, numbered apart from those that the draft has, out.
import type { Citation } from '../../answer/answer.ts';
import type { Knowledge } from '../../knowledge.ts';
import { placeIn } from '../places-cited.ts';
import { oneEach } from './one-each.ts';
import type { References } from './references.ts';

/** What Markdown would read as its own marks. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, (mark) => `\\${mark}`);
}

/** The numbers of footnotes that a draft has itself. */
function numbersIn(draft: string): ReadonlySet<number> {
  return new Set([...draft.matchAll(/\[\^(\d{1,6})\]/gu)].map((match) => Number(match[1])));
}

function describe(knowledge: Knowledge, note: Citation): string {
  const source = knowledge.findSource(note.source);
  const cite = source?.cite ?? note.source;
  const title =
    source?.title === undefined || source.title === source.cite ? '' : `, *${escapeMarkdown(source.title)}*`;
  const link = source?.url === undefined ? '' : ` <${source.url}>`;
  // A footnote is one line, whatever its source's lines are.
  const quote = escapeMarkdown(note.quote.replace(/\s+/gu, ' ').trim());
  return `${escapeMarkdown(cite)}${title}, ${placeIn(knowledge, note)}: “${quote}”${link}`;
}

export function buildFootnotes(knowledge: Knowledge, draft: string): References {
  const taken = numbersIn(draft);
  const notes: { readonly note: Citation; readonly number: number }[] = [];
  let last = 0;
  const nextNumber = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const numberOf = (citation: Citation): number => {
    const known = notes.find(
      ({ note }) => note.passage === citation.passage && note.quote === citation.quote,
    );
    if (known) return known.number;
    const number = nextNumber();
    notes.push({ note: citation, number });
    return number;
  };
  return {
    beforeStop: false,
    mark: (citations) =>
      [...new Set(oneEach(citations).map(numberOf))].map((number) => `[^${number}]`).join(''),
    list: () => notes.map(({ note, number }) => `[^${number}]: ${describe(knowledge, note)}`).join('\n'),
  };
}
