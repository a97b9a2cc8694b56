// Takes the state; draws the list of channels and the menu that switches between people.

import { element } from './dom.js';
import { icon } from './icons.js';
import { avatar, displayName } from './people.js';

/** The sidebar in `host`; `actions`: `openChannel(id)`, `switchUser(id)`. Returns `draw(state)` and `closeMenu()`. */
export function createSidebar(host, actions) {
  let stamp;
  const draw = (state) => {
    const { channels, channelId, unread, online, me, users, guild } = state;
    const wanted = JSON.stringify([channels, channelId, [...unread], online, me, users, guild]);
    // Drawn anew only where something differs, or an event between press and release would swallow a click.
    if (wanted === stamp) return;
    stamp = wanted;
    const key = host.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    host.replaceChildren(...sidebarParts(state, actions));
    if (key) host.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const closeMenu = () => {
    const menu = host.querySelector('.user-menu');
    if (menu) menu.hidden = true;
    host.querySelector('.user-toggle')?.setAttribute('aria-expanded', 'false');
  };
  return { draw, closeMenu };
}

function sidebarParts(state, actions) {
  const rooms = (type) =>
    state.channels.filter((one) => one.type === type).map((one) => channelLink(one, state, actions));
  const groups = [group('Text channels', rooms('guild')), group('Direct messages', rooms('dm'))];
  return [
    element('div', { class: 'guild-name' }, state.guild.name),
    element('div', { class: 'channels' }, ...groups),
    userPanel(state, actions),
  ];
}

function group(title, links) {
  const id = `group-${title.replace(/\W/g, '-')}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id, class: 'group-title' }, title),
    element('ul', {}, ...links.map((link) => element('li', {}, link))),
  );
}

function channelLink(channel, state, actions) {
  const current = channel.id === state.channelId;
  const unread = state.unread.has(channel.id);
  const direct = channel.type === 'dm';
  const status = state.online ? 'online' : 'offline';
  const face = direct
    ? element(
        'span',
        { class: 'presence' },
        avatar(state.bot, 'small'),
        element('i', { class: `dot ${status}` }),
      )
    : icon('channel');
  return element(
    'button',
    {
      type: 'button',
      class: `channel${unread ? ' unread' : ''}`,
      'aria-current': current ? 'page' : undefined,
      data: { key: channel.id },
      on: { click: () => actions.openChannel(channel.id) },
    },
    face,
    element('span', { class: 'channel-name' }, direct ? displayName(state.bot) : channel.name),
    direct ? element('span', { class: 'visually-hidden' }, status) : undefined,
    unread ? element('span', { class: 'visually-hidden' }, 'unread messages') : undefined,
  );
}

function userPanel(state, actions) {
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
  );
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'user-toggle',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': 'user-menu',
      'aria-label': `You are ${displayName(state.me)}. Switch person`,
      data: { key: 'user-toggle' },
    },
    avatar(state.me, 'small'),
    element(
      'span',
      { class: 'user-text' },
      element('b', {}, displayName(state.me)),
      element('small', {}, state.me.username),
    ),
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
    menu.querySelector('[aria-checked="true"]').focus();
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
    element(
      'span',
      { class: 'user-text' },
      element('b', {}, displayName(user)),
      element('small', {}, user.username),
    ),
    current ? icon('check') : undefined,
  );
}

function moveInMenu(event, menu, close) {
  const items = [...menu.querySelectorAll('[role="menuitemradio"]')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined)
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
}
