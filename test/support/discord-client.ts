// A playground and the real discord.js client logged into it, both taken down again after the test.
import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import { onTestFinished } from 'vitest';
import { createTestClock, startPlayground, type Playground, type TestClock } from '../../playground/start.ts';

type Options = Parameters<typeof startPlayground>[0];

export interface Stage {
  readonly playground: Playground;
  readonly clock: TestClock;
  readonly client: Client<true>;
}

/** A playground that stands still in time until the test moves it; closed when the test ends. */
export async function openPlayground(
  options: Options = {},
): Promise<{ readonly playground: Playground; readonly clock: TestClock }> {
  const clock = createTestClock();
  const playground = await startPlayground({ clock, ...options });
  onTestFinished(() => playground.close());
  return { playground, clock };
}

/** A client for the playground, not logged in yet. */
export function buildClient(playground: Playground, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: playground.api },
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Logs in and waits until the client knows its servers. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  return ready;
}

/** A playground with a client in it. */
export async function openStage(
  options: Options = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Stage> {
  const { playground, clock } = await openPlayground(options);
  const client = await logIn(buildClient(playground, clientOptions), playground.token);
  return { playground, clock, client };
}
