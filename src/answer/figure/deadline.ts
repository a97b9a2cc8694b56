// A question and what is told of a time to come in; whether the question asks for that time, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Question } from '../question/question.ts';
import { wanting } from './wanting.ts';

const past = /\b(?:did|was|were|has|have|had|when (?:\p{L}+ ){1,3}\p{L}+ed)\b/iu;
const ahead =
  /\b(?:by|until|till|due|deadline|will|would|should|supposed|meant|expected|scheduled|set to|to (?:be|get|have|come|receive|arrive))\b|\bfor\W*$/iu;

const coming = /\b(?:will|would|expect(?:s|ed)|due|(?:is|are) to|to be|set to|promise[ds]?|pledge[ds]?)\b/iu;

const wanted = new RegExp(
  String.raw`\b(?:${wanting}|wanted|calls? for|called for|recommend(?:s|ed)?|propose[sd]?|suggest(?:s|ed)?|should|plan(?:s|ned)?)\b`,
  'iu',
);

/** Whether words tell of what will be, or of what somebody would like to be. */
export function isToCome(text: string): boolean {
  return coming.test(text) || wanted.test(text);
}

/** “When did they answer?” is not told by words on what is to come. */
export function isYetToCome({ text }: Question, printed: string): boolean {
  return past.test(text) && !ahead.test(text) && coming.test(printed);
}

/** “When will it open again?”, “how long will it last?” */
const asksAhead = /\b(?:when|how long) will\b|\bwhen (?:is|are) .*\bgoing to\b/iu;
const isOver = (quote: string): boolean =>
  /\b(?:was|were|had|since|has been|have been|ago)\b/iu.test(quote) && !isToCome(quote);

/** “When was the grant promised?”: by when it is to be paid is no date of what has been done, nor is a time that is to come. */
export function asksForPast(question: Question, { measure, qualifier, value, evidence }: Figure): boolean {
  if (measure !== 'date') return false;
  if (value === 'open') return evidence.every(({ quote }) => isYetToCome(question, quote));
  if (asksAhead.test(question.text)) return evidence.every(({ quote }) => isOver(quote));
  return qualifier === 'by' && past.test(question.text) && !ahead.test(question.text);
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
