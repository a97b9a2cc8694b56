// Text in; the dates and periods it writes out, with the day, month, year or financial year they name.
import type { Range } from './corpus.ts';

export interface WrittenDate extends Range {
  readonly kind: 'period' | 'date' | 'year';
  /** `1998`, `2005/06`, `2018-09` or `2018-09-27`. */
  readonly value: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>1[5-9]\\d\\d|2[01]\\d\\d)';
// No digit, and nothing that would make it part of a longer number, an amount or a code.
const before = '(?<![\\p{L}\\d£$€#/:]|\\d[.,])';
const after = '(?![\\p{L}\\d%/:]|[.,]\\d)';

const written = [
  `${day}\\s${month}(?:,)?\\s${year}`,
  `${month}\\s${day},?\\s${year}`,
  `${month},?\\s${year}`,
  `${year}-(?<number>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])`,
].map((pattern) => new RegExp(before + pattern + after, 'giu'));

const period = new RegExp(`${before}${year}\\s?[/–-]\\s?(?<to>\\d{4}|\\d{2})${after}`, 'gu');
const lone = new RegExp(`${before}${year}${after}`, 'gu');

function pad(digits: string): string {
  return digits.padStart(2, '0');
}

function toDate(match: RegExpExecArray): WrittenDate {
  const { year = '', month = '', number, day } = match.groups ?? {};
  const which = number ?? String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  const value = [year, pad(which), ...(day === undefined ? [] : [pad(day)])].join('-');
  return { kind: 'date', value, start: match.index, end: match.index + match[0].length };
}

/** In the order of their certainty, so overlapping ones too: a full date comes before the year within it. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  return [
    ...written.flatMap((pattern) => [...text.matchAll(pattern)].map(toDate)),
    ...[...text.matchAll(period)].map((match): WrittenDate => {
      const { year = '', to = '' } = match.groups ?? {};
      const value = `${year}/${to.slice(-2)}`;
      return { kind: 'period', value, start: match.index, end: match.index + match[0].length };
    }),
    ...[...text.matchAll(lone)].map((match): WrittenDate => {
      return { kind: 'year', value: match[0], start: match.index, end: match.index + match[0].length };
    }),
  ];
}
