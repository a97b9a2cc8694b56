// The page's own API over HTTP: state, events, actions, and who may not use it.
import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  Events,
  MessageFlags,
  type Client,
  type Interaction,
} from 'discord.js';
import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { Playground } from '../../playground/start.ts';
import { openPlayground, openStage } from '../support/discord-client.ts';

const eventSchema = z.looseObject({ type: z.string() });
const bytes = z.instanceof(Uint8Array);

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function post(
  { url }: Playground,
  action: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const answer = await fetch(`${url}page/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

async function get({ url }: Playground, path: string): Promise<Answer> {
  const answer = await fetch(`${url}${path}`);
  return { status: answer.status, body: await answer.json() };
}

/** Reads a person's events as they come. */
async function* listen({ url }: Playground, user: string): AsyncGenerator {
  const abort = new AbortController();
  onTestFinished(() => {
    abort.abort();
  });
  const answer = await fetch(`${url}page/events?user=${user}`, { signal: abort.signal });
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body ?? []) {
    const blocks = (rest + decoder.decode(bytes.parse(chunk), { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) yield JSON.parse(block.replace(/^data: /, ''));
  }
}

/** The next events of these types; others are passed over. */
async function take(events: AsyncGenerator, ...types: readonly string[]): Promise<readonly object[]> {
  const taken: object[] = [];
  while (taken.length < types.length) {
    const next = await events.next();
    if (next.done) throw new Error('the stream ended');
    const event = eventSchema.parse(next.value);
    if (event.type === types[taken.length]) taken.push(event);
  }
  return taken;
}

interface Reply {
  readonly content: string;
  readonly flags?: MessageFlags.Ephemeral;
}

async function answer(interaction: Interaction, reply: Reply): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: reply.content, value: 'x' }]);
  else if (interaction.isRepliable()) await interaction.reply(reply);
}

/** A bot with `/count thing:` that answers everything alike. */
async function openBot(reply: Reply): Promise<{ readonly playground: Playground; readonly client: Client }> {
  const { playground, client } = await openStage();
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, reply));
  const option = {
    type: ApplicationCommandOptionType.String,
    name: 'thing',
    description: 'Of what',
    required: true,
    autocomplete: true,
  } as const;
  await client.application.commands.set([{ name: 'count', description: 'How many', options: [option] }]);
  return { playground, client };
}

describe('the state', () => {
  test('holds what the page shows at first', async () => {
    const { playground } = await openPlayground();
    const { ids } = playground;
    await playground.say({ content: 'hello' });
    expect(await get(playground, `page/state?user=${ids.moderator}`)).toMatchObject({
      status: 200,
      body: {
        me: { id: ids.moderator, username: 'sasha', global_name: 'Sasha', moderator: true },
        bot: { id: ids.bot, username: 'Footnote', bot: true },
        guild: { id: ids.guild, name: 'Footnote playground' },
        channels: [
          { id: ids.channel, name: 'reports', type: 'guild', guild_id: ids.guild },
          { id: ids.moderatorDm, type: 'dm', user: { id: ids.bot } },
          { id: ids.privateDm, type: 'dm', user: { id: ids.member, global_name: 'Robin' } },
        ],
        commands: [],
        offered: { [ids.channel]: [], [ids.moderatorDm]: [], [ids.privateDm]: [] },
        messages: { [ids.channel]: [{ content: 'hello', author: { avatar: null } }], [ids.moderatorDm]: [] },
        online: false,
      },
    });
  });

  test('is not given for nobody', async () => {
    const { playground } = await openPlayground();
    expect((await get(playground, 'page/state?user=1')).status).toBe(400);
  });
});

describe('what is done on the page', () => {
  test('is a message in which @Footnote becomes the mention', async () => {
    const { playground } = await openPlayground();
    const { member, channel, bot } = playground.ids;
    const body = { user: member, channel_id: channel, content: 'Is that so, @Footnote?' };
    expect(await post(playground, 'message', body)).toMatchObject({
      status: 200,
      body: { message: { content: `Is that so, <@${bot}>?`, mentions: [{ id: bot }] } },
    });
  });

  test('is a command whose answer comes as an event', async () => {
    const { playground } = await openBot({ content: '32' });
    const { member, channel } = playground.ids;
    const events = listen(playground, member);
    await take(events, 'ready');
    const options = [{ name: 'thing', value: 'boroughs' }];
    const sent = await post(playground, 'command', {
      user: member,
      channel_id: channel,
      name: 'count',
      options,
    });
    const [event] = await take(events, 'message');
    expect(sent.status).toBe(200);
    expect(event).toMatchObject({
      message: { channel_id: channel, content: '32', interaction_metadata: { user: { id: member } } },
    });
  });

  test.each([
    ['an unknown command', { name: 'nothing' }, 'there is no command /nothing here'],
    ['a missing option', { name: 'count' }, 'thing is required'],
    ['an unknown option', { name: 'count', options: [{ name: 'x', value: 1 }] }, 'there is no option x'],
  ])('is refused for %s', async (_, parts, message) => {
    const { playground } = await openBot({ content: '32' });
    const { member, channel } = playground.ids;
    const sent = await post(playground, 'command', { user: member, channel_id: channel, ...parts });
    expect(sent).toEqual({ status: 400, body: { message } });
  });

  test('is typing that brings choices', async () => {
    const { playground } = await openBot({ content: 'boroughs' });
    const { member, channel } = playground.ids;
    const options = [{ name: 'thing', value: 'bor', focused: true }];
    const body = { user: member, channel_id: channel, name: 'count', options };
    expect(await post(playground, 'autocomplete', body)).toEqual({
      status: 200,
      body: { choices: [{ name: 'boroughs', value: 'x' }] },
    });
  });

  test('is a press on a button of a message that this person sees', async () => {
    const { playground, client } = await openBot({ content: 'pressed', flags: MessageFlags.Ephemeral });
    const { member, moderator, memberDm } = playground.ids;
    const user = await client.users.fetch(member);
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'More',
      custom_id: 'more',
    } as const;
    const { id } = await user.send({
      content: '32',
      components: [{ type: ComponentType.ActionRow, components: [button] }],
    });
    const press = { channel_id: memberDm, message_id: id, custom_id: 'more' };
    const answered = playground.nextMessage(memberDm, ({ content }) => content === 'pressed');
    expect((await post(playground, 'component', { ...press, user: member })).status).toBe(200);
    expect((await answered).flags).toBe(MessageFlags.Ephemeral);
    expect((await post(playground, 'component', { ...press, user: moderator })).status).toBe(400);
  });
});

describe('the events', () => {
  test('tell nobody else of a private reply', async () => {
    const { playground } = await openBot({ content: 'secret', flags: MessageFlags.Ephemeral });
    const { member, moderator } = playground.ids;
    const [own, others] = [listen(playground, member), listen(playground, moderator)];
    await Promise.all([take(own, 'ready'), take(others, 'ready')]);
    await playground.runCommand({ name: 'count', options: { thing: 'x' } });
    await playground.say({ content: 'open' });
    expect(await take(own, 'message', 'message')).toMatchObject([
      { message: { content: 'secret', flags: MessageFlags.Ephemeral } },
      { message: { content: 'open' } },
    ]);
    expect(await take(others, 'message')).toMatchObject([{ message: { content: 'open' } }]);
  });

  test('tell of a command that got no answer, and of the bot’s coming and going', async () => {
    const { playground, clock, client } = await openStage();
    const { member, channel } = playground.ids;
    const events = listen(playground, member);
    await take(events, 'ready');
    await client.application.commands.set([{ name: 'count', description: 'How many' }]);
    expect(await take(events, 'commands')).toMatchObject([{ commands: [{ name: 'count' }] }]);
    const running = playground.runCommand({ name: 'count' });
    clock.advance(3000);
    await running;
    expect(await take(events, 'interaction-failed')).toMatchObject([
      { channel_id: channel, command: 'count', reason: 'The application did not respond' },
    ]);
    await client.destroy();
    await take(events, 'offline');
  });

  test('tell of edits, deletions and typing', async () => {
    const { playground, client } = await openStage();
    const { member, memberDm } = playground.ids;
    const events = listen(playground, member);
    await take(events, 'ready');
    const dm = await client.users.createDM(member);
    await dm.sendTyping();
    const message = await dm.send('one');
    await message.edit('two');
    await message.delete();
    expect(await take(events, 'typing', 'message', 'message-update', 'message-delete')).toMatchObject([
      { channel_id: memberDm, user_id: playground.ids.bot },
      { message: { content: 'one' } },
      { message: { content: 'two' } },
      { id: message.id, channel_id: memberDm },
    ]);
  });
});

describe('the page', () => {
  test('is served with a policy that lets nothing foreign in', async () => {
    const { playground } = await openPlayground();
    const answer = await fetch(playground.url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
  });

  test.each(['page/..%2fstart.ts', 'page/%2e%2e/start.ts', 'page/start.ts', 'page/none.js', 'page/a/b.js'])(
    'serves nothing at /%s',
    async (path) => {
      const { playground } = await openPlayground();
      expect((await get(playground, path)).status).toBe(404);
    },
  );

  test('is not served where it was not asked for', async () => {
    const { playground } = await openPlayground({ page: false });
    expect((await fetch(playground.url)).status).toBe(404);
  });

  test('takes nothing from other sites', async () => {
    const { playground } = await openPlayground();
    const { member, channel } = playground.ids;
    const body = { user: member, channel_id: channel, content: 'x' };
    const foreign = await post(playground, 'message', body, { origin: 'https://example.org' });
    const form = await post(playground, 'message', body, { 'content-type': 'text/plain' });
    const own = await post(playground, 'message', body, { origin: playground.url.slice(0, -1) });
    expect([foreign.status, form.status, own.status]).toEqual([403, 415, 200]);
  });

  test('answers to no other host name', async () => {
    const { playground } = await openPlayground();
    const status = await new Promise((resolve) => {
      request(playground.url, { headers: { host: 'example.org' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});
