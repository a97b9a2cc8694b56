// A question for a value apiece (“a year”, “on average”) and a figure in; whether that is what the figure’s own words state, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findNumbers } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findParts } from '../source-text/joined-parts.ts';
import { apiece } from '../question/question-words.ts';
import type { Question } from '../question/question.ts';
import { isToCome } from './tense.ts';
import { isOfThose } from './of-those.ts';
import { tellingOf } from './telling.ts';

const apieces = new RegExp(apiece, 'giu');
const rate = /\ba (?:year|month|week|day)\b(?! (?:ago|later?|earl(?:y|ier)|before|after|old|long)\b)/gu;

/** “Each year”, “yearly” and “a year” are one. */
const asRate = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:each|every|per) (?=(?:year|month|week|day)\b)/gu, 'a ')
    .replace(/\b(?:yearly|annual(?:ly)?|per annum)\b/gu, 'a year')
    .replace(/\b(month|week)ly\b/gu, 'a $1')
    .replace(/\bdaily\b/gu, 'a day');

/** “An annual report” is of no rate, nor is “the daily paper”. */
const ofThings = /\b(?:annual|yearly|monthly|weekly|daily)(?=\s\p{L})/giu;
const opening = /^(?:in\s|in\san?\s)?(?:each|every)\s(?:year|month|week|day)\b/iu;

/**
 * “40 boats a year”, “40 annual visits”, “each year 40 boats sink”: what is said of the number itself, in its own part of the
 * evidence. Whatever else there is each year, no number of it is meant.
 */
function ratesOf({ value, scope = '', evidence }: Figure): readonly string[] {
  const told = evidence.flatMap(({ quote }) => {
    const numbers = findNumbers(quote);
    const at = numbers.findIndex((one) => one.value === value);
    const number = numbers[at];
    if (!number) return [];
    const run = { start: number.end, end: numbers[at + 1]?.start ?? quote.length };
    const [part = run] = findParts({ text: quote }, run);
    const behind = quote.slice(part.start, part.end);
    const [direct = ''] = /^\s(?:annual|yearly|monthly|weekly|daily)\b/iu.exec(behind) ?? [];
    const before = quote.slice(0, number.start);
    return [opening.exec(before)?.[0] ?? '', direct, behind.replace(ofThings, '')];
  });
  return [scope, ...told].flatMap((text) => asRate(text).match(rate) ?? []);
}

/** “How many boats a year?”, of boats that are so many “a year”: all that asks for a value apiece is the figure’s own. */
export function isApieceItself(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const asked = [...asRate(question.text).matchAll(apieces)].map(([typed]) => typed);
  if (asked.length === 0) return false;
  if (isOfThose(knowledge, question, figure)) return asked.length === 1;
  // What there is “a year” now is not what is wanted or foretold, unless the words are those that tell it.
  const telling = tellingOf(knowledge, figure);
  const isNow = !isToCome(telling) || isToCome(question.text);
  const { own: words } = knowledge.facts.vocabularyOf(figure);
  const isTold = question.content.length > 0 && question.content.every(({ stem }) => words.has(stem));
  const rates = ratesOf(figure);
  const own = [figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join('\n').toLowerCase();
  return (
    (isTold || isNow) &&
    asked.every((typed) => (typed.match(rate) ? rates.includes(typed) : own.includes(typed)))
  );
}
