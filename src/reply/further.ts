// The form that [Ask further] opens: one line for the next question.
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { labelled, textInput } from './components.ts';
import { FURTHER_ID } from './topic-id.ts';

/** The custom id of the form's input. */
export const QUESTION_INPUT = 'question';
const QUESTION_LENGTH = 300;

export function renderFurtherForm(): APIModalInteractionResponseCallbackData {
  const input = textInput(QUESTION_INPUT, 'For example: where does it say that?', QUESTION_LENGTH);
  return {
    custom_id: FURTHER_ID,
    title: 'Ask further',
    components: [labelled('Your question', 'It may lean on the answer above.', input)],
  };
}
