// Quotes that were shown in; where in the passages they stand, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';

export interface QuotedPlace {
  readonly passage: Passage;
  /** The quote, as passage offsets. */
  readonly run: Range;
}

/** In the order of the quotes; one that no passage holds is left out. */
export function findQuoted({ corpus }: Knowledge, quotes: readonly string[]): readonly QuotedPlace[] {
  const passages = corpus.sources.flatMap((source) => source.passages);
  return quotes.flatMap((quote) => {
    const passage = passages.find(({ text }) => text.includes(quote));
    if (!passage) return [];
    const start = passage.text.indexOf(quote);
    return [{ passage, run: { start, end: start + quote.length } }];
  });
}
