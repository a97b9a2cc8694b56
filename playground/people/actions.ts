// What a person does in Discord's client in; the message posted or the interaction started out, the bot told.
import { buildInvocation, InvocationError, offeredCommands, type TypedCommand } from '../command/invoke.ts';
import { commandsIn, globalScope } from '../command/registry.ts';
import { renderInteraction } from '../interaction/payload.ts';
import { findComponent, interactionTypes, startInteraction, type Interaction } from '../interaction/state.ts';
import { contentTypeOf } from '../message/attachments.ts';
import { parseMessageBody } from '../message/body.ts';
import { postMessage } from '../message/post.ts';
import { seesChannel, seesMessage, viewMessage } from '../message/view.ts';
import { may } from '../permissions.ts';
import { buildUser } from '../seed.ts';
import { componentTypes, hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import type { Channel, User } from '../shapes.ts';
import { findMessage, guildIdOf, type World } from '../world.ts';

/** Something that Discord's client would not let this person do; the message says what. */
export class NotPossible extends Error {}

/** Where, and who. */
export interface Actor {
  readonly userId: string;
  readonly channelId: string;
}

export interface SayInput extends Actor {
  readonly content: string;
  /** The id of the message that this one replies to. */
  readonly replyTo?: string | undefined;
  /** Whether the reply notifies the author of that message; Discord's default is that it does. */
  readonly ping?: boolean | undefined;
  readonly attachments?: readonly { readonly filename: string }[] | undefined;
  /** Posted by a webhook of the channel, not by a person. */
  readonly webhook?: boolean | undefined;
}

function openPlace(world: World, { userId, channelId }: Actor): { user: User; channel: Channel } {
  const user = world.users.get(userId);
  const channel = world.channels.get(channelId);
  if (!user) throw new NotPossible(`there is no user ${userId}`);
  if (!channel || !seesChannel(channel, userId)) throw new NotPossible(`there is no channel ${channelId}`);
  return { user, channel };
}

/** Posts a message; throws where Discord would refuse it. */
export function say(world: World, input: SayInput): Message {
  const { user, channel } = openPlace(world, input);
  if (!may(world, user.id, 'sendMessages', channel)) throw new NotPossible('nobody may write here');
  const { content, replyTo, ping = true, attachments = [], webhook = false } = input;
  const webhookId = webhook ? world.nextId() : undefined;
  const stored = postMessage(world, {
    channelId: channel.id,
    author: webhookId === undefined ? user : buildUser(webhookId, 'News', true),
    webhookId,
    body: parseMessageBody({
      content,
      ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
      allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
    }),
    files: attachments.map(({ filename }) => ({
      filename,
      contentType: contentTypeOf(filename),
      bytes: new Uint8Array(),
    })),
  });
  return viewMessage(world, stored);
}

export interface CommandInput extends Actor, TypedCommand {
  /** Whether the command is used although it is not offered to this person, as an administrator can allow. */
  readonly evenIfHidden?: boolean | undefined;
}

function begin(
  world: World,
  input: CommandInput,
  type: 2 | 4,
): { readonly interaction: Interaction; readonly data: object } {
  const { user, channel } = openPlace(world, input);
  const guildId = guildIdOf(channel);
  const every = [globalScope, ...(guildId === undefined ? [] : [guildId])].flatMap((scope) =>
    commandsIn(world, scope),
  );
  const offered = input.evenIfHidden ? every : offeredCommands(world, user.id, channel);
  const data = buildInvocation(world, offered, input, type === interactionTypes.autocomplete);
  const interaction = startInteraction(world, {
    type,
    user,
    channelId: channel.id,
    guildId,
    commandName: input.name,
    customId: undefined,
    source: undefined,
  });
  return { interaction, data };
}

/** Makes the interaction; `tell` sends it to the bot, so that a caller can listen before anything happens. */
export interface Started {
  readonly interaction: Interaction;
  readonly tell: () => void;
}

/** The interaction with its payload, ready to be told. */
export function start(world: World, interaction: Interaction, data: object): Started {
  return {
    interaction,
    tell: () => {
      const payload = renderInteraction(world, interaction, data);
      world.bus.emit({ kind: 'interaction', interaction, payload });
    },
  };
}

/** Uses a slash command. */
export function useCommand(world: World, input: CommandInput): Started {
  const { interaction, data } = begin(world, input, interactionTypes.command);
  return start(world, interaction, data);
}

/** Types in an option: asks for its choices. */
export function askChoices(world: World, input: CommandInput): Started {
  if (!input.options?.some((option) => option.focused)) throw new InvocationError('no option is focused');
  const { interaction, data } = begin(world, input, interactionTypes.autocomplete);
  return start(world, interaction, data);
}

export interface ComponentInput extends Actor {
  readonly messageId: string;
  readonly customId: string;
  /** What was picked in a select. */
  readonly values?: readonly string[] | undefined;
}

/** Presses a button or picks in a select. */
export function useComponent(world: World, input: ComponentInput): Started {
  const { user, channel } = openPlace(world, input);
  const stored = findMessage(world, channel.id, input.messageId);
  if (!stored || !seesMessage(world, stored, user.id)) throw new NotPossible('there is no such message');
  const message = viewMessage(world, stored);
  const component = findComponent(message.components, input.customId);
  if (!component) throw new NotPossible(`the message has no component ${input.customId}`);
  if (component.disabled) throw new NotPossible('the component is disabled');
  if (hasFlag(message.flags, messageFlags.loading)) throw new NotPossible('the message is still loading');
  const isSelect = component.type === componentTypes.stringSelect;
  if (!isSelect && component.type !== componentTypes.button)
    throw new NotPossible('only buttons and string selects can be used here');
  const values = input.values ?? [];
  if (isSelect) checkValues(component, values);

  const interaction = startInteraction(world, {
    type: interactionTypes.component,
    user,
    channelId: channel.id,
    guildId: guildIdOf(channel),
    commandName: undefined,
    customId: input.customId,
    source: message,
  });
  return start(world, interaction, {
    id: component.id,
    custom_id: input.customId,
    component_type: component.type,
    ...(isSelect && { values }),
  });
}

function checkValues(
  { options = [], min_values: min = 1, max_values: max = 1 }: Message['components'][number],
  values: readonly string[],
): void {
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new NotPossible(`the select has no option ${unknown}`);
  if (values.length < min || values.length > max) throw new NotPossible(`${min} to ${max} must be picked`);
}
