// Takes rows with keys and stamps; keeps the list in the page equal to them, touching only what has changed.

import { element } from './dom.js';
import { icon } from './icons.js';

const NEAR_END_PX = 80;

/**
 * Keeps `list` inside `scroller`. `sync(rows, {toEnd})` shows rows `{key, stamp, render}` in their order: an unchanged
 * stamp keeps its node, so screen readers hear additions only and the keyboard keeps its place. A reader at the end
 * stays at the end; one who has scrolled up gets a button that leads down.
 */
export function createMessageList({ scroller, list }) {
  let shown = new Map();
  const jump = element(
    'button',
    { type: 'button', class: 'jump', hidden: true },
    'New messages',
    icon('down'),
  );
  const toEnd = () => void (scroller.scrollTop = scroller.scrollHeight);
  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  let following = true;
  jump.addEventListener('click', toEnd);
  scroller.after(jump);
  scroller.addEventListener('scroll', () => {
    following = atEnd();
    if (following) jump.hidden = true;
  });
  // A phone's keyboard, a growing message box or a picture that arrives changes the height below the reader.
  new ResizeObserver(() => following && toEnd()).observe(scroller);
  new ResizeObserver(() => following && toEnd()).observe(list);

  const sync = (rows, { toEnd: forced = false } = {}) => {
    const next = new Map();
    const added = rows.some((row) => !shown.has(row.key));
    let before = null;
    for (const row of rows) {
      const old = shown.get(row.key);
      const node = old?.stamp === row.stamp ? old.node : row.render();
      if (old && old.node !== node) replaceKeepingFocus(old.node, node);
      else if ((before ? before.nextSibling : list.firstChild) !== node)
        list.insertBefore(node, before ? before.nextSibling : list.firstChild);
      next.set(row.key, { stamp: row.stamp, node });
      before = node;
    }
    for (const [key, { node }] of shown) if (!next.has(key)) node.remove();
    shown = next;
    if (forced || following) {
      following = true;
      toEnd();
    } else if (added) jump.hidden = false;
  };
  return { sync };
}

/** A pressed button is drawn anew with its message; the keyboard stays on it, or else on the message. */
function replaceKeepingFocus(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
  old.replaceWith(fresh);
  if (!focused) return;
  const { customId } = focused.dataset;
  const same = customId && fresh.querySelector(`[data-custom-id="${CSS.escape(customId)}"]:not(:disabled)`);
  (same || fresh).focus({ preventScroll: true });
}
