// Questions that were asked before in; for another question those most like it, and how like, out.
import type { Precedent } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { idf } from './vocabulary.ts';
import { findTerms } from './terms.ts';

export interface Likeness {
  readonly precedent: Precedent;
  /** Cosine of the two questions' weighted words and pairs of neighbours, above 0 and up to 1. */
  readonly likeness: number;
}

export interface Precedents {
  /** The most alike first, at most `count`, of all or of some; a question is no precedent of itself. */
  findLike(text: string, count: number, isMeant?: (precedent: Precedent) => boolean): readonly Likeness[];
  /** The ids of the sources that they are answered in. */
  readonly sources: ReadonlySet<string>;
}

/** What two neighbours count for beside a word: their order tells “from here” from “here from”. */
const pairShare = 0.4;
/** Questions that are taken in a step. */
const A_STEP = 50;

type Features = ReadonlyMap<string, number>;

interface Posting {
  readonly at: number;
  readonly weight: number;
}

/** Question words count: “who” and “when” are what tells questions on one thing apart. */
function featuresOf(text: string): Features {
  const stems = findTerms(text).map(({ stem }) => stem);
  const features = new Map<string, number>();
  for (const [index, stem] of stems.entries()) {
    features.set(stem, 1);
    const before = stems[index - 1];
    if (before !== undefined) features.set(`${before} ${stem}`, pairShare);
  }
  return features;
}

function sameAs(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Cosine similarity over tf·idf vectors (Salton and McGill, 1983), with postings so that only shared words cost. */
export function* precedentSteps(precedents: readonly Precedent[]): Steps<Precedents> {
  const read: Features[] = [];
  const counts = new Map<string, number>();
  for (const [index, { text }] of precedents.entries()) {
    if (index % A_STEP === 0) yield;
    const features = featuresOf(text);
    read.push(features);
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map(
    Array.from(counts, ([feature, count]) => [feature, idf(count, precedents.length)] as const),
  );
  const unknown = idf(0, precedents.length);
  const weigh = (features: Features, give: (feature: string, weight: number) => void): void => {
    let squares = 0;
    for (const [feature, share] of features) squares += (share * (weights.get(feature) ?? unknown)) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (const [feature, share] of features)
      give(feature, (share * (weights.get(feature) ?? unknown)) / length);
  };
  const postings = new Map<string, Posting[]>();
  for (const [at, features] of read.entries()) {
    if (at % A_STEP === 0) yield;
    weigh(features, (feature, weight) => {
      const list = postings.get(feature);
      if (list) list.push({ at, weight });
      else postings.set(feature, [{ at, weight }]);
    });
  }
  const same = precedents.map(({ text }) => sameAs(text));
  const passages = new Set(precedents.flatMap((one) => one.passages));
  return {
    // A passage’s id is its source’s, a hash sign and its paragraph.
    sources: new Set(Array.from(passages, (passage) => passage.replace(/#[^#]*$/u, ''))),
    findLike(text, count, isMeant = () => true) {
      const own = sameAs(text);
      const found = new Float64Array(precedents.length);
      weigh(featuresOf(text), (feature, weight) => {
        for (const posting of postings.get(feature) ?? [])
          found[posting.at] = (found[posting.at] ?? 0) + weight * posting.weight;
      });
      const isWanted = (at: number): boolean => {
        const precedent = precedents[at];
        return same[at] !== own && precedent !== undefined && isMeant(precedent);
      };
      return bestOf(found, count, isWanted).flatMap(([at, likeness]) => {
        const precedent = precedents[at];
        return precedent ? [{ precedent, likeness }] : [];
      });
    },
  };
}

/** The highest above 0, at most `count`, with their places, the first of equals first: nearly all have some word in common. */
function bestOf(
  values: Float64Array,
  count: number,
  isWanted: (at: number) => boolean,
): readonly (readonly [number, number])[] {
  const best: (readonly [number, number])[] = [];
  let least = 0;
  for (const [at, value] of values.entries()) {
    if (value <= least || !isWanted(at)) continue;
    const after = best.findIndex(([, other]) => other < value);
    best.splice(after === -1 ? best.length : after, 0, [at, value]);
    if (best.length > count) best.pop();
    if (best.length === count) least = best.at(-1)?.[1] ?? 0;
  }
  return best;
}
