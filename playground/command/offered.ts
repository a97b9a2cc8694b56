// A person and a channel in; out, the commands that Discord's client offers there.
import { contextOf } from '../interaction/payload.ts';
import { may, permissionsIn } from '../permissions.ts';
import type { Channel, Command } from '../shapes.ts';
import { guildIdOf, isInServer, isPrivate, type World } from '../world.ts';
import { commandsIn, globalScope } from './registry.ts';
import { commandTypes } from './schema.ts';

const userInstall = 1;

/** Whether a person has the app there only as their own: in a server without it, and between people. */
function isOwnApp(world: World, channel: Channel): boolean {
  return isPrivate(channel) || (guildIdOf(channel) !== undefined && !isInServer(world));
}

/** A command of "0" is for administrators alone, and nobody here is one. */
function isAllowed({ default_member_permissions: bits }: Command, held: bigint): boolean {
  if (bits === null) return true;
  const needed = BigInt(bits);
  return needed !== 0n && (held & needed) === needed;
}

/** The commands of every kind that a person is offered in a channel. */
export function offeredCommands(world: World, userId: string, channel: Channel): readonly Command[] {
  const guildId = guildIdOf(channel);
  const own = isOwnApp(world, channel);
  if (!may(world, userId, 'useApplicationCommands', channel)) return [];
  // The menu of a message has no apps where one cannot write; what is typed after a slash has.
  const mayWrite = may(world, userId, 'sendMessages', channel);
  const held = permissionsIn(world, userId, channel);
  const scopes = guildId === undefined || own ? [globalScope] : [globalScope, guildId];
  return scopes
    .flatMap((scope) => commandsIn(world, scope))
    .filter((command) => command.contexts?.includes(contextOf(channel)) ?? true)
    .filter((command) => !own || (command.integration_types?.includes(userInstall) ?? false))
    .filter((command) => mayWrite || command.type === commandTypes.chatInput)
    .filter((command) => guildId === undefined || isAllowed(command, held));
}

/** The commands of everywhere, whoever is offered them: what a forged request may name. */
export function allCommands(world: World): readonly Command[] {
  return [...world.commands.values()].flat();
}
