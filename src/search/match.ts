// A query and a passage in; how well each sentence of the passage answers it, out.
import type { Range } from '../corpus/corpus.ts';
import type { PassageTerms, SentenceTerms } from './passage-terms.ts';
import type { Query, QueryTerm } from './query.ts';
import { weighWanted } from './wanted.ts';

/** What a sentence is weighed by; each 0 to 1, shares being shares of the query's weight. */
export interface Features {
  /** BM25 of the passage over the most that the query's terms could give. */
  readonly strength: number;
  /** Share of the terms that the passage or its title holds. */
  readonly passageCoverage: number;
  /** Share that the sentence holds. */
  readonly coverage: number;
  /** Share that it holds in the very form typed. */
  readonly exact: number;
  /** Share that it lacks and the sentence before it holds: what “it” and “they” stand for. */
  readonly before: number;
  /** Share of neighbouring terms of the query that stand close together in the passage. */
  readonly proximity: number;
  /** Share of the query's neighbouring words, stop words too, that stand side by side in the sentence. */
  readonly phrase: number;
  readonly number: number;
  readonly date: number;
}

/**
 * How much each tells, fitted to questions with known answers (npm run eval:retrieval -- FILE fit) and rounded: the
 * likelihood of the right sentence among all sentences of the ten best passages. Leaving any one out costs a right
 * sentence in 100 to 200. Tried and of no use: the sentence's length and place, the sentence after, capitalised names
 * missing, a name for “who”, words with the same beginning.
 */
export const WEIGHTS: Features = {
  strength: 3.5,
  passageCoverage: 4.2,
  coverage: 5.1,
  exact: 3.1,
  before: 3.2,
  proximity: 3.3,
  phrase: 2.5,
  number: 2,
  date: 1.8,
};
/** What a sentence would score that repeats the question; divides the scores, so that most lie between 0 and 1. */
const FULL =
  WEIGHTS.strength +
  WEIGHTS.passageCoverage +
  WEIGHTS.coverage +
  WEIGHTS.exact +
  WEIGHTS.proximity +
  WEIGHTS.phrase;

/** How near two words count that are 1, 2 or 3 content words apart, in the query's order; the other way round one less. */
const NEAR = [0, 1, 0.6, 0.3];

export interface Match {
  readonly sentence: SentenceTerms;
  readonly features: Features;
  readonly score: number;
  readonly matched: readonly Range[];
}

/** Where the words of a query stand in a passage; indices count its terms, `places` its content words. */
interface Found {
  readonly at: ReadonlyMap<string, readonly number[]>;
  readonly places: Int32Array;
  /** Pairs of the query's neighbouring words that stand side by side, by the index of the first. */
  readonly pairs: readonly (readonly [number, string])[];
}

function findPairs(query: Query): ReadonlySet<string> {
  return new Set(query.sequence.slice(1).map((stem, index) => `${query.sequence[index] ?? ''} ${stem}`));
}

function findIn({ terms }: PassageTerms, sequence: ReadonlySet<string>, pairs: ReadonlySet<string>): Found {
  const at = new Map<string, number[]>();
  const places = new Int32Array(terms.length);
  const found: [number, string][] = [];
  let place = 0;
  let before = '';
  for (const [index, { stem, stop }] of terms.entries()) {
    places[index] = stop ? place : place++;
    const asked = sequence.has(stem);
    if (asked && !stop) {
      const list = at.get(stem);
      if (list) list.push(index);
      else at.set(stem, [index]);
    }
    if (asked && before !== '' && pairs.has(`${before} ${stem}`))
      found.push([index - 1, `${before} ${stem}`]);
    before = asked ? stem : '';
  }
  return { at, places, pairs: found };
}

function nearness(one: readonly number[], other: readonly number[], places: Int32Array): number {
  let best = 0;
  for (const a of one)
    for (const b of other) {
      const apart = (places[b] ?? 0) - (places[a] ?? 0);
      best = Math.max(best, NEAR[apart > 0 ? apart : 1 - apart] ?? 0);
    }
  return best;
}

function weighProximity(terms: readonly QueryTerm[], { at, places }: Found): number {
  let sum = 0;
  let most = 0;
  for (const [index, term] of terms.entries()) {
    const next = terms[index + 1];
    if (!next) break;
    const weight = Math.min(term.weight, next.weight);
    most += weight;
    const [one, other] = [at.get(term.stem), at.get(next.stem)];
    if (one && other) sum += weight * nearness(one, other, places);
  }
  return most > 0 ? sum / most : 0;
}

function isIn(places: readonly number[] | undefined, sentence: SentenceTerms | undefined): boolean {
  return (
    sentence !== undefined && (places?.some((at) => at >= sentence.first && at < sentence.last) ?? false)
  );
}

function share(query: Query, holds: (term: QueryTerm) => boolean): number {
  if (query.weight === 0) return 0;
  return query.terms.reduce((sum, term) => (holds(term) ? sum + term.weight : sum), 0) / query.weight;
}

function findWantedIn(
  query: Query,
  { terms }: PassageTerms,
  { first, last }: SentenceTerms,
  asked: ReadonlySet<string>,
): number {
  if (query.wanted === 'anything') return 0;
  let best = 0;
  for (let at = first; at < last; at++) {
    const term = terms[at];
    if (term && !asked.has(term.stem)) best = Math.max(best, weighWanted(query.wanted, term));
  }
  return best;
}

export function scoreOf(features: Features): number {
  const sum =
    WEIGHTS.strength * features.strength +
    WEIGHTS.passageCoverage * features.passageCoverage +
    WEIGHTS.coverage * features.coverage +
    WEIGHTS.exact * features.exact +
    WEIGHTS.before * features.before +
    WEIGHTS.proximity * features.proximity +
    WEIGHTS.phrase * features.phrase +
    WEIGHTS.number * features.number +
    WEIGHTS.date * features.date;
  return sum / FULL;
}

/** Weighs every sentence of a passage. `strength`: the passage's own, see Features. `title`: the stems of its source's title. */
export function matchPassage(
  query: Query,
  read: PassageTerms,
  { strength, title }: { readonly strength: number; readonly title: ReadonlySet<string> },
): readonly Match[] {
  const sequence = new Set(query.sequence);
  const pairs = findPairs(query);
  const found = findIn(read, sequence, pairs);
  const passageCoverage = share(query, ({ stem }) => found.at.has(stem) || title.has(stem));
  const proximity = weighProximity(query.terms, found);
  return read.sentences.map((sentence, index) => {
    const inside = (at: number) => at >= sentence.first && at < sentence.last;
    const held = ({ stem }: QueryTerm) => isIn(found.at.get(stem), sentence);
    const beside = new Set(
      found.pairs.filter(([at]) => inside(at) && at + 1 < sentence.last).map(([, pair]) => pair),
    );
    const wanted = findWantedIn(query, read, sentence, sequence);
    const features: Features = {
      strength,
      passageCoverage,
      coverage: share(query, held),
      exact: share(
        query,
        ({ stem, term }) =>
          found.at.get(stem)?.some((at) => inside(at) && read.terms[at]?.term === term) ?? false,
      ),
      before: share(query, (term) => !held(term) && isIn(found.at.get(term.stem), read.sentences[index - 1])),
      proximity,
      phrase: pairs.size > 0 ? beside.size / pairs.size : 0,
      number: query.wanted === 'number' ? wanted : 0,
      date: query.wanted === 'date' ? wanted : 0,
    };
    const places = query.terms
      .flatMap(({ stem }) => found.at.get(stem)?.filter(inside) ?? [])
      .sort((a, b) => a - b);
    const matched = places.flatMap((at) => read.terms[at] ?? []).map(({ start, end }) => ({ start, end }));
    return { sentence, features, score: scoreOf(features), matched };
  });
}
