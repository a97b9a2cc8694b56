// Takes a form that the bot opens; shows it as a dialog and sends off what is filled in.

import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * The place for forms. `submit(values)` of `open(modal, submit)` sends the texts by their custom ids and throws what is to
 * be told; a form that opens while another one is open takes its place. Returns `open` and `close()`.
 */
export function createModals() {
  let dialog;
  const close = () => {
    dialog?.close();
    dialog?.remove();
    dialog = undefined;
  };
  const open = (modal, submit) => {
    close();
    const opened = draw(modal, { submit, close: () => dialog === opened && close() });
    dialog = opened;
    document.body.append(opened);
    // The browser keeps the keyboard inside, makes the page behind inert and gives the focus back at the end.
    opened.showModal();
    opened.querySelector('input, textarea')?.focus();
  };
  return { open, close };
}

function draw(modal, { submit, close }) {
  const fields = modal.components.flatMap(fieldsOf);
  const problem = element('p', { class: 'modal-problem', role: 'alert', hidden: true });
  const send = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const report = (sentence = '') => {
    problem.textContent = sentence;
    problem.hidden = sentence === '';
  };
  const submitted = async (event) => {
    event.preventDefault();
    if (send.getAttribute('aria-busy')) return;
    const wrong = fields.find((field) => problemOf(field) !== undefined);
    for (const { input, spec } of fields)
      input.setAttribute('aria-invalid', String(problemOf({ input, spec }) !== undefined));
    if (wrong) {
      report(problemOf(wrong));
      return wrong.input.focus();
    }
    report();
    send.setAttribute('aria-busy', 'true');
    try {
      await submit(Object.fromEntries(fields.map(({ spec, input }) => [spec.custom_id, input.value])));
      close();
    } catch (error) {
      report(`Something went wrong. ${error.message}`);
      send.removeAttribute('aria-busy');
    }
  };
  const form = element(
    'form',
    { novalidate: true, on: { submit: (event) => void submitted(event) } },
    element(
      'header',
      { class: 'modal-head' },
      element('h2', { id: 'modal-title' }, modal.title),
      element(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close', on: { click: close } },
        icon('close'),
      ),
    ),
    element('div', { class: 'modal-parts' }, ...modal.components.map((part) => partNode(part, fields))),
    problem,
    element(
      'footer',
      { class: 'modal-foot' },
      element('button', { type: 'button', class: 'button', on: { click: close } }, 'Cancel'),
      send,
    ),
  );
  return element(
    'dialog',
    {
      class: 'modal',
      'aria-labelledby': 'modal-title',
      // Escape: the browser's own way to cancel.
      on: {
        cancel: (event) => {
          event.preventDefault();
          close();
        },
      },
    },
    form,
  );
}

/** The inputs of a part, each with its node: `{spec, label, description, input}`. */
function fieldsOf(part) {
  const specs = part.type === 18 ? [part.component] : (part.components ?? []);
  return specs.map((spec) => ({
    part,
    spec,
    label: part.type === 18 ? part.label : spec.label,
    description: part.description,
    input: inputFor(spec),
  }));
}

function inputFor(spec) {
  const attributes = {
    id: `modal-${spec.custom_id}`,
    placeholder: spec.placeholder,
    maxlength: spec.max_length,
    'aria-required': spec.required ? 'true' : undefined,
    autocomplete: 'off',
  };
  const input =
    spec.style === 2
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, type: 'text', enterkeyhint: 'send' });
  input.value = spec.value ?? '';
  return input;
}

function partNode(part, fields) {
  if (part.type === 10) return element('p', {}, part.content);
  const own = fields.filter((field) => field.part === part);
  return element('div', { class: 'modal-field' }, ...own.flatMap(fieldNodes));
}

function fieldNodes({ spec, label, description, input }) {
  const id = `${input.id}-description`;
  if (description) input.setAttribute('aria-describedby', id);
  const star = spec.required
    ? element('span', { class: 'modal-star', 'aria-hidden': 'true' }, ' *')
    : undefined;
  return [
    element('label', { for: input.id }, label, star),
    description ? element('p', { class: 'modal-description', id }, description) : undefined,
    input,
  ].filter(Boolean);
}

/** What is wrong with a field when the form is sent; undefined if nothing is. */
function problemOf({ spec, input }) {
  const { length } = input.value;
  if (length === 0) return spec.required ? 'This field is required.' : undefined;
  if (length < spec.min_length) return `Must be at least ${spec.min_length} characters.`;
  return length > spec.max_length ? `Must be at most ${spec.max_length} characters.` : undefined;
}
