// Takes a message; gives the buttons beside it: reply, forward, apps. On a touch screen a long press shows them.

import { element } from './dom.js';
import { icon } from './icons.js';
import { displayName } from './people.js';

const FLAG = { ephemeral: 1 << 6, loading: 1 << 7 };

/** The buttons; none for what only one reader sees, nor for what is not finished, as in Discord. */
export function toolbar(message, context) {
  if (message.flags & (FLAG.ephemeral | FLAG.loading) || !context.reply) return undefined;
  const who = displayName(message.author);
  const opensMenu = { 'aria-haspopup': 'menu' };
  return element(
    'div',
    { class: 'tools' },
    tool('reply', 'Reply', `Reply to ${who}`, context.reply),
    tool('forward', 'Forward', `Forward the message of ${who}`, context.openForward, opensMenu),
    tool('apps', 'Apps', `Apps for the message of ${who}`, context.openApps, opensMenu),
  );
}

function tool(name, title, label, act, attributes = {}) {
  const button = element(
    'button',
    { type: 'button', title, 'aria-label': label, ...attributes, on: { click: () => act(button) } },
    icon(name),
  );
  return button;
}

const LONG_PRESS_MS = 450;

/** Shows the buttons when the message is pressed for a while. */
export function openToolsOnLongPress(node) {
  let timer;
  const cancel = () => clearTimeout(timer);
  node.addEventListener(
    'touchstart',
    () => {
      cancel();
      timer = setTimeout(() => {
        node.classList.add('held');
      }, LONG_PRESS_MS);
    },
    { passive: true },
  );
  for (const name of ['touchend', 'touchmove', 'touchcancel'])
    node.addEventListener(name, cancel, { passive: true });
}
