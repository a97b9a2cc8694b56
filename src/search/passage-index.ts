// The one import of minisearch: passages in; those that hold most of a query, with how much, out.
import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/corpus.ts';
import { PASSAGES_A_STEP, type Steps } from '../corpus/steps.ts';
import type { Query, QueryTerm } from './query.ts';
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

/** Number of the passage and score. */
type Scored = readonly [number, number];

/** The share of a query's weight that its commoner terms may have for passages with them alone to be left out. */
const LEFT_TO_COMMON = 0.25;

/** The score of the last to be kept, of fewer none; sorting tens of thousands for the sake of ten would cost more than the search. */
function cutOff(scored: readonly Scored[], limit: number): number {
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

/** Number of the passage and score, of all that hold one of the terms and that `isOpen` lets in. */
function score(
  index: MiniSearch<Document>,
  terms: readonly QueryTerm[],
  isOpen?: (id: number) => boolean,
): readonly Scored[] {
  const scored: Scored[] = [];
  index.search(terms.map(({ stem }) => stem).join(' '), {
    // A passage with a boost of 0 is passed over.
    ...(isOpen && { boostDocument: (id) => (isOpen(Number(id)) ? 1 : 0) }),
    filter({ id, score: sum, queryTerms }) {
      // MiniSearch multiplies the sum by the number of terms matched, which favours long passages; divided out.
      scored.push([Number(id), sum / queryTerms.length]);
      // Taken here: its own list would be sorted as a whole for the sake of ten.
      return false;
    },
  });
  return scored;
}

/**
 * The passages that can be among the `limit` best, or undefined for all of them. Those without one of the rarer terms score
 * at most what the commoner ones can give; where `limit` others have more, they need not be scored (MaxScore: Turtle and
 * Flood, Query evaluation: strategies and optimizations, 1995).
 */
function findOpen(
  index: MiniSearch<Document>,
  terms: readonly QueryTerm[],
  limit: number,
): ReadonlySet<number> | undefined {
  const rarer: QueryTerm[] = [];
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  let rest = weight;
  for (const term of terms.toSorted((a, b) => b.weight - a.weight)) {
    if (rest < weight * LEFT_TO_COMMON) break;
    rarer.push(term);
    rest -= term.weight;
  }
  if (rarer.length === terms.length) return undefined;
  const scored = score(index, rarer);
  const most = rest * (BM25.k + 1);
  const least = cutOff(scored, limit);
  return least > most ? new Set(scored.flatMap(([id, sum]) => (sum + most >= least ? [id] : []))) : undefined;
}

/** Best first, the earlier first where level. */
function rank(index: MiniSearch<Document>, terms: readonly QueryTerm[], limit: number): readonly Scored[] {
  if (terms.length === 0) return [];
  const open = findOpen(index, terms, limit);
  const scored = score(index, terms, open && ((id) => open.has(id)));
  const cut = cutOff(scored, limit);
  return scored
    .filter(([, sum]) => sum >= cut)
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
      rank(
        index,
        query.terms.filter(({ stem }) => vocabulary.knowsStem(stem)),
        limit,
      ).flatMap(([id, score]) => {
        const passage = passages[id];
        return passage ? [{ passage, strength: score / (query.weight * (BM25.k + 1)) }] : [];
      }),
  });
}
