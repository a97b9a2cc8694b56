// A question and a date in; whether the question asks for a time past and the date is of what is to come, or the other way round, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Question } from '../question/question.ts';
import { isOfPast, isToCome, isYetToCome } from './tense.ts';

/** “When will it open again?”, “how long will it last?” */
const asksAhead = /\b(?:when|how long) will\b|\bwhen (?:is|are) .*\bgoing to\b/iu;
const isOver = (quote: string): boolean =>
  /\b(?:was|were|had|since|has been|have been|ago)\b/iu.test(quote) && !isToCome(quote);

/** “When was the grant promised?”: by when it is to be paid is no date of what has been done, nor is a time that is to come. */
export function asksForPast(question: Question, { measure, qualifier, value, evidence }: Figure): boolean {
  if (measure !== 'date') return false;
  if (value === 'open') return evidence.every(({ quote }) => isYetToCome(question, quote));
  if (asksAhead.test(question.text)) return evidence.every(({ quote }) => isOver(quote));
  return qualifier === 'by' && isOfPast(question.text);
}

/** “Was the grant promised before 2030?” claims nothing of the date by which it is to be paid; “by 2030?” does. */
export function claimsPast({ text }: Question, { core }: NumberRun, { qualifier }: Figure): boolean {
  return (
    qualifier === 'by' &&
    isOfPast(text) &&
    !/\b(?:by|until|till|to|for) (?:the end of )?$/iu.test(text.slice(0, core.start))
  );
}
