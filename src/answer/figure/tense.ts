// A text in; whether it tells of, or a question asks for, what has been or what is to come, out.
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

/** “When was it promised?”, but not “by when was it due?” */
export function isOfPast(text: string): boolean {
  return past.test(text) && !ahead.test(text);
}

/** Whether words tell of what will be, or of what somebody would like to be. */
export function isToCome(text: string): boolean {
  return coming.test(text) || wanted.test(text);
}

/** “When did they answer?” is not told by words on what is to come. */
export function isYetToCome({ text }: Question, printed: string): boolean {
  return isOfPast(text) && coming.test(printed);
}
