// A question and what may answer it in; whether a small word of the question makes another thing of what it asks for, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Question } from '../question/question.ts';
import { numericWants } from '../question/want-families.ts';
import { asksForWanted } from './wanting.ts';

/** Words before a noun that pick some of its things, or more than there are: “new boards”, “24 more boards”. */
const picking =
  /(?<!\bhow )\b(?:new|newer|extra|additional|other|(?<!\bor )more(?! than\b)|old|older|big|bigger|large|larger|small|smaller|former|future|(?:well|badly|poorly)[ -](?:run|led|managed|paid|funded)|too (?:many|few|much))\b/giu;
/** Words that make of a date an exacter one, or one of several. */
const timing = /\b(?:early|late|mid|beginning of|end of)[\s-]+(?=\d)|\b(?:once|again|twice)\b(?!\W*$)/giu;

/** Whether such a word stands outside what the question names, and not in the `printed` words. */
function holdsMore({ text, mentions }: Question, pattern: RegExp, printed: string): boolean {
  return [...text.matchAll(pattern)].some(
    ({ 0: word, index }) =>
      !printed.toLowerCase().includes(word.trim().toLowerCase()) &&
      mentions.every(({ start, end }) => index < start || index >= end),
  );
}

/** Whether the question narrows what the figure is of, in words that its evidence does not print. */
export function isNarrowed(question: Question, figure: Figure): boolean {
  const { measure, evidence } = figure;
  if (measure === 'money' || measure === 'duration') return false;
  const printed = evidence.map(({ quote }) => quote).join(' ');
  return measure === 'date'
    ? holdsMore(question, timing, printed)
    : holdsMore(question, picking, printed) || isOfWanted(question, figure);
}

/** Whether it asks what is needed or wanted, and the figure is not of that. */
export function isOfWanted(question: Question, { scope = '', asked, evidence }: Figure): boolean {
  return asksForWanted(question, [scope, ...asked, ...evidence.map(({ quote }) => quote)].join(' '));
}

/** Whether one question narrows what the other asks for. */
export function isNarrower(one: Question, other: Question): boolean {
  return (
    holdsMore(one, picking, other.text) ||
    holdsMore(one, timing, other.text) ||
    (numericWants.has(one.want) && asksForWanted(one, other.text))
  );
}
