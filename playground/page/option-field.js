// Takes an option of a command; gives the field in which its value is typed or its file picked, and reads it.

import { element } from './dom.js';
import { OPTION, ownChoices, valueOf } from './slash.js';

const isFile = (option) => option.type === OPTION.attachment;

/** A field `{option, input, node, chosen}` holding `text`; `chosen` is the choice picked from the list, if one was. */
export function createField(option, text) {
  const input = isFile(option) ? filePicker(option) : textBox(option, text);
  const node = element(
    'label',
    { class: isFile(option) ? 'field field-file' : 'field' },
    element('span', { class: 'field-name' }, option.name),
    input,
  );
  return { option, input, node, chosen: undefined };
}

const described = (option) => ({
  'aria-required': option.required ? 'true' : undefined,
  'aria-description': option.description,
  data: { option: option.name },
});

function filePicker(option) {
  return element('input', { type: 'file', ...described(option) });
}

function textBox(option, text) {
  const completed = ownChoices(option) || option.autocomplete;
  const input = element('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    inputmode: option.type === OPTION.integer ? 'numeric' : undefined,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': completed ? 'list' : 'none',
    ...described(option),
  });
  input.value = text;
  return input;
}

/** What is wrong with a field when the command is sent; undefined if nothing is. */
export function problemOf({ option, input, chosen }) {
  const text = input.value.trim();
  if (text === '') return option.required ? 'this option is required' : undefined;
  return chosen || isFile(option) ? undefined : valueOf(option, text).problem;
}

/** Shows that a field has a problem, or has none any more. */
export function markProblem({ node, input }, problem) {
  node.classList.toggle('wrong', problem !== undefined);
  input.setAttribute('aria-invalid', String(problem !== undefined));
}

/** The options that have something in them, as `[{name, value}]`; a file as it is; what cannot be read is left out. */
export function filled(fields) {
  return fields.flatMap(({ option, input, chosen }) => {
    const text = input.value.trim();
    if (text === '') return [];
    const { value } = isFile(option) ? { value: input.files[0] } : (chosen ?? valueOf(option, text));
    return value === undefined ? [] : [{ name: option.name, value }];
  });
}
