// Takes the state; draws who is looking, and the menu that switches between people.

import { element } from './dom.js';
import { icon } from './icons.js';
import { avatar, displayName, roleBadge } from './people.js';

/** The button that says who is looking, and the menu behind it; `actions` as for the sidebar. */
export function userPanel(state, actions) {
  const people = state.users.filter((user) => !user.bot);
  const pick = (id) => {
    show(false);
    actions.switchUser(id);
  };
  const menu = element(
    'div',
    {
      class: 'user-menu',
      id: 'user-menu',
      role: 'menu',
      'aria-label': 'Look at the channel as',
      hidden: true,
    },
    element('p', { class: 'user-menu-title', 'aria-hidden': 'true' }, 'Look at the channel as'),
    ...people.map((user) => personItem(user, state, pick)),
    directMessagesItem(state, actions),
  );
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'user-toggle',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'user-menu',
      'aria-label': `You are ${displayName(state.me)}, ${state.me.moderator ? 'moderator' : 'member'}. Switch person`,
      data: { key: 'user-toggle' },
    },
    avatar(state.me, 'small'),
    element('span', { class: 'user-text' }, element('b', {}, displayName(state.me)), roleBadge(state.me)),
    icon('person'),
  );
  const hide = () => {
    menu.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
  };
  const show = (visible) => {
    hide();
    if (!visible) return toggle.focus();
    menu.hidden = false;
    toggle.setAttribute('aria-expanded', 'true');
    menu.querySelector('[role="menuitemradio"][aria-checked="true"]').focus();
  };
  toggle.addEventListener('click', () => show(menu.hidden));
  menu.addEventListener('keydown', (event) => moveInMenu(event, menu, () => show(false)));
  const panel = element('div', { class: 'user-panel' }, menu, toggle);
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !panel.contains(relatedTarget)) hide();
  });
  return panel;
}

function personItem(user, state, pick) {
  const current = user.id === state.me.id;
  return element(
    'button',
    {
      type: 'button',
      class: 'user-item',
      role: 'menuitemradio',
      'aria-checked': String(current),
      data: { key: `user-${user.id}` },
      on: { click: () => pick(user.id) },
    },
    avatar(user, 'small'),
    element('span', { class: 'user-text' }, element('b', {}, displayName(user)), roleBadge(user)),
    current ? icon('check') : undefined,
  );
}

/** A person can close their direct messages, and then a bot cannot begin any. */
function directMessagesItem({ me, bot }, actions) {
  const accepted = me.direct_messages !== false;
  return element(
    'button',
    {
      type: 'button',
      class: 'user-item user-setting',
      role: 'menuitemcheckbox',
      'aria-checked': String(accepted),
      data: { key: 'direct-messages' },
      on: { click: () => actions.setDirectMessages(!accepted) },
    },
    icon('envelope'),
    element(
      'span',
      { class: 'user-text' },
      `Direct messages from ${displayName(bot)}`,
      element('small', {}, accepted ? 'taken' : 'refused'),
    ),
    accepted ? icon('check') : undefined,
  );
}

function moveInMenu(event, menu, close) {
  const items = [...menu.querySelectorAll('[role^="menuitem"]')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined)
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
}
