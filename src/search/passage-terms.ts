// A passage in; its words, sentence by sentence, out: read at first use and kept while there is room.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findSentences } from './sentences.ts';
import { findTerms, type Term } from './terms.ts';

/** A sentence and its words: `terms.slice(first, last)` of its passage. */
export interface SentenceTerms extends Range {
  readonly first: number;
  readonly last: number;
}

export interface PassageTerms {
  readonly passage: Passage;
  readonly terms: readonly Term[];
  readonly sentences: readonly SentenceTerms[];
}

/** Some 20 MB; a question reads ten passages. */
const KEPT = 2000;

function readPassage(passage: Passage): PassageTerms {
  const terms = findTerms(passage.text);
  let at = 0;
  const sentences = findSentences(passage.text).map(({ start, end }) => {
    const first = at;
    while (at < terms.length && (terms[at]?.start ?? Infinity) < end) at++;
    return { start, end, first, last: at };
  });
  return { passage, terms, sentences };
}

/** A reader of passages that remembers what it read. */
export function buildReader(): (passage: Passage) => PassageTerms {
  const kept = new Map<Passage, PassageTerms>();
  return (passage) => {
    const known = kept.get(passage);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const read = readPassage(passage);
    kept.set(passage, read);
    return read;
  };
}
