// Questions that were asked before, with whether they have an answer, in; how likely another one has, by its words alone, out.
import type { Precedent } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';

/**
 * The log-odds that a question has an answer: above 0 where that is likelier than not. Undefined where too few questions are
 * known to tell.
 */
export type Answerability = (text: string) => number | undefined;

/** Fewer of either kind teach nothing. */
const FEWEST = 100;
/** A feature of one question alone tells only that question again. */
const LEAST_COUNT = 2;
const LETTERS = 4;
const EPOCHS = 15;
const RATE = 0.5;
const BIAS_RATE = 0.02;
/** Questions that are read, and learnt from, in a step. */
const READ_A_STEP = 20;
const LEARNT_A_STEP = 200;
/** Questions are taken in an order that mixes their files, the same in each run: a prime, so that none is left out. */
const STRIDE = 7919;

/** Words, pairs of words up to three apart, the first word, and runs of letters, which typos leave mostly as they are. */
function featuresOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}£$€%']+/gu) ?? [];
  const features = new Set<string>(words);
  for (const [index, word] of words.entries()) {
    for (const [gap, other] of words.slice(index + 1, index + 4).entries())
      features.add(gap === 0 ? `${word} ${other}` : `${word} … ${other}`);
    const framed = `^${word}$`;
    for (let at = 0; at + LETTERS <= framed.length; at++) features.add(`#${framed.slice(at, at + LETTERS)}`);
  }
  return features.add(`first ${words[0] ?? ''}`);
}

interface Example {
  /** Numbers of its features. */
  readonly at: Int32Array;
  /** How much of each it has; of unit length. */
  readonly share: Float64Array;
}

function* countFeatures(texts: readonly string[]): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    if (index % READ_A_STEP === 0) yield;
    for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** Gives the features of a text by number, each weighted by how rare it is among so many texts. */
function weigher(counts: ReadonlyMap<string, number>, texts: number): (text: string) => Example {
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  const numbers = new Map(kept.map(([feature], index) => [feature, index]));
  const weights = kept.map(([, count]) => Math.log(1 + texts / count));
  return (text) => {
    const at = Array.from(featuresOf(text)).flatMap((feature) => numbers.get(feature) ?? []);
    const share = at.map((number) => weights[number] ?? 0);
    const length = Math.hypot(...share) || 1;
    return { at: Int32Array.from(at), share: Float64Array.from(share, (one) => one / length) };
  };
}

/** What is learnt of each feature; `learn` is told how far off an example was, above 0 where it was taken for too likely. */
function createModel(features: number) {
  const learnt = new Float64Array(features);
  const squares = new Float64Array(features).fill(1e-8);
  let bias = 0;
  return {
    sum({ at, share }: Example): number {
      let total = bias;
      for (let index = 0; index < at.length; index++)
        total += (learnt[at[index] ?? 0] ?? 0) * (share[index] ?? 0);
      return total;
    },
    learn({ at, share }: Example, error: number): void {
      for (let index = 0; index < at.length; index++) {
        const number = at[index] ?? 0;
        const slope = error * (share[index] ?? 0);
        const square = (squares[number] ?? 0) + slope * slope;
        squares[number] = square;
        learnt[number] = (learnt[number] ?? 0) - (RATE * slope) / Math.sqrt(square);
      }
      bias -= BIAS_RATE * error;
    },
  };
}

/** Logistic regression over tf·idf of words and runs of letters, by AdaGrad (Duchi, Hazan and Singer, 2011). */
export function* answerabilitySteps(precedents: readonly Precedent[]): Steps<Answerability> {
  const answered = precedents.filter((one) => one.answered).length;
  if (answered < FEWEST || precedents.length - answered < FEWEST) return () => undefined;
  const counts = yield* countFeatures(precedents.map(({ text }) => text));
  const weigh = weigher(counts, precedents.length);
  const examples: Example[] = [];
  for (const { text } of precedents) {
    if (examples.length % READ_A_STEP === 0) yield;
    examples.push(weigh(text));
  }
  const model = createModel(counts.size);
  for (let turn = 0; turn < EPOCHS * examples.length; turn++) {
    if (turn % LEARNT_A_STEP === 0) yield;
    const which = (turn * STRIDE) % examples.length;
    const example = examples[which];
    if (!example) continue;
    const likely = 1 / (1 + Math.exp(-model.sum(example)));
    model.learn(example, likely - (precedents[which]?.answered === true ? 1 : 0));
  }
  return (text) => model.sum(weigh(text));
}
