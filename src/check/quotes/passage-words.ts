// A passage in; its words as a quotation of it is compared with them, cut once, and where those of a quotation stand in it, out.
import type { Passage } from '../../corpus/corpus.ts';
import { findQuoteWords, findStarts, type QuoteWord } from './quote-words.ts';

const cut = new WeakMap<Passage, readonly QuoteWord[]>();

/** The words of a passage. */
export function wordsOfPassage(passage: Passage): readonly QuoteWord[] {
  const known = cut.get(passage);
  if (known) return known;
  const words = findQuoteWords(passage.text);
  cut.set(passage, words);
  return words;
}

/** The runs of a passage that are the words of a quotation, first to last. */
export function runsIn(words: readonly QuoteWord[], passage: Passage): readonly (readonly QuoteWord[])[] {
  const all = wordsOfPassage(passage);
  return findStarts(words, all, (word) => word).map((at) => all.slice(at, at + words.length));
}
