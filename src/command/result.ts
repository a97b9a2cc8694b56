// What a command gives: an answer, or one of the other things that can be shown.
import type { Answer } from '../answer/answer.ts';
import type { CheckResult } from '../check/view.ts';
import type { FileResult, Form, Told } from '../interaction.ts';
import type { ModerationResult } from '../moderation/results.ts';
import type { ReadersResult } from '../readers/results.ts';

export type { CheckResult, ModerationResult };

/** Said by moderators' commands where there is nothing that they could change. */
export const NOTHING_KEPT: Told = {
  kind: 'told',
  words: 'The corpus is not kept here, so it cannot be changed.',
};

export type Result = Answer | Form | FileResult | Told | ModerationResult | ReadersResult | CheckResult;

/** What a command gives is an answer unless it is tagged as one of the others. */
export function isAnswer(result: Result): result is Answer {
  const { kind } = result;
  if (kind === 'moderation' || kind === 'readers' || kind === 'checked') return false;
  return kind !== 'form' && kind !== 'file' && kind !== 'told';
}

/** What commands say that would leave something behind, where nothing is stored. */
export const NOTHING_STORED: Told = {
  kind: 'told',
  words: 'Nothing is stored here: nothing of you, and no questions.',
};
