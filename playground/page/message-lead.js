// Takes a message; gives the line above it that says what it answers: a command, or an earlier message.

import { firstText } from './components.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { renderMarkdown } from './markdown.js';
import { avatar, displayName } from './people.js';

const MENU_COMMAND = 23;

/** The command that the message answers, as a reader calls it; undefined if it answers none. */
function commandLabel(message) {
  const name = message.interaction?.name ?? message.interaction_metadata?.name;
  return name && (message.type === MENU_COMMAND ? name : `/${name}`);
}

/** The id of the earlier message that the message answers or was asked for on. */
function pointedAt(message) {
  const isReply = message.message_reference?.type !== 1;
  const id = isReply ? message.message_reference?.message_id : undefined;
  return id ?? message.interaction_metadata?.interacted_message_id;
}

/** Whether a line above the message says what it answers; such a message always has a head of its own. */
export const hasLead = (message) =>
  Boolean(commandLabel(message) || message.message_reference || message.interaction_metadata);

/** The line, or undefined. `context` as for `renderMessage`. */
export function lead(message, context) {
  const command = commandLabel(message);
  if (!command) return answered(message, context);
  const user = message.interaction_metadata?.user ?? message.interaction?.user;
  const pill = element('span', { class: 'command-name' }, command);
  const on = message.type === MENU_COMMAND ? [' on ', jumpTo(message, context)] : [];
  return element(
    'div',
    { class: 'lead' },
    avatar(user, 'tiny'),
    element('b', {}, displayName(user)),
    ' used ',
    pill,
    ...on,
  );
}

function answered(message, context) {
  if (!pointedAt(message)) return undefined;
  const source = findSource(message, context);
  const who = source
    ? [avatar(source.author, 'tiny'), element('b', {}, displayName(source.author))]
    : [icon('reply')];
  return element('div', { class: 'lead' }, ...who, jumpTo(message, context));
}

const findSource = (message, context) => message.referenced_message ?? context.find(pointedAt(message));

function jumpTo(message, context) {
  const source = findSource(message, context);
  if (!source) return element('i', {}, 'Original message was deleted');
  return element(
    'button',
    { type: 'button', class: 'lead-text', on: { click: () => context.showMessage(source.id) } },
    summaryOf(source, context.names),
  );
}

/** The first line of what a message says, as plain text. */
function summaryOf(message, names) {
  const forwarded = message.message_snapshots?.[0]?.message;
  if (forwarded) return `Forwarded: ${summaryOf(forwarded, names)}`;
  const [embed] = message.embeds ?? [];
  const text = message.content || firstText(message.components) || embed?.title || embed?.description || '';
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const plain = element('div', {}, renderMarkdown(line, names)).textContent;
  return plain || (message.attachments?.length > 0 ? 'Click to see attachment' : 'Click to see message');
}
