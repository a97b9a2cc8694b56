// The routes on channels and their messages, direct messages among them.
import * as z from 'zod';
import { apiError } from '../api-error.ts';
import type { StoredMessage } from '../bus.ts';
import { parseForm } from '../form.ts';
import { parseMessageBody } from '../message/body.ts';
import { editMessage } from '../message/edit.ts';
import { checkBotMayWrite } from '../message/may-write.ts';
import { deleteMessage, isV2, postMessage } from '../message/post.ts';
import { messageForBot } from '../message/for-bot.ts';
import { may } from '../permissions.ts';
import { renderChannel } from '../render.ts';
import type { Channel } from '../shapes.ts';
import { findMessage, openDm, userOf, type World } from '../world.ts';
import { noContent, ok, route, type RestRequest, type Reply, type Route } from './route.ts';

const defaultPage = 50;
const largestPage = 100;
const recipient = z.object({ recipient_id: z.union([z.string(), z.int()]).transform(String) });

function openChannel(world: World, request: RestRequest): Channel {
  const channel = world.channels.get(request.param('channel_id'));
  if (!channel) throw apiError('unknownChannel');
  if (!may(world, world.ids.bot, 'viewChannel', channel)) throw apiError('missingAccess');
  return channel;
}

/** Private replies are no messages of the channel: only the interaction's token reaches them. */
function openMessage(world: World, request: RestRequest): StoredMessage {
  const channel = openChannel(world, request);
  const stored = findMessage(world, channel.id, request.param('message_id'));
  if (!stored || stored.onlyFor !== undefined) throw apiError('unknownMessage');
  return stored;
}

function listMessages(world: World, request: RestRequest): Reply {
  const channel = openChannel(world, request);
  if (!may(world, world.ids.bot, 'readMessageHistory', channel)) return ok([]);
  const size = Math.min(Number(request.query.get('limit') ?? defaultPage), largestPage);
  const bound = (name: string): bigint | undefined => {
    const value = request.query.get(name);
    return value === null ? undefined : BigInt(value);
  };
  const before = bound('before');
  const after = bound('after');
  const fitting = (world.messages.get(channel.id) ?? [])
    .filter((stored) => stored.onlyFor === undefined)
    .filter(({ message }) => before === undefined || BigInt(message.id) < before)
    .filter(({ message }) => after === undefined || BigInt(message.id) > after);
  const page = after === undefined ? fitting.slice(-size) : fitting.slice(0, size);
  return ok(page.reverse().map((stored) => readBack(world, stored)));
}

/** A message that is read again does not tell the nonce with which it was sent. */
function readBack(world: World, stored: StoredMessage): object {
  return { ...messageForBot(world, stored), nonce: undefined };
}

function sendMessage(world: World, request: RestRequest): Reply {
  const channelId = request.param('channel_id');
  checkBotMayWrite(world, channelId);
  const stored = postMessage(world, {
    channelId,
    author: userOf(world, world.ids.bot),
    body: parseMessageBody(request.body),
    files: request.files,
  });
  return ok(messageForBot(world, stored));
}

function changeMessage(world: World, request: RestRequest): Reply {
  const stored = openMessage(world, request);
  if (stored.message.author.id !== world.ids.bot) throw apiError('notTheAuthor');
  const body = parseMessageBody(request.body, { isV2: isV2(stored.message) });
  return ok(messageForBot(world, editMessage(world, stored, body, request.files)));
}

function removeMessage(world: World, request: RestRequest): Reply {
  const stored = openMessage(world, request);
  const isOwn = stored.message.author.id === world.ids.bot;
  if (!isOwn && !may(world, world.ids.bot, 'manageMessages', openChannel(world, request)))
    throw apiError('missingPermissions');
  deleteMessage(world, stored);
  return noContent;
}

function createDm(world: World, request: RestRequest): Reply {
  const { recipient_id: id } = parseForm(recipient, request.body);
  if (!world.users.has(id) || id === world.ids.bot) throw apiError('invalidRecipients');
  return ok(renderChannel(world, openDm(world, id)));
}

/** Channels, messages, typing, and the opening of direct messages. */
export function channelRoutes(world: World): readonly Route[] {
  const channel = '/channels/{channel_id}';
  const message = `${channel}/messages/{message_id}`;
  return [
    route('POST', '/users/@me/channels', (request) => createDm(world, request)),
    route('GET', channel, (request) => ok(renderChannel(world, openChannel(world, request)))),
    route('POST', `${channel}/typing`, (request) => {
      const { id } = openChannel(world, request);
      checkBotMayWrite(world, id);
      world.bus.emit({ kind: 'typing', channelId: id, userId: world.ids.bot });
      return noContent;
    }),
    route('GET', `${channel}/messages`, (request) => listMessages(world, request)),
    route('POST', `${channel}/messages`, (request) => sendMessage(world, request)),
    route('GET', message, (request) => ok(readBack(world, openMessage(world, request)))),
    route('PATCH', message, (request) => changeMessage(world, request)),
    route('DELETE', message, (request) => removeMessage(world, request)),
  ];
}
