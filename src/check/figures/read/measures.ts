// A text in; the numbers that stand with a unit which the fact table never has, or has by another name, out: “3 km”, “12 wks”.
import type { Range } from '../../../corpus/corpus.ts';
import { digitPattern, parseCardinal, wordPattern } from '../../../corpus/number-words.ts';
import type { Claim } from './claim.ts';

/** `start` to `end` is the number with its unit. */
export type Measure = Range & Pick<Claim, 'kind' | 'unit'> & { readonly value: number };

const lengths = 'kms?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|cms?|mms?|f(?:ee|oo)t|ft|inch(?:es)?|yards?';
const others =
  'years?(?=[\\s-]olds?\\b)|kgs?|kilos?|grams?|tonnes?|lbs?|lit(?:re|er)s?|ml|mph|kph|acres?|hectares?|sq(?:uare)?\\s\\p{L}+|[gmk]b|kwh|mw|degrees?(?:\\s(?:c|f|celsius|fahrenheit))?';
const short = 'yrs?|hrs?|mins?|secs?|wks?|mths?';
const durations: ReadonlyMap<string, string> = new Map([
  ['yr', 'years'],
  ['hr', 'hours'],
  ['min', 'minutes'],
  ['sec', 'seconds'],
  ['wk', 'weeks'],
  ['mth', 'months'],
]);

const pattern = new RegExp(
  `(?<![\\p{L}\\d.,/:£$€#-])(?<number>${digitPattern}|${wordPattern})(?:[\\s-]?(?:(?<time>${short})|${lengths}|${others})(?![\\p{L}\\d])|\\s?[°º]\\s?[cf]?(?![\\p{L}\\d]))`,
  'giu',
);

/** Every number with such a unit, in order. */
export function findMeasures(text: string): readonly Measure[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { number = '', time } = match.groups ?? {};
    const unit = durations.get((time ?? '').toLowerCase().replace(/s$/u, ''));
    return {
      kind: unit === undefined ? 'measure' : 'duration',
      value: parseCardinal(number),
      ...(unit === undefined ? {} : { unit }),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
