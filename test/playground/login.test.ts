// The gateway, as the real client meets it: logging in, being refused, and what it then knows.
import { Events, GatewayIntentBits, type Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buildClient, openPlayground, openStage } from '../support/discord-client.ts';

/** Identifies a second time at once, where the client's own throttle waits five seconds. */
const unthrottled = {
  ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
};

/** Resolves when the client has read the next READY. */
function nextReady(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once(Events.ShardReady, () => {
      resolve();
    });
  });
}

describe('logging in', () => {
  test('tells the bot who and where it is', async () => {
    const { client, playground } = await openStage();
    expect(client.user.username).toBe('Footnote');
    expect(client.application.id).toBe(playground.ids.application);
    expect(client.guilds.cache.get(playground.ids.guild)?.name).toBe('Footnote playground');
    expect(client.channels.cache.get(playground.ids.channel)?.isSendable()).toBe(true);
    expect(playground.isOnline()).toBe(true);
  });

  test('is refused with a wrong token, before the gateway is asked', async () => {
    const { playground } = await openPlayground();
    await expect(buildClient(playground).login('wrong')).rejects.toThrow('An invalid token was provided');
    expect(playground.requests.at(-1)).toMatchObject({ path: '/gateway/bot', status: 401 });
  });

  test('is refused with a privileged intent that was not granted', async () => {
    const { playground } = await openPlayground();
    const client = buildClient(playground, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    });
    await expect(client.login(playground.token)).rejects.toThrow('disallowed intents');
  });

  test('takes a privileged intent that was granted', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    const { client } = await openStage({ privilegedIntents: true }, { intents });
    expect(client.isReady()).toBe(true);
  });

  test('ends when the bot goes', async () => {
    const { client, playground } = await openStage();
    const offline = playground.nextConnection('offline');
    await client.destroy();
    await offline;
    expect(playground.isOnline()).toBe(false);
  });

  test('gives every account an id of 17 to 19 digits', async () => {
    const { playground } = await openPlayground();
    for (const id of Object.values(playground.ids)) expect(id).toMatch(/^\d{17,19}$/);
  });
});

describe('a dropped connection', () => {
  test('is resumed, and what happened meanwhile is told', async () => {
    const { client, playground } = await openStage();
    const heard = new Promise<string>((resolve) => {
      client.once(Events.MessageCreate, (message) => {
        resolve(message.content);
      });
    });
    const resumed = playground.nextConnection('resumed');
    await playground.faults.dropSocket();
    await playground.say({
      user: playground.ids.member,
      channel: playground.ids.memberDm,
      content: 'still there?',
    });
    await resumed;
    expect(await heard).toBe('still there?');
  });

  test('is resumed when Discord asks for it', async () => {
    const { playground } = await openStage();
    const resumed = playground.nextConnection('resumed');
    await playground.faults.askReconnect();
    await resumed;
    expect(playground.isOnline()).toBe(true);
  });

  test('whose session is gone is replaced by a new one', async () => {
    const { client, playground } = await openStage({}, unthrottled);
    const again = nextReady(client);
    await playground.faults.expireSession();
    await again;
    expect(playground.isOnline()).toBe(true);
  });

  test('is given up when Discord closes with a code that is final', async () => {
    const { client, playground } = await openStage();
    const gone = new Promise<number>((resolve) => {
      client.once(Events.ShardDisconnect, (event) => {
        resolve(event.code);
      });
    });
    client.on(Events.Error, () => undefined);
    await playground.faults.closeSocket(4004);
    expect(await gone).toBe(4004);
  });
});

test('an invalidated session is replaced by a new one', async () => {
  const { client, playground } = await openStage({}, unthrottled);
  const again = nextReady(client);
  await playground.faults.invalidateSession();
  await again;
  expect(playground.isOnline()).toBe(true);
});
