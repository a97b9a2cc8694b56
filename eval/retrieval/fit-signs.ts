// Trials in; the weights of the refusal rule that part them best, out.
import type { Signs } from '../../src/search/confidence.ts';
import { climb, dot } from './climb.ts';
import type { Condition, Trial } from './trials.ts';

const KEYS = ['coverage', 'strength', 'substance', 'lead', 'missingNames', 'rarity'] as const;

/** Each condition counts alike however many trials it has; impossible ones less, since words alone hardly tell them. */
const SHARES: Record<Condition, number> = { answerable: 1, absent: 0.3, removed: 0.7, impossible: 0.1 };
/** An answerable question whose right passage is not found gains little by being answered. */
const WRONG = 0.3;

function vectorOf(signs: Signs): readonly number[] {
  return [1, ...KEYS.map((key) => signs[key])];
}

interface Row {
  readonly vector: readonly number[];
  readonly weight: number;
  readonly answer: number;
}

function readRows(trials: readonly Trial[]): readonly Row[] {
  const counts = new Map<Condition, number>();
  for (const { condition } of trials) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  return trials.map(({ signs, condition, rightPassage }) => ({
    vector: vectorOf(signs),
    answer: condition === 'answerable' ? 1 : 0,
    weight:
      (SHARES[condition] / (counts.get(condition) ?? 1)) *
      (condition === 'answerable' && !rightPassage ? WRONG : 1),
  }));
}

function regress(rows: readonly Row[]): readonly number[] {
  const width = KEYS.length + 1;
  return climb(width, (weights) => {
    const slope = Array.from({ length: width }, () => 0);
    for (const { vector, weight, answer } of rows) {
      const error = (answer - 1 / (1 + Math.exp(-dot(weights, vector)))) * weight;
      for (const [index, value] of vector.entries()) slope[index] = (slope[index] ?? 0) + error * value;
    }
    return slope;
  });
}

/** Fits the weights to `trials`. */
export function fitSigns(trials: readonly Trial[]): Signs {
  const [, ...fitted] = regress(readRows(trials));
  const [coverage = 0, strength = 0, substance = 0, lead = 0, missingNames = 0, rarity = 0] = fitted;
  return { coverage, strength, substance, lead, missingNames, rarity };
}
