// A part of a sentence and the words for what happens in; whether it says how often that happens (“four times a year”, “every Tuesday”), out.
import { season } from '../../corpus/calendar-words.ts';
import { digitPattern, wordPattern } from '../../corpus/number-words.ts';
import { findNumbers, type NumberKind } from '../../corpus/numbers.ts';
import { findTerms } from '../../search/terms.ts';

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const unit = `(?:(?:hour|day|night|morning|afternoon|evening|week|weekend|weekday|fortnight|month|quarter|year|decade|season|${season}|Easter|Christmas|${day})s?)`;
const apiece = String.raw`(?:an?|each|every|per)\s${unit}`;
const several = `(?:${digitPattern}|${wordPattern}|several|many|a few|dozens of|hundreds of|countless)`;
const spaced = String.raw`(?:(?:other|second|third|fourth|first|last|few|single|half an|half|${digitPattern}|${wordPattern})\s)?`;

/** “Waiting times” are not so many, and “three times as many” happen once. “The daily paper” is called so; “meets daily” tells it. */
const frequency = new RegExp(
  [
    String.raw`\b${several}\stimes\b(?!\s(?:as|more|less|fewer|the|larger|bigger|greater|higher|longer)\b)`,
    String.raw`\bonce(?=\s(?:${apiece}|in|last|this|during)\b|\W*$)`,
    String.raw`\btwice\b(?!\s(?:as|the)\b)`,
    String.raw`(?<!\b(?:the|an?)\s)\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b`,
    String.raw`\b(?:every|each)\s${spaced}${unit}\b(?!\sof\b)`,
    String.raw`\bmost\s${unit}\b`,
    String.raw`\b(?:on|at)\s(?:weekdays|weekends|${day}s)\b`,
  ].join('|'),
  'iu',
);

const amounts: ReadonlySet<NumberKind> = new Set<NumberKind>(['number', 'money', 'share', 'duration']);

/** “It spends £3 million every year”: so much, and not so often. What happens is told of where no amount stands between it and the time. */
export function saysHowOften(part: string, happens: (stem: string) => boolean): boolean {
  const told = frequency.exec(part);
  if (!told) return false;
  const before = part.slice(0, told.index);
  const happened = findTerms(before).findLast(({ stem }) => happens(stem));
  return !findNumbers(before).some(
    ({ kind, start }) => amounts.has(kind) && start >= (happened?.end ?? Infinity),
  );
}
