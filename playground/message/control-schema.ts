// What a bot may send as a button or a select: the schema of each, with Discord's limits and defaults.
import * as z from 'zod';
import { addFault, optional, text } from '../form.ts';

export const number = optional(z.int().min(0).max(2_147_483_647));
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const emoji = optional(
  z.object({ id: optional(z.string()), name: optional(z.string()), animated: optional(z.boolean()) }),
);

const linkStyle = 5;
const premiumStyle = 6;

export const button = z
  .object({
    type: z.literal(2),
    id: number,
    style: z.int().min(1).max(6),
    label: optional(z.string().max(80)),
    emoji,
    custom_id: optional(text(1, 100)),
    url: optional(z.string().max(512)),
    sku_id: optional(z.string()),
    disabled: flag,
  })
  .superRefine((value, context) => {
    const required = (field: string): void => {
      addFault(context, [field], 'BASE_TYPE_REQUIRED', 'This field is required');
    };
    if (value.style === linkStyle) {
      if (value.url === undefined) required('url');
      else if (!/^(https?|discord):\/\//.test(value.url))
        addFault(context, ['url'], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      if (value.custom_id !== undefined)
        addFault(
          context,
          ['custom_id'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        );
    } else if (value.style === premiumStyle) {
      if (value.sku_id === undefined) required('sku_id');
    } else {
      if (value.custom_id === undefined) required('custom_id');
      if (value.url !== undefined)
        addFault(
          context,
          ['url'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        );
    }
    if (value.style !== premiumStyle && !value.label && !value.emoji)
      addFault(
        context,
        [],
        'BUTTON_COMPONENT_INVALID_EMPTY',
        'A button must have at least a label or an emoji',
      );
  });

const selectFields = {
  id: number,
  custom_id: text(1, 100),
  placeholder: optional(z.string().max(150)),
  min_values: z
    .int()
    .min(0)
    .max(25)
    .nullish()
    .transform((value) => value ?? 1),
  max_values: z
    .int()
    .min(1)
    .max(25)
    .nullish()
    .transform((value) => value ?? 1),
  disabled: flag,
};

export const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(text(1, 100)),
  default: flag,
  emoji,
});

export const stringSelect = z
  .object({ type: z.literal(3), ...selectFields, options: z.array(selectOption).min(1).max(25) })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    value.options.forEach((option, index) => {
      if (seen.has(option.value))
        addFault(
          context,
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      seen.add(option.value);
    });
    if (value.min_values > value.max_values || value.max_values > value.options.length)
      addFault(
        context,
        ['max_values'],
        'SELECT_COMPONENT_MAX_VALUES_INVALID',
        'max_values must lie between min_values and the number of options',
      );
  });

export const otherSelect = z.object({
  type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
  ...selectFields,
});
