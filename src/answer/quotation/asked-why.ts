// A question why somebody said something and their words in; the words with a note out, where they give no reason.
import type { Answer } from '../answer.ts';
import { givesReason } from '../passage/by-reason.ts';
import type { Question } from '../question/question.ts';

const askingWhy =
  /^(?:(?:and|so|but) )?(?:why|how come) (?:did|does|do|has|have) .+? (?:say|said|claim|argue|think|believe)\b/iu;

/** “Why does she say that the roof leaks?”: that she said it is shown, and whoever asked is told where nothing in it says why. */
export function noteReasonUnsaid({ typed }: Question, answer: Answer): Answer {
  if (answer.kind !== 'quotation' || !askingWhy.test(typed)) return answer;
  return answer.citations.some(({ quote }) => givesReason(quote))
    ? answer
    : { ...answer, reasonUnsaid: true };
}
