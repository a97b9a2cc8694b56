// What the bot sends to open a form (a modal) in; the form as a person's client draws it out, or Discord's refusal.
import * as z from 'zod';
import { addFault, formError, optional, parseForm, text, type FormIssue } from '../form.ts';
import { numberOrZero } from './modal-fields.ts';
import { anyInput, textInput, type ModalInput } from './modal-inputs.ts';

const longest = 4000;

const labelled = z.object({
  type: z.literal(18),
  id: numberOrZero,
  label: text(1, 45),
  description: optional(text(1, 100)),
  component: anyInput,
});

/** The way before labels. */
const row = z
  .object({
    type: z.literal(1),
    id: numberOrZero,
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

const words = z.object({ type: z.literal(10), id: numberOrZero, content: text(1, longest) });

const modal = z.object({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: z
    .array(z.discriminatedUnion('type', [labelled, row, words]))
    .min(1)
    .max(5),
});

export type Modal = Readonly<z.output<typeof modal>>;
/** A label with its input, a row with its input as before labels, or words. */
export type ModalPart = Modal['components'][number];

/** The inputs of a form, in reading order. */
export function inputsOf({ components }: Pick<Modal, 'components'>): readonly ModalInput[] {
  return components.flatMap((part) => {
    if (part.type === 18) return [part.component];
    return part.type === 1 ? part.components : [];
  });
}

function checkCustomIds(form: Pick<Modal, 'components'>): readonly FormIssue[] {
  const ids = inputsOf(form).map((input) => input.custom_id);
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
  const { data } = parseForm(z.object({ data: modal }), body);
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
