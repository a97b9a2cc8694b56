// A form that a command gives, to the modal that opens: each field is the input that its option asks for.
import type { APIModalInteractionResponseCallbackData, APISelectMenuOption } from 'discord-api-types/v10';
import type { Choice } from '../answer/complete.ts';
import type { Option, Options } from '../command/options.ts';
import type { Field, Form } from '../interaction.ts';
import { slotsOf } from '../command/options.ts';
import { choiceInput, fileInput, labelled, textInput, type Input } from './components.ts';
import { encodeFormId } from './custom-id.ts';
import { FORM_FIELDS, FORM_HINT, FORM_TEXT, INPUT_TEXT, OPTION_TEXT, SELECT_OPTIONS } from './limits.ts';
import { shorten } from './text.ts';
import { tidy } from './untrusted.ts';

/** As many digits as an integer option takes. */
const DIGITS = 16;
const YES_OR_NO: readonly Choice[] = [
  { name: 'Yes', value: 'true' },
  { name: 'No', value: 'false' },
];

/**
 * The modal of a form whose command has these options; `isPrivate`: its result is for the asker alone. Throws where
 * the form itself is wrong: too many fields, a field that is no option, arguments that do not fit into a custom id.
 */
export function renderForm(
  form: Form,
  options: Options,
  isPrivate: boolean,
): APIModalInteractionResponseCallbackData {
  const { command, args, title, fields, updates = false } = form;
  const id = encodeFormId({ command, args, updates, isPrivate });
  if (id === undefined) throw new Error(`the arguments of the form for /${command} do not fit`);
  if (fields.length > FORM_FIELDS) throw new Error(`the form for /${command} has ${fields.length} fields`);
  return {
    custom_id: id,
    title: shown(title, FORM_TEXT),
    components: fields.map((field) => {
      const option = Object.hasOwn(options, field.option) ? options[field.option] : undefined;
      if (!option) throw new Error(`/${command} has no option “${field.option}” for its form to ask for`);
      const description = shown(field.description ?? '', FORM_HINT);
      const label = shown(field.label, FORM_TEXT);
      return labelled({ label, ...(description === '' ? {} : { description }) }, renderInput(field, option));
    }),
  };
}

function renderInput(field: Field, option: Option): Input {
  const required = field.required ?? option.required ?? false;
  const base = { custom_id: field.option, required };
  const hint = shown(field.placeholder ?? '', FORM_HINT);
  const placeholder = hint === '' ? {} : { placeholder: hint };
  if (option.type === 'attachment') {
    return fileInput({ ...base, min_values: required ? 1 : 0, max_values: slotsOf('', option).length });
  }
  const choices =
    option.type === 'boolean' ? YES_OR_NO : option.type === 'string' ? option.choices : undefined;
  if (choices) {
    const chosen = choices.slice(0, SELECT_OPTIONS).map((choice) => renderChoice(choice, field.value));
    return choiceInput({ ...base, ...placeholder, options: chosen, min_values: required ? 1 : 0 });
  }
  const isText = option.type === 'string';
  const most = Math.min(field.maxLength ?? INPUT_TEXT, (isText ? option.maxLength : DIGITS) ?? INPUT_TEXT);
  const least = Math.max((isText ? option.minLength : undefined) ?? 0, required ? 1 : 0);
  const value = field.value?.slice(0, most).toWellFormed() ?? '';
  return textInput({
    ...base,
    ...placeholder,
    ...(value === '' ? {} : { value }),
    style: field.isLong === true ? 2 : 1,
    min_length: least,
    max_length: most,
  });
}

function renderChoice({ name, value }: Choice, chosen: string | undefined): APISelectMenuOption {
  return { label: shown(name, OPTION_TEXT), value, ...(value === chosen ? { default: true } : {}) };
}

/** Nothing in a form is interpreted as markdown; a direction override in it would still be seen. */
function shown(text: string, limit: number): string {
  return shorten(tidy(text), limit, '…');
}
