// Takes a part of a form as the bot sends it; gives its fields, each of which draws, reads and judges what is filled in.

import { element } from './dom.js';
import { choices, tick } from './modal-choices.js';
import { filePicker } from './modal-files.js';

const DRAW = { 3: choices, 4: textBox, 19: filePicker, 21: choices, 22: choices, 23: tick };

let count = 0;

/**
 * The fields of a part: `{part, customId, label, node, read(), problem(), mark(problem), focus()}`. What draws an input
 * gets `(spec, {id, describedBy})` and gives `{control, nodes?, read, problem, focus?}`; `control` is what the label names.
 */
export function fieldsOf(part) {
  const specs = part.type === 18 ? [part.component] : (part.components ?? []);
  return specs.map((spec) => fieldOf(part, spec));
}

function fieldOf(part, spec) {
  const label = part.type === 18 ? part.label : spec.label;
  // A custom id may hold blanks, which an id of the page must not.
  const id = `modal-input-${(count += 1)}`;
  const describedBy = part.description ? `${id}-description` : undefined;
  const drawn = (DRAW[spec.type] ?? notDrawn)(spec, { id, describedBy });
  const { control, read, problem } = drawn;
  const star = spec.required
    ? element('span', { class: 'modal-star', 'aria-hidden': 'true' }, ' *')
    : undefined;
  // A group of boxes has no single thing for a label to name.
  const isGroup = control.getAttribute('role')?.endsWith('group');
  const name = isGroup
    ? element('span', { class: 'modal-label', id: `${id}-label` }, label, star)
    : element('label', { class: 'modal-label', for: id }, label, star);
  if (isGroup) control.setAttribute('aria-labelledby', `${id}-label`);
  const description = describedBy
    ? element('p', { class: 'modal-description', id: describedBy }, part.description)
    : undefined;
  const mark = (found) => control.setAttribute('aria-invalid', String(found !== undefined));
  const node = element('div', { class: 'modal-input' }, name, description, ...(drawn.nodes ?? [control]));
  // What was marked as wrong is judged anew as soon as it changes.
  const changed = () => control.getAttribute('aria-invalid') === 'true' && mark(problem());
  for (const event of ['input', 'change']) node.addEventListener(event, changed);
  const focus = drawn.focus ?? (() => control.focus());
  return { part, customId: spec.custom_id, label, node, read, problem, mark, focus };
}

function textBox(spec, { id, describedBy }) {
  const attributes = {
    id,
    placeholder: spec.placeholder,
    maxlength: spec.max_length,
    'aria-required': spec.required ? 'true' : undefined,
    'aria-describedby': describedBy,
    autocomplete: 'off',
  };
  const control =
    spec.style === 2
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, type: 'text', enterkeyhint: 'send' });
  control.value = spec.value ?? '';
  const problem = () => {
    const { length } = control.value;
    if (length === 0) return spec.required ? 'This field is required.' : undefined;
    if (length < spec.min_length) return `Must be at least ${spec.min_length} characters.`;
    return length > spec.max_length ? `Must be at most ${spec.max_length} characters.` : undefined;
  };
  return { control, read: () => control.value, problem };
}

function notDrawn(spec, { id }) {
  const words = `This page does not draw inputs of type ${spec.type}.`;
  const control = element('p', { class: 'not-drawn', id, tabindex: '-1' }, words);
  return { control, read: () => [], problem: () => undefined };
}
