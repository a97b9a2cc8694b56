// Takes the state; draws the head of the page: what is open, and the banner that says what is wrong.

import { element } from './dom.js';
import { icon } from './icons.js';
import { avatar, displayName, roleBadge } from './people.js';

/**
 * Draws the open channel's name and who is looking into `host`, and the title of the page; `onMenu` opens the list of
 * channels.
 */
export function drawHeader(host, { channels, channelId, guild, me, unread }, onMenu) {
  const channel = channels.find((one) => one.id === channelId);
  const direct = channel.type === 'dm';
  const name = direct ? displayName(channel.user) : channel.name;
  document.title = `${direct ? '@' : '#'}${name} · ${guild.name}`;
  const stamp = JSON.stringify([channel, me, unread.size > 0]);
  if (host.dataset.stamp === stamp) return;
  host.dataset.stamp = stamp;
  const topic = direct ? 'Direct message' : 'A local stand-in for Discord: nothing here leaves this machine';
  host.replaceChildren(
    menuButton(unread.size > 0, onMenu),
    direct ? avatar(channel.user, 'small') : icon('channel'),
    element('h1', {}, name),
    element('p', { class: 'topic' }, topic),
    whoIsLooking(me),
  );
}

function menuButton(hasUnread, onMenu) {
  const attributes = {
    type: 'button',
    class: `icon-button drawer-toggle${hasUnread ? ' unread' : ''}`,
    'aria-label': 'Channels',
    'aria-description': hasUnread ? 'Unread messages' : undefined,
    on: { click: onMenu },
  };
  return element('button', attributes, icon('menu'));
}

function whoIsLooking(me) {
  const words = element(
    'span',
    {},
    element('span', { class: 'visually-hidden' }, 'You are '),
    displayName(me),
  );
  return element('p', { class: 'who' }, avatar(me, 'tiny'), words, roleBadge(me));
}

/** Says in `banner` that the bot or the server cannot be reached; hides it where both can. */
export function drawBanner(banner, { connected, online, bot }) {
  const offline = `${displayName(bot)} is offline. Messages and commands get no answer until it is back.`;
  const lost = 'The connection to the server is lost. Trying again…';
  const words = connected ? (online ? '' : offline) : lost;
  banner.hidden = words === '';
  if (banner.textContent !== words) banner.textContent = words;
}
