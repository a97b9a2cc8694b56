// A question and the row of a date by which something is to be in; whether the question asks for that date, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Question } from '../question/question.ts';

const past = /\b(?:did|was|were|has|have|had|when (?:\p{L}+ ){1,3}\p{L}+ed)\b/iu;
const ahead =
  /\b(?:by|until|till|due|deadline|will|would|should|supposed|meant|expected|scheduled|set to|to (?:be|get|have|come|receive|arrive))\b|\bfor\W*$/iu;

/** “When was the grant promised?”: by when it is to be paid is no date of what has been done. */
export function asksForPast({ text }: Question, { measure, qualifier }: Figure): boolean {
  return measure === 'date' && qualifier === 'by' && past.test(text) && !ahead.test(text);
}

/** “Was the grant promised before 2030?” claims nothing of the date by which it is to be paid; “by 2030?” does. */
export function claimsPast({ text }: Question, { core }: NumberRun, { qualifier }: Figure): boolean {
  return (
    qualifier === 'by' &&
    past.test(text) &&
    !ahead.test(text) &&
    !/\b(?:by|until|till|to|for) (?:the end of )?$/iu.test(text.slice(0, core.start))
  );
}
