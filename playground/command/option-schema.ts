// What a bot may register as one option of a command: the shape, and Discord's rules for names and choices.
import * as z from 'zod';
import { addFault, optional, text } from '../form.ts';
import type { CommandOption } from '../shapes.ts';

export const optionTypes = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const choiceTypes: readonly number[] = [optionTypes.string, optionTypes.integer, optionTypes.number];
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Whether a name may stand after a slash: the pattern, and no letter that has a lower case in upper case. */
export function isSlashName(name: string): boolean {
  return namePattern.test(name) && name === name.toLowerCase();
}

const slashName = text(1, 32).superRefine((name, context) => {
  if (name.length >= 1 && name.length <= 32 && !isSlashName(name))
    addFault(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
});

export const localizations = optional(z.record(z.string(), text(1, 100)));

const choice = z.object({
  name: text(1, 100),
  name_localizations: localizations,
  value: z.union([z.string().max(100), z.number()]),
});

type Option = CommandOption & { readonly options?: readonly Option[] | undefined };

const flag = z
  .boolean()
  .nullish()
  .transform((value) => (value ? true : undefined));

export const option: z.ZodType<Option> = z
  .object({
    type: z.int().min(1).max(11),
    name: slashName,
    name_localizations: localizations,
    description: text(1, 100),
    description_localizations: localizations,
    required: flag,
    autocomplete: flag,
    choices: optional(z.array(choice).max(25)),
    get options() {
      return optional(z.array(option).max(25));
    },
    channel_types: optional(z.array(z.int())),
    min_value: optional(z.number()),
    max_value: optional(z.number()),
    min_length: optional(z.int().min(0).max(6000)),
    max_length: optional(z.int().min(1).max(6000)),
  })
  .superRefine((value, context) => {
    checkChoices(value, context);
    checkOptionList(value.options ?? [], context, ['options']);
    if ((value.options ?? []).some((child) => !mayHold(value.type, child.type)))
      addFault(
        context,
        ['options'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Options of these types cannot stand inside this one',
      );
  });

/** Groups hold subcommands, subcommands hold plain options, plain options hold nothing. */
function mayHold(type: number, childType: number): boolean {
  if (type === optionTypes.subcommandGroup) return childType === optionTypes.subcommand;
  return type === optionTypes.subcommand && !isNested(childType);
}

function isNested(type: number): boolean {
  return type === optionTypes.subcommand || type === optionTypes.subcommandGroup;
}

function checkChoices(value: Option, context: z.core.$RefinementCtx): void {
  const choices = value.choices ?? [];
  if (choices.length > 0 && value.autocomplete)
    addFault(
      context,
      ['choices'],
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
      'Choices and autocomplete cannot both be set',
    );
  if ((choices.length > 0 || value.autocomplete) && !choiceTypes.includes(value.type))
    addFault(context, ['type'], 'APPLICATION_COMMAND_OPTION_TYPE_INVALID', 'This type takes no choices');
  const wanted = value.type === optionTypes.string ? 'string' : 'number';
  const names = new Set<string>();
  choices.forEach((one, index) => {
    if (names.has(one.name))
      addFault(
        context,
        ['choices', index],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
        'Option choice name already exists',
      );
    names.add(one.name);
    if (typeof one.value !== wanted)
      addFault(context, ['choices', index, 'value'], 'BASE_TYPE_INVALID', `Value must be a ${wanted}.`);
  });
}

/** Records what is wrong among the options of one command or subcommand. */
export function checkOptionList(
  options: readonly Option[],
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
): void {
  const names = new Set<string>();
  let optionalSeen = false;
  let nested = 0;
  options.forEach((one, index) => {
    if (names.has(one.name))
      addFault(
        context,
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      );
    names.add(one.name);
    if (isNested(one.type)) nested += 1;
    if (one.required && optionalSeen)
      addFault(
        context,
        [...path, index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (!one.required && !isNested(one.type)) optionalSeen = true;
  });
  if (nested > 0 && nested < options.length)
    addFault(
      context,
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
}
