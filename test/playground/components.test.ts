// Autocomplete, buttons and selects through the real client.
import { ActionRowBuilder, MessageFlags, StringSelectMenuBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buttonsOf } from '../../playground/start.ts';

import { askCount, button, serve } from './serve.ts';

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
