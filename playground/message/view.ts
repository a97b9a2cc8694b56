// A stored message in; out, what a reader gets of it: its referenced message with it, or nothing.
import type { StoredMessage } from '../bus.ts';
import type { Message } from '../message-shapes.ts';
import { channelOf, findMessage, seesChannel, type World } from '../world.ts';

/** The message with the one that it replies to, as that one is now; null where it was deleted or is for other eyes. */
export function viewMessage(world: World, { message, onlyFor }: StoredMessage): Message {
  const reference = message.message_reference;
  if (reference?.type !== 0) return message;
  const found = findMessage(world, reference.channel_id, reference.message_id);
  const isSeen = found && (found.onlyFor === undefined || found.onlyFor === onlyFor);
  return { ...message, referenced_message: isSeen ? found.message : null };
}

/** Whether a person sees a message: its channel, and not somebody else's private reply. */
export function seesMessage(world: World, stored: StoredMessage, userId: string): boolean {
  if (stored.onlyFor !== undefined && stored.onlyFor !== userId) return false;
  return seesChannel(channelOf(world, stored.message.channel_id), userId);
}

/** A person's view of a channel's messages, oldest first. */
export function visibleMessages(world: World, channelId: string, userId: string): readonly Message[] {
  return (world.messages.get(channelId) ?? [])
    .filter((stored) => seesMessage(world, stored, userId))
    .map((stored) => viewMessage(world, stored));
}
