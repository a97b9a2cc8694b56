// A question and words in; whether it asks how many of something are needed or wanted, and whether the words tell that, out.
import type { Question } from '../question/question.ts';

/** Verbs of what somebody would have and has not. */
export const wanting = '(?:needs?|wants?|lacks?|requires?)';
const missed = String.raw`(?:${wanting}|like|(?:have|has) to|(?:ask|call) for|demand)`;

/**
 * “How many groups does the town need now?”, “how many clerks want to come?”, “how many are needed?”: the verb behind whoever has
 * the need, or what is counted.
 */
const asked = new RegExp(
  [
    String.raw`\b(?:do|does|did|would|will|should) (?!(?:you|i) )(?:[\p{L}’'-]+ ){1,6}?${missed}\b`,
    String.raw`\bhow many (?!.*\b(?:do|does|did|you|i) )(?:[\p{L}’'-]+ ){1,4}?(?:would like|${wanting})\b`,
    String.raw`\b(?:is|are|was|were) (?:needed|wanted|lacking|required)\b`,
    String.raw`\b${wanting}\W*$`,
  ].join('|'),
  'iu',
);
const told = new RegExp(
  String.raw`\b(?:${wanting}|needed|wanted|lacking|lacked|required|(?:has|have) to|(?:would|to) like|ask(?:s|ed)? for|call(?:s|ed)? for|demand(?:s|ed)?)\b`,
  'iu',
);

/** What somebody needs or lacks is not what there is, unless the words that tell of it say so; why they need so many takes it for granted. */
export function asksForWanted({ text, want }: Question, printed = ''): boolean {
  return want !== 'reason' && asked.test(text) && !told.test(printed);
}
