// A passage in; its words as a quotation of it is compared with them, cut once.
import type { Passage } from '../../corpus/corpus.ts';
import { findQuoteWords, type QuoteWord } from './quote-words.ts';

const cut = new WeakMap<Passage, readonly QuoteWord[]>();

/** The words of a passage. */
export function wordsOfPassage(passage: Passage): readonly QuoteWord[] {
  const known = cut.get(passage);
  if (known) return known;
  const words = findQuoteWords(passage.text);
  cut.set(passage, words);
  return words;
}
