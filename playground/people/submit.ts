// A form that the bot has opened and what a person filled in; the interaction that submits it, out.
import { resolveAttachments } from '../command/resolve.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { inputsOf, type Modal, type ModalPart } from '../interaction/modal.ts';
import { interactionTypes, startInteraction } from '../interaction/state.ts';
import { findMessage, guildIdOf, type World } from '../world.ts';
import { fillIn, type FormValue } from './fill-in.ts';
import { NotPossible, openPlace, type Actor } from './place.ts';
import { start, type Started } from './start.ts';

/** What was filled in, by the custom ids of the inputs. */
export type FormValues = Readonly<Record<string, FormValue>>;

export interface SubmitInput extends Actor {
  /** The id of the interaction whose response opened the form. */
  readonly interactionId: string;
  readonly values: FormValues;
}

function fillPart(world: World, part: ModalPart, values: FormValues): object {
  const { type, id } = part;
  const fill = (input: Parameters<typeof fillIn>[1]): object => fillIn(world, input, values[input.custom_id]);
  if (part.type === 18) return { type, id, component: fill(part.component) };
  if (part.type === 10) return { type, id };
  return { type, id, components: part.components.map(fill) };
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

/** The attachments of all uploads in a form; undefined where it asks for none. */
function resolveFiles(world: World, modal: Modal, { userId, values }: SubmitInput): object | undefined {
  const ids = inputsOf(modal)
    .filter((input) => input.type === 19)
    .flatMap((input) => [values[input.custom_id] ?? []].flat())
    .filter((id) => typeof id === 'string');
  return ids.length > 0 ? { attachments: resolveAttachments(world, userId, ids) } : undefined;
}

/** Submits a form; throws where Discord's client would not let it go. */
export function submitForm(world: World, input: SubmitInput): Started {
  const { opener, modal } = openForm(world, input);
  const known = inputsOf(modal).map((one) => one.custom_id);
  const unknown = Object.keys(input.values).find((id) => !known.includes(id));
  if (unknown !== undefined) throw new NotPossible(`the form has no input ${unknown}`);
  const components = modal.components.map((part) => fillPart(world, part, input.values));
  const resolved = resolveFiles(world, modal, input);
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
  return start(world, interaction, {
    custom_id: modal.custom_id,
    components,
    ...(resolved && { resolved }),
  });
}

export interface ForgeryInput extends Actor {
  readonly customId: string;
  /** Texts by the custom ids of their inputs. */
  readonly values: Readonly<Record<string, string>>;
}

/** Submits a form that the bot never opened, as a hostile client might. */
export function forgeForm(world: World, input: ForgeryInput): Started {
  const { user, channel } = openPlace(world, input);
  const components = Object.entries(input.values).map(([custom_id, value], index) => ({
    type: 18,
    id: 2 * index + 1,
    component: { type: 4, id: 2 * index + 2, custom_id, value },
  }));
  const interaction = startInteraction(world, {
    type: interactionTypes.modal,
    user,
    channelId: channel.id,
    guildId: guildIdOf(channel),
    commandName: undefined,
    customId: input.customId,
    source: undefined,
  });
  return start(world, interaction, { custom_id: input.customId, components });
}
