// The origin and the clock in, a fresh world out: one server, its channels, three people, two bots.
import { createBus } from './bus.ts';
import type { Clock } from './clock.ts';
import { createIds } from './ids.ts';
import { bitsOf, ordinaryPermissions } from './permissions.ts';
import type { Channel, Member, Role, User } from './shapes.ts';
import type { SeedIds, World } from './world.ts';

// A fixed day, so that the ids are the same in every run and older than every message.
const founded = Date.UTC(2026, 0, 5, 9);

function seedIds(): SeedIds {
  let minutes = 0;
  const next = createIds({ now: () => founded + minutes++ * 60_000 });
  const bot = next();
  return {
    application: bot,
    bot,
    guild: next(),
    channel: next(),
    readOnlyChannel: next(),
    member: next(),
    moderator: next(),
    otherBot: next(),
    memberDm: next(),
    moderatorDm: next(),
    moderatorRole: next(),
    botRole: next(),
    secondModerator: next(),
    secondModeratorDm: next(),
    privateDm: next(),
  };
}

/** A user as Discord shows one; people have a display name, bots do not. */
export function buildUser(id: string, name: string, bot = false): User {
  return {
    id,
    username: bot ? name : name.toLowerCase(),
    discriminator: '0',
    global_name: bot ? null : name,
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

function buildMember(user: User, roles: readonly string[] = []): Member {
  return {
    user,
    roles,
    nick: null,
    avatar: null,
    banner: null,
    joined_at: new Date(founded).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

function buildRoles(ids: SeedIds): readonly Role[] {
  const plain = { managed: false, mentionable: false };
  const moderator = bitsOf(['manageGuild', 'manageMessages']);
  // What the install link asks for: view, send, send in threads, history, files, embeds.
  const bot = 274_878_024_704n;
  return [
    { ...plain, id: ids.guild, name: '@everyone', permissions: ordinaryPermissions.toString(), position: 0 },
    { ...plain, id: ids.botRole, name: 'Footnote', permissions: bot.toString(), position: 1, managed: true },
    { ...plain, id: ids.moderatorRole, name: 'Moderators', permissions: moderator.toString(), position: 2 },
  ];
}

function buildChannels(ids: SeedIds, users: ReadonlyMap<string, User>): readonly Channel[] {
  const recipients = (...wanted: readonly string[]): User[] =>
    [...users.values()].filter((user) => wanted.includes(user.id));
  const guild = { type: 0, guild_id: ids.guild, flags: 0 } as const;
  const deny = bitsOf(['sendMessages']).toString();
  const closed = [ids.guild, ids.botRole].map((id) => ({ id, type: 0, allow: '0', deny }) as const);
  return [
    {
      ...guild,
      id: ids.channel,
      name: 'reports',
      topic: 'Questions about the report',
      position: 0,
      permission_overwrites: [],
    },
    {
      ...guild,
      id: ids.readOnlyChannel,
      name: 'announcements',
      topic: null,
      position: 1,
      permission_overwrites: closed,
    },
    { id: ids.memberDm, type: 1, flags: 0, recipients: recipients(ids.member) },
    { id: ids.moderatorDm, type: 1, flags: 0, recipients: recipients(ids.moderator) },
    { id: ids.secondModeratorDm, type: 1, flags: 0, recipients: recipients(ids.secondModerator) },
    { id: ids.privateDm, type: 1, flags: 0, recipients: recipients(ids.member, ids.moderator) },
  ];
}

/** Three parts, the first of them the bot's id, as a real token has; put together here, it opens nothing. */
function buildToken(botId: string): string {
  return [Buffer.from(botId).toString('base64url'), 'stand1', 'in'.repeat(19)].join('.');
}

/** A fresh world that is served from `origin` (`http://127.0.0.1:PORT`) and lives on `clock`. */
export function createWorld(origin: string, clock: Clock, privilegedIntents: boolean): World {
  const ids = seedIds();
  const users = new Map(
    [
      buildUser(ids.bot, 'Footnote', true),
      buildUser(ids.member, 'Robin'),
      buildUser(ids.moderator, 'Sasha'),
      buildUser(ids.secondModerator, 'Kim'),
      buildUser(ids.otherBot, 'Echo', true),
    ].map((user) => [user.id, user]),
  );
  const roles: Record<string, string[]> = {
    [ids.bot]: [ids.botRole],
    [ids.moderator]: [ids.moderatorRole],
    [ids.secondModerator]: [ids.moderatorRole],
  };
  const members = [...users.values()].map((user) => buildMember(user, roles[user.id]));
  return {
    clock,
    bus: createBus(),
    nextId: createIds(clock),
    origin,
    token: buildToken(ids.bot),
    privilegedIntents,
    ids,
    users,
    guild: {
      id: ids.guild,
      name: 'Footnote playground',
      // Nobody who acts here owns the server: an owner may do everything, and nothing could be refused.
      ownerId: '100000000000000001',
      roles: buildRoles(ids),
      members: new Map(members.map((member) => [member.user.id, member])),
    },
    channels: new Map(buildChannels(ids, users).map((channel) => [channel.id, channel])),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    uploads: new Map(),
    closedDms: new Map(),
    nonces: new Map(),
  };
}
