// Takes the state; draws the list of channels, and below it who is looking.

import { element } from './dom.js';
import { icon } from './icons.js';
import { avatar, displayName } from './people.js';
import { userPanel } from './user-panel.js';

/**
 * The sidebar in `host`; `actions`: `openChannel(id)`, `switchUser(id)`, `setDirectMessages(accepted)`. Returns
 * `draw(state)` and `closeMenu()`.
 */
export function createSidebar(host, actions) {
  let stamp;
  const draw = (state) => {
    const { channels, channelId, unread, online, me, users, guild } = state;
    const wanted = JSON.stringify([channels, channelId, [...unread], online, me, users, guild]);
    // Drawn anew only where something differs, or an event between press and release would swallow a click.
    if (wanted === stamp) return;
    stamp = wanted;
    const key = host.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const menuOpen = host.querySelector('.user-menu')?.hidden === false;
    host.replaceChildren(...sidebarParts(state, actions));
    if (menuOpen) showMenu(host, true);
    if (key) host.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const closeMenu = () => showMenu(host, false);
  return { draw, closeMenu };
}

function showMenu(host, visible) {
  const menu = host.querySelector('.user-menu');
  if (menu) menu.hidden = !visible;
  host.querySelector('.user-toggle')?.setAttribute('aria-expanded', String(visible));
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
  const status = state.online || (direct && !channel.user.bot) ? 'online' : 'offline';
  const face = direct
    ? element(
        'span',
        { class: 'presence' },
        avatar(channel.user, 'small'),
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
    element('span', { class: 'channel-name' }, direct ? displayName(channel.user) : channel.name),
    direct ? element('span', { class: 'visually-hidden' }, status) : undefined,
    unread ? element('span', { class: 'visually-hidden' }, 'unread messages') : undefined,
  );
}
