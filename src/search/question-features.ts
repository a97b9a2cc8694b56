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

/**
 * Words, pairs of words near each other, the first word, and runs of letters, which typos leave mostly as they are; what was
 * shown before, alone and with each word, since “why?” asks for something else after each answer.
 */
function featuresOf({ text, after }: Asked): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}£$€%']+/gu) ?? [];
  const features = new Set<string>(words);
  for (const [index, word] of words.entries()) {
    for (const [gap, other] of words.slice(index + 1, index + 1 + APART).entries())
      features.add(gap === 0 ? `${word} ${other}` : `${word} … ${other}`);
    const framed = `^${word}$`;
    for (let at = 0; at + LETTERS <= framed.length; at++) features.add(`#${framed.slice(at, at + LETTERS)}`);
  }
  features.add(`first ${words[0] ?? ''}`);
  if (after) features.add('after');
  for (const passage of after ?? []) {
    features.add(`after ${passage}`);
    for (const word of words) features.add(`after ${passage}, ${word}`);
  }
  return [...features];
}

export function* featureSteps(questions: readonly Asked[]): Steps<Features> {
  const counts = new Map<string, number>();
  const found: (readonly string[])[] = [];
  for (const asked of questions) {
    if (found.length % A_STEP === 0) yield;
    const features = featuresOf(asked);
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    found.push(features);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  const numbers = new Map(kept.map(([feature], index) => [feature, index]));
  const weights = kept.map(([, count]) => idf(count, questions.length));
  const weigh = (features: readonly string[]): Example => {
    const at = features.flatMap((feature) => numbers.get(feature) ?? []);
    const share = at.map((number) => weights[number] ?? 0);
    const length = Math.hypot(...share) || 1;
    return { at: Int32Array.from(at), share: Float64Array.from(share, (one) => one / length) };
  };
  const examples: Example[] = [];
  for (const features of found) {
    if (examples.length % A_STEP === 0) yield;
    examples.push(weigh(features));
  }
  return { count: kept.length, examples, weigh: (asked) => weigh(featuresOf(asked)) };
}
