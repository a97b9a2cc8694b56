// A question how much somebody gets or gives and what is to answer it in; whether that says that it goes the other way, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findNumbers } from '../../corpus/numbers.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

/** Which way something goes from or to whoever is named. */
type Way = 'gives' | 'gets';

const get =
  '(?:get|gets|got|receive[sd]?|earn(?:s|ed)?|obtain(?:s|ed)?|collect(?:s|ed)?|(?:make|makes|made)(?! (?:an?|the)\\b))';
const give =
  '(?:give|gives|gave|pay|pays|paid|promise[sd]?|pledge[sd]?|grant(?:s|ed)?|offer(?:s|ed)?|award(?:s|ed)?)';
const given = '(?:given|paid|promised|pledged|granted|offered|awarded)';
const be = '(?:am|is|are|was|were|be|been|being)';
const will = '(?:(?:has|have|had|will|would|also|still|now)\\s)*';
const the = '(?:the\\s|our\\s|an?\\s)?';

/** What is given; “the council’s pledge” goes from the council, “a pledge for the library” to the library. */
const gift = '(?:pledge|promise|grant|gift|offer|award|donation|payment)s?';

const getsNext = new RegExp(String.raw`^\s${will}(?:${get}|${be}\s${given})\b`, 'iu');
const givesNext = new RegExp(String.raw`^\s${will}(?:${give}|given)\b|^['’]s?\s(?:\p{L}+\s)?${gift}\b`, 'iu');
/** “Was the council given”, “gave the council”, “paid £3 million to the council”. */
const getsBefore = new RegExp(
  String.raw`\b(?:${give}|${given})\s${the}$|\b(?:${give}|${given})\b[^,;:]*\sto\s${the}$|\b${gift}\b[^,;:]*\s(?:to|for)\s${the}$`,
  'iu',
);
const isGiven = new RegExp(String.raw`\b${be}\s${the}$`, 'iu');
const givenNext = new RegExp(String.raw`^\s${given}\b`, 'iu');
/** “From the council”, “paid by the council”. */
const givesBefore = new RegExp(String.raw`\bfrom\s${the}$|\b${given}\b[^,;:]*\sby\s${the}$`, 'iu');

function wayOf(text: string, { start, end }: Mention): Way | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (isGiven.test(before) && givenNext.test(after)) return 'gets';
  if (givesBefore.test(before) || givesNext.test(after)) return 'gives';
  return getsNext.test(after) || getsBefore.test(before) ? 'gets' : undefined;
}

/** Whoever the question says to get or give something, with the way it goes. */
function waysAsked({ text, want, mentions, numbers }: Question): readonly { mention: Mention; way: Way }[] {
  const claimsSum = want === 'yes-no' && numbers.some(({ kind }) => kind === 'money');
  if (!claimsSum && !/\bhow much\b/iu.test(text)) return [];
  return mentions.flatMap((mention) => {
    const way = wayOf(text, mention);
    return way === undefined ? [] : [{ mention, way }];
  });
}

/** Which ways a text says that it goes for what is mentioned. */
function waysTold({ names }: Knowledge, text: string, { readings }: Mention): readonly Way[] {
  const found = names.find(text);
  const own = found.filter((name) => name.readings.some((entity) => readings.includes(entity)));
  // “The council’s pledge” may be the name of the pledge, and tells that the council gives it.
  const inside = found
    .filter((name) => !own.includes(name))
    .flatMap(({ start, end }) => {
      const [opening] = names.find(/^[^'’]+(?=['’]s?\s)/u.exec(text.slice(start, end))?.[0] ?? '');
      const isOwn = opening?.readings.some((entity) => readings.includes(entity)) === true;
      return isOwn ? [{ ...opening, start: start + opening.start, end: start + opening.end }] : [];
    });
  return [...own, ...inside].flatMap((name) => wayOf(text, name) ?? []);
}

/** “How much does the council get?”, of what it gives or what comes from it; “how much does it give?”, of what it is given. */
export function isOtherWay(knowledge: Knowledge, question: Question, { measure, evidence }: Figure): boolean {
  if (measure !== 'money') return false;
  const told = evidence.flatMap((one) => {
    const passage = knowledge.findPassage(one.passage);
    if (!passage) return [];
    const { start, end } = findSentenceAround(passage, one);
    return [passage.text.slice(start, end)];
  });
  return waysAsked(question).some(({ mention, way }) =>
    told.some((text) => waysTold(knowledge, text, mention).some((one) => one !== way)),
  );
}

/** “Does the council give £3 million?”, of what it gets. */
export const isGivenToOther = (knowledge: Knowledge, question: Question, figure: Figure): boolean =>
  question.want === 'yes-no' && isOtherWay(knowledge, question, figure);

/** Whether a sentence says that it goes the way that is asked, or says a sum and nothing of the way. */
export function goesThatWay(knowledge: Knowledge, question: Question, text: string): boolean {
  return waysAsked(question).every(({ mention, way }) => {
    const told = waysTold(knowledge, text, mention);
    return told.length > 0
      ? told.includes(way)
      : findNumbers(text).some(({ kind }) => kind === 'money' || kind === 'share');
  });
}
