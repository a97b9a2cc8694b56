// The form that [Ask further] opens: one line for the next question.
import type { Form } from '../interaction.ts';
import { AS_OF } from '../command/options.ts';

/** The command that the question is given to. */
export const FURTHER_COMMAND = 'ask';
const QUESTION_LENGTH = 300;

/** `asOf`: the version that the answer came from, where that was asked for. */
export function buildFurtherForm(asOf?: string): Form {
  return {
    kind: 'form',
    command: FURTHER_COMMAND,
    args: asOf === undefined ? {} : { [AS_OF]: asOf },
    title: 'Ask further',
    fields: [
      {
        option: 'question',
        label: 'Your question',
        description: 'It may lean on the answer above.',
        placeholder: 'For example: where does it say that?',
        required: true,
        maxLength: QUESTION_LENGTH,
      },
    ],
  };
}
