// An answer and the question that got it, to what its reader can do besides asking: be told later, or say that it is wrong.
import type { Answer } from '../answer/answer.ts';
import { askedWords, holdsQuestion, REPORT, TELL_ME } from './asked-id.ts';
import type { Action } from './draft.ts';
import { small, type Line } from './line.ts';
import { tame, tidy } from './untrusted.ts';

const TELL_LABEL = 'Tell me when it’s known';
const REPORT_LABEL = 'Report';
/** As much of a question as is stored. UTF-16 units. */
const QUESTION_LENGTH = 500;

type Offer = Extract<Action, { kind: 'about-question' }>;

/** The buttons about the question under its answer, at most one. */
export function offersUnder(answer: Answer, asked: string): readonly Offer[] {
  const question = tidy(asked);
  if (question === '') return [];
  const { kind } = answer;
  if (kind === 'help' || kind === 'about' || kind === 'sources') return [];
  if (kind !== 'refusal') return [{ kind: 'about-question', label: REPORT_LABEL, command: REPORT, question }];
  if (answer.reason === 'off-topic' || answer.reason === 'ambiguous') return [];
  return [{ kind: 'about-question', label: TELL_LABEL, command: TELL_ME, question }];
}

/** The line that holds the question where a button about it cannot. */
export function askedLine(offers: readonly Offer[], asked: string): readonly Line[] {
  const isHeld = offers.every(({ command, question }) => holdsQuestion(command, question));
  return isHeld ? [] : [small(askedWords(tame(asked, QUESTION_LENGTH)))];
}
