// Gives the elements of the message box, not yet wired.

import { element } from './dom.js';
import { icon } from './icons.js';

/** The form with everything in it that the composer works on, and the line below it that says who is typing. */
export function buildParts() {
  const entry = element('textarea', {
    id: 'entry',
    class: 'entry',
    rows: 1,
    autocomplete: 'off',
    enterkeyhint: 'send',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  });
  const fieldsHost = element('div', {
    class: 'fields',
    role: 'group',
    'aria-label': 'Command',
    hidden: true,
  });
  const counter = element('span', { class: 'counter', hidden: true });
  const attach = iconButton('plus', 'Attach a file, and more');
  const picker = element('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1' });
  const send = element(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send', disabled: true },
    icon('send'),
  );
  const box = element('div', { class: 'box' }, attach, picker, entry, fieldsHost, counter, send);
  const replyBar = element('div', { class: 'reply-bar', hidden: true });
  const files = element('ul', { class: 'files', 'aria-label': 'Attached files', hidden: true });
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true });
  const attributes = { class: 'composer-form', 'aria-label': 'Message box' };
  const form = element('form', attributes, replyBar, files, box, problem);
  const typing = element('p', { class: 'typing', 'aria-live': 'polite' });
  return { form, box, entry, fieldsHost, counter, attach, picker, send, replyBar, files, problem, typing };
}

/** A button with an icon alone, named for screen readers and on hover. */
export function iconButton(name, label, onClick) {
  const on = onClick ? { click: onClick } : {};
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, on },
    icon(name),
  );
}
