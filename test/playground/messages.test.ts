// Messages through the real client: direct messages, mentions, replies, limits, notifications, permissions.
import {
  AttachmentBuilder,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Routes,
  type Client,
  type Message,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buildClient, openPlayground, openStage } from '../support/discord-client.ts';

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

const v2 = MessageFlags.IsComponentsV2;
const text = (content: string): object => ({ type: 10, content });
const button = (id: string, label = 'Go'): object => ({ type: 2, style: 2, custom_id: id, label });
const row = (...components: readonly object[]): object => ({ type: 1, components });
const many = (count: number, make: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => make(index));

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

describe('what the bot sends', () => {
  test('can be replied to, changed, listed and deleted', async () => {
    const { client, playground } = await openStage();
    const question = await playground.say({ content: `<@${playground.ids.bot}> how many?` });
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const sent = playground.nextMessage(playground.ids.channel);
    const reply = await channel.send({ content: '32', reply: { messageReference: question.id } });
    expect(await sent).toMatchObject({
      type: 19,
      message_reference: { message_id: question.id },
      referenced_message: { content: question.content },
    });
    await reply.edit('33');
    expect((await channel.messages.fetch({ limit: 10 })).map(({ content }) => content)).toEqual([
      '33',
      question.content,
    ]);
    await reply.delete();
    expect(playground.messages(playground.ids.channel)).toEqual([question]);
  });

  test('as a reply to a message that is gone is refused, or sent without it', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const reply = { messageReference: '1400000000000000000' };
    await expect(channel.send({ content: '32', reply })).rejects.toMatchObject({ code: 50035 });
    const sent = await channel.send({ content: '32', reply: { ...reply, failIfNotExists: false } });
    expect(sent.reference).toBeNull();
  });

  test('with an enforced nonce is sent once', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const body = { content: 'it is known', nonce: 'subscription-1', enforceNonce: true };
    const [first, second] = [await channel.send(body), await channel.send(body)];
    expect(second.id).toBe(first.id);
    expect(playground.messages(playground.ids.channel)).toHaveLength(1);
  });

  test('to a person opens the direct message with them', async () => {
    const { client, playground } = await openStage();
    const user = await client.users.fetch(playground.ids.member);
    const sent = await user.send('hello');
    expect(sent.channelId).toBe(playground.ids.memberDm);
    expect(playground.messages(playground.ids.memberDm)).toMatchObject([{ content: 'hello' }]);
  });

  test('with a file has it as an attachment that can be fetched', async () => {
    const { client, playground } = await openStage();
    const user = await client.users.fetch(playground.ids.member);
    const file = new AttachmentBuilder(Buffer.from('a,b\r\n--1,2'), { name: 'list of figures.txt' });
    const sent = await user.send({
      flags: v2,
      files: [file],
      components: [{ type: ComponentType.File, file: { url: 'attachment://list of figures.txt' } }],
    });
    const [attachment] = sent.attachments.values();
    expect(attachment).toMatchObject({ name: 'list of figures.txt', size: 10 });
    const answer = await fetch(attachment?.url ?? '');
    expect(await answer.text()).toBe('a,b\r\n--1,2');
    expect(playground.messages(playground.ids.memberDm)[0]?.components).toMatchObject([
      { file: { url: attachment?.url }, name: 'list of figures.txt', size: 10 },
    ]);
  });

  test('is refused where a person takes no direct messages', async () => {
    const { client, playground } = await openStage();
    playground.faults.closeDirectMessages(playground.ids.member);
    const user = await client.users.fetch(playground.ids.member);
    await expect(user.send('hello')).rejects.toMatchObject({ code: 50007, status: 403 });
  });

  test('is refused where it may not write, and where it may not even look', async () => {
    const { client, playground } = await openStage();
    const { readOnlyChannel, channel } = playground.ids;
    const write = (id: string): Promise<unknown> =>
      client.rest.post(Routes.channelMessages(id), { body: { content: 'hello' } });
    await expect(write(readOnlyChannel)).rejects.toMatchObject({ code: 50013, status: 403 });
    playground.faults.deny(channel, 'viewChannel');
    await expect(write(channel)).rejects.toMatchObject({ code: 50001, status: 403 });
  });

  test('as a reply is refused where it may not read the history', async () => {
    const { client, playground } = await openStage();
    const { channel } = playground.ids;
    const { id } = await playground.say({ content: 'hello' });
    playground.faults.deny(channel, 'readMessageHistory');
    const body = { content: 'hello', message_reference: { message_id: id } };
    await expect(client.rest.post(Routes.channelMessages(channel), { body })).rejects.toMatchObject({
      code: 160002,
    });
  });

  test('is its own to change and nobody else’s', async () => {
    const { client, playground } = await openStage();
    const { channel } = playground.ids;
    const { id } = await playground.say({ content: 'hello' });
    const route = Routes.channelMessage(channel, id);
    await expect(client.rest.patch(route, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50005 });
    await expect(client.rest.delete(route)).rejects.toMatchObject({ code: 50013 });
  });

  test('shows that it types', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.sendTyping();
    expect(playground.requests.at(-1)).toMatchObject({ path: `/channels/${channel.id}/typing`, status: 204 });
  });
});

describe('notifications', () => {
  const everybody = ({ member, botRole }: { member: string; botRole: string }): string =>
    `<@${member}> <@&${botRole}> @everyone`;

  test.each([
    ['nobody where nothing may be parsed', { parse: [] }, { users: 0, roles: 0, everyone: false }],
    ['all where nothing is said', undefined, { users: 1, roles: 1, everyone: true }],
    ['people alone where that is said', { parse: ['users'] }, { users: 1, roles: 0, everyone: false }],
  ])('reach %s', async (_, allowed, expected) => {
    const { client, playground } = await openStage();
    const body = { content: everybody(playground.ids), allowed_mentions: allowed };
    await client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    expect(notified(playground.messages(playground.ids.channel).at(-1))).toEqual(expected);
  });

  test('come from text displays too', async () => {
    const { client, playground } = await openStage();
    const components = [{ type: 17, components: [text(everybody(playground.ids))] }];
    await client.rest.post(Routes.channelMessages(playground.ids.channel), {
      body: { flags: v2, components },
    });
    const message = playground.messages(playground.ids.channel).at(-1);
    expect(notified(message)).toEqual({ users: 1, roles: 1, everyone: true });
  });

  test('do not come from code', async () => {
    const { client, playground } = await openStage();
    const body = { content: `\`${everybody(playground.ids)}\`` };
    await client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    const message = playground.messages(playground.ids.channel).at(-1);
    expect(notified(message)).toEqual({ users: 0, roles: 0, everyone: false });
  });

  function notified(
    message:
      ReturnType<Awaited<ReturnType<typeof openPlayground>>['playground']['messages']>[number] | undefined,
  ): object {
    if (!message) throw new Error('no message');
    const { mentions, mention_roles: roles, mention_everyone: everyone } = message;
    return { users: mentions.length, roles: roles.length, everyone };
  }
});

describe('a body', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content[BASE_TYPE_MAX_LENGTH]'],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]'],
    [
      '6,001 characters over its embeds',
      { embeds: many(2, (index) => ({ description: 'x'.repeat(3000 + index) })) },
      'embeds[MAX_EMBED_SIZE_EXCEEDED]',
    ],
    [
      'a text display without the flag',
      { components: [text('x')] },
      'components[0].type[UNION_TYPE_CHOICES]',
    ],
    [
      'content beside the flag',
      { flags: v2, content: 'x', components: [text('x')] },
      'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    ],
    [
      '41 components',
      { flags: v2, components: [{ type: 17, components: many(40, () => text('x')) }] },
      'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
    ],
    [
      '4,001 characters of text',
      { flags: v2, components: [text('x'.repeat(4000)), text('x')] },
      'components[COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED]',
    ],
    [
      'a custom id twice',
      { flags: v2, components: [row(button('a')), row(button('a'))] },
      'components[1].components[0].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
    ],
    [
      'a custom id of 101 characters',
      { flags: v2, components: [row(button('a'.repeat(101)))] },
      'components[0].components[0].custom_id[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a label of 81 characters',
      { flags: v2, components: [row(button('a', 'x'.repeat(81)))] },
      'components[0].components[0].label[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'six buttons in a row',
      { flags: v2, components: [row(...many(6, (index) => button(`b${index}`)))] },
      'components[0].components[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a section without an accessory',
      { flags: v2, components: [{ type: 9, components: [text('x')] }] },
      'components[0].accessory[BASE_TYPE_REQUIRED]',
    ],
    [
      'a container in a container',
      { flags: v2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'components[0].components[0].type[UNION_TYPE_CHOICES]',
    ],
    [
      '26 options in a select',
      {
        flags: v2,
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: many(26, (index) => ({ label: 'x', value: `v${index}` })),
          }),
        ],
      },
      'components[0].components[0].options[BASE_TYPE_MAX_LENGTH]',
    ],
    [
      'a link button with a custom id',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org', custom_id: 'a' })] },
      'components[0].components[0].custom_id[BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE]',
    ],
    [
      'users both listed and parsed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1400000000000000000'] } },
      'allowed_mentions.parse[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]',
    ],
  ];

  test.each(cases)('with %s is refused at its place', async (_, body, place) => {
    const { client, playground } = await openStage();
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    await expect(sending).rejects.toMatchObject({ code: 50035, status: 400 });
    await expect(sending).rejects.toThrow(place);
    expect(playground.messages(playground.ids.channel)).toEqual([]);
  });

  test.each([
    ['content of blanks', { content: ' \n ' }],
    ['no components beside the flag', { flags: v2, components: [] }],
  ])('with %s is an empty message', async (_, body) => {
    const { client, playground } = await openStage();
    const sending = client.rest.post(Routes.channelMessages(playground.ids.channel), { body });
    await expect(sending).rejects.toMatchObject({ code: 50006 });
  });

  test('at the limits is taken', async () => {
    const { client, playground } = await openStage();
    const components = [
      { type: 17, components: many(38, () => text('x'.repeat(100))) },
      text('x'.repeat(200)),
    ];
    await client.rest.post(Routes.channelMessages(playground.ids.channel), {
      body: { flags: v2, components },
    });
    expect(playground.messages(playground.ids.channel)).toHaveLength(1);
  });

  test('of Components V2 stays one', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.send({
      flags: v2,
      components: [{ type: ComponentType.TextDisplay, content: 'x' }],
    });
    await expect(message.edit({ content: 'y' })).rejects.toMatchObject({ code: 50035 });
    const edited = await message.edit({ components: [{ type: ComponentType.TextDisplay, content: 'y' }] });
    expect(edited.flags.has(v2)).toBe(true);
  });

  test('of plain content becomes one of Components V2 when its content is cleared', async () => {
    const { client, playground } = await openStage();
    const channel = client.channels.cache.get(playground.ids.channel);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.send('it is known');
    const body = { flags: v2, components: [text('32')] };
    const route = Routes.channelMessage(channel.id, message.id);
    await expect(client.rest.patch(route, { body })).rejects.toMatchObject({ code: 50035 });
    await client.rest.patch(route, { body: { ...body, content: null } });
    expect(playground.messages(channel.id)).toMatchObject([{ content: '', components: [{ content: '32' }] }]);
  });
});

describe('limits of traffic', () => {
  const fits = (pattern: RegExp): unknown => expect.stringMatching(pattern);

  test('are in the headers of every answer', async () => {
    const { playground } = await openPlayground();
    const headers = { authorization: `Bot ${playground.token}` };
    const answer = await fetch(`${playground.api}/v10/users/@me`, { headers });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ratelimit-limit': '50',
      'x-ratelimit-remaining': '49',
      'x-ratelimit-reset-after': fits(/^\d\.\d{3}$/),
      'x-ratelimit-reset': fits(/^\d+\.\d{3}$/),
      'x-ratelimit-bucket': fits(/^[0-9a-f]{32}$/),
    });
  });

  test('are enforced with 429', async () => {
    const { playground } = await openPlayground({ rateLimit: { limit: 1, window: 60_000 } });
    const ask = (): Promise<Response> =>
      fetch(`${playground.api}/v10/users/@me`, { headers: { authorization: `Bot ${playground.token}` } });
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    expect(await refused.json()).toMatchObject({ global: false, message: 'You are being rate limited.' });
  });

  test('that are met by the client are waited for', async () => {
    const { playground } = await openPlayground({ rateLimit: { limit: 1, window: 300 } });
    const client = buildClient(playground);
    client.rest.setToken(playground.token);
    const ask = (): Promise<unknown> => client.rest.get(Routes.user());
    await Promise.all([ask(), ask()]);
    expect(playground.requests.map(({ status }) => status)).toEqual([200, 200]);
  });
});
