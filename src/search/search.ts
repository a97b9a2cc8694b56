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
  /** Whether the corpus holds a word with this stem. */
  knowsStem(stem: string): boolean;
  /** In how many passages a stem stands. */
  spreadOf(stem: string): number;
  /** The idf of something that stands in so many passages; for none the highest there is. */
  weightOf(spread: number): number;
}



// TEMPORARY stand-in by the engine's author so that it can run; the search engineer replaces this whole file.
import { findNearest } from './nearest.ts';
import { findTerms, stemOf } from './terms.ts';
export function buildSearch(sources: readonly Source[]): Search {
  const passages = sources.flatMap((s) => s.passages);
  const df = new Map<string, number>(); const words = new Set<string>();
  for (const p of passages) { const t = findTerms(p.text).filter((x) => !x.stop); for (const s of new Set(t.map((x) => x.stem))) df.set(s, (df.get(s) ?? 0) + 1); for (const x of findTerms(p.text)) words.add(x.term); }
  const n = passages.length;
  const weightOf = (d: number) => Math.log(1 + (n - d + 0.5) / (d + 0.5));
  const spreadOf = (stem: string) => df.get(stem) ?? 0;
  return {
    passages: (query, limit) => { const q = new Set(findTerms(query).filter((t) => !t.stop).map((t) => t.stem)); return passages.map((passage) => { const have = new Set(findTerms(passage.text).map((t) => t.stem)); return { passage, coverage: 0, score: [...q].filter((s) => have.has(s)).reduce((a, s) => a + weightOf(spreadOf(s)), 0) }; }).sort((a, b) => b.score - a.score).slice(0, limit); },
    sentences: () => [],
    knows: (word) => df.has(stemOf(word)) || words.has(word),
    knowsStem: (stem) => df.has(stem),
    correct: (word) => findNearest(word, words),
    weightOf,
    spreadOf,
  };
}
