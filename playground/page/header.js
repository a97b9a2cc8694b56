// Takes the state; draws the head of the page: what is open, and the banner that says what is wrong.

import { element } from './dom.js';
import { icon } from './icons.js';
import { avatar, displayName } from './people.js';

/** Draws the open channel's name into `host` and the title of the page; `onMenu` opens the list of channels. */
export function drawHeader(host, { channels, channelId, bot, guild }, onMenu) {
  const channel = channels.find((one) => one.id === channelId);
  const direct = channel.type === 'dm';
  const name = direct ? displayName(bot) : channel.name;
  const title = `${direct ? '@' : '#'}${name} · ${guild.name}`;
  if (document.title === title) return;
  document.title = title;
  const menu = element(
    'button',
    { type: 'button', class: 'icon-button drawer-toggle', 'aria-label': 'Channels', on: { click: onMenu } },
    icon('menu'),
  );
  const topic = direct ? 'Direct message' : 'A local stand-in for Discord: nothing here leaves this machine';
  const face = direct ? avatar(bot, 'small') : icon('channel');
  host.replaceChildren(menu, face, element('h1', {}, name), element('p', { class: 'topic' }, topic));
}

/** Says in `banner` that the bot or the server cannot be reached; hides it where both can. */
export function drawBanner(banner, { connected, online, bot }) {
  const offline = `${displayName(bot)} is offline. Messages and commands get no answer until it is back.`;
  const lost = 'The connection to the server is lost. Trying again…';
  const words = connected ? (online ? '' : offline) : lost;
  banner.hidden = words === '';
  if (banner.textContent !== words) banner.textContent = words;
}
