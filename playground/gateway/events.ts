// A happening and a session's intents in; out, the dispatch that this session gets, if any.
import type { Happening, StoredMessage } from '../bus.ts';
import { may } from '../permissions.ts';
import { findMember, renderChannel } from '../render.ts';
import type { Channel } from '../shapes.ts';
import { channelOf, guildIdOf, isInServer, type World } from '../world.ts';
import { messageForBot } from '../message/for-bot.ts';
import { intents } from './intents.ts';

export interface Dispatch {
  /** The event's name. */
  readonly t: string;
  readonly d: object;
  /** The guild that decides the shard; undefined goes to shard 0. */
  readonly guildId: string | undefined;
}

/** Private replies are told as direct messages, without a guild. */
function eventGuild({ onlyFor }: StoredMessage, channel: Channel): string | undefined {
  return onlyFor === undefined ? guildIdOf(channel) : undefined;
}

function isForBot(world: World, stored: StoredMessage, asked: number): boolean {
  const channel = channelOf(world, stored.message.channel_id);
  const isGuild = eventGuild(stored, channel) !== undefined;
  if ((asked & (isGuild ? intents.guildMessages : intents.directMessages)) === 0) return false;
  return may(world, world.ids.bot, 'viewChannel', channel);
}

function renderMessageEvent(world: World, stored: StoredMessage, asked: number): Dispatch['d'] {
  const channel = channelOf(world, stored.message.channel_id);
  const guildId = eventGuild(stored, channel);
  const message = messageForBot(world, stored, (asked & intents.messageContent) !== 0);
  if (guildId === undefined) return { ...message, channel_type: channel.type };
  const author = message.webhook_id === undefined ? findMember(world, message.author.id) : undefined;
  const mentions = message.mentions.map((user) => withMember(world, user.id, user));
  return {
    ...message,
    channel_type: channel.type,
    guild_id: guildId,
    mentions,
    ...(author && { member: { ...author, user: undefined } }),
  };
}

function withMember(world: World, userId: string, user: object): object {
  const member = findMember(world, userId);
  return member ? { ...user, member: { ...member, user: undefined } } : user;
}

const messageEvents = { message: 'MESSAGE_CREATE', 'message-update': 'MESSAGE_UPDATE' } as const;

/** The dispatch for a session that asked for these intents; undefined where the event is not for it. */
export function renderDispatch(world: World, happening: Happening, asked: number): Dispatch | undefined {
  switch (happening.kind) {
    case 'message':
    case 'message-update': {
      const { stored, kind } = happening;
      if (!isForBot(world, stored, asked)) return undefined;
      const guildId = eventGuild(stored, channelOf(world, stored.message.channel_id));
      return { t: messageEvents[kind], d: renderMessageEvent(world, stored, asked), guildId };
    }
    case 'message-delete': {
      const { stored } = happening;
      if (!isForBot(world, stored, asked)) return undefined;
      const { id, channel_id } = stored.message;
      const guildId = eventGuild(stored, channelOf(world, channel_id));
      const guild = guildId === undefined ? {} : { guild_id: guildId };
      return { t: 'MESSAGE_DELETE', d: { id, channel_id, ...guild }, guildId };
    }
    case 'interaction':
      return { t: 'INTERACTION_CREATE', d: happening.payload, guildId: happening.interaction.guildId };
    case 'channel-update': {
      const channel = channelOf(world, happening.channelId);
      if (channel.type !== 0 || (asked & intents.guilds) === 0 || !isInServer(world)) return undefined;
      return { t: 'CHANNEL_UPDATE', d: renderChannel(world, channel), guildId: channel.guild_id };
    }
    case 'server-left': {
      const { id } = world.guild;
      return (asked & intents.guilds) === 0 ? undefined : { t: 'GUILD_DELETE', d: { id }, guildId: id };
    }
    case 'thread': {
      const channel = channelOf(world, happening.channelId);
      if ((asked & intents.guilds) === 0 || !isInServer(world)) return undefined;
      const d = { ...renderChannel(world, channel), newly_created: true };
      return { t: 'THREAD_CREATE', d, guildId: guildIdOf(channel) };
    }
    case 'typing':
    case 'commands':
    case 'people':
    case 'gateway':
    case 'modal':
    case 'interaction-acknowledged':
    case 'interaction-answered':
    case 'interaction-failed':
      // People's typing, the command list, opened forms and how an interaction ended are told to nobody on this side.
      return undefined;
  }
}
