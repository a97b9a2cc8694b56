// Takes what is typed after a slash and the registered commands; gives the command, its options and their values. No DOM.

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  number: 10,
  attachment: 11,
};

const TRUE = /^(true|yes|on)$/i;
const FALSE = /^(false|no|off)$/i;

/** The slash commands among those registered, in the order of their names; each subcommand is one of its own. */
export function slashCommands(commands) {
  return commands
    .filter((command) => (command.type ?? 1) === 1)
    .flatMap(subcommandsOf)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The commands for the menu of a message. */
export function messageCommands(commands) {
  return commands.filter((command) => command.type === 3).sort((a, b) => a.name.localeCompare(b.name));
}

function subcommandsOf({ name, description, options = [] }) {
  const nested = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
  if (nested.length === 0) return [{ name, description, options }];
  return nested.flatMap((one) => subcommandsOf({ ...one, name: `${name} ${one.name}` }));
}

/** The commands that `text` ("/co", "/corpus st") may become: those whose name begins so, then those that hold it. */
export function commandsMatching(text, commands) {
  const typed = text.slice(1).toLowerCase().replace(/\s+/g, ' ');
  const beginning = commands.filter((command) => command.name.startsWith(typed));
  const holding = commands.filter((command) => !beginning.includes(command) && command.name.includes(typed));
  return [...beginning, ...holding];
}

/** The command that `text` names in full and what follows the name ("/count ccgs"); undefined if it names none. */
export function commandTyped(text, commands) {
  const typed = text.trim();
  if (!typed.startsWith('/')) return undefined;
  for (const command of commands) {
    const name = command.name.split(' ').map(escapePattern).join('\\s+');
    const match = new RegExp(`^/${name}(?:\\s+([\\s\\S]*))?$`, 'i').exec(typed);
    if (match) return { command, rest: match[1] ?? '' };
  }
  return undefined;
}

/** The options in the order in which they are asked for: required ones first. */
export function optionsInOrder(command) {
  const options = command.options ?? [];
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)];
}

/**
 * Reads "mckenna about: boroughs" as texts by option name: what stands before the first `name:` is the first option
 * that is not named. A word before a colon that is no option's name is part of the text.
 */
export function parseOptions(command, rest) {
  const options = optionsInOrder(command).filter((option) => option.type !== OPTION.attachment);
  const texts = new Map();
  const names = options.map((option) => escapePattern(option.name)).join('|');
  const parts = names === '' ? [rest] : rest.split(new RegExp(`(?:^|\\s+)(${names}):\\s*`, 'i'));
  for (let at = 1; at < parts.length; at += 2) texts.set(parts[at].toLowerCase(), parts[at + 1].trim());
  const first = options.find((option) => !texts.has(option.name));
  if (first && parts[0].trim() !== '') texts.set(first.name, parts[0].trim());
  return texts;
}

/** The options for these texts as `[{name, value}]`; undefined where one is missing or cannot be read. */
export function readOptions(command, texts) {
  const options = [];
  for (const option of optionsInOrder(command)) {
    const text = texts.get(option.name);
    if (text === undefined && !option.required) continue;
    const { value, problem } = text === undefined ? { problem: 'missing' } : valueOf(option, text);
    if (problem) return undefined;
    options.push({ name: option.name, value });
  }
  return options;
}

/** The text without a closing ` name:` and that name, where it is one of `names`; undefined where it is not. */
export function namedAtEnd(text, names) {
  const match = /^(|[\s\S]*?\s)(\S+):\s*$/.exec(text);
  const name = match?.[2].toLowerCase();
  return names.includes(name) ? { text: match[1].trim(), name } : undefined;
}

/** The value that an option's text stands for, `{value}`, or what is wrong with it, `{problem}`. */
export function valueOf(option, text) {
  if (option.choices?.length > 0) return choiceOf(option, text);
  switch (option.type) {
    case OPTION.integer:
    case OPTION.number:
      return numberOf(option, text);
    case OPTION.boolean:
      if (TRUE.test(text)) return { value: true };
      return FALSE.test(text) ? { value: false } : { problem: 'must be True or False' };
    case OPTION.attachment:
      return unreadable;
    default:
      return lengthChecked(option, text);
  }
}

/** A file cannot be typed: the field in which it is picked has to be opened. */
const unreadable = { problem: 'must be picked' };

function choiceOf(option, text) {
  const typed = text.toLowerCase();
  const choice = option.choices.find(
    ({ name, value }) => name.toLowerCase() === typed || String(value).toLowerCase() === typed,
  );
  return choice ? { value: choice.value } : { problem: 'must be one of the choices' };
}

function numberOf(option, text) {
  const value = Number(text);
  const whole = option.type === OPTION.integer;
  if (text === '' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    return { problem: whole ? 'must be a whole number' : 'must be a number' };
  }
  if (value < (option.min_value ?? -Infinity)) return { problem: `must be at least ${option.min_value}` };
  if (value > (option.max_value ?? Infinity)) return { problem: `must be at most ${option.max_value}` };
  return { value };
}

function lengthChecked(option, text) {
  const most = option.max_length ?? 6000;
  if (text.length < (option.min_length ?? 0))
    return { problem: `needs at least ${option.min_length} characters` };
  return text.length > most ? { problem: `must be at most ${most} characters` } : { value: text };
}

/** The choices that an option has of itself; undefined where the server is asked or anything may be typed. */
export function ownChoices(option) {
  if (option.choices?.length > 0) return option.choices;
  if (option.type !== OPTION.boolean) return undefined;
  return [
    { name: 'True', value: true },
    { name: 'False', value: false },
  ];
}

const escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
