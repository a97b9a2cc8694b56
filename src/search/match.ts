// A query and a passage in; how well each sentence of the passage answers it, out.
import type { Range } from '../corpus/corpus.ts';
import type { PassageTerms, SentenceTerms } from './passage-terms.ts';
import { findPairs, findPlaces, weighProximity, type Places } from './places.ts';
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
 * How much each tells: the likelihood of the right sentence among the best thirty, fitted by `npm run fit` and
 * rounded. Leaving any one out costs a right sentence in 100 to 200. Tried and of no use: the sentence's
 * length and place, the sentence after, capitalised names missing, a name for “who”, words with the same beginning.
 */
export const WEIGHTS: Features = {
  strength: 3,
  passageCoverage: 4.1,
  coverage: 5.2,
  exact: 3.1,
  before: 3.4,
  proximity: 2.9,
  phrase: 2.9,
  number: 1.8,
  date: 1.7,
};
/** What a sentence would score that repeats the question; divides the scores, so that most lie between 0 and 1. */
const FULL =
  WEIGHTS.strength +
  WEIGHTS.passageCoverage +
  WEIGHTS.coverage +
  WEIGHTS.exact +
  WEIGHTS.proximity +
  WEIGHTS.phrase;

export interface Match {
  readonly sentence: SentenceTerms;
  readonly features: Features;
  readonly score: number;
  readonly matched: readonly Range[];
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

export interface PassageMatch {
  readonly features: Pick<Features, 'strength' | 'passageCoverage' | 'proximity'>;
  /** One for each sentence, in the order of the text. */
  readonly sentences: readonly Match[];
  /** Where the query's words stand. */
  readonly places: Places;
}

/** Weighs every sentence of a passage. `strength`: the passage's own, see Features. `title`: the stems of its source's title. */
export function matchPassage(
  query: Query,
  read: PassageTerms,
  { strength, title }: { readonly strength: number; readonly title: ReadonlySet<string> },
): PassageMatch {
  const asked = new Set(query.sequence);
  const pairs = findPairs(query.sequence);
  const places = findPlaces(read.terms, asked, pairs);
  const shared = {
    strength,
    passageCoverage: share(query, ({ stem }) => places.at.has(stem) || title.has(stem)),
    proximity: weighProximity(query.terms, places),
  };
  const sentences = read.sentences.map((sentence, index) => {
    const inside = (at: number) => at >= sentence.first && at < sentence.last;
    const held = ({ stem }: QueryTerm) => isIn(places.at.get(stem), sentence);
    const inForm = ({ stem, term }: QueryTerm) =>
      places.at.get(stem)?.some((at) => inside(at) && read.terms[at]?.term === term) ?? false;
    const sideBySide = places.pairs.filter(([at]) => inside(at) && at + 1 < sentence.last);
    const wanted = findWantedIn(query, read, sentence, asked);
    const features: Features = {
      ...shared,
      coverage: share(query, held),
      exact: share(query, inForm),
      before: share(
        query,
        (term) => !held(term) && isIn(places.at.get(term.stem), read.sentences[index - 1]),
      ),
      phrase: pairs.size > 0 ? new Set(sideBySide.map(([, pair]) => pair)).size / pairs.size : 0,
      number: query.wanted === 'number' ? wanted : 0,
      date: query.wanted === 'date' ? wanted : 0,
    };
    const matched = query.terms
      .flatMap(({ stem }) => places.at.get(stem)?.filter(inside) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => read.terms[at] ?? [])
      .map(({ start, end }) => ({ start, end }));
    return { sentence, features, score: scoreOf(features), matched };
  });
  return { features: shared, sentences, places };
}
