// Text in; the words that stand where a number or a date would, without giving one: “several”, “this week”, “in June”.
import { leadingToTime, monthOrDay, season } from './calendar-words.ts';
import type { Measure, Range } from './corpus.ts';

const numbers =
  /(?<![\p{L}\d])(?:several|some|many|most|few|a few|various|numerous|multiple|countless|a (?:large |small |growing )?number of|a handful of|a couple of|(?:dozens|scores|hundreds|thousands|millions|billions)(?: of)?)(?![\p{L}\d])/giu;
const times =
  /(?<![\p{L}\d])(?:(?:the )?(?:this|last|next|past|coming|previous|current|recent|new) (?:day|week|weekend|fortnight|month|quarter|year|decade|days|weeks|months|years|decades)|yesterday|today|tomorrow|tonight|recently|now|soon|shortly|imminent(?:ly)?|earlier|previously|in the (?:past|future))(?![\p{L}\d])/giu;

/** “In June”, “in early spring”, “the autumn”; with a year it is a date. “Theresa May” is nobody’s month. */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?i:${leadingToTime})${monthOrDay}|(?i:(?:${leadingToTime}|the\s)${season}))(?![\p{L}\d]|,?(?: of)? \d{4})`,
  'gu',
);

/** “This week, in June” is one time. */
function join(text: string, runs: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const { start, end } of runs) {
    const last = joined.at(-1);
    if (last && /^,?\s?$/u.test(text.slice(last.end, start))) joined[joined.length - 1] = { ...last, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Numbers for a count, share, amount or number of people; times for a date or duration, numbers for a duration too. */
export function findOpenWords(text: string, measure: Measure): readonly Range[] {
  const patterns =
    measure === 'date' ? [times, named] : measure === 'duration' ? [times, numbers] : [numbers];
  const runs = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start);
  return measure === 'date' ? join(text, runs) : runs;
}
