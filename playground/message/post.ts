// Drafts in; messages stored and deleted, and everybody told.
import { apiError } from '../api-error.ts';
import type { StoredMessage } from '../bus.ts';
import type { InteractionOrigin } from '../interaction/origin.ts';
import { hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import { channelOf, findMessage, type World } from '../world.ts';
import { buildAttachments } from './attachments.ts';
import { displayedText } from './component-rules.ts';
import type { Draft } from './draft.ts';
import { finishComponents } from './finish.ts';
import { findMentions } from './mentions.ts';
import { describeReference, findReplied, typeOf } from './reference.ts';

const keptFlags =
  messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2;

/** Discord knows a nonce again for a few minutes, and not for ever. */
const nonceLifetime = 5 * 60_000;

/** Throws 50006 where a reader would see nothing. */
export function checkNotEmpty(message: Message): void {
  const v2 = hasFlag(message.flags, messageFlags.componentsV2);
  const parts = [message.embeds, message.components, message.attachments, message.message_snapshots ?? []];
  const filled = message.content !== '' || parts.some((part) => part.length > 0);
  if (v2 ? message.components.length === 0 : !filled) throw apiError('emptyMessage');
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

function buildMessage(world: World, draft: Draft): Message {
  const { author, body, channelId, origin, onlyFor } = draft;
  const channel = channelOf(world, channelId);
  const replied = draft.repliesTo ?? findReplied(world, draft);
  const isPrivate = onlyFor !== undefined;
  const attachments = buildAttachments(world, { channelId, isPrivate, body, files: draft.files ?? [] });
  const components = finishComponents(world, body.components ?? [], attachments);
  const content = (body.content ?? '').trim();
  return {
    id: world.nextId(),
    type: typeOf(draft, replied),
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
      (isPrivate ? messageFlags.ephemeral : 0) |
      (draft.forwards ? messageFlags.hasSnapshot : 0) |
      (draft.loading ? messageFlags.loading : 0),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...(draft.webhookId === undefined ? {} : { webhook_id: draft.webhookId }),
    ...describeOrigin(world, origin),
    ...describeReference(world, draft, replied),
  };
}

/** The key under which a message is sent only once; undefined where the sender does not ask for that. */
function nonceOf({ body, author }: Draft): string | undefined {
  return body.enforce_nonce && body.nonce !== undefined ? `${author.id}:${body.nonce}` : undefined;
}

function findSent(world: World, channelId: string, key: string): StoredMessage | undefined {
  const sent = world.nonces.get(key);
  if (!sent || world.clock.now() - sent.at > nonceLifetime) return undefined;
  return findMessage(world, channelId, sent.id);
}

/** Stores a new message and tells everybody; throws what Discord would answer. */
export function postMessage(world: World, draft: Draft): StoredMessage {
  const key = nonceOf(draft);
  const before = key === undefined ? undefined : findSent(world, draft.channelId, key);
  if (before) return before;

  const message = buildMessage(world, draft);
  if (!draft.loading) checkNotEmpty(message);
  const stored = { message, onlyFor: draft.onlyFor };
  const there = world.messages.get(draft.channelId) ?? [];
  world.messages.set(draft.channelId, [...there, stored]);
  if (key !== undefined) world.nonces.set(key, { id: message.id, at: world.clock.now() });
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
