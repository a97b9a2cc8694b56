// Command bodies in; commands registered, replaced and removed, and everybody told.
import { apiError } from '../api-error.ts';
import { formError, parseForm } from '../form.ts';
import { isObject } from '../json.ts';
import type { Command } from '../shapes.ts';
import * as z from 'zod';
import type { World } from '../world.ts';
import { checkCommand, checkUnique, isTooMany } from './rules.ts';
import { commandSchema, type CommandBody } from './schema.ts';

export const globalScope = 'global';

/** The commands of one scope: `global`, or a guild's id. */
export function commandsIn(world: World, scope: string): readonly Command[] {
  return world.commands.get(scope) ?? [];
}

function store(world: World, scope: string, commands: readonly Command[]): void {
  world.commands.set(scope, commands);
  world.bus.emit({ kind: 'commands' });
}

function buildCommand(world: World, scope: string, body: CommandBody, id: string): Command {
  const { contexts, integration_types: integrationTypes, ...rest } = body;
  return {
    ...rest,
    id,
    application_id: world.ids.application,
    version: world.nextId(),
    ...(scope === globalScope
      ? { contexts: contexts ?? null, integration_types: integrationTypes ?? [0] }
      : { contexts: contexts ?? null, guild_id: scope }),
  };
}

function kindOf(scope: string): 'global' | 'guild' {
  return scope === globalScope ? 'global' : 'guild';
}

function parseOne(scope: string, body: unknown): CommandBody {
  const command = parseForm(commandSchema, body);
  const issues = checkCommand(command, kindOf(scope));
  if (issues.length > 0) throw formError(issues);
  return command;
}

/** Replaces all commands of a scope; a command that stays keeps its id. */
export function overwriteCommands(world: World, scope: string, body: unknown): readonly Command[] {
  const bodies = parseForm(z.array(commandSchema), body);
  const issues = bodies.flatMap((one, index) =>
    checkCommand(one, kindOf(scope)).map((issue) => ({ ...issue, path: [index, ...issue.path] })),
  );
  const all = [...issues, ...checkUnique(bodies)];
  if (all.length > 0) throw formError(all);
  if (isTooMany(bodies)) throw apiError('tooManyCommands');
  const before = commandsIn(world, scope);
  const commands = bodies.map((one) => {
    const same = before.find((old) => old.name === one.name && old.type === one.type);
    return buildCommand(world, scope, one, same?.id ?? world.nextId());
  });
  store(world, scope, commands);
  return commands;
}

/** Adds one command, or replaces the one of that name; says which of the two it was. */
export function createCommand(
  world: World,
  scope: string,
  body: unknown,
): { readonly command: Command; readonly isNew: boolean } {
  const parsed = parseOne(scope, body);
  const before = commandsIn(world, scope);
  const same = before.find((old) => old.name === parsed.name && old.type === parsed.type);
  const command = buildCommand(world, scope, parsed, same?.id ?? world.nextId());
  const others = before.filter((old) => old !== same);
  if (isTooMany([...others, command])) throw apiError('tooManyCommands');
  store(world, scope, [...others, command]);
  return { command, isNew: same === undefined };
}

/** The command with that id; throws 10063. */
export function openCommand(world: World, scope: string, id: string): Command {
  const found = commandsIn(world, scope).find((command) => command.id === id);
  if (!found) throw apiError('unknownCommand');
  return found;
}

/** Changes parts of one command. */
export function patchCommand(world: World, scope: string, id: string, body: unknown): Command {
  const before = openCommand(world, scope, id);
  const changes = isObject(body) ? body : {};
  const command = buildCommand(world, scope, parseOne(scope, { ...before, ...changes }), id);
  const others = commandsIn(world, scope).filter((one) => one.id !== id);
  const taken = others.some((one) => one.name === command.name && one.type === command.type);
  if (taken) {
    const message = 'Application command names must be unique';
    throw formError([{ path: ['name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
  }
  store(world, scope, [...others, command]);
  return command;
}

/** Removes one command. */
export function deleteCommand(world: World, scope: string, id: string): void {
  openCommand(world, scope, id);
  store(
    world,
    scope,
    commandsIn(world, scope).filter((command) => command.id !== id),
  );
}
