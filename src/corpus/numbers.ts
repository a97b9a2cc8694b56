// English text in; the numbers, amounts, shares, durations and dates that it states out, with their offsets.
import type { Range } from './corpus.ts';
import { digitPattern, parseCardinal, wordPattern } from './number-words.ts';
import { findQualifierAfter, findQualifierBefore } from './qualifiers.ts';
import { findWrittenDates } from './written-dates.ts';
import { overlaps } from './overlaps.ts';

export type NumberKind = 'number' | 'money' | 'share' | 'duration' | 'year' | 'period' | 'date';

/** One number in a text. `start` to `end` is the whole run: qualifier, currency sign, number and unit. */
export interface NumberRun extends Range {
  readonly kind: NumberKind;
  /** In full: “almost four million” is 4000000. For a year, period or date text: `1998`, `2005/06`, `2018-09-27`. */
  readonly value: number | string;
  /** Money: `£`, `$` or `€`. Share: `per cent`. Duration: `years`, `weeks` …, always plural. */
  readonly unit?: string;
  /** The words that limit it, as printed: “almost”, “extra”; those before and after it apart by a space. */
  readonly qualifier?: string;
  /** The run without its qualifier. */
  readonly core: Range;
}

const candidate = new RegExp(`(?<digits>${digitPattern})|(?<words>${wordPattern})`, 'giu');
const currency = /(?:£|\$|€|(?<![\p{L}\d])(?:GBP|USD|EUR))\s?$/u;
const currencyWord = /^\s(pounds|quid|dollars|euros|GBP|USD|EUR)(?![\p{L}\d])/iu;
const signOf: ReadonlyMap<string, string> = new Map([
  ['gbp', '£'],
  ['usd', '$'],
  ['eur', '€'],
  ['pounds', '£'],
  ['quid', '£'],
  ['dollars', '$'],
  ['euros', '€'],
]);
const perCent = /^(?:\s?%|[\s-]?(?:per[\s-]?cent|pct)(?![\p{L}\d])|\s?pc(?=\sof\s))/iu;
const duration =
  /^[\s-](second|minute|hour|day|week|fortnight|month|year|decade)s?(?![\p{L}\d]|-old| olds?)/iu;

const partOfCode = /[\p{L}\d_]$|\p{Lu}-$|\d[.,/:]$|[/:#]$/u;
const goesOn = /^(?:[\p{L}\d_]|[.,/:]\d|\/)/u;
// “two thirds” is not two, “twenty-first” not twenty.
const fraction =
  /^(?:-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[\s-](?:hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|tenths?))(?!\p{L})/iu;
// “one” is a pronoun more often than a number; a ratio (“one in six”) is neither of its two numbers.
const pronounBefore =
  /(?:^|[^\p{L}])(?:no|any|every|each|which|this|that|the|last|first|another|some)[\s-]$/iu;
const pronounAfter =
  /^(?:\s(?:of|another|or more)(?!\p{L})|[’']|-(?:off|sided|stop|time|way|to-one)(?!\p{L}))/iu;
const ratioAfter =
  /^\sin\s(?!(?:1[5-9]|2[01])\d\d)(?:every\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)/iu;
const ratioBefore = /(?:^|[^\p{L}\d])(?:one|1)\sin\s(?:every\s)?$/iu;

// Far enough back for every pattern above.
const reach = 20;

function isNumber(text: string, { start, end }: Range): boolean {
  const [before, run, after] = [
    text.slice(Math.max(0, start - reach), start),
    text.slice(start, end),
    text.slice(end),
  ];
  if (partOfCode.test(before) || goesOn.test(after) || fraction.test(after) || ratioBefore.test(before))
    return false;
  if (!/^(?:one|1)$/i.test(run)) return true;
  if (ratioAfter.test(after)) return false;
  return run === '1' || !(pronounBefore.test(before) || pronounAfter.test(after));
}

type Measured = Pick<NumberRun, 'kind' | 'unit' | 'core'>;

function measure(text: string, { start, end }: Range): Measured {
  const sign = currency.exec(text.slice(Math.max(0, start - 5), start));
  if (sign !== null) {
    const printed = sign[0].trim();
    const unit = signOf.get(printed.toLowerCase()) ?? printed;
    return { kind: 'money', unit, core: { start: start - sign[0].length, end } };
  }
  const after = text.slice(end);
  const money = currencyWord.exec(after);
  const sign2 = signOf.get(money?.[1]?.toLowerCase() ?? '');
  if (money !== null && sign2 !== undefined)
    return { kind: 'money', unit: sign2, core: { start, end: end + money[0].length } };
  const share = perCent.exec(after);
  if (share !== null) return { kind: 'share', unit: 'per cent', core: { start, end: end + share[0].length } };
  const time = duration.exec(after);
  if (time?.[1] !== undefined) {
    const core = { start, end: end + time[0].length };
    return { kind: 'duration', unit: `${time[1].toLowerCase()}s`, core };
  }
  return { kind: 'number', core: { start, end } };
}

function qualify(text: string, run: Measured & Pick<NumberRun, 'value'>): NumberRun {
  const dated = run.kind === 'year' || run.kind === 'period' || run.kind === 'date';
  const before = findQualifierBefore(text, run.core.start, dated ? 'date' : 'number');
  const after = dated ? undefined : findQualifierAfter(text, run.core.end);
  const words = [before?.words, after?.words].filter((part) => part !== undefined);
  return {
    start: before?.start ?? run.core.start,
    end: after?.end ?? run.core.end,
    ...run,
    ...(words.length === 0 ? {} : { qualifier: words.join(' ') }),
  };
}

function findDates(text: string): readonly NumberRun[] {
  const found: NumberRun[] = [];
  for (const { kind, value, start, end } of findWrittenDates(text)) {
    const core = { start, end };
    if (found.some((other) => overlaps(other.core, core))) continue;
    // Four digits that are so many per cent, weeks or pounds are no year.
    if (kind === 'year' && measure(text, core).kind !== 'number') continue;
    found.push(qualify(text, { kind, value, core }));
  }
  return found;
}

/**
 * Every number that `text` states, in the order of the text; no two have a core in common. Knows digits with thousands separators,
 * decimals, words (“twenty-four”, “a dozen”, “12.5 billion”), currencies, per cent, durations, years, periods and dates,
 * and the words that limit them. Leaves out ordinals, fractions, ratios (“one in six”), clock times and codes.
 * Four plain digits from 1500 to 2199 are a year.
 */
export function findNumbers(text: string): readonly NumberRun[] {
  const dates = findDates(text);
  const numbers: NumberRun[] = [];
  for (const match of text.matchAll(candidate)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (dates.some(({ core }) => overlaps(core, range)) || !isNumber(text, range)) continue;
    numbers.push(qualify(text, { ...measure(text, range), value: parseCardinal(match[0]) }));
  }
  return [...dates, ...numbers].toSorted((a, b) => a.start - b.start);
}
