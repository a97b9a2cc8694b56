// What a bot may put into a form to be filled in: the schema of each input, and of any of them.
import * as z from 'zod';
import { addFault, optional, text } from '../form.ts';
import { checkbox, checkboxGroup, radioGroup, stringSelect } from './modal-choices.ts';
import { checkCounts, countOr, required, shared } from './modal-fields.ts';

const longest = 4000;

/** One line or several lines of text. */
export const textInput = z
  .object({
    ...shared,
    type: z.literal(4),
    /** 1: one line, 2: several. */
    style: z.union([z.literal(1), z.literal(2)]),
    /** In an action row only; elsewhere the label is around it. */
    label: optional(text(1, 45)),
    value: optional(z.string().max(longest)),
    placeholder: optional(z.string().max(100)),
    required,
    min_length: countOr(0, 0, longest),
    max_length: countOr(longest, 1, longest),
  })
  .superRefine(({ min_length: min, max_length: max, value = '' }, context) => {
    if (min > max)
      addFault(context, ['min_length'], 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`);
    if (value.length > max)
      addFault(context, ['value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  });

const fileType = z.string().regex(/^(image|video|audio|text|\.\w+)$/);

/** Files to be handed over with the form. */
export const fileUpload = z
  .object({
    ...shared,
    type: z.literal(19),
    required,
    min_values: countOr(1, 0, 10),
    max_values: countOr(1, 1, 10),
    /** Groups and endings that are let through; nothing looks into the files. */
    file_types: optional(z.array(fileType).max(10)),
  })
  .superRefine(checkCounts);

export type TextInput = z.output<typeof textInput>;

/** Anything that can be filled in. */
export const anyInput = z.discriminatedUnion('type', [
  textInput,
  stringSelect,
  fileUpload,
  radioGroup,
  checkboxGroup,
  checkbox,
]);

export type ModalInput = z.output<typeof anyInput>;
