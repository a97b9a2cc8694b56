// Takes a chosen command; turns the message box into its option fields and gives what is filled in.

import { createCompletion } from './completion.js';
import { element } from './dom.js';
import { createField, filled, markProblem, problemOf } from './option-field.js';
import { namedAtEnd, optionsInOrder, ownChoices } from './slash.js';

/**
 * Fields in `host`, with choices in `listbox`. `complete(command, options)` asks the server for choices;
 * `onSend(command, options)`, `onCancel(text)` (the box is to hold `text` again) and `onProblem(sentence?)` report.
 * Returns `open(command, texts)`, `close()`, `isOpen()` and `submit()`.
 */
export function createCommandFields({ host, listbox, complete, onSend, onCancel, onProblem }) {
  let command;
  let fields = [];
  // Files are sent with the command, not while something else is being typed.
  const others = (field) =>
    filled(fields.filter((one) => one !== field)).filter(({ value }) => !(value instanceof File));
  const completion = createCompletion({ listbox, complete, others });
  const more = element('button', { type: 'button', class: 'more-options' });

  const unused = () =>
    optionsInOrder(command).filter((option) => !fields.some((field) => field.option === option));
  const drawMore = () => {
    const left = unused().length;
    more.hidden = left === 0;
    more.textContent = `+${left} optional`;
  };
  const close = () => {
    completion.stop();
    listbox.hide();
    command = undefined;
    fields = [];
    host.replaceChildren();
    host.hidden = true;
  };
  const cancel = (text = '') => {
    close();
    onCancel(text);
  };

  const addField = (option, text = '') => {
    const field = createField(option, text);
    fields.push(field);
    more.before(field.node);
    drawMore();
    field.input.addEventListener('focus', () => offer(field));
    field.input.addEventListener('input', () => typed(field));
    return field;
  };
  const removeField = (field) => {
    const at = fields.indexOf(field);
    fields = fields.filter((one) => one !== field);
    field.node.remove();
    drawMore();
    (fields[at - 1]?.input ?? host).focus();
  };

  /** What the list shows while a field has the keyboard: its choices, else the options still to be added. */
  const offer = (field) => {
    const { option, input } = field;
    if (input.type === 'file') {
      completion.stop();
      listbox.hide();
    } else if (ownChoices(option) || option.autocomplete) {
      completion.start(command, field, (choice) => choose(field, choice));
    } else offerOptions(input, `${option.name}:`, option.description);
  };
  const offerOptions = (owner, title, detail) => {
    completion.stop();
    const items = unused().map((option) => ({ label: option.name, detail: option.description, option }));
    listbox.show({ title, detail, items, owner, onPick: ({ option }) => addField(option).input.focus() });
  };
  const choose = (field, choice) => {
    field.input.value = choice.name;
    field.chosen = choice;
    clearProblem(field);
    const next = fields.find((one) => one.option.required && one.input.value.trim() === '');
    if (next) return next.input.focus();
    // Nothing more is needed: the keyboard stays, and the next Enter sends.
    field.input.focus();
    completion.stop();
    listbox.hide();
  };
  const typed = (field) => {
    field.chosen = undefined;
    clearProblem(field);
    const free = unused();
    const named = namedAtEnd(
      field.input.value,
      free.map((option) => option.name),
    );
    if (!named) return offer(field);
    field.input.value = named.text;
    addField(free.find((option) => option.name === named.name)).input.focus();
  };

  const clearProblem = (field) => {
    markProblem(field, undefined);
    onProblem();
  };

  const submit = () => {
    for (const field of fields) markProblem(field, problemOf(field));
    const wrong = fields.find(problemOf);
    if (wrong) {
      wrong.input.focus();
      return onProblem(`${wrong.option.name}: ${problemOf(wrong)}`);
    }
    const [sent, options] = [command, filled(fields)];
    close();
    onSend(sent, options);
  };

  const keyed = (event) => {
    if (event.isComposing || !command) return;
    const field = fields.find((one) => one.input === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Without a file Enter is the browser's own way to pick one.
    if (event.key === 'Enter' && field?.input.type === 'file' && field.input.value === '') return;
    if (step !== undefined && listbox.isOpen()) listbox.move(step);
    else if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter') {
      // The button that offers the options left is pressed as any button, until one of them is highlighted.
      if (event.target === more && !listbox.isHighlighted()) return;
      if (!listbox.pick()) submit();
    } else if (event.key === 'Tab' && !event.shiftKey && field && takesByTab(field)) {
      if (!listbox.pick()) listbox.pickFirst();
    } else if (event.key === 'Backspace' && event.target !== more && !field?.input.value) {
      if (!field || field === fields[0]) cancel(`/${command.name}`);
      else removeField(field);
    } else return;
    event.preventDefault();
  };
  // Tab takes a choice only where something was typed or highlighted, so that it still leads through the fields.
  const takesByTab = (field) =>
    listbox.isOpen() && (listbox.isHighlighted() || (field.input.value !== '' && !field.chosen));

  const open = (wanted, texts = new Map()) => {
    close();
    command = wanted;
    host.hidden = false;
    host.replaceChildren(element('span', { class: 'command-pill' }, `/${wanted.name}`), more);
    for (const option of optionsInOrder(wanted)) {
      if (option.required || texts.has(option.name)) addField(option, texts.get(option.name) ?? '');
    }
    drawMore();
    const first = fields.find((field) => field.input.value === '') ?? fields.at(-1);
    if (first) return first.input.focus();
    host.focus();
    offerOptions(host, `/${wanted.name}`, wanted.description);
  };

  // Where no field is open yet, the keyboard is on the group itself.
  host.tabIndex = -1;
  host.addEventListener('keydown', keyed);
  more.addEventListener('click', () => offerOptions(more, 'Options'));
  return { open, close, isOpen: () => command !== undefined, submit };
}
