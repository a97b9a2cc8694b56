// Takes a string select as Discord sends it; gives a menu button with its list, for mouse, touch and keyboard.

import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * Draws the select. `onPick(values)` is called once per opening: at once where one value is wanted, on closing where
 * several may be chosen and the choice changed.
 */
export function selectMenu(component, { waiting, disabled, onPick, spinner }) {
  const most = Math.min(component.max_values ?? 1, component.options.length);
  const initial = component.options.filter((option) => option.default).map((option) => option.value);
  const chosen = new Set(initial);
  const title = component.placeholder ?? 'Make a selection';
  const face = element('span', { class: 'select-face' });
  const list = element('div', { class: 'select-list', role: 'listbox', 'aria-label': title, hidden: true });
  if (most > 1) list.setAttribute('aria-multiselectable', 'true');
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'select-toggle',
      disabled,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-busy': waiting ? 'true' : undefined,
      data: { customId: component.custom_id },
    },
    face,
    spinner ?? icon('down'),
  );
  const node = element('div', { class: 'select' }, toggle, list);

  const drawFace = () => {
    const labels = component.options.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    face.textContent = labels.length > 0 ? labels.join(', ') : title;
    face.classList.toggle('placeholder', labels.length === 0);
    toggle.setAttribute('aria-label', labels.length > 0 ? `${title}: ${labels.join(', ')}` : title);
    for (const row of list.children) row.setAttribute('aria-selected', String(chosen.has(row.dataset.value)));
  };
  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    const changed = chosen.size !== initial.length || initial.some((value) => !chosen.has(value));
    if (most > 1 && changed && chosen.size >= (component.min_values ?? 1)) onPick([...chosen]);
  };
  const pick = (value) => {
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
    } else if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
    drawFace();
    if (most > 1) return;
    close();
    toggle.focus();
    onPick([value]);
  };
  const open = () => {
    list.hidden = false;
    toggle.setAttribute('aria-expanded', 'true');
    list.scrollIntoView({ block: 'nearest' });
    (list.querySelector('[aria-selected="true"]') ?? list.firstChild).focus();
  };

  list.append(...component.options.map((option) => optionRow(option, pick)));
  drawFace();
  toggle.addEventListener('click', () => (list.hidden ? open() : close()));
  node.addEventListener('keydown', (event) => moveByKey(event, { list, toggle, open, close }));
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (!node.contains(relatedTarget)) close();
  });
  return node;
}

function optionRow(option, pick) {
  const detail = option.description
    ? element('span', { class: 'select-detail' }, option.description)
    : undefined;
  return element(
    'div',
    {
      class: 'select-option',
      role: 'option',
      tabindex: '-1',
      data: { value: option.value },
      on: { click: () => pick(option.value) },
    },
    element('span', { class: 'select-text' }, element('span', {}, option.label), detail),
    icon('check'),
  );
}

function moveByKey(event, { list, toggle, open, close }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (list.hidden) {
    if (step === undefined) return;
    open();
  } else if (step !== undefined) {
    const rows = [...list.children];
    const at = rows.indexOf(document.activeElement);
    rows[(at + step + rows.length) % rows.length].focus();
  } else if (event.key === 'Escape') {
    close();
    toggle.focus();
  } else if (event.key === 'Enter' || event.key === ' ') {
    if (document.activeElement === toggle) return;
    document.activeElement.click();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
