// What a bot may put into a form to be picked from: selects, radio buttons and boxes to tick.
import * as z from 'zod';
import { addFault, optional, text } from '../form.ts';
import { selectOption } from '../message/control-schema.ts';
import { checkCounts, countOr, flagOr, required, shared } from './modal-fields.ts';

interface Optioned {
  readonly options: readonly { readonly value: string; readonly default?: boolean | undefined }[];
}

function checkOptions({ options }: Optioned, mostDefaults: number, context: z.core.$RefinementCtx): void {
  const values = options.map((option) => option.value);
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index)
      addFault(
        context,
        ['options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
  });
  if (options.filter((option) => option.default).length > mostDefaults)
    addFault(
      context,
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      'Too many options are chosen by default',
    );
}

export const stringSelect = z
  .object({
    ...shared,
    type: z.literal(3),
    placeholder: optional(z.string().max(150)),
    required,
    min_values: countOr(1, 0, 25),
    max_values: countOr(1, 1, 25),
    disabled: flagOr(false),
    options: z.array(selectOption).min(1).max(25),
  })
  .superRefine((value, context) => {
    checkCounts(value, context);
    checkOptions(value, value.max_values, context);
    if (value.max_values > value.options.length)
      addFault(
        context,
        ['max_values'],
        'SELECT_COMPONENT_MAX_VALUES_INVALID',
        'There are fewer options than that',
      );
    if (value.disabled)
      addFault(context, ['disabled'], 'BASE_TYPE_INVALID', 'A select in a form cannot be disabled.');
  });

const groupOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(z.string().max(100)),
  default: flagOr(false),
});

export const radioGroup = z
  .object({ ...shared, type: z.literal(21), required, options: z.array(groupOption).min(2).max(10) })
  .superRefine((value, context) => {
    checkOptions(value, 1, context);
  });

export const checkboxGroup = z
  .object({
    ...shared,
    type: z.literal(22),
    required,
    min_values: countOr(1, 0, 10),
    max_values: optional(z.int().min(1).max(10)),
    options: z.array(groupOption).min(1).max(10),
  })
  .transform((value) => ({ ...value, max_values: value.max_values ?? value.options.length }))
  .superRefine((value, context) => {
    checkCounts(value, context);
    checkOptions(value, value.max_values, context);
  });

export const checkbox = z.object({ ...shared, type: z.literal(23), default: flagOr(false) });
