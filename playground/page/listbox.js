// Takes a list of items and the box in which somebody types; shows the list above it, for keyboard, mouse and touch.

import { element } from './dom.js';

let count = 0;

/**
 * A pop-up list in `host`. `show({title, detail, items, owner, onPick, first})` shows items `{label, detail?, face?, tags?}`
 * for the input `owner`; `first` highlights the first one. The keyboard stays in the input: `move(step)` moves the
 * highlight and `pick()` picks the highlighted item, returning false where none is.
 */
export function createListbox(host) {
  const id = `listbox-${(count += 1)}`;
  const list = element('div', { class: 'popup-list', role: 'listbox', id });
  const title = element('p', { class: 'popup-title', id: `${id}-title` });
  const node = element('div', { class: 'popup', hidden: true }, title, list);
  list.setAttribute('aria-labelledby', title.id);
  // The input must not lose the keyboard to a press on the list.
  node.addEventListener('mousedown', (event) => event.preventDefault());
  host.prepend(node);
  let shown = { items: [] };
  let at = -1;

  const highlight = (index) => {
    at = index;
    [...list.children].forEach((row, place) => row.setAttribute('aria-selected', String(place === at)));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    if (at >= 0) shown.owner?.setAttribute('aria-activedescendant', `${id}-${at}`);
    else shown.owner?.removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    node.hidden = true;
    highlight(-1);
    shown.owner?.setAttribute('aria-expanded', 'false');
    shown = { items: [] };
  };
  const pickAt = (index) => {
    const { items, onPick } = shown;
    if (!items[index]) return false;
    hide();
    onPick(items[index]);
    return true;
  };
  const show = (wanted) => {
    if (shown.owner !== wanted.owner) hide();
    shown = wanted;
    title.replaceChildren(element('b', {}, wanted.title), wanted.detail ? ` ${wanted.detail}` : '');
    list.replaceChildren(
      ...wanted.items.map((item, index) => itemRow(item, `${id}-${index}`, () => pickAt(index))),
    );
    list.hidden = wanted.items.length === 0;
    node.hidden = false;
    wanted.owner.setAttribute('aria-controls', id);
    wanted.owner.setAttribute('aria-expanded', String(wanted.items.length > 0));
    highlight(wanted.first && wanted.items.length > 0 ? 0 : -1);
  };
  return {
    show,
    hide,
    isOpen: () => !node.hidden && shown.items.length > 0,
    isHighlighted: () => at >= 0,
    move: (step) =>
      highlight(
        at === -1 && step < 0
          ? shown.items.length - 1
          : (at + step + shown.items.length) % shown.items.length,
      ),
    pick: () => pickAt(at),
    pickFirst: () => pickAt(0),
  };
}

function itemRow(item, id, pick) {
  const tags = (item.tags ?? []).map((tag) => element('span', { class: 'popup-tag' }, tag));
  return element(
    'div',
    { class: 'popup-item', role: 'option', id, on: { click: pick } },
    item.face,
    element(
      'span',
      { class: 'popup-text' },
      element('span', { class: 'popup-label' }, item.label, ...tags),
      item.detail ? element('span', { class: 'popup-detail' }, item.detail) : undefined,
    ),
  );
}
