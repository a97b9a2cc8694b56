// Drafts in; messages stored and deleted, and everybody told.
import { apiError } from '../api-error.ts';
import type { StoredMessage } from '../bus.ts';
import { formError } from '../form.ts';
import { may } from '../permissions.ts';
import { hasFlag, messageFlags, type InteractionMetadata, type Message } from '../message-shapes.ts';
import type { User } from '../shapes.ts';
import { channelOf, findMessage, guildIdOf, type Upload, type World } from '../world.ts';
import { buildAttachments, finishComponents } from './attachments.ts';
import type { MessageBody } from './body.ts';
import { displayedText } from './component-rules.ts';
import { findMentions } from './mentions.ts';

/** What marks a message as the answer to an interaction. */
export interface InteractionOrigin {
  readonly metadata: InteractionMetadata;
  /** The command as typed; components have none. */
  readonly commandName: string | undefined;
}

export interface Draft {
  readonly channelId: string;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  /** The only person who sees it. */
  readonly onlyFor?: string | undefined;
  readonly origin?: InteractionOrigin | undefined;
  /** "Thinking": no content yet. */
  readonly loading?: boolean;
  /** The message that this one answers; a reply's own reference is in the body. */
  readonly repliesTo?: Message | undefined;
  readonly webhookId?: string | undefined;
}

const keptFlags =
  messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2;

const messageTypes = { plain: 0, reply: 19, command: 20 } as const;

/** Throws 50006 where a reader would see nothing. */
export function checkNotEmpty(message: Message): void {
  const v2 = hasFlag(message.flags, messageFlags.componentsV2);
  const parts = [message.embeds, message.components, message.attachments];
  const filled = message.content !== '' || parts.some((part) => part.length > 0);
  if (v2 ? message.components.length === 0 : !filled) throw apiError('emptyMessage');
}

/** The message that a body's reference names; undefined where a missing one may be left out. */
function findReplied(world: World, { author, channelId, body }: Draft): Message | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  const channel = channelOf(world, channelId);
  if (!may(world, author.id, 'readMessageHistory', channel)) throw apiError('noReadHistory');
  const found = findMessage(world, reference.channel_id ?? channelId, reference.message_id);
  if (found && !found.onlyFor) return found.message;
  if (reference.fail_if_not_exists === false) return undefined;
  throw formError([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

function describeOrigin(world: World, origin: InteractionOrigin | undefined): Partial<Message> {
  if (!origin) return {};
  const { id, type, user } = origin.metadata;
  const name = origin.commandName;
  return {
    webhook_id: world.ids.application,
    application_id: world.ids.application,
    interaction_metadata: origin.metadata,
    ...(name === undefined ? {} : { interaction: { id, type, name, user } }),
  };
}

function referTo(
  { id, channel_id }: Message,
  guildId: string | undefined,
): NonNullable<Message['message_reference']> {
  return { type: 0, message_id: id, channel_id, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

function buildMessage(world: World, draft: Draft): Message {
  const { author, body, channelId, origin, onlyFor } = draft;
  const channel = channelOf(world, channelId);
  const replied = draft.repliesTo ?? findReplied(world, draft);
  const attachments = buildAttachments(world, body, draft.files ?? []);
  const components = finishComponents(world, body.components ?? [], attachments);
  const content = (body.content ?? '').trim();
  const firstAnswer = origin?.commandName !== undefined && !replied;
  return {
    id: world.nextId(),
    type: replied ? messageTypes.reply : firstAnswer ? messageTypes.command : messageTypes.plain,
    channel_id: channelId,
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...findMentions(world, {
      author,
      channel,
      texts: [content, ...displayedText(components)],
      allowed: body.allowed_mentions,
      repliedTo: origin ? undefined : replied,
      viaInteraction: origin !== undefined,
    }),
    attachments,
    embeds: body.embeds ?? [],
    components,
    flags:
      ((body.flags ?? 0) & keptFlags) |
      (onlyFor === undefined ? 0 : messageFlags.ephemeral) |
      (draft.loading ? messageFlags.loading : 0),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...(draft.webhookId === undefined ? {} : { webhook_id: draft.webhookId }),
    ...describeOrigin(world, origin),
    ...(replied && { message_reference: referTo(replied, guildIdOf(channel)) }),
  };
}

/** Stores a new message and tells everybody; throws what Discord would answer. */
export function postMessage(world: World, draft: Draft): StoredMessage {
  const { body, author } = draft;
  const key = body.enforce_nonce && body.nonce !== undefined ? `${author.id}:${body.nonce}` : undefined;
  const sentBefore = key === undefined ? undefined : world.nonces.get(key);
  const before = sentBefore === undefined ? undefined : findMessage(world, draft.channelId, sentBefore);
  if (before) return before;

  const message = buildMessage(world, draft);
  if (!draft.loading) checkNotEmpty(message);
  const stored = { message, onlyFor: draft.onlyFor };
  const there = world.messages.get(draft.channelId) ?? [];
  world.messages.set(draft.channelId, [...there, stored]);
  if (key !== undefined) world.nonces.set(key, message.id);
  world.bus.emit({ kind: 'message', stored });
  return stored;
}

/** Whether the message is one of Components V2, which it then stays. */
export function isV2(message: Message): boolean {
  return hasFlag(message.flags, messageFlags.componentsV2);
}

/** Takes a message away and tells everybody. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  const { channel_id: channelId, id } = stored.message;
  const all = world.messages.get(channelId) ?? [];
  world.messages.set(
    channelId,
    all.filter((one) => one.message.id !== id),
  );
  world.bus.emit({ kind: 'message-delete', stored });
}
