// Commands through the real client: answers, deadlines, refusals, and answers that get lost.
import { InteractionContextType, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';

import { askCount, serve } from './serve.ts';

describe('a command', () => {
  test('reaches the bot with its options and who asked where', async () => {
    const seen: unknown[] = [];
    const { playground } = await serve({
      command: async (interaction) => {
        const { options, user, guildId, context, memberPermissions, appPermissions } = interaction;
        seen.push(options.getString('thing'), options.getInteger('year'), options.getBoolean('hide'));
        seen.push(user.username, guildId, context, memberPermissions?.has('ManageGuild'));
        seen.push(appPermissions.has('SendMessages'), interaction.channel?.isSendable());
        await interaction.reply('32');
      },
    });
    const options = { thing: 'boroughs', year: 2018, hide: true };
    await playground.runCommand({ user: playground.ids.moderator, name: 'count', options });
    expect(seen).toEqual([
      ...['boroughs', 2018, true, 'sasha', playground.ids.guild],
      ...[InteractionContextType.Guild, true, true, true],
    ]);
  });

  test('is answered with a message that names who asked', async () => {
    const { playground } = await serve({ command: (interaction) => interaction.reply('32') });
    const result = await playground.runCommand(askCount);
    expect(result).toMatchObject({ status: 'answered', ephemeral: false });
    expect(result.message).toMatchObject({
      content: '32',
      type: 20,
      author: { id: playground.ids.bot },
      webhook_id: playground.ids.application,
      interaction_metadata: { type: 2, user: { id: playground.ids.member } },
    });
    expect(playground.messages(playground.ids.channel)).toEqual([result.message]);
  });

  test('that nobody answers in three seconds has failed, and the late answer is 10062', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { playground, clock, thrown } = await serve({
      command: async (interaction) => {
        await gate.promise;
        await interaction.reply('late');
      },
    });
    const running = playground.runCommand(askCount);
    clock.advance(2999);
    expect(playground.messages(playground.ids.channel)).toEqual([]);
    clock.advance(1);
    expect(await running).toMatchObject({ status: 'failed', reason: 'The application did not respond' });
    gate.resolve(undefined);
    await expect.poll(() => thrown).toMatchObject([{ code: 10062, status: 404 }]);
  });

  test('is answered once: a second first response is 40060', async () => {
    const { playground, thrown } = await serve({
      command: async (interaction) => {
        await interaction.reply('one');
        interaction.replied = false;
        await interaction.reply('two');
      },
    });
    const result = await playground.runCommand(askCount);
    expect(result.message?.content).toBe('one');
    await expect.poll(() => thrown).toMatchObject([{ code: 40060, status: 400 }]);
  });

  test('shows that the bot thinks until the deferred reply is edited', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { playground, clock } = await serve({
      command: async (interaction) => {
        await interaction.deferReply();
        await gate.promise;
        await interaction.editReply('32');
      },
    });
    const deferred = await playground.runCommand({ ...askCount, until: 'acknowledged' });
    expect(deferred.message).toMatchObject({ content: '', flags: MessageFlags.Loading });
    const edited = playground.nextMessage(playground.ids.channel);
    clock.advance(60_000);
    gate.resolve(undefined);
    expect(await edited).toMatchObject({ id: deferred.message?.id, content: '32', flags: 0 });
  });

  test('left thinking fails when its token ends, and an edit is then 50027', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { playground, clock, thrown } = await serve({
      command: async (interaction) => {
        await interaction.deferReply();
        await gate.promise;
        await interaction.editReply('32');
      },
    });
    const running = playground.runCommand(askCount);
    await expect.poll(() => playground.messages(playground.ids.channel)).toHaveLength(1);
    clock.advance(15 * 60_000);
    expect(await running).toMatchObject({ status: 'failed' });
    gate.resolve(undefined);
    await expect.poll(() => thrown).toMatchObject([{ code: 50027, status: 401 }]);
  });

  test('keeps at the edit the privacy of its defer', async () => {
    const { playground } = await serve({
      command: async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({ content: '32' });
      },
    });
    const result = await playground.runCommand(askCount);
    expect(result).toMatchObject({ ephemeral: true, message: { content: '32' } });
    expect(playground.messages(playground.ids.channel, playground.ids.moderator)).toEqual([]);
    expect(playground.messages(playground.ids.channel)).toHaveLength(1);
  });

  test('can be followed up, changed and taken back', async () => {
    const { playground } = await serve({
      command: async (interaction) => {
        await interaction.reply('one');
        const second = await interaction.followUp({ content: 'two', flags: MessageFlags.Ephemeral });
        await interaction.webhook.editMessage(second, 'three');
        await interaction.deleteReply();
      },
    });
    const changed = playground.nextMessage(playground.ids.channel, ({ content }) => content === 'three');
    await playground.runCommand(askCount);
    expect((await changed).flags).toBe(MessageFlags.Ephemeral);
    const { channel, moderator } = playground.ids;
    await expect.poll(() => playground.messages(channel).map(({ content }) => content)).toEqual(['three']);
    expect(playground.messages(channel, moderator)).toEqual([]);
  });

  test('gives the bot its own reply back where it asks for it', async () => {
    const seen: unknown[] = [];
    const { playground } = await serve({
      command: async (interaction) => {
        const { resource, interaction: about } = await interaction.reply({
          content: '32',
          withResponse: true,
        });
        seen.push(resource?.message?.content, about.responseMessageEphemeral);
        seen.push((await interaction.fetchReply()).id === resource?.message?.id);
        await interaction.followUp('done');
      },
    });
    const done = playground.nextMessage(playground.ids.channel, ({ content }) => content === 'done');
    await playground.runCommand(askCount);
    await done;
    expect(seen).toEqual(['32', false, true]);
  });

  test.each([
    ['a name that is not registered', { name: 'nothing' }, 'there is no command /nothing here'],
    ['a required option missing', { name: 'count' }, 'thing is required'],
    ['an unknown option', { name: 'count', options: { thing: 'x', other: 1 } }, 'there is no option other'],
    [
      'words for a number',
      { name: 'count', options: { thing: 'x', year: 'now' } },
      'year must be a whole number',
    ],
    ['a number out of range', { name: 'count', options: { thing: 'x', year: 1999 } }, 'year is out of range'],
  ])('with %s cannot be sent', async (_, input, reason) => {
    const { playground } = await serve({});
    await expect(playground.runCommand(input)).rejects.toThrow(reason);
  });

  test('asked in a direct message has a user and no server', async () => {
    const seen: unknown[] = [];
    const { playground } = await serve({
      command: async (interaction) => {
        seen.push(
          interaction.guildId,
          interaction.context,
          interaction.channel?.isDMBased(),
          interaction.user.id,
        );
        await interaction.reply('32');
      },
    });
    await playground.runCommand({ ...askCount, channel: playground.ids.memberDm });
    expect(seen).toEqual([null, InteractionContextType.BotDM, true, playground.ids.member]);
  });
});

describe('a first response', () => {
  test('that met a 500 after it arrived is repeated by the client and then refused', async () => {
    const { playground, thrown } = await serve({ command: (interaction) => interaction.reply('32') });
    playground.faults.request({ path: /\/callback$/ }, { status: 500, tookEffect: true });
    const result = await playground.runCommand(askCount);
    expect(result.message?.content).toBe('32');
    await expect.poll(() => thrown).toMatchObject([{ code: 40060 }]);
    const callbacks = playground.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status }) => status)).toEqual([500, 400]);
  });

  test('that met a 502 before it arrived is repeated and taken', async () => {
    const { playground } = await serve({ command: (interaction) => interaction.reply('32') });
    playground.faults.request({ path: /\/callback$/ }, { status: 502 });
    const result = await playground.runCommand(askCount);
    expect(result.message?.content).toBe('32');
  });

  test('that met a 429 is repeated after the wait', async () => {
    const { playground } = await serve({ command: (interaction) => interaction.reply('32') });
    playground.faults.request({ path: /\/callback$/ }, { status: 429, retryAfter: 0.2 });
    const result = await playground.runCommand(askCount);
    expect(result.message?.content).toBe('32');
    const callbacks = playground.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status }) => status)).toEqual([429, 204]);
  });

  test('whose answer is slow has its effect at once', async () => {
    const order: string[] = [];
    const { playground, clock } = await serve({
      command: async (interaction) => {
        await interaction.reply('32');
        order.push('answered');
        await interaction.followUp('next');
      },
    });
    const next = playground.nextMessage(playground.ids.channel, ({ content }) => content === 'next');
    const slow = playground.faults.request({ path: /\/callback$/ }, { slow: 2000 });
    const result = await playground.runCommand(askCount);
    await slow.met;
    expect(result.message?.content).toBe('32');
    expect(order).toEqual([]);
    clock.advance(2000);
    await next;
    expect(order).toEqual(['answered']);
  });
});

test('a command used while the connection is down is answered after the resume', async () => {
  const { playground } = await serve({ command: (interaction) => interaction.reply('32') });
  await playground.faults.dropSocket();
  const result = await playground.runCommand(askCount);
  expect(result.message?.content).toBe('32');
});
