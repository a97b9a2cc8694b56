// Options in, a running stand-in for Discord out: REST, gateway and page on one port of loopback.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createTimers, systemClock, type Clock } from './clock.ts';
import { commandsIn, globalScope } from './command/registry.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { visibleMessages } from './message/view.ts';
import { openApiFrom } from './openapi.ts';
import { createPeople, type People } from './people/people.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { createRequestFaults } from './rest/faults.ts';
import { guildRoutes } from './rest/guild-routes.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { defaultRateLimit, type RateLimit } from './rest/rate-limit.ts';
import { createRest, type RecordedRequest, type Violation } from './rest/rest.ts';
import { createWorld } from './seed.ts';
import type { Message } from './message-shapes.ts';
import type { Command } from './shapes.ts';
import { serveAttachment } from './web/cdn.ts';
import { createDownloadFaults, type DownloadFaults } from './web/download-faults.ts';
import { createWeb } from './web/web.ts';
import type { SeedIds, World } from './world.ts';

export { createTestClock, systemClock, type Clock, type TestClock } from './clock.ts';
export type { Faults } from './faults.ts';
export type { InteractionResult, OpenModal, People, PickedFile } from './people/people.ts';
export type { RecordedRequest, Violation } from './rest/rest.ts';
export type { Attachment, Component, Message } from './message-shapes.ts';
export type { Channel, Choice, Command, User } from './shapes.ts';
export { buttonsOf, selectsOf, textOf } from './message/read.ts';

export interface PlaygroundOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** The clock of deadlines, ids and timestamps. Default: the system's. */
  readonly clock?: Clock;
  /** Discord's OpenAPI description, a file; without it request bodies are not checked against it. */
  readonly openapi?: string;
  /** Whether the page is served. Default: it is. */
  readonly page?: boolean;
  /** Whether the application was granted the privileged intents. Default: it was not. */
  readonly privilegedIntents?: boolean;
  readonly rateLimit?: RateLimit;
}

export interface Playground extends People {
  /** `http://127.0.0.1:PORT/`, the page. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/api`, for the client's `rest.api`. */
  readonly api: string;
  /** `http://127.0.0.1:PORT`, the only place from which attachments come. */
  readonly cdn: string;
  /** The bot's token. */
  readonly token: string;
  readonly ids: SeedIds;
  /** The server whose moderators keep the corpus. */
  readonly homeGuildId: string;
  readonly faults: Faults;
  /** What the bot has asked of the REST API so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The bodies among them that Discord's description does not allow. */
  readonly violations: readonly Violation[];
  readonly openapi: 'checked' | 'skipped';
  isOnline(): boolean;
  /** The registered commands: of everywhere, or of a server. */
  commands(guildId?: string): readonly Command[];
  /** A channel's messages as a person sees them, oldest first. Default: Robin. */
  messages(channel: string, user?: string): readonly Message[];
  /** Ends all connections; the port is free when it resolves. */
  close(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => {
    resolve(undefined);
  });
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A fault of the stand-in itself is answered, so that the bot's request does not hang, and printed. */
function guarded(serve: Serve): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error('playground:', error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
}

function allRoutes(world: World): Parameters<typeof createRest>[0]['routes'] {
  return [applicationRoutes, commandRoutes, interactionRoutes, channelRoutes, guildRoutes].flatMap((build) =>
    build(world),
  );
}

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Serve;
  readonly page: boolean;
  readonly downloads: DownloadFaults;
}

function createServe({ world, gateway, rest, page, downloads }: Parts): Serve {
  const web = createWeb({ world, isOnline: gateway.isOnline });
  return async (request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/api/')) await rest(request, response);
    else if (/^\/(ephemeral-)?attachments\//.test(path))
      await serveAttachment({ world, downloads }, request, response);
    else if (page) await web(request, response);
    else response.writeHead(404).end();
  };
}

async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.close(() => {
    resolve(undefined);
  });
  server.closeAllConnections();
  await promise;
}

/** Starts a fresh stand-in; it holds nothing but its seed. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port = 0, page = true, rateLimit = defaultRateLimit, privilegedIntents = false } = options;
  const openapi = options.openapi === undefined ? undefined : openApiFrom(options.openapi);
  const timers = createTimers(options.clock ?? systemClock);
  const server = createServer();
  const origin = await listen(server, port);
  const world = createWorld(origin, timers.clock, privilegedIntents);
  const gateway = createGateway(world);
  const [faults, downloads] = [createRequestFaults(), createDownloadFaults()];
  const [requests, violations]: [RecordedRequest[], Violation[]] = [[], []];
  const rest = createRest({
    world,
    routes: allRoutes(world),
    faults,
    rateLimit,
    openapi,
    requests,
    violations,
  });
  server.on('request', guarded(createServe({ world, gateway, rest, page, downloads })));
  server.on('upgrade', gateway.upgrade);

  return {
    ...createPeople(world),
    url: `${origin}/`,
    api: `${origin}/api`,
    token: world.token,
    cdn: origin,
    ids: world.ids,
    homeGuildId: world.ids.guild,
    faults: createFaults({ world, gateway, requests: faults, downloads }),
    requests,
    violations,
    openapi: openapi ? 'checked' : 'skipped',
    isOnline: gateway.isOnline,
    commands: (guildId) => commandsIn(world, guildId ?? globalScope),
    messages: (channel, user) => visibleMessages(world, channel, user ?? world.ids.member),
    close: async () => {
      timers.cancelAll();
      gateway.close();
      await stop(server);
    },
  };
}
