// The world and a person in; out, everything that the page shows that person at first.
import { offeredCommands } from '../command/invoke.ts';
import { seesChannel, visibleMessages } from '../message/view.ts';
import { may } from '../permissions.ts';
import type { Channel, Command, User } from '../shapes.ts';
import type { World } from '../world.ts';
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

/** The commands that a person is offered in any of these channels. */
export function commandsOf(world: World, userId: string): readonly Command[] {
  const all = channelsOf(world, userId).flatMap((channel) => offeredCommands(world, userId, channel));
  return [...new Map(all.map((command) => [command.id, command])).values()];
}

function describeUser({ id, username, global_name, bot }: User): object {
  return { id, username, global_name, ...(bot && { bot }) };
}

function describeChannel(world: World, channel: Channel): object {
  if (channel.type !== 1)
    return { id: channel.id, name: channel.name, type: 'guild', guild_id: channel.guild_id };
  return { id: channel.id, name: world.users.get(world.ids.bot)?.username, type: 'dm' };
}

/** The answer to `GET /page/state`. */
export function renderState(world: World, person: User, online: boolean): object {
  const channels = channelsOf(world, person.id);
  const users = [...world.users.values()];
  return {
    users: users.map(describeUser),
    me: describeUser(person),
    bot: users.filter((user) => user.id === world.ids.bot).map(describeUser)[0],
    guild: { id: world.guild.id, name: world.guild.name },
    channels: channels.map((channel) => describeChannel(world, channel)),
    commands: commandsOf(world, person.id),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, visibleMessages(world, channel.id, person.id)]),
    ),
    online,
  };
}
