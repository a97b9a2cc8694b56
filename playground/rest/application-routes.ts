// The routes on the bot itself: its gateway, its user, its application, the people it asks for.
import { apiError } from '../api-error.ts';
import { renderApplication } from '../render.ts';
import { gatewayUrl, userOf, type World } from '../world.ts';
import { ok, route, type Route } from './route.ts';

/** What the client asks before and after it logs in. */
export function applicationRoutes(world: World): readonly Route[] {
  const { bot } = world.ids;
  const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };
  const openUser = (id: string): object => {
    const user = world.users.get(id);
    if (!user) throw apiError('unknownUser');
    return user;
  };
  return [
    { ...route('GET', '/gateway', () => ok({ url: gatewayUrl(world) })), auth: false },
    route('GET', '/gateway/bot', () => ok({ url: gatewayUrl(world), shards: 1, session_start_limit: limit })),
    route('GET', '/users/@me', () =>
      ok({ ...userOf(world, bot), verified: true, mfa_enabled: false, email: null, locale: 'en-GB' }),
    ),
    route('GET', '/users/@me/guilds', () =>
      ok([{ id: world.guild.id, name: world.guild.name, icon: null, owner: false, features: [] }]),
    ),
    route('GET', '/users/{user_id}', (request) => ok(openUser(request.param('user_id')))),
    route('GET', '/applications/@me', () => ok(renderApplication(world))),
    route('GET', '/oauth2/applications/@me', () => ok(renderApplication(world))),
  ];
}
