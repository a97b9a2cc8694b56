// Passages in; the passages and sentences that answer a query, best first, out.
import type { Passage, Range, Source } from '../corpus/corpus.ts';
import { runAtOnce, type Steps } from '../corpus/steps.ts';
import { NO_SIGNS, type Signs } from './confidence.ts';
import { matchPassage, type Features, type Match, type PassageMatch } from './match.ts';
import { indexPassages, type Ranked } from './passage-index.ts';
import { buildReader } from './passage-terms.ts';
import { readQuery, type Query, type QueryTerm } from './query.ts';
import { findTerms } from './terms.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** A passage that matches, best first in a list of them. */
export interface Hit {
  readonly passage: Passage;
  /** That of its best sentence. */
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
  /** What the score is made of. */
  readonly features: Features;
}

/** All that one reading of a query gives. */
export interface Found {
  readonly passages: readonly Hit[];
  readonly sentences: readonly SentenceHit[];
  /** Of the best sentence; for shouldAnswer. */
  readonly signs: Signs;
}

export interface Search {
  /** Passages, sentences and signs at once, at the price of one. At most `limit` of each. */
  find(query: string, limit: number): Found;
  passages(query: string, limit: number): readonly Hit[];
  sentences(query: string, limit: number): readonly SentenceHit[];
  /** Whether the corpus holds a word with this word's stem. */
  knows(word: string): boolean;
  /** The corpus's own word nearest to one it does not know, or undefined: “libary” → “library”. */
  correct(word: string): string | undefined;
  /** The corpus's stem nearest to one it does not know, or undefined. */
  correctStem(stem: string): string | undefined;
  /** Whether the corpus holds a word with this stem. */
  knowsStem(stem: string): boolean;
  /** The idf of a stem; of one that the corpus does not hold, the highest there is. */
  weightOf(stem: string): number;
}

/** The right passage is among the ten best by words in 97 of 100 questions; twenty-five gave no better first one. */
const WEIGHED = 10;

interface Weighed extends Ranked {
  readonly title: ReadonlySet<string>;
  readonly match: PassageMatch;
  readonly best: Match;
}

function readSigns(query: Query, weighed: readonly Weighed[], vocabulary: Vocabulary): Signs {
  const [first, second] = weighed;
  if (!first || query.weight === 0) return NO_SIGNS;
  const { best, match, title } = first;
  const sumOf = (holds: (term: QueryTerm) => boolean) =>
    query.terms.reduce((sum, term) => (holds(term) ? sum + term.weight : sum), 0);
  const held = ({ stem }: QueryTerm) => match.places.at.has(stem);
  return {
    coverage: best.features.coverage,
    strength: best.features.strength,
    substance: sumOf(held),
    lead: best.score - (second?.best.score ?? 0),
    missingNames: sumOf((term) => term.name && !held(term) && !title.has(term.stem)) / query.weight,
    rarity: vocabulary.weightOf(''),
  };
}

function toHit({ passage, best, match }: Weighed): Hit {
  return { passage, score: best.score, coverage: match.features.passageCoverage };
}

function toSentenceHit(passage: Passage, { sentence, score, features, matched }: Match): SentenceHit {
  const { start, end } = sentence;
  return { passage, start, end, score, coverage: features.coverage, matched, features };
}

function stemsOf(title: string): ReadonlySet<string> {
  return new Set(
    findTerms(title)
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
}

/** As buildSearch, a few passages a step. */
export function* searchSteps(sources: readonly Source[]): Steps<Search> {
  const passages = sources.flatMap((source) => source.passages);
  const titles = new Map(sources.map(({ id, title }) => [id, stemsOf(title ?? '')]));
  const vocabulary = buildVocabulary();
  const index = yield* indexPassages(passages, vocabulary);
  const read = buildReader();

  const weigh = (query: Query, width: number): readonly Weighed[] =>
    index
      .find(query, width)
      .flatMap((ranked) => {
        const { passage, strength } = ranked;
        const title = titles.get(passage.source) ?? new Set<string>();
        const match = matchPassage(query, read(passage), { strength, title });
        const [best] = match.sentences.toSorted((a, b) => b.score - a.score);
        return best ? [{ ...ranked, title, match, best }] : [];
      })
      .sort((a, b) => b.best.score - a.best.score);

  // Ways to answer that are tried in turn ask for the same words, and so does a refusal.
  let last: { readonly text: string; readonly width: number; readonly all: Found } | undefined;
  const find = (text: string, limit: number): Found => {
    const width = Math.max(limit, WEIGHED);
    if (last?.text !== text || last.width !== width) last = { text, width, all: search(text, width) };
    const { passages, sentences, signs } = last.all;
    return { passages: passages.slice(0, limit), sentences: sentences.slice(0, limit), signs };
  };
  const search = (text: string, width: number): Found => {
    const query = readQuery(text, vocabulary);
    const weighed = weigh(query, width);
    return {
      passages: weighed.map(toHit),
      sentences: weighed
        .flatMap(({ passage, match }) => match.sentences.map((sentence) => toSentenceHit(passage, sentence)))
        .filter(({ matched }) => matched.length > 0)
        .sort((a, b) => b.score - a.score),
      signs: readSigns(query, weighed, vocabulary),
    };
  };
  return Object.freeze({
    find,
    passages: (query: string, limit: number) => find(query, limit).passages,
    sentences: (query: string, limit: number) => find(query, limit).sentences,
    knows: (word: string) => vocabulary.knows(word),
    correct: (word: string) => vocabulary.correct(word),
    correctStem: (stem: string) => vocabulary.correctStem(stem),
    knowsStem: (stem: string) => vocabulary.knowsStem(stem),
    weightOf: (stem: string) => vocabulary.weightOf(stem),
  });
}

/** Builds the index of all the passages; it is read only afterwards. */
export function buildSearch(sources: readonly Source[]): Search {
  return runAtOnce(searchSteps(sources));
}
