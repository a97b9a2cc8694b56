// Takes an option field that somebody fills in; shows its choices, asking the server where the option is completed there.

import { OPTION, ownChoices } from './slash.js';

const DEBOUNCE_MS = 150;

/**
 * Shows choices in `listbox`. `complete(command, options)` asks the server, with the field `focused` among `others`,
 * the options filled in so far. Returns `start(command, field, onPick)`, to be called on every focus and change, and
 * `stop()`, after which an answer on its way is dropped.
 */
export function createCompletion({ listbox, complete, others }) {
  let asked = 0;
  let timer;
  const stop = () => {
    asked += 1;
    clearTimeout(timer);
  };
  const showChoices = (field, choices, onPick) => {
    const { option, input } = field;
    listbox.show({
      title: `${option.name}:`,
      detail: option.description,
      owner: input,
      items: choices.map((choice) => ({ label: choice.name, choice })),
      onPick: ({ choice }) => onPick(choice),
    });
  };
  const ask = async (command, field, onPick) => {
    const mine = asked;
    const options = [
      ...others(field),
      { name: field.option.name, value: focusedValue(field), focused: true },
    ];
    const choices = await complete(command, options).catch(() => []);
    if (mine === asked) showChoices(field, choices, onPick);
  };
  const start = (command, field, onPick) => {
    stop();
    const own = ownChoices(field.option);
    if (own) return showChoices(field, matching(own, field), onPick);
    if (field.input.value === '') return void ask(command, field, onPick);
    timer = setTimeout(() => void ask(command, field, onPick), DEBOUNCE_MS);
  };
  return { start, stop };
}

// The text of a picked choice is its name; the choices for it are those of an empty field.
const typedText = ({ chosen, input }) => (chosen ? '' : input.value.trim());

function focusedValue(field) {
  const text = typedText(field);
  const numeric = field.option.type === OPTION.integer || field.option.type === OPTION.number;
  return numeric && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function matching(choices, field) {
  const typed = typedText(field).toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(typed));
}
