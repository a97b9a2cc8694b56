// The world and a person in; out, everything that the page shows that person at first.
import { offeredCommands } from '../command/offered.ts';
import { visibleMessages } from '../message/view.ts';
import { may } from '../permissions.ts';
import type { Channel, User } from '../shapes.ts';
import { isPrivate, seesChannel, type World } from '../world.ts';
import { PageError } from './guard.ts';

/** The person of that id; the first member without one. Bots have no page. */
export function openPerson(world: World, id: string | null | undefined): User {
  const user = world.users.get(id ?? world.ids.member);
  if (!user || user.bot) throw new PageError(400, 'There is no such person.');
  return user;
}

/** The channels in which a person can write. */
function channelsOf(world: World, userId: string): readonly Channel[] {
  return [...world.channels.values()]
    .filter((channel) => seesChannel(channel, userId))
    .filter((channel) => may(world, userId, 'sendMessages', channel));
}

/** The commands that a person is offered anywhere, and the ids of those of each channel. */
export function renderOffer(world: World, userId: string): object {
  const offers = channelsOf(world, userId).map(
    (channel) => [channel.id, offeredCommands(world, userId, channel)] as const,
  );
  const all = offers.flatMap(([, commands]) => commands);
  return {
    commands: [...new Map(all.map((command) => [command.id, command])).values()],
    offered: Object.fromEntries(offers.map(([id, commands]) => [id, commands.map((one) => one.id)])),
  };
}

function describeUser(world: World, { id, username, global_name, bot }: User): object {
  const isModerator = world.guild.members.get(id)?.roles.includes(world.ids.moderatorRole) ?? false;
  return {
    id,
    username,
    global_name,
    ...(bot && { bot }),
    ...(isModerator && { moderator: true }),
    ...(world.closedDms.has(id) && { direct_messages: false }),
  };
}

/** The people, which of them is looking, and the bot. */
export function renderPeople(world: World, person: User): object {
  const users = [...world.users.values()];
  return {
    users: users.map((user) => describeUser(world, user)),
    me: describeUser(world, person),
    bot: users.filter((user) => user.id === world.ids.bot).map((user) => describeUser(world, user))[0],
  };
}

/** A direct message channel is named after who is at its other end. */
function describeChannel(world: World, channel: Channel, person: User): object {
  const { id } = channel;
  if (channel.type !== 1) return { id, name: channel.name, type: 'guild', guild_id: channel.guild_id };
  const other = isPrivate(channel)
    ? channel.recipients.find((user) => user.id !== person.id)
    : world.users.get(world.ids.bot);
  return { id, name: other?.username, type: 'dm', user: other && describeUser(world, other) };
}

/** The answer to `GET /page/state`. */
export function renderState(world: World, person: User, online: boolean): object {
  const channels = channelsOf(world, person.id);
  return {
    ...renderPeople(world, person),
    ...renderOffer(world, person.id),
    guild: { id: world.guild.id, name: world.guild.name },
    channels: channels.map((channel) => describeChannel(world, channel, person)),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, visibleMessages(world, channel.id, person.id)]),
    ),
    online,
  };
}
