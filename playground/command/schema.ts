// What a bot may register as one command: the shape, and Discord's rules for its name and description.
import * as z from 'zod';
import { addFault, optional } from '../form.ts';
import { checkOptionList, isSlashName, localizations, option } from './option-schema.ts';

export const commandTypes = { chatInput: 1, user: 2, message: 3 } as const;

const permissionBits = z
  .union([z.string().regex(/^\d+$/), z.int().min(0)])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

/** One command as the bot sends it; `default_member_permissions` may be a string or a number of bits. */
export const commandSchema = z
  .object({
    type: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .nullish()
      .transform((value) => value ?? commandTypes.chatInput),
    name: z.string(),
    name_localizations: localizations,
    description: z
      .string()
      .nullish()
      .transform((value) => value ?? ''),
    description_localizations: localizations,
    options: optional(z.array(option).max(25)),
    default_member_permissions: permissionBits,
    nsfw: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
    contexts: optional(z.array(z.int().min(0).max(2)).min(1)),
    integration_types: optional(z.array(z.int().min(0).max(1)).min(1)),
  })
  .superRefine((value, context) => {
    if (value.type === commandTypes.chatInput) {
      checkSlash(value, context);
      checkOptionList(value.options ?? [], context, ['options']);
    } else {
      checkMenu(value, context);
    }
  });

export type CommandBody = z.output<typeof commandSchema>;

type Words = Pick<CommandBody, 'name' | 'description' | 'options'>;

function checkSlash({ name, description }: Words, context: z.core.$RefinementCtx): void {
  const badLength = (field: string, max: number): void => {
    addFault(context, [field], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${max} in length.`);
  };
  if (name.length < 1 || name.length > 32) badLength('name', 32);
  else if (!isSlashName(name))
    addFault(context, ['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  if (description === '') addFault(context, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  else if (description.length > 100) badLength('description', 100);
}

function checkMenu({ name, description, options }: Words, context: z.core.$RefinementCtx): void {
  if (name.length < 1 || name.length > 32)
    addFault(context, ['name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.');
  if (description !== '')
    addFault(
      context,
      ['description'],
      'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
      'Context menu commands cannot have description',
    );
  if (options?.length)
    addFault(
      context,
      ['options'],
      'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
      'Context menu commands cannot have options',
    );
}
