// What the real client sends: replies, edits, files, direct messages, and where it may not.
import { AttachmentBuilder, ComponentType, MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { openStage } from '../support/discord-client.ts';

const v2 = MessageFlags.IsComponentsV2;

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
