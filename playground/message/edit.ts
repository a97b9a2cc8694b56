// A stored message and what is to change in; out, the changed one, stored, and everybody told.
import type { StoredMessage } from '../bus.ts';
import { formError } from '../form.ts';
import { hasFlag, messageFlags, type Message } from '../message-shapes.ts';
import type { Upload } from '../shapes.ts';
import { channelOf, type World } from '../world.ts';
import { buildAttachments } from './attachments.ts';
import type { MessageBody } from './body.ts';
import { displayedText } from './component-rules.ts';
import { finishComponents } from './finish.ts';
import { findMentions } from './mentions.ts';
import { checkNotEmpty, isV2 } from './post.ts';

function checkConversion(before: Message, body: MessageBody): void {
  if (!body.v2 || isV2(before)) return;
  const keptContent = body.content === undefined && before.content !== '';
  const keptEmbeds = body.embeds === undefined && before.embeds.length > 0;
  if (!keptContent && !keptEmbeds) return;
  const field = keptContent ? 'content' : 'embeds';
  throw formError([
    {
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    },
  ]);
}

/** Changes a stored message: absent parts stay, null clears; mentions are found anew. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly Upload[] = [],
): StoredMessage {
  const before = stored.message;
  checkConversion(before, body);
  const attachments = buildAttachments(world, {
    channelId: before.channel_id,
    isPrivate: stored.onlyFor !== undefined,
    body,
    files,
    before: before.attachments,
  });
  const components =
    body.components === undefined
      ? before.components
      : finishComponents(world, body.components ?? [], attachments);
  const content = body.content === undefined ? before.content : (body.content ?? '').trim();
  const wasLoading = hasFlag(before.flags, messageFlags.loading);
  const now = new Date(world.clock.now()).toISOString();
  const message: Message = {
    ...before,
    content,
    components,
    attachments,
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []),
    edited_timestamp: wasLoading ? null : now,
    flags: (before.flags & ~messageFlags.loading) | (body.v2 ? messageFlags.componentsV2 : 0),
    ...findMentions(world, {
      author: before.author,
      channel: channelOf(world, before.channel_id),
      texts: [content, ...displayedText(components)],
      allowed: body.allowed_mentions,
      repliedTo: undefined,
      viaInteraction: before.interaction_metadata !== undefined,
    }),
  };
  checkNotEmpty(message);
  return replaceMessage(world, { message, onlyFor: stored.onlyFor });
}

function replaceMessage(world: World, stored: StoredMessage): StoredMessage {
  const { channel_id: channelId, id } = stored.message;
  const all = world.messages.get(channelId) ?? [];
  world.messages.set(
    channelId,
    all.map((one) => (one.message.id === id ? stored : one)),
  );
  world.bus.emit({ kind: 'message-update', stored });
  return stored;
}
