// What the bot sends to open a form (a modal) in; the form as a person's client draws it out, or Discord's refusal.
import * as z from 'zod';
import { addFault, formError, optional, parseForm, text, type FormIssue } from '../form.ts';

/** One line or several lines of text to be filled in. */
export interface TextInput {
  readonly type: 4;
  readonly id: number;
  readonly custom_id: string;
  /** 1: one line, 2: several. */
  readonly style: 1 | 2;
  /** In an action row only; elsewhere the label is around it. */
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required: boolean;
  readonly min_length: number;
  readonly max_length: number;
}

export interface ModalText {
  readonly type: 10;
  readonly id: number;
  readonly content: string;
}

/** A label with its input, a row with its input as before labels, or words. */
export type ModalPart =
  | {
      readonly type: 18;
      readonly id: number;
      readonly label: string;
      readonly description?: string | undefined;
      readonly component: TextInput;
    }
  | { readonly type: 1; readonly id: number; readonly components: readonly TextInput[] }
  | ModalText;

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ModalPart[];
}

const longest = 4000;
const orZero = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .nullish()
  .transform((value) => value ?? 0);

const textInput = z
  .object({
    type: z.literal(4),
    id: orZero,
    custom_id: text(1, 100),
    style: z.union([z.literal(1), z.literal(2)]),
    label: optional(text(1, 45)),
    value: optional(z.string().max(longest)),
    placeholder: optional(z.string().max(100)),
    required: z
      .boolean()
      .nullish()
      .transform((value) => value ?? true),
    min_length: z
      .int()
      .min(0)
      .max(longest)
      .nullish()
      .transform((value) => value ?? 0),
    max_length: z
      .int()
      .min(1)
      .max(longest)
      .nullish()
      .transform((value) => value ?? longest),
  })
  .superRefine(({ min_length: min, max_length: max, value = '' }, context) => {
    if (min > max)
      addFault(context, ['min_length'], 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`);
    if (value.length > max)
      addFault(context, ['value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  });

const labelled = z.object({
  type: z.literal(18),
  id: orZero,
  label: text(1, 45),
  description: optional(text(1, 100)),
  component: z.discriminatedUnion('type', [textInput]),
});

const row = z
  .object({
    type: z.literal(1),
    id: orZero,
    components: z
      .array(z.discriminatedUnion('type', [textInput]))
      .min(1)
      .max(1),
  })
  .superRefine(({ components }, context) => {
    components.forEach(({ label }, index) => {
      if (label === undefined)
        addFault(context, ['components', index, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required');
    });
  });

const words = z.object({ type: z.literal(10), id: orZero, content: text(1, longest) });

const callback = z.object({
  data: z.object({
    custom_id: text(1, 100),
    title: text(1, 45),
    components: z
      .array(z.discriminatedUnion('type', [labelled, row, words]))
      .min(1)
      .max(5),
  }),
});

/** The inputs of a form, in reading order. */
export function inputsOf({ components }: Pick<Modal, 'components'>): readonly TextInput[] {
  return components.flatMap((part) => {
    if (part.type === 18) return [part.component];
    return part.type === 1 ? part.components : [];
  });
}

function checkCustomIds(modal: Pick<Modal, 'components'>): readonly FormIssue[] {
  const ids = inputsOf(modal).map((input) => input.custom_id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map(() => ({
      path: ['data', 'components'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }));
}

/** Parses a callback of type 9 and numbers its components; throws error 50035 with all its faults. */
export function parseModal(body: unknown): Modal {
  const { data } = parseForm(callback, body);
  const issues = checkCustomIds(data);
  if (issues.length > 0) throw formError(issues);
  let last = 0;
  const number = <Part extends { readonly id: number }>(part: Part): Part => ({
    ...part,
    id: part.id === 0 ? (last += 1) : part.id,
  });
  return {
    ...data,
    components: data.components.map((part): ModalPart => {
      const numbered = number(part);
      if (numbered.type === 18) return { ...numbered, component: number(numbered.component) };
      return numbered.type === 1 ? { ...numbered, components: numbered.components.map(number) } : numbered;
    }),
  };
}
