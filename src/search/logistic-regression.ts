// Examples, and which of several things is true of each, in; for another example the log-odds of each, out.
import type { Steps } from '../corpus/steps.ts';
import type { Example } from './question-features.ts';

/** Log-odds of each thing, in the order of the outputs. */
export type Predict = (example: Example) => Float64Array;

export interface Training {
  readonly examples: readonly Example[];
  /** How many features examples have. */
  readonly features: number;
  /** How many things are told apart. */
  readonly outputs: number;
  /** Whether a thing is true of an example, both by their places. */
  readonly isTrue: (example: number, output: number) => boolean;
}

/** More tell nothing new: on questions held back as much was told after 4 as after 12. */
const EPOCHS = 4;
const RATE = 0.5;
const BIAS_RATE = 0.02;
/** So near to the truth nothing is learnt, which spares most of the work, and keeps what is sure from growing surer. */
const NEAR_ENOUGH = 0.02;
/** What nothing is known of is unlikely, as most things are untrue of most examples. */
const FIRST_BIAS = -2;
/** Examples that are learnt from in a step. */
const A_STEP = 50;
/** Examples are taken in an order that mixes them, the same in each run: a prime goes round all of them. */
const STRIDE = 7919;

/** Logistic regression, an output each, by AdaGrad (Duchi, Hazan and Singer, 2011). */
export function* logisticSteps({ examples, features, outputs, isTrue }: Training): Steps<Predict> {
  const learnt = new Float32Array(features * outputs);
  const squares = new Float32Array(features * outputs).fill(1e-8);
  const bias = new Float64Array(outputs).fill(FIRST_BIAS);
  const predict: Predict = ({ at, share }) => {
    const sums = Float64Array.from(bias);
    for (let index = 0; index < at.length; index++) {
      const from = (at[index] ?? 0) * outputs;
      const much = share[index] ?? 0;
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + (learnt[from + output] ?? 0) * much;
    }
    return sums;
  };
  const learn = ({ at, share }: Example, output: number, error: number): void => {
    for (let index = 0; index < at.length; index++) {
      const place = (at[index] ?? 0) * outputs + output;
      const slope = error * (share[index] ?? 0);
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      learnt[place] = (learnt[place] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
    bias[output] = (bias[output] ?? 0) - BIAS_RATE * error;
  };
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE;
  for (let turn = 0; turn < EPOCHS * examples.length; turn++) {
    if (turn % A_STEP === 0) yield;
    const which = (turn * stride) % examples.length;
    const example = examples[which];
    if (!example) continue;
    const sums = predict(example);
    for (let output = 0; output < outputs; output++) {
      const error = 1 / (1 + Math.exp(-(sums[output] ?? 0))) - (isTrue(which, output) ? 1 : 0);
      if (Math.abs(error) >= NEAR_ENOUGH) learn(example, output, error);
    }
  }
  return predict;
}
