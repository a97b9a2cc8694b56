// A command that a person uses, or begins to fill in, in; the interaction started out.
import type { TypedOption } from '../command/fill.ts';
import { buildInvocation, buildMenuInvocation } from '../command/invoke.ts';
import { allCommands, offeredCommands } from '../command/offered.ts';
import { InvocationError } from '../command/values.ts';
import { interactionTypes, startInteraction } from '../interaction/state.ts';
import { seesMessage, viewMessage } from '../message/view.ts';
import { hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import type { Channel, Command } from '../shapes.ts';
import { findMessage, guildIdOf, type World } from '../world.ts';
import { NotPossible, openPlace, type Actor } from './place.ts';
import { start, type Started } from './start.ts';
import { handOver, type PickedFile } from './uploads.ts';

/** Uses a command as a hostile client might: one that this person is not offered, or not here. */
interface Forgery {
  readonly evenIfHidden?: boolean | undefined;
}

/** An option as typed, or with the file that was picked for it. */
export type GivenOption = TypedOption | { readonly name: string; readonly value: PickedFile };

export interface CommandInput extends Actor, Forgery {
  /** With a subcommand after a space: `corpus status`. */
  readonly name: string;
  readonly options?: readonly GivenOption[] | undefined;
}

function isTyped(option: GivenOption): option is TypedOption {
  return typeof option.value !== 'object';
}

function commandsFor(
  world: World,
  { userId, evenIfHidden }: CommandInput | MenuInput,
  channel: Channel,
): readonly Command[] {
  return evenIfHidden ? allCommands(world) : offeredCommands(world, userId, channel);
}

function begin(world: World, input: CommandInput, type: 2 | 4): Started {
  const { user, channel } = openPlace(world, input);
  const { name } = input;
  const options = (input.options ?? []).map((option) =>
    isTyped(option) ? option : { name: option.name, value: handOver(world, user.id, option.value) },
  );
  const offered = commandsFor(world, input, channel);
  const unfinished = type === interactionTypes.autocomplete;
  const data = buildInvocation(world, { name, options, userId: user.id, offered, unfinished });
  const interaction = startInteraction(world, {
    type,
    user,
    channelId: channel.id,
    guildId: guildIdOf(channel),
    commandName: name,
    customId: undefined,
    source: undefined,
  });
  return start(world, interaction, data);
}

/** Uses a slash command. */
export function useCommand(world: World, input: CommandInput): Started {
  return begin(world, input, interactionTypes.command);
}

/** Types in an option: asks for its choices. */
export function askChoices(world: World, input: CommandInput): Started {
  const isFocused = (input.options ?? []).some((option) => isTyped(option) && option.focused);
  if (!isFocused) throw new InvocationError('no option is focused');
  return begin(world, input, interactionTypes.autocomplete);
}

export interface MenuInput extends Actor, Forgery {
  readonly name: string;
  /** The message on which it is used. */
  readonly messageId: string;
}

/** Discord offers no apps on what only one reader sees, nor on what is not finished. */
function openTarget(world: World, { userId, channelId, messageId }: MenuInput): Message {
  const stored = findMessage(world, channelId, messageId);
  if (!stored || !seesMessage(world, stored, userId)) throw new NotPossible('there is no such message');
  const unfit = stored.onlyFor !== undefined || hasFlag(stored.message.flags, messageFlags.loading);
  if (unfit) throw new NotPossible('there are no apps for this message');
  return viewMessage(world, stored);
}

/** Uses a message command on a message. */
export function useMessageCommand(world: World, input: MenuInput): Started {
  const { user, channel } = openPlace(world, input);
  const target = openTarget(world, input);
  const data = buildMenuInvocation(commandsFor(world, input, channel), input.name, target);
  const interaction = startInteraction(world, {
    type: interactionTypes.command,
    user,
    channelId: channel.id,
    guildId: guildIdOf(channel),
    commandName: input.name,
    customId: undefined,
    source: undefined,
    target,
  });
  return start(world, interaction, data);
}
