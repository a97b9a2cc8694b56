// What a person typed after a slash, or picked for a message, in; the data of the interaction out.
import type { Message } from '../message-shapes.ts';
import type { Command } from '../shapes.ts';
import type { World } from '../world.ts';
import { descend, type TypedOption } from './fill.ts';
import { resolveOptions } from './resolve.ts';
import { commandTypes } from './schema.ts';
import { InvocationError } from './values.ts';

/** A name, and the subcommand's after a space (`corpus status`); then the options. */
export interface TypedCommand {
  readonly name: string;
  readonly options?: readonly TypedOption[] | undefined;
}

function describeCommand({ id, name, type, guild_id }: Command): object {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

export interface Invocation extends TypedCommand {
  readonly userId: string;
  readonly offered: readonly Command[];
  /** Whether the person is still typing (autocomplete). */
  readonly unfinished: boolean;
}

/** The interaction's data for a typed command; throws InvocationError where Discord's client would object. */
export function buildInvocation(world: World, invocation: Invocation): object {
  const { name, options = [], offered, unfinished, userId } = invocation;
  const [root = '', ...path] = name.split(' ');
  const command = offered.find((one) => one.type === commandTypes.chatInput && one.name === root);
  if (!command) throw new InvocationError(`there is no command /${root} here`);
  const filled = descend(command.options ?? [], path, options, unfinished);
  const resolved = resolveOptions(world, userId, filled);
  return {
    ...describeCommand(command),
    ...(filled.length > 0 && { options: filled }),
    ...(resolved && { resolved }),
  };
}

/** The interaction's data for a message command; throws InvocationError where it is not offered. */
export function buildMenuInvocation(offered: readonly Command[], name: string, target: Message): object {
  const command = offered.find((one) => one.type === commandTypes.message && one.name === name);
  if (!command) throw new InvocationError(`there is no message command "${name}" here`);
  // The message is whole, also for an app that may not read the channel; the one it answers does not come along.
  const message = { ...target, referenced_message: undefined };
  return {
    ...describeCommand(command),
    target_id: target.id,
    resolved: { messages: { [target.id]: message } },
  };
}
