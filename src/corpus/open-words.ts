// Text in; the words that stand where a number or a date would, without giving one: “several”, “this week”, “in June”.
import type { Measure, Range } from './corpus.ts';

const numbers =
  /(?<![\p{L}\d])(?:several|some|many|most|few|a few|various|numerous|multiple|countless|a (?:large |small |growing )?number of|a handful of|a couple of|(?:dozens|scores|hundreds|thousands|millions|billions)(?: of)?)(?![\p{L}\d])/giu;
const times =
  /(?<![\p{L}\d])(?:(?:the )?(?:this|last|next|past|coming|previous|current|recent|new) (?:day|week|weekend|fortnight|month|quarter|year|decade|days|weeks|months|years|decades)|yesterday|today|tomorrow|tonight|recently|now|soon|shortly|imminent(?:ly)?|earlier|previously|in the (?:past|future))(?![\p{L}\d])/giu;

// By their capitals, as “may” and “march” are words too.
const months =
  /(?<![\p{L}\d])(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\d]|,? \d{4})/gu;
const seasons =
  /(?<![\p{L}\d])(?:the|this|last|next) (?:spring|summer|autumn|winter)(?![\p{L}\d]|(?: of)? \d{4})/giu;

/** Numbers for a count, share, amount or number of people; times for a date or duration, numbers for a duration too. */
export function findOpenWords(text: string, measure: Measure): readonly Range[] {
  const patterns =
    measure === 'date' ? [times, months, seasons] : measure === 'duration' ? [times, numbers] : [numbers];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start);
}
