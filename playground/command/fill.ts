// A command's options and what a person typed for them in; out, the options of the interaction.
import type { CommandOption } from '../shapes.ts';
import { optionTypes } from './option-schema.ts';
import { InvocationError, readValue, type OptionValue } from './values.ts';

/** A value that a person filled in; `focused` where the cursor is (autocomplete). Of a file: its attachment's id. */
export interface TypedOption {
  readonly name: string;
  readonly value: OptionValue;
  readonly focused?: boolean | undefined;
}

/** One option of an interaction; a subcommand holds its own. */
export interface FilledOption {
  readonly type: number;
  readonly name: string;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

/** In autocomplete, values go as they stand: unfinished, and the focused one always as text. */
function fillUnfinished(option: CommandOption, { value, focused }: TypedOption): FilledOption {
  const shape = { type: option.type, name: option.name };
  return focused ? { ...shape, value: String(value), focused } : { ...shape, value };
}

/** Files are handed over when a command is sent and not before. */
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
    if (unfinished) return option.type === optionTypes.attachment ? [] : [fillUnfinished(option, given)];
    return [{ type: option.type, name: option.name, value: readValue(option, given.value) }];
  });
}

/** Fills in the options of the subcommand at `path`, or of the command itself; throws InvocationError. */
export function descend(
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
