// The one import of minisearch: passages in, ranked passages and sentences out.
import type { Passage, Range, Source } from '../corpus/corpus.ts';

/** A passage that matches, best first in a list of them. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** Sum of the matched query terms' idf over the sum of all the query terms' idf: 0 to 1. */
  readonly coverage: number;
}

/** A sentence that matches. `start` and `end` are offsets into the passage's text. */
export interface SentenceHit extends Range {
  readonly passage: Passage;
  readonly score: number;
  /** As of a passage, for the sentence alone. */
  readonly coverage: number;
  /** The words of the sentence that match a query term, as passage offsets. */
  readonly matched: readonly Range[];
}

export interface Search {
  passages(query: string, limit: number): readonly Hit[];
  sentences(query: string, limit: number): readonly SentenceHit[];
  /** Whether the corpus holds a word with this word's stem. */
  knows(word: string): boolean;
  /** The corpus's own word nearest to one it does not know, or undefined: “comissioning” → “commissioning”. */
  correct(word: string): string | undefined;
}

export declare function buildSearch(sources: readonly Source[]): Search;
