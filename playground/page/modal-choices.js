// Takes a select, radio buttons or boxes of a form; draws them with the browser's own controls and reads what is picked.

import { element } from './dom.js';

const RADIO_GROUP = 21;

/** Several options: a select of one value, radio buttons, or boxes where more than one may be picked. */
export function choices(spec, place) {
  if (spec.type === RADIO_GROUP)
    return group(spec, { ...place, kind: 'radio', least: spec.required ? 1 : 0, most: 1 });
  const limits = { least: spec.min_values ?? 1, most: spec.max_values ?? 1 };
  const isList = spec.type === 3 && limits.most === 1;
  return isList ? list(spec, place, limits.least) : group(spec, { ...place, kind: 'checkbox', ...limits });
}

function list(spec, { id, describedBy }, least) {
  const control = element(
    'select',
    { id, 'aria-required': spec.required ? 'true' : undefined, 'aria-describedby': describedBy },
    element('option', { value: '' }, spec.placeholder ?? 'Make a selection'),
    ...spec.options.map(({ label, value, description, default: picked }) =>
      element('option', { value, selected: picked }, description ? `${label}: ${description}` : label),
    ),
  );
  const read = () => (control.value === '' ? [] : [control.value]);
  return { control, read, problem: () => countProblem(read().length, least, 1) };
}

function group(spec, { id, describedBy, kind, least, most }) {
  const boxes = spec.options.map(({ value, default: picked }) =>
    element('input', { type: kind, name: id, value, checked: picked }),
  );
  const rows = spec.options.map(({ label, description }, at) =>
    element(
      'label',
      { class: 'modal-choice' },
      boxes[at],
      element('span', {}, label, description ? element('small', {}, description) : undefined),
    ),
  );
  const role = kind === 'radio' ? 'radiogroup' : 'group';
  const control = element(
    'div',
    { id, class: 'modal-group', role, 'aria-describedby': describedBy },
    ...rows,
  );
  const picked = () => boxes.filter((box) => box.checked).map((box) => box.value);
  return {
    control,
    read: picked,
    problem: () => countProblem(picked().length, least, most),
    focus: () => (boxes.find((box) => box.checked) ?? boxes[0]).focus(),
  };
}

/** One box to tick. */
export function tick(spec, { id, describedBy }) {
  const control = element('input', {
    type: 'checkbox',
    id,
    checked: spec.default,
    'aria-describedby': describedBy,
  });
  return { control, read: () => control.checked, problem: () => undefined };
}

/** What is wrong with how many were picked; undefined if nothing is. */
export function countProblem(count, least, most) {
  if (count === 0 && least > 0) return 'This field is required.';
  if (count < least) return `Pick at least ${least}.`;
  return count > most ? `Pick at most ${most}.` : undefined;
}
