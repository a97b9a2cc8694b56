// Parsed commands in, Discord's rules over a whole command and over a whole list out.
import type { FormIssue } from '../form.ts';
import { isObject } from '../json.ts';
import type { CommandBody } from './schema.ts';
import { commandTypes } from './schema.ts';

const maxCharacters = 8000;
const maxByType: Readonly<Record<number, number>> = {
  [commandTypes.chatInput]: 100,
  [commandTypes.user]: 15,
  [commandTypes.message]: 15,
};

function longest(value: unknown, localizations: unknown): number {
  const translated = isObject(localizations) ? Object.values(localizations) : [];
  return Math.max(...[value, ...translated].map((word) => (typeof word === 'string' ? word.length : 0)));
}

/** The characters of a command: names, descriptions and choice values, each in its longest language. */
function countCharacters(part: unknown): number {
  if (!isObject(part)) return 0;
  const own =
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    longest(part.value, undefined);
  const below = [part.options, part.choices].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return below.reduce<number>((sum, child) => sum + countCharacters(child), own);
}

/** The faults of a command as a whole; `guild` commands cannot be offered in direct messages. */
export function checkCommand(command: CommandBody, scope: 'global' | 'guild'): readonly FormIssue[] {
  const issues: FormIssue[] = [];
  if (countCharacters(command) > maxCharacters)
    issues.push({
      path: [],
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${maxCharacters})`,
    });
  if (scope === 'guild' && command.contexts?.some((context) => context !== 0))
    issues.push({
      path: ['contexts'],
      code: 'APPLICATION_COMMAND_INVALID_CONTEXTS',
      message: 'Guild commands can only be used in guilds',
    });
  return issues;
}

/** The places in a list where a command has the name and type of an earlier one. */
export function checkUnique(commands: readonly CommandBody[]): readonly FormIssue[] {
  const seen = new Set<string>();
  return commands.flatMap(({ name, type }, index) => {
    const key = `${type} ${name}`;
    const duplicate = seen.has(key);
    seen.add(key);
    const message = 'Application command names must be unique';
    return duplicate ? [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }] : [];
  });
}

/** Whether a list holds more commands of one type than one scope may. */
export function isTooMany(commands: readonly { readonly type: number }[]): boolean {
  return Object.entries(maxByType).some(
    ([type, max]) => commands.filter((command) => String(command.type) === type).length > max,
  );
}
