// A number in a question in; whether a stated value meets it: exactly, as a bound (“at least 30”), or not to be told.
import type { NumberRun } from '../corpus/numbers.ts';

/** How a question holds its number against the stated one. `exactly`: it names the very value. */
export type Bound = 'exactly' | 'over' | 'under' | 'at least' | 'at most';

const words: readonly (readonly [Bound, RegExp])[] = [
  ['at most', /\b(?:at most|no more than|not more than|up to|maximum of|no later than)\b/iu],
  ['at least', /\b(?:at least|no fewer than|no less than|not less than|minimum of|no earlier than)\b/iu],
  [
    'over',
    /\b(?:more than|greater than|higher than|over|above|(?<!look )(?<!looks )(?<!looking )after|later than)\b/iu,
  ],
  ['under', /\b(?:fewer than|less than|lower than|under|below|before|earlier than)\b/iu],
];
/** How far before the number the words of a bound may stand, in characters. */
const reach = 24;

/** The bound that the words right before a number set. */
export function findBound(text: string, { core }: NumberRun): Bound {
  const before = text.slice(Math.max(0, core.start - reach), core.start);
  return words.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exactly';
}

/** Whether a stated value meets what was asked. Numbers compare as numbers; a year, period or day by its beginning. */
export function meets(stated: string, asked: string, bound: Bound): boolean {
  if (stated === asked) return bound === 'exactly' || bound === 'at least' || bound === 'at most';
  const [one, other] = [Number.parseFloat(stated), Number.parseFloat(asked)];
  if (Number.isNaN(one) || Number.isNaN(other)) return false;
  if (bound === 'exactly') return String(one) === stated && one === other;
  return bound === 'over' || bound === 'at least' ? one > other : one < other;
}
