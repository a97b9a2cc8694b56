// A number in a question in; whether a stated value meets it: exactly, as a bound (“at least 30”), or not to be told.
import type { NumberRun } from '../../corpus/numbers.ts';

/** How a question holds its number against the stated one. `exactly`: it names the very value. */
export type Bound = 'exactly' | 'over' | 'under' | 'at least' | 'at most';

const words: readonly (readonly [Bound, RegExp])[] = [
  [
    'at most',
    /\b(?:at most|no more than|not more than|up to|maximum of|no(?:t)? (?:later than|after)|(?:in|on|at|during|by) or before|(?:at or below|equal to or (?:below|less than)))\b/iu,
  ],
  [
    'at least',
    /\b(?:at least|no fewer than|no less than|not less than|minimum of|no(?:t)? (?:earlier than|before)|(?:in|on|at|from|during) or after|(?:at or above|equal to or (?:above|more than)))\b/iu,
  ],
  [
    'over',
    /\b(?:more than|greater than|higher than|over|above|(?<!look )(?<!looks )(?<!looking )after|later than)\b/iu,
  ],
  ['under', /\b(?:fewer than|less than|lower than|under|below|before|earlier than)\b/iu],
];

/** The same behind the number: “30 or more”, “1998 or earlier”. */
const wordsBehind: readonly (readonly [Bound, RegExp])[] = [
  ['at most', /^ (?:or|and) (?:fewer|less|under|below|lower|earlier|before|sooner)\b/iu],
  ['at least', /^ (?:(?:or|and) (?:more|over|above|higher|later|after|upwards)\b|plus\b|\+)/iu],
];
/** How far before the number the words of a bound may stand, in characters. */
const reach = 24;

/** The bound that the words right before a number set, or those right behind it. */
export function findBound(text: string, { core }: Pick<NumberRun, 'core'>): Bound {
  const before = text.slice(Math.max(0, core.start - reach), core.start);
  const behind = text.slice(core.end);
  return (
    wordsBehind.find(([, pattern]) => pattern.test(behind))?.[0] ??
    words.find(([, pattern]) => pattern.test(before))?.[0] ??
    'exactly'
  );
}

const between = /\b(?:between|from|(?:in|within|around) the range(?: of)?) (?:the years )?$/iu;
const joins = /^(?: (?:and|to|or) (?:about |around )?|\s?[-–]\s?)$/iu;

/** “Between 30 and 40”, “30 to 40”, “30 or 40”: the other number of two that are given for one. */
export function findOtherEnd(
  text: string,
  numbers: readonly NumberRun[],
  claimed: NumberRun,
): NumberRun | undefined {
  return numbers.find((other) => {
    const [first, last] = other.start < claimed.start ? [other, claimed] : [claimed, other];
    const inside = text.slice(first.core.end, last.core.start);
    const isAnd = /\band\b/iu.test(inside);
    return (
      other !== claimed && joins.test(inside) && (!isAnd || between.test(text.slice(0, first.core.start)))
    );
  });
}

/** Whether a stated value lies between two that were asked, or is one of them. */
export function liesBetween(stated: string, one: string, other: string): boolean {
  const [value, ...ends] = [stated, one, other].map((text) => Number.parseFloat(text));
  return value !== undefined && value >= Math.min(...ends) && value <= Math.max(...ends);
}

/** “2025” of a day in March 2025: a date that is given in part is none other. */
const isPartOf = (asked: string, stated: string): boolean =>
  /^\d{4}(?:-\d{2})?$/u.test(asked) && stated.startsWith(`${asked}-`);

/** Whether a stated value meets what was asked. Numbers compare as numbers; a year, period or day by its beginning. */
export function meets(stated: string, asked: string, bound: Bound): boolean {
  if (stated === asked || isPartOf(asked, stated))
    return bound === 'exactly' || bound === 'at least' || bound === 'at most';
  const [one, other] = [Number.parseFloat(stated), Number.parseFloat(asked)];
  if (Number.isNaN(one) || Number.isNaN(other)) return false;
  if (bound === 'exactly') return String(one) === stated && one === other;
  return bound === 'over' || bound === 'at least' ? one > other : one < other;
}

const hedged =
  /\b(?:about|around|approximately|roughly|some|circa|close to|in the region of|something like)\W*$|~$/iu;
/** How far a number may be off that an asker or a source hedges, as a share of the true one; a year by this many. */
export const nearlyRight = 0.12;
const nearlyThen = 2;

/** “About 35” is no mistake where there are 36, nor “around 1999” of the year after. */
export function isNearly(text: string, { core, value, kind }: NumberRun, stated: number | string): boolean {
  const isHedged = hedged.test(text.slice(0, core.start)) || /^ or so\b/iu.test(text.slice(core.end));
  const off = Math.abs(Number(value) - Number(stated));
  return isHedged && off <= (kind === 'year' ? nearlyThen : nearlyRight * Number(stated));
}
