// A text in; the runs of it whose numbers claim nothing out: times, days, telephone numbers, places in a list, ids.
import type { Range } from '../../../corpus/corpus.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** What stands before a number that only says which one: “page 12”, “no. 5”. */
const labels =
  'p|pp|page|chapter|section|sect|para|paragraph|fig|figure|table|item|step|part|version|room|question|slide|phase|option|appendix|annex|band|level|type|channel|nos?|nr|article|point|note|footnote|line|row|column|ext|extension|issue|ticket|pr|bug|build|release|draft|episode|season|vol|volume|edition|floor|platform|zone|junction|gate|exhibit|recommendation|rule|task|pin';

/** Those of them that end with a stop: “page. 12” is another sentence. */
const shortened = 'pp?|sect|paras?|figs?|nos?|nr|ext|vol';

/** Before a label that is a verb there: “to build 10 halls”, “they issue 3 cards”. */
const doing =
  "\\b(?:to|will|would|must|should|can|could|might|may|they|we|you|i|gonna|not|don['’]?t|won['’]?t|didn['’]?t)\\s";

/** Behind a number that is a share, and so none of a day or a page: “page. 7% of drivers”. */
const share = '\\s?(?:%|per\\s?cent)';

const patterns: readonly RegExp[] = [
  // Telephone numbers: a leading plus or nought and nine digits or more, in groups or not.
  /(?<![\p{L}\d.,])(?:\+\d|\(?0\d)(?:[\s().-]{0,2}\d){7,13}(?![\p{L}\d])/gu,
  // Long runs of digits are ids, those with a leading nought codes.
  /(?<![\p{L}\d.,]|\d[\u00A0\u2009\u202F])(?:\d{13,}|0\d+)(?![\p{L}\d.,]\d|\d)/gu,
  /#\s?\d+/gu,
  // Marks of footnotes.
  /\[\^?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]/gu,
  /(?<!\d)\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\b\.?)|(?=\s(?:sharp|on the dot)\b))/giu,
  /(?<![\d.,])\d{1,2}:\d{2}(?::\d{2})?/gu,
  /(?<![\d.,])\d{1,2}\s?(?:[ap]\.?m\b|o['’]?clock\b|hrs\b|noon\b|midnight\b|midday\b)/giu,
  /(?<=\bhalf\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=\s*(?:$|[.,;!?)]|(?:and|so|when|this|last|in the|today|tonight)\b))/giu,
  /\b(?:half past|quarter (?:past|to)|(?:five|ten|twenty|twenty-five) past) (?:\p{L}+|\d{1,2})\b/giu,
  // But “it puts the number of groups at 12” counts.
  /(?<!\bputs?\s(?:the\s(?:number|total|figure|count)|\p{L}+['’]s)\s[^.;:\n]{1,80})(?<=\bat\s)(?:(?:1?\d|2[0-4])(?:\.\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[.,;!?)](?!\d)|\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|on|ish|sharp|or|and|then)\b))/gimu,
  /(?<![\d.,/])\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])/gu,
  new RegExp(
    `(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?\\s(?:of\\s)?${month}\\b(?!\\s+(?:be|have|not|only))(?:,?\\s\\d{4}(?![\\d/]))?`,
    'giu',
  ),
  new RegExp(
    `\\b${month}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d|\\s\\p{L})(?!${share})(?:,?\\s\\d{4}\\b)?`,
    'giu',
  ),
  new RegExp(`\\b${month}\\.?\\s\\d{1,2},?\\s\\d{4}\\b`, 'giu'),
  new RegExp(`\\b${weekday}\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s\\p{L})`, 'giu'),
  new RegExp(
    `(?<=\\b(?<!${doing})(?:(?:${labels})|(?:${shortened})\\.)[^\\S\\n])\\d+(?:\\s?(?:[-–,&]|and)\\s?\\d+)*(?![\\d.,]*\\d)(?!${share})`,
    'giu',
  ),
  // “Caller 2 (08:14): …”, “Brief, box 1”: which one it is, where nothing is counted behind it.
  /(?<=(?:^|[\n.,;:(–—•]\s*)(?:\p{L}+\s){0,3}(?:ep|box|caller|comment|speaker|entry|lesson|lecture|seminar|round|day|week|term|unit|clip|photo|image|exhibit|witness|player|pupil|student|patient|participant|respondent)\s)\d{1,3}(?=\s*(?:$|[:.,;)(\n–—]|(?:on|in|of|under|at|says|said|from|to|and|is|was)\b))/gimu,
  // “Job 7731, starts at noon”, “moved to 9.45 tomorrow”.
  /(?<=\b(?:job|batch|ref|reference|order|invoice|case|locker|desk|seat|shelf|flight|drawer)\s(?:no\.?\s)?)\d{2,6}(?=\s*(?:$|[,;!?)\n]|\.(?!\d)))/gimu,
  /(?<=\b(?:to|at|from|until|till|by|before|after|around|is|the)\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|train|bus|kick-?off)\b)/giu,
  // “The 9.30 bulletin”, “my 10.15 appointment”: what is timed so.
  /(?<=\b(?:the|this|my|our|your|his|her|their|a)\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:train|bus|tram|ferry|flight|coach|bulletin|news|show|slot|programme|edition|broadcast|deadline|meeting|call|briefing|appointment|class|lesson|lecture|seminar|session|shift|service|mass|kick-?off)\b)/giu,
  // “See you at 9.15 in the hall”, not “it stood at 9.15”.
  /(?<=(?<!\b(?:stands?|stood|is|was|are|were|be|been|remains?|remained|closed|opened|rate|index|puts?|total|average|comes?|came|[\d%])\s)\bat\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s*(?:$|[,!?;)\n]|\.(?:\s|$))|\s(?:in|on|outside|at|by|for|with|sharp|and|or|so|but|my|our|please|pls|latest)\b)/giu,
  // “Needs an answer by 18.00.”
  /(?<=\bby\s)(?:[01]?\d|2[0-3])\.(?:00|15|30|45)(?=\s*(?:$|[,!?;)\n]|\.(?:\s|$)))/gmu,
  // “Meeting closed 19.50.”, “12 January, 10.30, town hall”, “music till 8.40, then silence”.
  new RegExp(
    `(?<=\\b(?:till|until|starts?|started|begins?|began|ends|finish(?:es|ed)|closed|closes|opens|adjourned|resumed|kick-?off|doors|${month}|${weekday}|tomorrow|today|tonight),?[^\\S\\n])(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s*(?:$|[,;!?)\\n]|\\.(?:\\s|$))|\\s(?:so|and|then|in|on|at|to)\\b)`,
    'gimu',
  ),
  // Numbers that are names: stations, products, and the short numbers that people ring.
  /(?<=\b(?:Radio|Channel|BBC|ITV|Windows|iPhone|iOS|Android|Xbox|Playstation|Formula|Catch|Apollo|Terminal|Route|Boeing|Airbus|Grade|Size)\s)\d+\b/gu,
  /(?<=\b(?:r[iau]ng|ringing|call(?:s|ed|ing)?|dial(?:s|led|ling)?|phon(?:e|es|ed|ing)|text(?:s|ed|ing)?)\s(?:\p{Lu}+\s)?)\d{3,6}(?!\d|[.,]\d|\s\p{L}+s\b|\s(?:people|staff)\b)/gu,
  /(?<=\b\p{Lu}{2,}\s)(?:111|999|911|112|101)(?!\d|[.,]\d|\s\p{L}+s\b)/gu,
  /(?<=\bnumber\s)\d{1,3}(?=\s(?:is|was|has|covers)\b)/giu,
  // “Number 10 promised”: a house.
  /(?<=\b(?:Number|No\.?)\s)(?:10|Ten)\b(?!\s\p{L}+s\b)/gu,
  // “Card 4: …” at the head of a line says which card; “boards 4: …” counts them.
  /(?<=(?:^|\n)\W*(?:\p{L}+\s){0,3}\p{L}*[^\Ws\d]\s)\d{1,2}(?=:\s)/gu,
  // “The 45 bus”, “Seven Stars”.
  /(?<=\bthe\s)[NXn]?\d{1,3}(?=\s(?:night\s)?(?:bus|tram)\b)/gu,
  /(?<=\p{Ll}\s)(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)(?=\s\p{Lu}\p{Ll}+)/gu,
  // Ways of speaking and scores.
  /(?<![\p{L}\d])\+1\b|(?<![\p{L}\d.,+])\d{1,2}\+\d(?![\d+])|<3+(?!\d)/gu,
  /\b(?:thanks a million|one in a million|a hundred per ?cent|one (?:day|minute|second|moment|time))\b/giu,
  /\b(?:high|low|take|gimme|give (?:me|us|him|her|them)(?: a)?)[\s-]fives?\b(?!\s(?:\p{L}+\s)?\p{L}+s\b)|\bhigh[\s-]fives?\b|\bcloud nine\b|\bsixes and sevens\b|\bnine[\s-]to[\s-]five\b|\b9[\s-]to[\s-]5(?=\s(?:job|shift|day|office)\b)|\bsquare one\b/giu,
  /(?<![\p{L}\d.])\d+['’′″](?=\d|\s|$)/gu,
  /(?<![\p{L}\d.,])\d+\s?[x×]\s?\d+(?![\p{L}\d])/giu,
];

/** “1. read it 2. cry”: numbers of a list, one after the other from the first, in one line. */
const numbering = /(?<![^\s(])(?<place>\d{1,2})[.)](?=\s)/gu;

export function findNumbering(text: string): readonly Range[] {
  const found: Range[] = [];
  let next: number | undefined;
  for (const { 0: run, index, groups } of text.matchAll(numbering)) {
    const place = Number(groups?.place);
    // The first may be gone with the mark of a list that it begins.
    if (next === undefined ? place > 2 : place !== next) continue;
    found.push({ start: index, end: index + run.length });
    next = place + 1;
  }
  // “Four boards 2) two halls”: the mark of the first is gone, and no bracket is open.
  const [only] = found;
  const isSecond =
    only !== undefined &&
    next === 3 &&
    /^2\)\s*$/u.test(text.slice(only.start, only.end)) &&
    /^[^(]*\p{L}\s$/u.test(text.slice(0, only.start)) &&
    /^\s*\p{L}/u.test(text.slice(only.end));
  return found.length > 1 || isSecond ? found : [];
}

/** Every run whose numbers are left alone, in no order. */
export function findNoClaims(text: string): readonly Range[] {
  const matched = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: run, index }) => ({ start: index, end: index + run.length })),
  );
  return [...matched, ...findNumbering(text)];
}
