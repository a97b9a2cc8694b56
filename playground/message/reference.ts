// A draft in; out, the message that it points at (what it replies to, forwards or was asked for on) and the type that follows.
import { apiError } from '../api-error.ts';
import { formError } from '../form.ts';
import type { Message, MessageSnapshot } from '../message-shapes.ts';
import { may } from '../permissions.ts';
import { channelOf, findMessage, guildIdOf, type World } from '../world.ts';
import type { Draft } from './draft.ts';

const messageTypes = { plain: 0, reply: 19, command: 20, menuCommand: 23 } as const;

/** The message that a body's reference names; undefined where a missing one may be left out. */
export function findReplied(world: World, { author, channelId, body }: Draft): Message | undefined {
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

function referTo(world: World, type: 0 | 1, { id, channel_id }: Message): Partial<Message> {
  const guildId = guildIdOf(channelOf(world, channel_id));
  const guild = guildId === undefined ? {} : { guild_id: guildId };
  return { message_reference: { type, message_id: id, channel_id, ...guild } };
}

/** What a forward shows; of a message that forwards itself, what that one shows. */
function takeSnapshots(message: Message): readonly MessageSnapshot[] {
  if (message.message_snapshots) return message.message_snapshots;
  const { type, content, mentions, mention_roles, attachments, embeds } = message;
  const { timestamp, edited_timestamp, flags, components } = message;
  const words = { type, content, mentions, mention_roles, attachments, embeds };
  return [{ message: { ...words, timestamp, edited_timestamp, flags, components } }];
}

/** The message that a new one points at: the one it forwards, answers, or was asked for by a message command. */
export function describeReference(
  world: World,
  draft: Draft,
  replied: Message | undefined,
): Partial<Message> {
  if (draft.forwards)
    return {
      ...referTo(world, 1, draft.forwards),
      message_snapshots: takeSnapshots(draft.forwards),
    };
  const pointedAt = replied ?? draft.origin?.target;
  return pointedAt ? referTo(world, 0, pointedAt) : {};
}

/** The type of the message, which says why it was sent. */
export function typeOf({ origin }: Draft, replied: Message | undefined): number {
  if (replied) return messageTypes.reply;
  if (origin?.commandName === undefined) return messageTypes.plain;
  return origin.target ? messageTypes.menuCommand : messageTypes.command;
}
