// Commands, autocomplete, buttons and selects through the real client: answers, deadlines, refusals.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  InteractionContextType,
  MessageFlags,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buttonsOf } from '../../playground/start.ts';
import { openStage, type Stage } from '../support/discord-client.ts';

interface Handlers {
  readonly command?: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
  readonly autocomplete?: (interaction: AutocompleteInteraction) => Promise<unknown>;
  readonly button?: (interaction: ButtonInteraction) => Promise<unknown>;
  readonly select?: (interaction: StringSelectMenuInteraction) => Promise<unknown>;
}

interface Serving extends Stage {
  /** What the handlers threw, in order. */
  readonly thrown: unknown[];
}

const count = new SlashCommandBuilder()
  .setName('count')
  .setDescription('How many there are')
  .addStringOption((option) =>
    option.setName('thing').setDescription('Of what').setRequired(true).setAutocomplete(true),
  )
  .addIntegerOption((option) => option.setName('year').setDescription('When').setMinValue(2000))
  .addBooleanOption((option) => option.setName('hide').setDescription('For me alone'));

/** A bot with `/count` whose handlers are the test's. */
async function serve(
  handlers: Handlers,
  clientOptions: Parameters<typeof openStage>[1] = {},
): Promise<Serving> {
  const stage = await openStage({}, clientOptions);
  const thrown: unknown[] = [];
  const keep = (error: unknown): void => {
    thrown.push(error);
  };
  stage.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) handlers.command?.(interaction).catch(keep);
    else if (interaction.isAutocomplete()) handlers.autocomplete?.(interaction).catch(keep);
    else if (interaction.isButton()) handlers.button?.(interaction).catch(keep);
    else if (interaction.isStringSelectMenu()) handlers.select?.(interaction).catch(keep);
  });
  await stage.client.application.commands.set([count]);
  return { ...stage, thrown };
}

const button = (id: string): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(id).setLabel('More').setStyle(ButtonStyle.Secondary),
  );

const askCount = { name: 'count', options: { thing: 'boroughs' } };

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

describe('autocomplete', () => {
  test('brings the choices', async () => {
    const { playground } = await serve({
      autocomplete: (interaction) =>
        interaction.respond([{ name: `${interaction.options.getFocused()}s`, value: 'id' }]),
    });
    const input = { name: 'count', options: { thing: 'borough' }, focused: 'thing' };
    expect(await playground.autocomplete(input)).toEqual([{ name: 'boroughs', value: 'id' }]);
  });

  test('that comes too late is empty, and 10062 for the bot', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { playground, clock, thrown } = await serve({
      autocomplete: async (interaction) => {
        await gate.promise;
        await interaction.respond([]);
      },
    });
    const choices = playground.autocomplete({ name: 'count', focused: 'thing' });
    clock.advance(3000);
    expect(await choices).toEqual([]);
    gate.resolve(undefined);
    await expect.poll(() => thrown).toMatchObject([{ code: 10062 }]);
  });

  test('with 26 choices is refused', async () => {
    const { playground, clock, thrown } = await serve({
      autocomplete: (interaction) =>
        interaction.respond(
          Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, value: `v${index}` })),
        ),
    });
    const choices = playground.autocomplete({ name: 'count', focused: 'thing' });
    await expect.poll(() => thrown).toMatchObject([{ code: 50035 }]);
    clock.advance(3000);
    expect(await choices).toEqual([]);
  });
});

describe('a button', () => {
  test('brings the message on which it stands, and updates it', async () => {
    const asked: unknown[] = [];
    const { playground } = await serve({
      command: (interaction) => interaction.reply({ content: 'one', components: [button('more:1')] }),
      button: async (interaction) => {
        asked.push(interaction.customId, interaction.message.interactionMetadata?.user.id);
        await interaction.update({ content: 'two', components: [button('more:2')] });
      },
    });
    const { message } = await playground.runCommand(askCount);
    if (!message) throw new Error('no reply');
    const pressed = await playground.press({ message, customId: 'more:1' });
    expect(asked).toEqual(['more:1', playground.ids.member]);
    expect(pressed.message).toMatchObject({ id: message.id, content: 'two' });
    expect(pressed.message && buttonsOf(pressed.message).map((one) => one.custom_id)).toEqual(['more:2']);
  });

  test('pressed by somebody else can be answered in private', async () => {
    const { playground } = await serve({
      command: (interaction) => interaction.reply({ content: 'one', components: [button('more')] }),
      button: (interaction) => interaction.reply({ content: 'for you', flags: MessageFlags.Ephemeral }),
    });
    const { message } = await playground.runCommand(askCount);
    if (!message) throw new Error('no reply');
    const { moderator, channel } = playground.ids;
    const pressed = await playground.press({ message, customId: 'more', user: moderator });
    expect(pressed).toMatchObject({ ephemeral: true, message: { content: 'for you' } });
    expect(playground.messages(channel).map(({ content }) => content)).toEqual(['one']);
    expect(playground.messages(channel, moderator).map(({ content }) => content)).toEqual(['one', 'for you']);
  });

  test('that the message does not have cannot be pressed', async () => {
    const { playground } = await serve({ command: (interaction) => interaction.reply('one') });
    const { message } = await playground.runCommand(askCount);
    if (!message) throw new Error('no reply');
    await expect(playground.press({ message, customId: 'more' })).rejects.toThrow('has no component more');
  });

  test('acknowledged first is answered by the edit', async () => {
    const { playground } = await serve({
      command: (interaction) => interaction.reply({ content: 'one', components: [button('more')] }),
      button: async (interaction) => {
        await interaction.deferUpdate();
        await interaction.editReply({ content: 'two', components: [] });
      },
    });
    const { message } = await playground.runCommand(askCount);
    if (!message) throw new Error('no reply');
    const pressed = await playground.press({ message, customId: 'more' });
    expect(pressed.message).toMatchObject({ id: message.id, content: 'two', components: [] });
  });
});

test('a select brings what was picked, and takes only what it offers', async () => {
  const menu = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' });
  const { playground } = await serve({
    command: (interaction) =>
      interaction.reply({
        content: 'one',
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
      }),
    select: (interaction) => interaction.update({ content: interaction.values.join(), components: [] }),
  });
  const { message } = await playground.runCommand(askCount);
  if (!message) throw new Error('no reply');
  await expect(playground.select({ message, customId: 'pick', values: ['c'] })).rejects.toThrow(
    'no option c',
  );
  const picked = await playground.select({ message, customId: 'pick', values: ['b'] });
  expect(picked.message?.content).toBe('b');
});

test('a command used while the connection is down is answered after the resume', async () => {
  const { playground } = await serve({ command: (interaction) => interaction.reply('32') });
  await playground.faults.dropSocket();
  const result = await playground.runCommand(askCount);
  expect(result.message?.content).toBe('32');
});
