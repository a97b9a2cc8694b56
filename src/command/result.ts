// What a command gives: an answer, or one of the other things that can be shown.
import type { Answer } from '../answer/answer.ts';
import type { CheckResult } from '../check/view.ts';
import type { ModerationResult } from '../moderation/results.ts';
import type { ReadersResult } from '../readers/results.ts';

export type { CheckResult, ModerationResult };

/** One input of a form; what may be put in follows from the command's option of that name. */
export interface Field {
  readonly option: string;
  /** At most 45 characters. */
  readonly label: string;
  /** Below the label, at most 100 characters. */
  readonly description?: string;
  /** What stands in it to begin with; none for files. */
  readonly value?: string;
  readonly placeholder?: string;
  /** Text in several lines. */
  readonly isLong?: boolean;
  /** Less than the option itself takes, in characters. */
  readonly maxLength?: number;
  /** Whether it must be filled in; left out: as the option says. */
  readonly required?: boolean;
}

/** Asks for more: submitting it is giving `command` with `args` and what was put into the fields. */
export interface Form {
  readonly kind: 'form';
  /** The full name: “corpus add”. */
  readonly command: string;
  /** They travel in a custom id of 100 characters, so they are ids and numbers rather than texts. */
  readonly args: Readonly<Record<string, string>>;
  /** At most 45 characters. */
  readonly title: string;
  /** 1 to 5. */
  readonly fields: readonly [Field, ...Field[]];
  /** The result changes the message from which the form was opened, if its opener may change that; else it is a new one. */
  readonly updates?: true;
}

/** A file to download, with what is said above it. */
export interface FileResult {
  readonly kind: 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: string;
}

/** Plain sentences, one a line, for the asker alone where that is still possible. */
export interface Told {
  readonly kind: 'told';
  readonly words: string;
  /** False: for everybody who sees the command's replies. Default true. */
  readonly private?: boolean;
}

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
