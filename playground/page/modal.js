// Takes a form that the bot opens; shows it as a dialog and sends off what is filled in.

import { element } from './dom.js';
import { icon } from './icons.js';
import { renderMarkdown } from './markdown.js';
import { fieldsOf } from './modal-fields.js';

/**
 * The place for forms. `submit(values)` of `open(modal, {submit, names})` sends what was filled in, by custom ids (texts,
 * ticks, lists of what was picked, lists of files), and throws what is to be told; `names` are those for mentions. A form
 * that opens while another one is open takes its place. Returns `open` and `close()`.
 */
export function createModals() {
  let dialog;
  const close = () => {
    dialog?.close();
    dialog?.remove();
    dialog = undefined;
  };
  const open = (modal, { submit, names }) => {
    close();
    const opened = draw(modal, { submit, names, close: () => dialog === opened && close() });
    dialog = opened;
    document.body.append(opened);
    // The browser keeps the keyboard inside, makes the page behind inert and gives the focus back at the end.
    opened.showModal();
    opened.querySelector('.modal-parts :is(input, textarea, select)')?.focus();
  };
  return { open, close };
}

function draw(modal, { submit, names, close }) {
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
    for (const field of fields) field.mark(field.problem());
    const wrong = fields.find((field) => field.problem() !== undefined);
    if (wrong) {
      report(`${wrong.label}: ${wrong.problem()}`);
      return wrong.focus();
    }
    report();
    send.setAttribute('aria-busy', 'true');
    try {
      await submit(Object.fromEntries(fields.map(({ customId, read }) => [customId, read()])));
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
    element(
      'div',
      { class: 'modal-parts' },
      ...modal.components.map((part) => partNode(part, fields, names)),
    ),
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

function partNode(part, fields, names) {
  if (part.type === 10) return element('div', { class: 'markup' }, renderMarkdown(part.content, names));
  const own = fields.filter((field) => field.part === part);
  return element('div', { class: 'modal-field' }, ...own.map(({ node }) => node));
}
