// A form that the bot has opened and what a person filled in; the interaction that submits it, out.
import { inputsOf, type Modal, type ModalPart, type TextInput } from '../interaction/modal.ts';
import { interactionTypes, startInteraction, type Interaction } from '../interaction/state.ts';
import { findMessage, type World } from '../world.ts';
import { NotPossible, start, type Actor, type Started } from './actions.ts';

export interface SubmitInput extends Actor {
  /** The id of the interaction whose response opened the form. */
  readonly interactionId: string;
  /** Texts by the custom ids of their inputs; one that is left out keeps what the bot had put into it. */
  readonly values: Readonly<Record<string, string>>;
}

function checkLength({ custom_id: id, required, min_length, max_length }: TextInput, value: string): void {
  if (value === '' && !required) return;
  const least = required ? Math.max(1, min_length) : min_length;
  if (value.length < least || value.length > max_length)
    throw new NotPossible(`${id} takes ${least} to ${max_length} characters`);
}

function fillIn(input: TextInput, values: SubmitInput['values']): object {
  const { type, id, custom_id } = input;
  const value = values[custom_id] ?? input.value ?? '';
  checkLength(input, value);
  return { type, id, custom_id, value };
}

function fillPart(part: ModalPart, values: SubmitInput['values']): object {
  const { type, id } = part;
  if (part.type === 18) return { type, id, component: fillIn(part.component, values) };
  if (part.type === 10) return { type, id };
  return { type, id, components: part.components.map((input) => fillIn(input, values)) };
}

function openForm(
  world: World,
  { interactionId, userId, channelId }: SubmitInput,
): { readonly opener: Interaction; readonly modal: Modal } {
  const opener = [...world.interactions.values()].find(({ id }) => id === interactionId);
  const isTheirs = opener?.user.id === userId && opener.channelId === channelId;
  if (!isTheirs || !opener.modal) throw new NotPossible('there is no such form');
  return { opener, modal: opener.modal };
}

/** Submits a form; throws where Discord's client would not let it go. */
export function submitForm(world: World, input: SubmitInput): Started {
  const { opener, modal } = openForm(world, input);
  const known = inputsOf(modal).map((one) => one.custom_id);
  const unknown = Object.keys(input.values).find((id) => !known.includes(id));
  if (unknown !== undefined) throw new NotPossible(`the form has no input ${unknown}`);
  const components = modal.components.map((part) => fillPart(part, input.values));
  const { user, channelId, guildId, source } = opener;
  const interaction = startInteraction(world, {
    type: interactionTypes.modal,
    user,
    channelId,
    guildId,
    commandName: undefined,
    customId: modal.custom_id,
    // The bot gets the message as it is now, not as it was when the form was opened.
    source: source && (findMessage(world, channelId, source.id)?.message ?? source),
    opener,
  });
  return start(world, interaction, { custom_id: modal.custom_id, components });
}
