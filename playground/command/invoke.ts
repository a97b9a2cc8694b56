// What a person typed after a slash in; out, the data of the interaction, or a sentence on what does not fit.
import { permissionsIn } from '../permissions.ts';
import { renderChannel } from '../render.ts';
import type { Channel, Command, CommandOption } from '../shapes.ts';
import { guildIdOf, isInServer, type World } from '../world.ts';
import { commandsIn, globalScope } from './registry.ts';
import { optionTypes } from './option-schema.ts';
import { commandTypes } from './schema.ts';

/** A value that a person filled in; `focused` where the cursor is (autocomplete). */
export interface TypedOption {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly focused?: boolean | undefined;
}

/** A name, and the subcommand's after a space (`corpus status`); then the options. */
export interface TypedCommand {
  readonly name: string;
  readonly options?: readonly TypedOption[] | undefined;
}

/** Something that Discord's own client would not let a person send. */
export class InvocationError extends Error {}

interface FilledOption {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

/** The commands that a person is offered in a channel. */
export function offeredCommands(world: World, userId: string, channel: Channel): readonly Command[] {
  const guildId = guildIdOf(channel);
  const isOwnApp = guildId !== undefined && !isInServer(world);
  const scopes = guildId === undefined || isOwnApp ? [globalScope] : [globalScope, guildId];
  const context = guildId === undefined ? 1 : 0;
  const held = permissionsIn(world, userId, channel);
  return scopes
    .flatMap((scope) => commandsIn(world, scope))
    .filter((command) => command.contexts?.includes(context) ?? true)
    .filter((command) => !isOwnApp || (command.integration_types?.includes(1) ?? false))
    .filter((command) => {
      if (guildId === undefined || command.default_member_permissions === null) return true;
      const needed = BigInt(command.default_member_permissions);
      return needed !== 0n && (held & needed) === needed;
    });
}

function readNumber(option: CommandOption, value: TypedOption['value']): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const whole = option.type !== optionTypes.integer;
  if (typeof number !== 'number' || !Number.isFinite(number) || !(whole || Number.isSafeInteger(number)))
    throw new InvocationError(`${option.name} must be ${whole ? 'a number' : 'a whole number'}`);
  if (number < (option.min_value ?? -Infinity) || number > (option.max_value ?? Infinity))
    throw new InvocationError(`${option.name} is out of range`);
  return number;
}

function readString(option: CommandOption, value: TypedOption['value']): string {
  const words = String(value);
  if (words.length < (option.min_length ?? 0) || words.length > (option.max_length ?? 6000))
    throw new InvocationError(`${option.name} is too short or too long`);
  return words;
}

function readBoolean(option: CommandOption, value: TypedOption['value']): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new InvocationError(`${option.name} must be true or false`);
}

function readValue(option: CommandOption, value: TypedOption['value']): string | number | boolean {
  const { integer, number, boolean } = optionTypes;
  const read =
    option.type === integer || option.type === number
      ? readNumber(option, value)
      : option.type === boolean
        ? readBoolean(option, value)
        : readString(option, value);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === read))
    throw new InvocationError(`${option.name} has no choice "${String(value)}"`);
  return read;
}

/** In autocomplete, values go as they stand: unfinished, and the focused one always as text. */
function fillUnfinished(option: CommandOption, { value, focused }: TypedOption): FilledOption {
  const shape = { type: option.type, name: option.name };
  return focused ? { ...shape, value: String(value), focused } : { ...shape, value };
}

function fill(
  definitions: readonly CommandOption[],
  typed: readonly TypedOption[],
  unfinished: boolean,
): readonly FilledOption[] {
  const unknown = typed.find((one) => !definitions.some((option) => option.name === one.name));
  if (unknown) throw new InvocationError(`there is no option ${unknown.name}`);
  return definitions.flatMap((option) => {
    const given = typed.find((one) => one.name === option.name);
    if (!given && option.required && !unfinished) throw new InvocationError(`${option.name} is required`);
    if (!given) return [];
    if (unfinished) return [fillUnfinished(option, given)];
    return [{ type: option.type, name: option.name, value: readValue(option, given.value) }];
  });
}

function descend(
  definitions: readonly CommandOption[],
  path: readonly string[],
  typed: readonly TypedOption[],
  unfinished: boolean,
): readonly FilledOption[] {
  const [name, ...rest] = path;
  const nested = definitions.some((option) => option.type <= optionTypes.subcommandGroup);
  if (!nested && name === undefined) return fill(definitions, typed, unfinished);
  const found = nested ? definitions.find((option) => option.name === name) : undefined;
  if (!found) throw new InvocationError(`there is no subcommand ${name ?? '(none given)'}`);
  const options = descend(found.options ?? [], rest, typed, unfinished);
  return [{ type: found.type, name: found.name, options }];
}

function resolveIds(world: World, options: readonly FilledOption[]): object | undefined {
  const leaves = options.flatMap(function leavesOf(option): readonly FilledOption[] {
    return option.options ? option.options.flatMap(leavesOf) : [option];
  });
  const ids = (...types: number[]): string[] =>
    leaves.flatMap((option) => (types.includes(option.type) ? [String(option.value)] : []));
  const people = ids(optionTypes.user, optionTypes.mentionable);
  const users = people.flatMap((id) => world.users.get(id) ?? []);
  const channels = ids(optionTypes.channel).flatMap((id) => world.channels.get(id) ?? []);
  const roles = world.guild.roles.filter((role) =>
    ids(optionTypes.role, optionTypes.mentionable).includes(role.id),
  );
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Record<string, T> =>
    Object.fromEntries(list.map((one) => [one.id, one]));
  const resolved = {
    ...(users.length > 0 && { users: byId(users) }),
    ...(roles.length > 0 && { roles: byId(roles) }),
    ...(channels.length > 0 && {
      channels: Object.fromEntries(channels.map((one) => [one.id, renderChannel(world, one)])),
    }),
  };
  return Object.keys(resolved).length > 0 ? resolved : undefined;
}

/** The interaction's data for a typed command; throws InvocationError where Discord's client would object. */
export function buildInvocation(
  world: World,
  offered: readonly Command[],
  { name, options = [] }: TypedCommand,
  unfinished = false,
): object {
  const [root = '', ...path] = name.split(' ');
  const command = offered.find((one) => one.type === commandTypes.chatInput && one.name === root);
  if (!command) throw new InvocationError(`there is no command /${root} here`);
  const filled = descend(command.options ?? [], path, options, unfinished);
  const resolved = resolveIds(world, filled);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(filled.length > 0 && { options: filled }),
    ...(resolved && { resolved }),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
}
