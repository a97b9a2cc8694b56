// A stored message in; out, what the bot may read of it, over the gateway and over REST alike.
import type { StoredMessage } from '../bus.ts';
import type { Message } from '../message-shapes.ts';
import type { World } from '../world.ts';
import { viewMessage } from './view.ts';

/** Without the content intent a bot reads only its own words, direct messages, and what is addressed to it. */
function mayRead(world: World, message: Message): boolean {
  const { bot } = world.ids;
  return (
    message.author.id === bot ||
    world.channels.get(message.channel_id)?.type === 1 ||
    message.mentions.some((user) => user.id === bot)
  );
}

function redact(world: World, message: Message): Message {
  if (mayRead(world, message)) return message;
  const { message_snapshots: snapshots, ...rest } = message;
  const hidden = { content: '', embeds: [], attachments: [], components: [] };
  return { ...rest, ...hidden, ...(snapshots && { message_snapshots: [] }) };
}

/**
 * The message as the bot may read it, and the one that it refers to likewise. `readsAll`: whether this reader has the
 * content intent; over REST it is enough that the application was granted it.
 */
export function messageForBot(
  world: World,
  stored: StoredMessage,
  readsAll = world.privilegedIntents,
): Message {
  const message = viewMessage(world, stored);
  if (readsAll) return message;
  const referenced = message.referenced_message;
  return {
    ...redact(world, message),
    ...(referenced && { referenced_message: redact(world, referenced) }),
  };
}
