// The routes that register commands, for everywhere and for one server.
import { apiError } from '../api-error.ts';
import {
  commandsIn,
  createCommand,
  deleteCommand,
  globalScope,
  openCommand,
  overwriteCommands,
  patchCommand,
} from '../command/registry.ts';
import type { World } from '../world.ts';
import { noContent, ok, route, type RestRequest, type Route } from './route.ts';

type FindScope = (request: RestRequest) => string;

function routesBelow(world: World, path: string, scopeOf: FindScope): readonly Route[] {
  const one = `${path}/{command_id}`;
  const idOf = (request: RestRequest): string => request.param('command_id');
  return [
    route('GET', path, (request) => ok(commandsIn(world, scopeOf(request)))),
    route('PUT', path, (request) => ok(overwriteCommands(world, scopeOf(request), request.body))),
    route('POST', path, (request) => {
      const { command, isNew } = createCommand(world, scopeOf(request), request.body);
      return { status: isNew ? 201 : 200, body: command };
    }),
    route('GET', one, (request) => ok(openCommand(world, scopeOf(request), idOf(request)))),
    route('PATCH', one, (request) => ok(patchCommand(world, scopeOf(request), idOf(request), request.body))),
    route('DELETE', one, (request) => {
      deleteCommand(world, scopeOf(request), idOf(request));
      return noContent;
    }),
  ];
}

/** Registration; a server where the bot is not gets 50001. */
export function commandRoutes(world: World): readonly Route[] {
  const checkApplication = (request: RestRequest): void => {
    if (request.param('application_id') !== world.ids.application) throw apiError('missingAccess');
  };
  const globally: FindScope = (request) => {
    checkApplication(request);
    return globalScope;
  };
  const inGuild: FindScope = (request) => {
    checkApplication(request);
    if (request.param('guild_id') !== world.guild.id) throw apiError('missingAccess');
    return world.guild.id;
  };
  return [
    ...routesBelow(world, '/applications/{application_id}/commands', globally),
    ...routesBelow(world, '/applications/{application_id}/guilds/{guild_id}/commands', inGuild),
  ];
}
