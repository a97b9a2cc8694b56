// What the page posts beside messages and slash commands: files, forwards, apps of a message, settings of a person.
import { ApplicationCommandType, type Interaction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Playground } from '../../playground/start.ts';
import { openPlayground } from '../support/discord-client.ts';
import { serveCommands } from './serve.ts';

const idSchema = z.object({ id: z.string() });
const messageSchema = z.object({ message: z.looseObject({ id: z.string() }) });

async function post({ url }: Playground, action: string, body: object): Promise<Response> {
  return fetch(`${url}page/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function sendFile(
  { url }: Playground,
  user: string,
  { body = 'bytes', type = 'application/octet-stream' }: { body?: string; type?: string } = {},
): Promise<Response> {
  const query = new URLSearchParams({ user, name: 'a report.pdf' });
  return fetch(`${url}page/upload?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

async function upload(playground: Playground, user = playground.ids.member): Promise<string> {
  return idSchema.parse(await (await sendFile(playground, user)).json()).id;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  if (interaction.isChatInputCommand()) {
    const file = interaction.options.getAttachment('file', true);
    await interaction.reply(`${file.name} ${file.size}`);
  }
}

const commands = [
  { name: 'Repeat', type: ApplicationCommandType.Message },
  { name: 'add', description: 'x', options: [{ type: 11, name: 'file', description: 'x', required: true }] },
];

describe('a file that is picked on the page', () => {
  test('goes along with a message', async () => {
    const { playground } = await openPlayground();
    const { member: user, channel: channel_id } = playground.ids;
    const files = [await upload(playground)];
    const sent = await post(playground, 'message', { user, channel_id, content: 'see', files });
    const { message } = messageSchema.parse(await sent.json());
    expect(message).toMatchObject({ attachments: [{ filename: 'a_report.pdf', size: 5 }] });
    const [stored] = playground.messages(channel_id)[0]?.attachments ?? [];
    expect(await (await fetch(stored?.url ?? '')).text()).toBe('bytes');
  });

  test('is the value of a command’s option', async () => {
    const { playground } = await serveCommands({ global: commands }, answer);
    const { member: user, channel: channel_id } = playground.ids;
    const options = [{ name: 'file', value: await upload(playground) }];
    const answered = playground.nextMessage(channel_id);
    expect((await post(playground, 'command', { user, channel_id, name: 'add', options })).status).toBe(200);
    expect((await answered).content).toBe('a_report.pdf 5');
  });

  test('is nobody else’s', async () => {
    const { playground } = await openPlayground();
    const { moderator: user, channel: channel_id } = playground.ids;
    const files = [await upload(playground)];
    expect((await post(playground, 'message', { user, channel_id, content: 'x', files })).status).toBe(400);
  });

  test('is not taken from a form of another site, nor from nobody', async () => {
    const { playground } = await openPlayground();
    const asForm = await sendFile(playground, playground.ids.member, { type: 'text/plain' });
    const fromNobody = await sendFile(playground, '1');
    expect([asForm.status, fromNobody.status]).toEqual([415, 400]);
  });
});

test('a message is forwarded to another channel of the same person', async () => {
  const { playground } = await openPlayground();
  const { member: user, channel, memberDm, moderatorDm } = playground.ids;
  const { id: message_id } = await playground.say({ content: '33' });
  const body = { user, from_channel_id: channel, message_id };
  const sent = await post(playground, 'forward', { ...body, channel_id: memberDm });
  expect(await sent.json()).toMatchObject({
    message: { channel_id: memberDm, message_snapshots: [{ message: { content: '33' } }] },
  });
  expect((await post(playground, 'forward', { ...body, channel_id: moderatorDm })).status).toBe(400);
});

test('an embed is posted by a person or by the other bot', async () => {
  const { playground } = await openPlayground();
  const { member: user, otherBot, channel: channel_id } = playground.ids;
  const body = { user, channel_id, embeds: [{ description: 'nine million' }] };
  const own = await post(playground, 'message', { ...body, content: 'see' });
  const others = await post(playground, 'message', { ...body, as_bot: true });
  expect(await own.json()).toMatchObject({ message: { author: { id: user }, embeds: [{ type: 'rich' }] } });
  expect(await others.json()).toMatchObject({ message: { author: { id: otherBot }, content: '' } });
});

test('a message command is used on a message', async () => {
  const { playground } = await serveCommands({ global: commands }, answer);
  const { member: user, channel: channel_id } = playground.ids;
  const { id: message_id } = await playground.say({ content: '33' });
  const answered = playground.nextMessage(channel_id);
  const body = { user, channel_id, message_id };
  expect((await post(playground, 'menu', { ...body, name: 'Repeat' })).status).toBe(200);
  expect((await answered).content).toBe('33');
  expect((await post(playground, 'menu', { ...body, name: 'Other' })).status).toBe(400);
});

test('direct messages are refused and taken again', async () => {
  const { playground, client } = await serveCommands({}, answer);
  const { member: user } = playground.ids;
  const send = () => client.users.send(user, 'known');
  await post(playground, 'direct-messages', { user, accepted: false });
  await expect(send()).rejects.toMatchObject({ code: 50007 });
  await post(playground, 'direct-messages', { user, accepted: true });
  expect((await send()).content).toBe('known');
});
