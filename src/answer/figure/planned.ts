// A question and a figure in; whether the figure is of what is only planned, and the question takes it for done, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Question } from '../question/question.ts';
import { isToCome } from './tense.ts';

/** “That the town be given seven boards”: no verb tells that it is. */
const wished =
  /(?<!\b(?:to|will|would|may|can|could|should|must|might|shall)(?: (?:\p{L}+ly|also|then|not))?\s)\bbe \p{L}+(?:ed|en|t)\b/iu;
/** What comes with a plan in the words of a question. */
const planning = /\b(?:extra|additional|new|more|by \d{4})\b/iu;

const isAhead = (text: string): boolean => isToCome(text) || wished.test(text);

/** Whether every source that states a count states it of what is to be. */
export function isOnlyPlanned({ measure, evidence }: Figure): boolean {
  return measure === 'count' && evidence.length > 0 && evidence.every(({ quote }) => isAhead(quote));
}

const was = /\b(?:was|were|did|has been|have been|had been|(?:has|have|had) (?:\p{L}+ ){0,3}?\p{L}+ed)\b/iu;
/** What is done with a sum when it is there. */
const handed = /\b(?:has|have|had|was|were|did)\b.*\b(?:spent|spend|received?|got|gotten|arrived)\b/iu;

/** “How many were built?”, “how much has been spent?”, of what somebody wants or promises. */
export function isTakenForDone({ text }: Question, figure: Figure): boolean {
  if (isAhead(text)) return false;
  if (figure.measure === 'money')
    return handed.test(text) && figure.evidence.every(({ quote }) => isAhead(quote));
  return was.test(text) && !planning.test(text) && isOnlyPlanned(figure);
}
