// Takes a message as Discord sends it; gives the article that shows it, with its head, body, components and notes.

import { dots, firstText, renderComponents } from './components.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { renderMarkdown } from './markdown.js';
import { attachmentNode } from './media.js';
import { appBadge, avatar, displayName } from './people.js';
import { clockTime, fullTime } from './times.js';

const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 };

/** Whether only one reader sees the message. */
export const isEphemeral = (message) => Boolean(message.flags & FLAG.ephemeral);

/** The slash command the message answers, if it does. */
export const commandNameOf = (message) => message.interaction?.name ?? message.interaction_metadata?.name;

/** Whether a line above the message says what it answers; such a message always has a head of its own. */
export const hasLead = (message) =>
  Boolean(commandNameOf(message) || message.message_reference || message.interaction_metadata);

/**
 * Draws a message. `context`: `me`, `names`, `grouped` (follows one of the same author, so no head), `find(id)`,
 * `waiting` and `failure` (of presses on this message), and what a reader may do: `press(customId, values?)`,
 * `reply()`, `dismiss()`, `showMessage(id)`.
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

function lead(message, context) {
  const command = commandNameOf(message);
  if (command) {
    const user = message.interaction_metadata?.user ?? message.interaction?.user;
    const pill = element('span', { class: 'command-name' }, `/${command}`);
    return element(
      'div',
      { class: 'lead' },
      avatar(user, 'tiny'),
      element('b', {}, displayName(user)),
      ' used ',
      pill,
    );
  }
  const id = message.message_reference?.message_id ?? message.interaction_metadata?.interacted_message_id;
  if (!id) return undefined;
  const source = message.referenced_message ?? context.find(id);
  if (!source)
    return element('div', { class: 'lead' }, icon('reply'), element('i', {}, 'Original message was deleted'));
  const jump = element(
    'button',
    { type: 'button', class: 'lead-text', on: { click: () => context.showMessage(id) } },
    summaryOf(source, context.names),
  );
  return element(
    'div',
    { class: 'lead' },
    avatar(source.author, 'tiny'),
    element('b', {}, displayName(source.author)),
    jump,
  );
}

/** The first line of what a message says, as plain text. */
function summaryOf(message, names) {
  const text = message.content || firstText(message.components) || '';
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const plain = element('div', {}, renderMarkdown(line, names)).textContent;
  return plain || (message.attachments?.length > 0 ? 'Click to see attachment' : 'Click to see message');
}

function body(message, context) {
  if (message.flags & FLAG.loading) {
    return [element('p', { class: 'thinking' }, dots(), `${displayName(message.author)} is thinking…`)];
  }
  const edited = message.edited_timestamp
    ? element('span', { class: 'edited', title: fullTime(message.edited_timestamp) }, '(edited)')
    : undefined;
  const parts = [];
  if (message.content && !(message.flags & FLAG.componentsV2)) {
    parts.push(
      element(
        'div',
        { class: 'content markup' },
        renderMarkdown(message.content, context.names),
        ' ',
        edited,
      ),
    );
  } else if (edited) parts.push(edited);
  parts.push(
    ...(message.attachments ?? [])
      .filter(() => !(message.flags & FLAG.componentsV2))
      .map((one) => attachmentNode(one, message)),
  );
  if (message.components?.length > 0) {
    const drawn = renderComponents(message.components, { ...context, message });
    parts.push(element('div', { class: 'components' }, ...drawn));
  }
  // Discord puts the mark of an edit below the components of a Components V2 message.
  if (edited && parts[0] === edited) parts.push(parts.shift());
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

function toolbar(message, context) {
  // Discord offers no reply to what only one reader sees, nor to what is not finished.
  if (isEphemeral(message) || message.flags & FLAG.loading || !context.reply) return undefined;
  const label = `Reply to ${displayName(message.author)}`;
  return element(
    'div',
    { class: 'tools' },
    element(
      'button',
      { type: 'button', title: 'Reply', 'aria-label': label, on: { click: context.reply } },
      icon('reply'),
    ),
  );
}

const LONG_PRESS_MS = 450;

function openToolsOnLongPress(node) {
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
