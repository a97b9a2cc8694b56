// What a person, another bot or a webhook says in; the message posted out.
import { parseMessageBody } from '../message/body.ts';
import { postMessage } from '../message/post.ts';
import { seesMessage, viewMessage } from '../message/view.ts';
import type { Message } from '../message-shapes.ts';
import { may } from '../permissions.ts';
import { buildUser } from '../seed.ts';
import { findMessage, type World } from '../world.ts';
import { NotPossible, openPlace, type Actor } from './place.ts';
import { toUpload, type PickedFile } from './uploads.ts';

export interface SayInput extends Actor {
  readonly content: string;
  /** The id of the message that this one replies to. */
  readonly replyTo?: string | undefined;
  /** Whether the reply notifies the author of that message; Discord's default is that it does. */
  readonly ping?: boolean | undefined;
  readonly attachments?: readonly PickedFile[] | undefined;
  /** As Discord puts them under a link, or as a bot sends them. */
  readonly embeds?: readonly object[] | undefined;
  /** Components V2, which only a bot can send; the content is left out then. */
  readonly components?: readonly object[] | undefined;
  /** Posted by a webhook of the channel, not by a person. */
  readonly webhook?: boolean | undefined;
}

const componentsV2 = 1 << 15;

function bodyOf({ content, replyTo, ping = true, embeds = [], components }: SayInput): object {
  return {
    ...(components ? { components, flags: componentsV2 } : { content, embeds }),
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
    allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
  };
}

/** Posts a message; throws where Discord would refuse it. */
export function say(world: World, input: SayInput): Message {
  const { user, channel } = openPlace(world, input);
  if (!may(world, user.id, 'sendMessages', channel)) throw new NotPossible('nobody may write here');
  const { attachments = [], webhook = false } = input;
  const webhookId = webhook ? world.nextId() : undefined;
  const stored = postMessage(world, {
    channelId: channel.id,
    author: webhookId === undefined ? user : buildUser(webhookId, 'News', true),
    webhookId,
    body: parseMessageBody(bodyOf(input)),
    files: attachments.map(toUpload),
  });
  return viewMessage(world, stored);
}

export interface ForwardInput extends Actor {
  /** The message that is forwarded, and the channel in which it stands. */
  readonly message: Pick<Message, 'id' | 'channel_id'>;
}

/** Forwards a message into a channel; throws where the person does not see it or may not write there. */
export function forward(world: World, input: ForwardInput): Message {
  const { user, channel } = openPlace(world, input);
  if (!may(world, user.id, 'sendMessages', channel)) throw new NotPossible('nobody may write here');
  const original = findMessage(world, input.message.channel_id, input.message.id);
  if (!original || original.onlyFor !== undefined || !seesMessage(world, original, user.id))
    throw new NotPossible('there is no message that can be forwarded');
  const stored = postMessage(world, {
    channelId: channel.id,
    author: user,
    body: parseMessageBody({}),
    forwards: original.message,
  });
  return viewMessage(world, stored);
}
