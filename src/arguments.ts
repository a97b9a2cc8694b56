// Texts and files in, a command with typed arguments out, or a sentence that says what is wrong; never trusts what it is given.
import type { Command } from './command/command.ts';
import type { ArgumentValue, Arguments, Option } from './command/options.ts';
import type { Upload } from './interaction.ts';
import { HIDE, HIDE_OPTION, slotsOf } from './command/options.ts';

/** Discord's limit on a text option, in characters. */
const TEXT_LENGTH = 6_000;

export interface Problem {
  /** A sentence for the person who gave the command; it repeats nothing that they typed but the command's name. */
  readonly problem: string;
}

export interface Typed {
  readonly command: Command;
  readonly args: Arguments;
  readonly hide: boolean;
}

/** Files by the names of the options that take them. */
export type Uploads = Readonly<Record<string, readonly Upload[]>>;

/** One value as its option's type, or undefined where it is none; a file is never a text. */
function parseText(option: Option, text: string): string | number | boolean | undefined {
  switch (option.type) {
    case 'string': {
      const length = Array.from(text).length;
      if (length === 0 || length < (option.minLength ?? 1)) return undefined;
      if (length > (option.maxLength ?? TEXT_LENGTH)) return undefined;
      if (option.choices && !option.choices.some((choice) => choice.value === text)) return undefined;
      return text;
    }
    case 'integer': {
      const number = /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
      if (number === undefined || number < (option.min ?? number) || number > (option.max ?? number)) {
        return undefined;
      }
      return number;
    }
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'attachment':
      return undefined;
  }
}

function parseFiles(option: Option, files: readonly Upload[]): ArgumentValue | undefined {
  if (option.type !== 'attachment' || files.length > slotsOf('', option).length) return undefined;
  return option.max === undefined ? files[0] : files;
}

function expectation(option: Option): string {
  switch (option.type) {
    case 'string':
      return option.choices
        ? `one of ${option.choices.map((choice) => choice.value).join(', ')}`
        : `text of ${option.minLength ?? 1} to ${option.maxLength ?? TEXT_LENGTH} characters`;
    case 'integer':
      return option.min === undefined && option.max === undefined
        ? 'a whole number'
        : `a whole number${option.min === undefined ? '' : ` from ${option.min}`}${option.max === undefined ? '' : ` to ${option.max}`}`;
    case 'boolean':
      return 'true or false';
    case 'attachment':
      return option.max === undefined ? 'one file' : `1 to ${slotsOf('', option).length} files`;
  }
}

/**
 * The arguments of a command from their names and texts, as buttons, forms and the command line give them, and from files.
 * An unknown name, a missing required option, a value of the wrong type and one that is given twice are problems.
 */
export function parseArgs(
  command: Command,
  given: Readonly<Record<string, string>>,
  uploads: Uploads = {},
): { readonly args: Arguments } | Problem {
  const args = new Map<string, ArgumentValue>();
  const names = [...Object.keys(given), ...Object.keys(uploads)];
  const unknown = names.find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) return { problem: `/${command.name} has no such option.` };
  for (const [name, option] of Object.entries(command.options)) {
    const text = Object.hasOwn(given, name) ? given[name] : undefined;
    const files = Object.hasOwn(uploads, name) ? (uploads[name] ?? []) : [];
    if (text === undefined && files.length === 0) {
      if (option.required === true) return { problem: `/${command.name} needs its option “${name}”.` };
      continue;
    }
    const isTwofold = text !== undefined && files.length > 0;
    const value = text === undefined ? parseFiles(option, files) : parseText(option, text);
    if (value === undefined || isTwofold) {
      return { problem: `The option “${name}” of /${command.name} takes ${expectation(option)}.` };
    }
    args.set(name, value);
  }
  return { args: Object.fromEntries(args) };
}

/** Splits `the chair about: fees` at the names of options; what comes before the first of them is unnamed. */
function splitOptions(text: string, names: readonly string[]): Record<string, string> | undefined {
  const marks = [...text.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):`, 'gi'))];
  const first = names[0];
  const unnamed = text.slice(0, marks[0]?.index ?? text.length).trim();
  const values = new Map<string, string>();
  if (unnamed !== '' && first !== undefined) values.set(first, unnamed);
  for (const [place, mark] of marks.entries()) {
    const name = (mark[1] ?? '').toLowerCase();
    if (values.has(name)) return undefined;
    values.set(name, text.slice(mark.index + mark[0].length, marks[place + 1]?.index).trim());
  }
  return Object.fromEntries(values);
}

/** The command at the beginning of a line, whose name may be of two words, and what stands after it. */
function findTyped(line: string, commands: readonly Command[]) {
  const typed = /^\s*\/([^]*)$/u.exec(line)?.[1] ?? '';
  for (const words of [2, 1]) {
    const [name = ''] = new RegExp(`^\\S+(?:\\s+\\S+){${words - 1}}`, 'u').exec(typed) ?? [];
    const full = name.toLowerCase().replaceAll(/\s+/gu, ' ');
    const command = commands.find((candidate) => candidate.name === full);
    if (command) return { command, text: typed.slice(name.length).trim() };
  }
  return undefined;
}

/** A line that begins with a slash: `/count things`, `/quote somebody about: something`. */
export function parseTyped(line: string, commands: readonly Command[]): Typed | Problem {
  const typed = findTyped(line, commands);
  if (!typed) {
    const known = commands.map((candidate) => `/${candidate.name}`).join(', ');
    return { problem: `There is no such command. The commands are ${known}.` };
  }
  const { command, text } = typed;
  const options = Object.keys(command.options);
  if (text !== '' && options.length === 0 && !text.toLowerCase().startsWith(`${HIDE}:`)) {
    return { problem: `/${command.name} takes no options.` };
  }
  const given = splitOptions(text, [...options, HIDE]);
  if (!given) return { problem: `/${command.name} was given one of its options twice.` };
  const { [HIDE]: hide, ...own } = given;
  const hidden = hide === undefined ? false : parseText(HIDE_OPTION, hide.toLowerCase());
  if (typeof hidden !== 'boolean') return { problem: `The option “${HIDE}” takes true or false.` };
  const parsed = parseArgs(command, own);
  return 'problem' in parsed ? parsed : { command, args: parsed.args, hide: hidden };
}
