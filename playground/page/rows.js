// Takes the state; gives the rows of the open channel's list: its beginning, days, messages and commands under way.

import { dots } from './components.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { hasLead } from './message-lead.js';
import { isEphemeral, renderMessage } from './message.js';
import { appBadge, avatar, displayName, nameLookup } from './people.js';
import { clockTime, dayOf } from './times.js';

const GROUP_MS = 7 * 60_000;

/**
 * Rows for `message-list.js`: `{key, stamp, render}`; a row is drawn again when its stamp has changed; `after` is the
 * message at whose place it stands. `actions`:
 * `press(message, customId, values?)`, `reply(message)`, `dismiss(message)`, `dropPending(row)`, `showMessage(id)`,
 * `openForward(message, button)`, `openApps(message, button)`.
 */
export function buildRows(state, actions) {
  const channel = state.channels.find((one) => one.id === state.channelId);
  const messages = state.messages[state.channelId];
  const rows = [{ key: `start-${channel.id}`, stamp: channel.name, render: () => beginning(channel, state) }];
  messages.forEach((message, at) => {
    const previous = messages[at - 1];
    const day = dayOf(message.timestamp);
    const newDay = !previous || dayOf(previous.timestamp) !== day;
    if (newDay) rows.push({ key: `day-${message.id}`, stamp: day, render: () => dayLine(day) });
    rows.push(messageRow(message, { grouped: !newDay && follows(message, previous), state, actions }));
  });
  for (const row of state.pending.filter((one) => one.channelId === state.channelId)) {
    const before = rows.findLastIndex(({ after }) => after !== undefined && after === row.after);
    rows.splice(before === -1 ? rows.length : before + 1, 0, pendingRow(row, state, actions));
  }
  return rows;
}

function messageRow(message, { grouped, state, actions }) {
  const waiting = state.waiting.get(message.id)?.customId;
  const failure = state.failures.get(message.id);
  const context = {
    me: state.me,
    names: nameLookup(state.users, state.channels),
    grouped,
    waiting,
    failure,
    find: (id) => state.messages[message.channel_id].find((one) => one.id === id),
    press: (customId, values) => actions.press(message, customId, values),
    reply: () => actions.reply(message),
    openForward: (button) => actions.openForward(message, button),
    openApps: (button) => actions.openApps(message, button),
    dismiss: () => actions.dismiss(message),
    showMessage: actions.showMessage,
  };
  return {
    key: `message-${message.id}`,
    after: message.id,
    stamp: JSON.stringify([message, grouped, waiting, failure]),
    render: () => renderMessage(message, context),
  };
}

function follows(message, previous) {
  return (
    previous.author.id === message.author.id &&
    !hasLead(message) &&
    isEphemeral(previous) === isEphemeral(message) &&
    Date.parse(message.timestamp) - Date.parse(previous.timestamp) < GROUP_MS
  );
}

function beginning(channel, { bot, guild }) {
  if (channel.type === 'dm') {
    const name = displayName(channel.user);
    const how = channel.user.bot
      ? 'Ask in plain words, or type / for its commands.'
      : `${displayName(bot)} is not here, but you both have it as an app of your own: type / for its commands.`;
    const intro = `This is the beginning of your direct messages with ${name}. ${how}`;
    return element(
      'div',
      { class: 'beginning' },
      avatar(channel.user, 'huge'),
      element('h2', {}, name),
      element('p', {}, intro),
    );
  }
  const intro = `This is the start of the #${channel.name} channel of ${guild.name}. Type / for commands, or @${displayName(bot)} and a question.`;
  return element(
    'div',
    { class: 'beginning' },
    element('span', { class: 'beginning-mark' }, icon('channel')),
    element('h2', {}, `Welcome to #${channel.name}`),
    element('p', {}, intro),
  );
}

function dayLine(day) {
  return element('div', { class: 'day', role: 'separator', 'aria-label': day }, element('span', {}, day));
}

function pendingRow(row, state, actions) {
  return {
    key: `pending-${row.key}`,
    after: row.after,
    stamp: String(row.failure),
    render: () => renderPending(row, state, () => actions.dropPending(row)),
  };
}

function renderPending(row, { me, bot }, dismiss) {
  const failed = row.failure !== undefined;
  const command = element('span', { class: 'command-name' }, row.label);
  const body = failed
    ? [
        element('p', { class: 'failure' }, icon('alert'), 'The application did not respond'),
        element('p', { class: 'reason' }, row.failure),
      ]
    : [element('p', { class: 'thinking' }, dots(), 'Sending command…')];
  const close = element(
    'button',
    { type: 'button', class: 'dismiss', on: { click: dismiss } },
    'Dismiss message',
  );
  return element(
    'article',
    { class: failed ? 'message ephemeral' : 'message', 'aria-label': row.label, tabindex: '-1' },
    element(
      'div',
      { class: 'lead' },
      avatar(me, 'tiny'),
      element('b', {}, displayName(me)),
      ' used ',
      command,
    ),
    avatar(bot),
    element(
      'div',
      { class: 'head' },
      element('span', { class: 'author' }, displayName(bot)),
      appBadge(bot),
      element('time', { datetime: row.at }, clockTime(row.at)),
    ),
    element('div', { class: 'body' }, ...body),
    failed
      ? element(
          'div',
          { class: 'notes' },
          element('p', { class: 'only-you' }, icon('eye'), 'Only you can see this', ' · ', close),
        )
      : undefined,
  );
}
