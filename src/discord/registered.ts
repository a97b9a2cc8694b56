// What is registered with Discord, as Discord gives it back or as it is wanted, to whether the two differ.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { ApiCommand } from './api-command.ts';

const basicOptionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).default([]),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
});

/** A subcommand has options of its own; there is nothing deeper. */
const optionSchema = basicOptionSchema.extend({ options: z.array(basicOptionSchema).default([]) });

const numbers = z
  .array(z.number())
  .nullish()
  .transform((list) => [...(list ?? [])].sort());

/** What registering sets; ids, versions and defaults that Discord adds are left out of the comparison. */
const commandSchema = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string().default(''),
  options: z.array(optionSchema).default([]),
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullable()
    .default(null)
    .transform((bits) => bits && String(bits)),
});

const globalSchema = commandSchema.extend({ contexts: numbers, integration_types: numbers });

/** Of everywhere, or of one server, where commands say nothing of where they are. */
export type Scope = 'global' | 'guild';

const byName = (commands: unknown, scope: Scope) =>
  new Map(
    z
      .array(scope === 'global' ? globalSchema : commandSchema)
      .parse(commands)
      .map((command) => [`${command.type} ${command.name}`, command]),
  );

/** Whether registering would change anything. The order of commands does not matter, that of options does. */
export function differs(
  wanted: readonly ApiCommand[],
  registered: unknown,
  scope: Scope = 'global',
): boolean {
  return !isDeepStrictEqual(byName(wanted, scope), byName(registered, scope));
}
