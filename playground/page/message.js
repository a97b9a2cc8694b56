// Takes a message as Discord sends it; gives the article that shows it, with its head, body, components and notes.

import { dots, renderComponents } from './components.js';
import { element } from './dom.js';
import { renderEmbed } from './embed.js';
import { icon } from './icons.js';
import { renderMarkdown } from './markdown.js';
import { attachmentNode } from './media.js';
import { lead } from './message-lead.js';
import { openToolsOnLongPress, toolbar } from './message-tools.js';
import { appBadge, avatar, displayName } from './people.js';
import { clockTime, fullTime } from './times.js';

const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 };

/** Whether only one reader sees the message. */
export const isEphemeral = (message) => Boolean(message.flags & FLAG.ephemeral);

/**
 * Draws a message. `context`: `me`, `names`, `grouped` (follows one of the same author, so no head), `find(id)`,
 * `waiting` and `failure` (of presses on this message), and what a reader may do: `press(customId, values?)`,
 * `reply()`, `openForward(button)`, `openApps(button)`, `dismiss()`, `showMessage(id)`.
 */
export function renderMessage(message, context) {
  const { author } = message;
  const node = element(
    'article',
    {
      class: messageClass(message, context),
      id: `message-${message.id}`,
      'aria-labelledby': `author-${message.id}`,
      tabindex: '-1',
    },
    lead(message, context),
    context.grouped ? undefined : avatar(author),
    head(message, context),
    element('div', { class: 'body' }, ...body(message, context)),
    note(message, context),
    toolbar(message, context),
  );
  openToolsOnLongPress(node);
  return node;
}

function messageClass(message, { me, grouped }) {
  const mentioned = message.mentions?.some((user) => user.id === me.id);
  const marks = [grouped && 'grouped', isEphemeral(message) && 'ephemeral', mentioned && 'mentioned'];
  return ['message', ...marks.filter(Boolean)].join(' ');
}

function head({ id, author, timestamp }, { grouped }) {
  const time = element('time', { datetime: timestamp, title: fullTime(timestamp) }, clockTime(timestamp));
  const name = element('span', { class: 'author', id: `author-${id}` }, displayName(author));
  return element('div', { class: grouped ? 'head head-grouped' : 'head' }, name, appBadge(author), time);
}

function body(message, context) {
  if (message.flags & FLAG.loading) {
    return [element('p', { class: 'thinking' }, dots(), `${displayName(message.author)} is thinking…`)];
  }
  const edited = message.edited_timestamp
    ? element('span', { class: 'edited', title: fullTime(message.edited_timestamp) }, '(edited)')
    : undefined;
  const forwarded = (message.message_snapshots ?? []).map((one) => forward(one.message, context));
  return [...said(message, context, edited), ...forwarded];
}

function forward(message, context) {
  const head = element('p', { class: 'forward-head' }, icon('forward'), 'Forwarded');
  const when = element('p', { class: 'forward-time' }, clockTime(message.timestamp));
  // What stands in a forward is a picture of it: nothing there can be pressed.
  const still = { ...context, waiting: 'nothing' };
  return element('div', { class: 'forward' }, head, ...said(message, still, undefined), when);
}

/** The words, files, embeds and components of a message. */
function said(message, context, edited) {
  const isV2 = Boolean(message.flags & FLAG.componentsV2);
  const parts = [];
  if (message.content && !isV2) {
    const words = renderMarkdown(message.content, context.names);
    parts.push(element('div', { class: 'content markup' }, words, ' ', edited));
  }
  if (!isV2) parts.push(...(message.attachments ?? []).map((one) => attachmentNode(one, message)));
  parts.push(...(message.embeds ?? []).map((embed) => renderEmbed(embed, context.names)));
  if (message.components?.length > 0) {
    const drawn = renderComponents(message.components, { ...context, message });
    parts.push(element('div', { class: 'components' }, ...drawn));
  }
  // Discord puts the mark of an edit behind the words, and below everything where there are none.
  if (edited && !edited.parentNode) parts.push(edited);
  return parts;
}

function note(message, context) {
  const failed =
    context.failure === undefined
      ? undefined
      : element(
          'p',
          { class: 'failure', role: 'alert' },
          icon('alert'),
          'This interaction failed',
          context.failure ? element('span', { class: 'reason' }, context.failure) : undefined,
        );
  const dismiss = element(
    'button',
    { type: 'button', class: 'dismiss', on: { click: context.dismiss } },
    'Dismiss message',
  );
  const own = isEphemeral(message)
    ? element('p', { class: 'only-you' }, icon('eye'), 'Only you can see this', ' · ', dismiss)
    : undefined;
  return failed || own ? element('div', { class: 'notes' }, failed, own) : undefined;
}
