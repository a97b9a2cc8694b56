// A quote and the sources in; where it stands, or why it does not, out.
import type { Evidence, Passage, Range, Source } from './corpus.ts';
import { show } from './problems.ts';
import { countShared, findLookAlike, findWords } from './words.ts';

export type Sources = ReadonlyMap<string, Source>;

export type Located = { readonly evidence: Evidence } | { readonly problem: string };

export interface Wanted {
  readonly source: string;
  readonly quote: string;
  readonly paragraph?: number | undefined;
}

/** The evidence that `range` of `passage` is. */
export function evidenceAt(passage: Passage, { start, end }: Range): Evidence {
  return { source: passage.source, passage: passage.id, quote: passage.text.slice(start, end), start, end };
}

function hint(passages: readonly Passage[], quote: string): string {
  for (const { paragraph, text } of passages) {
    const printed = findLookAlike(text, quote);
    if (printed === quote) return `; in paragraph ${paragraph} it begins or ends inside a word`;
    if (printed !== undefined)
      return `; paragraph ${paragraph} prints it as ${show(printed)} (mind quotation marks, dashes, spaces and capitals)`;
  }
  const [nearest] = passages
    .map((passage) => ({ passage, shared: countShared(passage.text, quote) }))
    .toSorted((a, b) => b.shared - a.shared);
  if (nearest === undefined || nearest.shared === 0) return '';
  return `; the nearest paragraph is ${nearest.passage.paragraph}: ${show(nearest.passage.text)}`;
}

/** Every whole-word place of `quote` in the source, in order. */
export function findPlaces(source: Source, quote: string): readonly { passage: Passage; range: Range }[] {
  return source.passages.flatMap((passage) =>
    findWords(passage.text, quote).map((range) => ({ passage, range })),
  );
}

/** Why `quote` is not in `source`, as the end of a sentence about the item that cites it. */
export function describeMissing(source: Source, quote: string): string {
  return `cites words that are not in source ${show(source.id)}: ${show(quote)}${hint(source.passages, quote)}`;
}

/** The first place in the one paragraph that has the quote. Several such paragraphs and none named is a problem. */
export function locateEvidence({ source: id, quote, paragraph }: Wanted, sources: Sources): Located {
  const source = sources.get(id);
  if (source === undefined)
    return { problem: `cites unknown source ${show(id)}; there are ${[...sources.keys()].join(', ')}` };
  const places = findPlaces(source, quote);
  const paragraphs = [...new Set(places.map(({ passage }) => passage.paragraph))];
  if (paragraphs.length === 0) return { problem: describeMissing(source, quote) };
  if (paragraph === undefined && paragraphs.length > 1) {
    return {
      problem: `cites words that stand in paragraphs ${paragraphs.join(' and ')} of source ${show(id)}; say which with "paragraph": ${show(quote)}`,
    };
  }
  const place = places.find(({ passage }) => passage.paragraph === (paragraph ?? paragraphs[0]));
  if (place === undefined) {
    return {
      problem: `cites paragraph ${paragraph ?? 0} of source ${show(id)}, where the words are not; paragraph ${paragraphs.join(' and ')} has them: ${show(quote)}`,
    };
  }
  return { evidence: evidenceAt(place.passage, place.range) };
}
