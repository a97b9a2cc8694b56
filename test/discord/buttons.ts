// A message or a result in; its buttons by their labels out, ready to be pressed.
import { buttonsOf } from '../../playground/start.ts';
import type { InteractionResult, Message, OpenModal } from '../../playground/start.ts';

export function labelsOf({ message }: Pick<InteractionResult, 'message'>): readonly string[] {
  return (message ? buttonsOf(message) : []).flatMap(({ label }) => label ?? []);
}

/** The press of a button; throws where there is none. */
export function pressOf(
  { message }: Pick<InteractionResult, 'message'>,
  label: string,
): { readonly message: Message; readonly customId: string } {
  const button = message && buttonsOf(message).find((candidate) => candidate.label === label);
  if (!message || button?.custom_id === undefined) throw new Error(`there is no button ${label}`);
  return { message, customId: button.custom_id };
}

/** The form that was opened; throws where there was none. */
export function formOf({ modal }: InteractionResult): OpenModal {
  if (!modal) throw new Error('no form was opened');
  return modal;
}
