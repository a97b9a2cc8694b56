// Takes users and channels as Discord sends them; gives their names, avatars and badges.

import { element } from './dom.js';
import { icon } from './icons.js';

const TINTS = 5;

/** The name a reader sees: the display name, else the user name. */
export function displayName(user) {
  return user?.global_name ?? user?.username ?? 'Unknown user';
}

/** A round avatar of the user's initial, coloured by the name; a bot's carries a footnote mark. */
export function avatar(user, size = 'large') {
  const initial = [...displayName(user)][0]?.toUpperCase() ?? '?';
  const tint = user?.bot ? 'bot' : tintOf(displayName(user));
  const mark = user?.bot ? element('sup', {}, '1') : undefined;
  return element(
    'span',
    { class: `avatar avatar-${size} tint-${tint}`, 'aria-hidden': 'true' },
    initial,
    mark,
  );
}

const tintOf = (name) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 0) % TINTS;

/** The badge that Discord puts behind the name of an application; nothing for a person. */
export function appBadge(user) {
  return user?.bot ? element('span', { class: 'app-badge' }, 'APP') : undefined;
}

/** Whether a person keeps the server's order or is an ordinary member. */
export function roleBadge(user) {
  if (user.bot) return undefined;
  return user.moderator
    ? element('span', { class: 'role-badge moderator' }, icon('shield'), 'Moderator')
    : element('span', { class: 'role-badge' }, 'Member');
}

/** Looks up what a mention names: `user(id)` and `channel(id)` give a name or undefined. */
export function nameLookup(users, channels) {
  return {
    user: (id) => {
      const user = users.find((one) => one.id === id);
      return user && displayName(user);
    },
    channel: (id) => channels.find((one) => one.id === id)?.name,
  };
}

/** Text as typed with `@Name` turned into the mention that Discord's own client would send, the longest name first. */
export function encodeMentions(text, users) {
  const names = users.flatMap((user) => [
    [displayName(user), user.id],
    [user.username, user.id],
  ]);
  names.sort(([a], [b]) => b.length - a.length);
  return text.replace(/(?<![\p{L}\p{N}_\\])@(\S[^@]*)/gu, (whole, rest) => {
    const match = names.find(([name]) => startsWithName(rest, name));
    return match ? `<@${match[1]}>${rest.slice(match[0].length)}` : whole;
  });
}

function startsWithName(text, name) {
  return (
    text.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))
  );
}
