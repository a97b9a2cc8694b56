// What the real client hears of messages: direct messages, mentions, replies, and what is kept from it.
import { Events, GatewayIntentBits, type Client, type Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { openStage } from '../support/discord-client.ts';

/** The next message that the client hears of and that is not its own. */
function nextHeard(client: Client): Promise<Message> {
  return new Promise((resolve) => {
    const hear = (message: Message): void => {
      if (message.author.id === client.user?.id) return;
      client.off(Events.MessageCreate, hear);
      resolve(message);
    };
    client.on(Events.MessageCreate, hear);
  });
}

describe('what the bot hears', () => {
  test('in a direct message is everything', async () => {
    const { client, playground } = await openStage();
    const heard = nextHeard(client);
    await playground.say({ channel: playground.ids.memberDm, content: 'how many?' });
    const message = await heard;
    expect(message.content).toBe('how many?');
    expect(message.channel.isDMBased()).toBe(true);
    expect(message.guildId).toBeNull();
  });

  test('in a server is empty unless it is addressed', async () => {
    const { client, playground } = await openStage();
    const plain = nextHeard(client);
    await playground.say({ content: 'how many?', attachments: [{ filename: 'map.png' }] });
    expect(await plain).toMatchObject({ content: '' });
    expect((await plain).attachments.size).toBe(0);
    const mention = nextHeard(client);
    await playground.say({ content: `<@${playground.ids.bot}> how many?` });
    expect((await mention).content).toBe(`<@${playground.ids.bot}> how many?`);
    expect((await mention).mentions.users.has(playground.ids.bot)).toBe(true);
    expect((await mention).member?.id).toBe(playground.ids.member);
  });

  test('of a mention of its role or of everyone is empty, although it counts as mentioned', async () => {
    const { client, playground } = await openStage();
    for (const content of [`<@&${playground.ids.botRole}> hello`, '@everyone hello']) {
      const heard = nextHeard(client);
      await playground.say({ content });
      const message = await heard;
      expect(message.content).toBe('');
      expect(message.mentions.has(client.user)).toBe(true);
    }
  });

  test('with the content intent is everything', async () => {
    const intents = [
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.Guilds,
      GatewayIntentBits.MessageContent,
    ];
    const { client, playground } = await openStage({ privilegedIntents: true }, { intents });
    const heard = nextHeard(client);
    await playground.say({ content: 'how many?' });
    expect((await heard).content).toBe('how many?');
  });

  test('without the message intents is nothing', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages];
    const { client, playground } = await openStage({}, { intents });
    const heard = nextHeard(client);
    await playground.say({ content: `<@${playground.ids.bot}> in the server` });
    await playground.say({ channel: playground.ids.memberDm, content: 'in private' });
    expect((await heard).content).toBe('in private');
  });

  test('of a reply to its own message depends on the ping', async () => {
    const { client, playground } = await openStage();
    const { ids } = playground;
    const channel = client.channels.cache.get(ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const own = await channel.send('32');
    const pinged = nextHeard(client);
    await playground.say({ content: 'and trusts?', replyTo: own });
    expect((await pinged).content).toBe('and trusts?');
    expect((await pinged).reference?.messageId).toBe(own.id);
    const quiet = nextHeard(client);
    await playground.say({ content: 'and trusts?', replyTo: own, ping: false });
    expect((await quiet).content).toBe('');
  });

  test('is as empty where it asks for the history', async () => {
    const { client, playground } = await openStage();
    const { id } = await playground.say({ content: 'how many?' });
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const fetched = await channel.messages.fetch({ message: id, force: true });
    expect(fetched.content).toBe('');
    const reply = await channel.send({ content: '32', reply: { messageReference: id } });
    expect(await reply.fetchReference()).toMatchObject({ id, content: '' });
  });

  test('of bots and webhooks says that they are', async () => {
    const { client, playground } = await openStage();
    const bot = nextHeard(client);
    await playground.say({ content: 'beep', asBot: true });
    expect((await bot).author.bot).toBe(true);
    const webhook = nextHeard(client);
    await playground.say({ content: 'news', webhook: true });
    expect((await webhook).webhookId).not.toBeNull();
  });
});
