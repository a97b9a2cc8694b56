// The one import of minisearch: passages in; those that hold most of a query, with how much, out.
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/corpus.ts';
import { PASSAGES_A_STEP, type Steps } from '../corpus/steps.ts';
import type { Query } from './query.ts';
import { findTerms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that holds some of a query's terms. */
export interface Ranked {
  readonly passage: Passage;
  /** Its BM25 over the most that the query's terms could give, 0 to 1. */
  readonly strength: number;
}

export interface PassageIndex {
  /** The passages that hold most of the query by BM25, best first, the earlier first where level. At most `limit`. */
  find(query: Query, limit: number): readonly Ranked[];
}

/** Textbook BM25, without MiniSearch's own d: best or level on six public test sets. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

interface Document {
  readonly id: number;
  readonly text: string;
}

/** The score of the last to be kept; sorting tens of thousands for the sake of ten would cost more than the search. */
function cutOff(scored: readonly (readonly [number, number])[], limit: number): number {
  const kept: number[] = [];
  for (const [, score] of scored) {
    if (kept.length === limit && score <= (kept[limit - 1] ?? 0)) continue;
    let at = kept.length < limit ? kept.length : limit - 1;
    while (at > 0 && (kept[at - 1] ?? 0) < score) {
      kept[at] = kept[at - 1] ?? 0;
      at--;
    }
    kept[at] = score;
  }
  return kept[limit - 1] ?? -Infinity;
}

/** Number of the passage and score. */
function rank(
  index: MiniSearch<Document>,
  { terms }: Query,
  limit: number,
): readonly (readonly [number, number])[] {
  if (terms.length === 0) return [];
  const results = index.search(terms.map(({ stem }) => stem).join(' '));
  const scored = results.map(({ id, score, queryTerms }): [number, number] => [
    Number(id),
    // MiniSearch multiplies the sum by the number of terms matched, which favours long passages; divided out.
    score / queryTerms.length,
  ]);
  const cut = scored.length > limit ? cutOff(scored, limit) : -Infinity;
  return scored
    .filter(([, score]) => score >= cut)
    .sort(([one, first], [other, second]) => second - first || one - other)
    .slice(0, limit);
}

/** Indexes the passages, a few a step, and takes their words into `vocabulary`, each passage once and in order. */
export function* indexPassages(passages: readonly Passage[], vocabulary: Vocabulary): Steps<PassageIndex> {
  const index = new MiniSearch<Document>({
    fields: ['text'],
    // Called once for each passage, so that one cutting into words serves the vocabulary too.
    tokenize: (text) => vocabulary.add(findTerms(text)),
    processTerm: (stem) => stem,
    searchOptions: { bm25: BM25, tokenize: (stems) => stems.split(' ') },
  });
  // As its own addAllAsync does, which waits a millisecond and more after every tenth.
  for (const [id, { text }] of passages.entries()) {
    index.add({ id, text });
    if ((id + 1) % PASSAGES_A_STEP === 0) yield;
  }
  return Object.freeze({
    find: (query: Query, limit: number) =>
      rank(index, query, limit).flatMap(([id, score]) => {
        const passage = passages[id];
        return passage ? [{ passage, strength: score / (query.weight * (BM25.k + 1)) }] : [];
      }),
  });
}
