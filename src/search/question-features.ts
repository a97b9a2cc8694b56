// Questions in; for any other the features that it shares with them, each weighted by how rare it is, out.
import type { Steps } from '../corpus/steps.ts';
import { idf } from './vocabulary.ts';

/** A text as a sparse vector of unit length. */
export interface Example {
  /** Numbers of its features, below `Features.count`. */
  readonly at: Int32Array;
  /** How much of each it has. */
  readonly share: Float64Array;
}

/** A question, and where the answer before it stands if it was asked after one. */
export interface Asked {
  readonly text: string;
  /** The ids of passages. */
  readonly after?: readonly string[];
}

export interface Features {
  /** How many there are. */
  readonly count: number;
  /** The questions that they were found in, in order. */
  readonly examples: readonly Example[];
  weigh(asked: Asked): Example;
}

/** A feature of one question alone tells only that question again. */
const LEAST_COUNT = 2;
/** Runs of so many letters: long enough to be of few words, short enough that a typo leaves most of a word’s alone. */
const LETTERS = 4;
/** Words this far apart still make a pair. */
const APART = 3;
/** Questions that are read in a step. */
const A_STEP = 20;

/** What a feature is made of, besides one name or two. */
const WORD = 0;
const RUN = 1;
const FIRST = 2;
const NEXT = 3;
const NEAR = 4;
const FOLLOWS = 5;
const SHOWN = 6;
const SHOWN_AND_WORD = 7;
const KINDS = 8;

/** Names and features by number, from 0 in the order in which they come. */
interface Numbers {
  /** The number of a word, a run of letters or a passage. */
  readonly nameOf: (text: string) => number | undefined;
  /** The number of what is made of one name, or of two. */
  readonly featureOf: (kind: number, one: number, other: number) => number | undefined;
}

/** Gives every name and feature that comes a number. */
function buildNumbers(): Numbers & { readonly known: Numbers } {
  const names = new Map<string, number>();
  // A table for each name: small numbers are looked up in a small table several times as fast as pairs of words in one.
  const tables: Map<number, number>[] = [];
  let count = 0;
  return {
    nameOf(text) {
      const found = names.get(text);
      if (found !== undefined) return found;
      tables.push(new Map());
      names.set(text, names.size);
      return names.size - 1;
    },
    featureOf(kind, one, other) {
      const table = tables[one];
      const found = table?.get(other * KINDS + kind);
      if (found !== undefined) return found;
      table?.set(other * KINDS + kind, count);
      return count++;
    },
    known: {
      nameOf: (text) => names.get(text),
      featureOf: (kind, one, other) => tables[one]?.get(other * KINDS + kind),
    },
  };
}

/**
 * Words, pairs of words near each other, the first word, and runs of letters, which typos leave mostly as they are; what was
 * shown before, alone and with each word, since “why?” asks for something else after each answer.
 */
function featuresOf({ text, after }: Asked, { nameOf, featureOf }: Numbers): ReadonlySet<number> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}£$€%']+/gu) ?? [];
  const features = new Set<number>();
  const add = (kind: number, one?: number, other = 0): void => {
    const feature = one === undefined ? undefined : featureOf(kind, one, other);
    if (feature !== undefined) features.add(feature);
  };
  const addPair = (kind: number, one?: number, other?: number): void => {
    if (other !== undefined) add(kind, one, other);
  };
  const names = words.map(nameOf);
  for (const name of names) add(WORD, name);
  for (const [index, name] of names.entries()) {
    for (let gap = 1; gap <= APART && index + gap < names.length; gap++)
      addPair(gap === 1 ? NEXT : NEAR, name, names[index + gap]);
    const framed = `^${words[index] ?? ''}$`;
    for (let at = 0; at + LETTERS <= framed.length; at++) add(RUN, nameOf(framed.slice(at, at + LETTERS)));
  }
  add(FIRST, nameOf(words[0] ?? ''));
  if (after) add(FOLLOWS, nameOf(''));
  for (const passage of after ?? []) {
    const shown = nameOf(passage);
    add(SHOWN, shown);
    for (const name of names) addPair(SHOWN_AND_WORD, shown, name);
  }
  return features;
}

export function* featureSteps(questions: readonly Asked[]): Steps<Features> {
  const numbers = buildNumbers();
  const counts: number[] = [];
  const found: ReadonlySet<number>[] = [];
  for (const asked of questions) {
    if (found.length % A_STEP === 0) yield;
    const features = featuresOf(asked, numbers);
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
    found.push(features);
  }
  const kept = [...counts.keys()].filter((feature) => (counts[feature] ?? 0) >= LEAST_COUNT);
  const weights = kept.map((feature) => idf(counts[feature] ?? 0, questions.length));
  const placeOf: (number | undefined)[] = counts.map(() => undefined);
  for (const [place, feature] of kept.entries()) placeOf[feature] = place;
  const weigh = (features: ReadonlySet<number>): Example => {
    const at: number[] = [];
    let squares = 0;
    for (const feature of features) {
      const place = placeOf[feature];
      if (place === undefined) continue;
      at.push(place);
      squares += (weights[place] ?? 0) ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    const share = at.map((place) => (weights[place] ?? 0) / length);
    return { at: new Int32Array(at), share: new Float64Array(share) };
  };
  const examples: Example[] = [];
  for (const features of found) {
    if (examples.length % A_STEP === 0) yield;
    examples.push(weigh(features));
  }
  return { count: kept.length, examples, weigh: (asked) => weigh(featuresOf(asked, numbers.known)) };
}
