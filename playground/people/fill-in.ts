// An input of a form and what a person put into it in; out, the input as the interaction carries it.
import type { ModalInput, TextInput } from '../interaction/modal-inputs.ts';
import type { World } from '../world.ts';
import { NotPossible } from './place.ts';

/** A text, a tick, one value picked, or several: of a select, of boxes, or the ids of files that were handed over. */
export type FormValue = string | boolean | readonly string[];

interface Counted {
  readonly custom_id: string;
  readonly min_values: number;
  readonly max_values: number;
}

type FileUpload = Extract<ModalInput, { readonly type: 19 }>;

function checkLength({ custom_id: id, required, min_length, max_length }: TextInput, value: string): void {
  if (value === '' && !required) return;
  const least = required ? Math.max(1, min_length) : min_length;
  if (value.length < least || value.length > max_length)
    throw new NotPossible(`${id} takes ${least} to ${max_length} characters`);
}

function checkCount(
  { custom_id: id, min_values: min, max_values: max }: Counted,
  values: readonly string[],
): void {
  if (values.length < min || values.length > max) throw new NotPossible(`${id} takes ${min} to ${max}`);
}

interface Optioned {
  readonly custom_id: string;
  readonly options: readonly { readonly value: string; readonly default?: boolean | undefined }[];
}

function checkKnown({ custom_id: id, options }: Optioned, values: readonly string[]): void {
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new NotPossible(`${id} has no option ${unknown}`);
}

function defaultsOf({ options }: Optioned): readonly string[] {
  return options.filter((option) => option.default).map((option) => option.value);
}

function listOf(value: FormValue | undefined): readonly string[] | undefined {
  if (value === undefined || typeof value === 'boolean') return undefined;
  return typeof value === 'string' ? [value] : value;
}

/** Discord looks at the names alone. */
function checkFiles(world: World, input: FileUpload, ids: readonly string[]): void {
  const { custom_id: id, file_types: types } = input;
  checkCount(input, ids);
  if (!types || types.length === 0) return;
  for (const one of ids) {
    const { filename = '', contentType = '' } = world.uploads.get(one)?.upload ?? {};
    const fits = types.some((type) =>
      type.startsWith('.') ? filename.toLowerCase().endsWith(type) : contentType.startsWith(`${type}/`),
    );
    if (!fits) throw new NotPossible(`${id} takes no file like ${filename}`);
  }
}

/** What a person put in; an input that is left out keeps what the bot had put into it. Throws NotPossible. */
export function fillIn(world: World, input: ModalInput, value: FormValue | undefined): object {
  const { type, id, custom_id } = input;
  const filled = { type, id, custom_id };
  switch (input.type) {
    case 4: {
      const words = typeof value === 'string' ? value : (input.value ?? '');
      checkLength(input, words);
      return { ...filled, value: words };
    }
    case 3:
    case 22: {
      const values = listOf(value) ?? defaultsOf(input);
      checkKnown(input, values);
      checkCount(input, values);
      return { ...filled, values };
    }
    case 19: {
      const ids = listOf(value) ?? [];
      checkFiles(world, input, ids);
      return { ...filled, values: ids };
    }
    case 21: {
      const [picked = null] = listOf(value) ?? defaultsOf(input);
      if (picked === null && input.required) throw new NotPossible(`${custom_id} needs an answer`);
      if (picked !== null) checkKnown(input, [picked]);
      return { ...filled, value: picked };
    }
    case 23:
      return { ...filled, value: typeof value === 'boolean' ? value : input.default };
  }
}
