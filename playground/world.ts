// Everything the stand-in knows at one moment: people, channels, messages, commands, interactions.
import type { Bus, StoredMessage } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Interaction } from './interaction/interaction.ts';
import type { Attachment } from './message-shapes.ts';
import type { Channel, Command, Member, Role, Upload, User } from './shapes.ts';

/** Who and what a fresh stand-in holds. */
export interface SeedIds {
  readonly application: string;
  /** The bot's user; for applications of today the same id as the application's. */
  readonly bot: string;
  readonly guild: string;
  /** #reports, where everybody may write. */
  readonly channel: string;
  /** #announcements, where neither members nor the bot may write. */
  readonly readOnlyChannel: string;
  /** Robin, an ordinary member. */
  readonly member: string;
  /** Sasha, who may manage the server. */
  readonly moderator: string;
  /** Another bot, in the same server. */
  readonly otherBot: string;
  readonly memberDm: string;
  readonly moderatorDm: string;
  readonly moderatorRole: string;
  /** The role that Discord made for the bot. */
  readonly botRole: string;
  /** Kim, who may manage the server too. */
  readonly secondModerator: string;
  readonly secondModeratorDm: string;
  /** Direct messages between Robin and Sasha: the bot is not there, but both have it as an app of their own. */
  readonly privateDm: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
  readonly members: Map<string, Member>;
}

/** A file that the stand-in serves. */
export interface KeptUpload {
  readonly upload: Upload;
  readonly attachment: Attachment;
  /** The person who handed it over with a command or a form; nobody for a file of a message. */
  readonly from: string | undefined;
}

/** No direct messages from this app; none without a common server; and Discord's occasional false refusal. */
export type DirectMessageRefusal = 50007 | 50278 | 50001;

export interface World {
  readonly clock: Clock;
  readonly bus: Bus;
  /** Makes the next id. */
  readonly nextId: () => string;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly token: string;
  /** Whether the application was granted the privileged intents. */
  readonly privilegedIntents: boolean;
  readonly ids: SeedIds;
  readonly users: Map<string, User>;
  readonly guild: Guild;
  readonly channels: Map<string, Channel>;
  /** Messages by channel, oldest first. */
  readonly messages: Map<string, StoredMessage[]>;
  /** Commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, readonly Command[]>;
  /** Interactions by token. */
  readonly interactions: Map<string, Interaction>;
  /** Files by the ids of their attachments. */
  readonly uploads: Map<string, KeptUpload>;
  /** People who refuse the bot's direct messages, with the error code that it gets. */
  readonly closedDms: Map<string, DirectMessageRefusal>;
  /** Messages sent with `enforce_nonce`, by author and nonce, each with its time. */
  readonly nonces: Map<string, { readonly id: string; readonly at: number }>;
}

/** The stored message; undefined where there is none. */
export function findMessage(world: World, channelId: string, messageId: string): StoredMessage | undefined {
  return world.messages.get(channelId)?.find((stored) => stored.message.id === messageId);
}

/** The guild of a channel; undefined for a direct message. */
export function guildIdOf(channel: Channel): string | undefined {
  return channel.type === 1 ? undefined : channel.guild_id;
}

/** Whether a direct message is one between people, in which the bot is not. */
export function isPrivate(channel: Channel): boolean {
  return channel.type === 1 && channel.recipients.length > 1;
}

/** Whether a person sees a channel on the page at all. */
export function seesChannel(channel: Channel, userId: string): boolean {
  return channel.type !== 1 || channel.recipients.some((user) => user.id === userId);
}

/** Whether the app is installed in the server, which makes the bot a member; people may still have it as their own. */
export function isInServer({ guild, ids }: World): boolean {
  return guild.members.has(ids.bot);
}

/** The user; throws where the id is nobody's, because only the stand-in's own code asks. */
export function userOf(world: World, id: string): User {
  const user = world.users.get(id);
  if (!user) throw new Error(`no user ${id} in the playground`);
  return user;
}

/** The channel; throws where the id is no channel's, because only the stand-in's own code asks. */
export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`no channel ${id} in the playground`);
  return channel;
}

/** The direct message channel between the bot and a person; made where there is none. */
export function openDm(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type !== 1 || isPrivate(channel)) continue;
    if (channel.recipients.some((user) => user.id === userId)) return channel;
  }
  const made: Channel = { id: world.nextId(), type: 1, flags: 0, recipients: [userOf(world, userId)] };
  world.channels.set(made.id, made);
  return made;
}

/** Where the gateway listens. */
export function gatewayUrl(world: World): string {
  return `${world.origin.replace('http', 'ws')}/gateway`;
}
