// The routes on the server: itself, its channels, roles and members.
import { apiError } from '../api-error.ts';
import { findMember, renderChannel, renderGuild } from '../render.ts';
import type { World } from '../world.ts';
import { ok, route, type RestRequest, type Reply, type Route } from './route.ts';

/** The server; any other one is unknown to the bot. */
export function guildRoutes(world: World): readonly Route[] {
  const inGuild =
    (answer: (request: RestRequest) => unknown) =>
    (request: RestRequest): Reply => {
      if (request.param('guild_id') !== world.guild.id) throw apiError('unknownGuild');
      return ok(answer(request));
    };
  const openMember = (id: string): object => {
    const member = findMember(world, id === '@me' ? world.ids.bot : id);
    if (!member) throw apiError('unknownMember');
    return member;
  };
  const guild = '/guilds/{guild_id}';
  return [
    route(
      'GET',
      guild,
      inGuild(() => renderGuild(world)),
    ),
    route(
      'GET',
      `${guild}/channels`,
      inGuild(() =>
        [...world.channels.values()]
          .filter((channel) => channel.type === 0)
          .map((channel) => renderChannel(world, channel)),
      ),
    ),
    route(
      'GET',
      `${guild}/roles`,
      inGuild(() => world.guild.roles),
    ),
    route(
      'GET',
      `${guild}/members/{user_id}`,
      inGuild((request) => openMember(request.param('user_id'))),
    ),
    route(
      'GET',
      '/users/@me/guilds/{guild_id}/member',
      inGuild(() => openMember('@me')),
    ),
  ];
}
