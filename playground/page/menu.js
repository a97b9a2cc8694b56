// Takes a button and items; opens a menu beside the button, for mouse, keyboard and touch.

import { element } from './dom.js';
import { icon } from './icons.js';

const GAP_PX = 4;
const NARROW = '(max-width: 44rem)';

/**
 * Opens a menu of `items`, `{label, detail?, icon?, run}`, under `title`; where there are none it says `empty`. The browser
 * closes it on Escape and on a press elsewhere; the keyboard goes back to `anchor`.
 */
export function openMenu(anchor, { title, items, empty = 'Nothing to choose here' }) {
  document.querySelector('.menu')?.remove();
  const rows = items.map((item) => row(item, () => close()));
  const list = element('div', { role: 'menu', 'aria-label': title }, ...rows);
  const none = items.length === 0 ? element('p', { class: 'menu-empty', role: 'status' }, empty) : undefined;
  const head = element('p', { class: 'menu-title', 'aria-hidden': 'true' }, title);
  const node = element('div', { class: 'menu', popover: 'auto', tabindex: '-1' }, head, list, none);
  const close = () => {
    anchor.focus();
    node.hidePopover();
  };
  node.addEventListener('keydown', (event) => move(event, rows, close));
  node.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const hadKeyboard = node.contains(document.activeElement);
    node.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (hadKeyboard) anchor.focus();
  });
  document.body.append(node);
  anchor.setAttribute('aria-expanded', 'true');
  node.showPopover();
  place(node, anchor);
  (rows[0] ?? node).focus();
}

function row(item, close) {
  const detail = item.detail ? element('small', {}, item.detail) : undefined;
  const run = () => {
    close();
    item.run();
  };
  return element(
    'button',
    { type: 'button', class: 'menu-item', role: 'menuitem', tabindex: '-1', on: { click: run } },
    item.icon ? icon(item.icon) : undefined,
    element('span', {}, item.label, detail),
  );
}

/** Beside the button, inside the window; on a phone the style sheet puts it at the foot of the window. */
function place(node, anchor) {
  if (matchMedia(NARROW).matches) return;
  const at = anchor.getBoundingClientRect();
  const { width, height } = node.getBoundingClientRect();
  const below = at.bottom + GAP_PX + height <= innerHeight;
  node.style.top = `${Math.max(GAP_PX, below ? at.bottom + GAP_PX : at.top - GAP_PX - height)}px`;
  node.style.left = `${Math.max(GAP_PX, Math.min(at.left, innerWidth - width - GAP_PX))}px`;
}

function move(event, rows, close) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && rows.length > 0)
    rows[(rows.indexOf(document.activeElement) + step + rows.length) % rows.length].focus();
  else if (event.key === 'Home') rows[0]?.focus();
  else if (event.key === 'End') rows.at(-1)?.focus();
  else if (event.key === 'Tab' || event.key === 'Escape') close();
  else return;
  event.preventDefault();
}
