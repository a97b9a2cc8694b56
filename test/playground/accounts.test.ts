// Who may what: a member, two moderators, and a hostile client that sends what it is not offered.
import { ApplicationCommandOptionType, PermissionFlagsBits, Routes, type Interaction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Playground } from '../../playground/start.ts';
import { button, serveCommands } from './serve.ts';

const { Subcommand, SubcommandGroup, String: text } = ApplicationCommandOptionType;
const id = { type: text, name: 'id', description: 'Which', autocomplete: true };
const corpus = {
  name: 'corpus',
  description: 'Keeps the corpus',
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    { type: Subcommand, name: 'status', description: 'What is served', options: [id] },
    {
      type: SubcommandGroup,
      name: 'source',
      description: 'One source',
      options: [{ type: Subcommand, name: 'show', description: 'Shows it', options: [id] }],
    },
  ],
};
const count = { name: 'count', description: 'How many' };

/** What the bot makes of who is asking. */
async function answer(interaction: Interaction): Promise<void> {
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const who = `${interaction.user.username} ${mayManage ? 'may' : 'may not'}`;
  if (interaction.isAutocomplete()) await interaction.respond([{ name: who, value: 'x' }]);
  else if (interaction.isChatInputCommand()) {
    const { options } = interaction;
    const path = [options.getSubcommandGroup(false), options.getSubcommand(false), options.getString('id')];
    const content = `${path.filter(Boolean).join(' ')}: ${who}`;
    await interaction.reply({ content, components: [button('more')] });
  } else if (interaction.isRepliable()) {
    const where = 'customId' in interaction ? interaction.customId : '';
    await interaction.reply(`${where}: ${who}, ${interaction.guildId ?? 'no server'}`);
  }
}

const serve = () => serveCommands({ global: [count], guild: [corpus] }, answer);
const stateSchema = z.object({
  commands: z.array(z.object({ id: z.string(), name: z.string() })),
  offered: z.record(z.string(), z.array(z.string())),
});

/** The names of the commands that a person's page offers in a channel. */
async function namesOn({ url }: Playground, user: string, channel: string): Promise<readonly string[]> {
  const state = stateSchema.parse(await (await fetch(`${url}page/state?user=${user}`)).json());
  const ids = state.offered[channel] ?? [];
  return state.commands.filter((one) => ids.includes(one.id)).map((one) => one.name);
}

describe('a command of moderators', () => {
  test('is offered to moderators in the home server, and nowhere else', async () => {
    const { playground } = await serve();
    const { member, moderator, secondModerator, channel, moderatorDm, privateDm } = playground.ids;
    expect(await namesOn(playground, moderator, channel)).toEqual(['count', 'corpus']);
    expect(await namesOn(playground, secondModerator, channel)).toEqual(['count', 'corpus']);
    expect(await namesOn(playground, member, channel)).toEqual(['count']);
    expect(await namesOn(playground, moderator, moderatorDm)).toEqual(['count']);
    expect(await namesOn(playground, moderator, privateDm)).toEqual([]);
  });

  test('carries the moderator’s permissions', async () => {
    const { playground } = await serve();
    const { moderator } = playground.ids;
    const result = await playground.runCommand({ name: 'corpus status', user: moderator });
    expect(result.message?.content).toBe('status: sasha may');
  });

  test('is not offered to a member, but a hostile client sends it all the same', async () => {
    const { playground } = await serve();
    const name = 'corpus status';
    await expect(playground.runCommand({ name })).rejects.toThrow('there is no command /corpus here');
    const forced = await playground.runCommand({ name, evenIfHidden: true });
    expect(forced.message?.content).toBe('status: robin may not');
    const choices = await playground.autocomplete({ name, focused: 'id', evenIfHidden: true });
    expect(choices).toMatchObject([{ name: 'robin may not' }]);
  });

  test('is not offered in direct messages, but a hostile client sends it all the same', async () => {
    const { playground } = await serve();
    const { moderator, moderatorDm } = playground.ids;
    const input = { name: 'corpus status', user: moderator, channel: moderatorDm };
    await expect(playground.runCommand(input)).rejects.toThrow('there is no command /corpus here');
    const forced = await playground.runCommand({ ...input, evenIfHidden: true });
    expect(forced.message?.content).toBe('status: sasha may not');
  });
});

describe('subcommands', () => {
  test('of a group are named by three words, and their options are theirs', async () => {
    const { playground } = await serve();
    const { moderator } = playground.ids;
    const name = 'corpus source show';
    const options = { id: 'report' };
    const result = await playground.runCommand({ name, user: moderator, options });
    expect(result.message).toMatchObject({ content: 'source show report: sasha may', interaction: { name } });
    const choices = await playground.autocomplete({ name, user: moderator, focused: 'id', options });
    expect(choices).toMatchObject([{ name: 'sasha may' }]);
  });

  test.each([
    ['corpus', 'there is no subcommand (none given)'],
    ['corpus source', 'there is no subcommand (none given)'],
    ['corpus other', 'there is no subcommand other'],
    ['corpus status more', 'there is no subcommand more'],
  ])('are needed in full: /%s is none', async (name, problem) => {
    const { playground } = await serve();
    const running = playground.runCommand({ name, user: playground.ids.moderator });
    await expect(running).rejects.toThrow(problem);
  });
});

describe('a hostile client', () => {
  test('presses what no message has', async () => {
    const { playground } = await serve();
    const { message } = await playground.runCommand({ name: 'count' });
    if (!message) throw new Error('there was no answer');
    const press = { message, customId: 'publish:7' };
    await expect(playground.press(press)).rejects.toThrow('the message has no component publish:7');
    const forged = await playground.press({ ...press, forged: true });
    expect(forged.message?.content).toBe(`publish:7: robin may not, ${playground.homeGuildId}`);
    const picked = await playground.select({ ...press, values: ['x'], forged: true });
    expect(picked.message?.content).toContain('publish:7');
  });

  test('submits a form that was never opened', async () => {
    const { playground } = await serve();
    const values = { title: 'x' };
    const sent = await playground.forgeForm({ customId: 'edit:7', values });
    expect(sent.message?.content).toBe(`edit:7: robin may not, ${playground.homeGuildId}`);
  });
});

describe('a moderator', () => {
  test('who is one no longer is asked anew at every press', async () => {
    const { playground } = await serve();
    const { moderator: user, channel } = playground.ids;
    const { message } = await playground.runCommand({ name: 'corpus status', user });
    if (!message) throw new Error('there was no answer');
    const before = await playground.press({ message, customId: 'more', user });
    playground.faults.setModerator(user, false);
    const after = await playground.press({ message, customId: 'more', user });
    expect([before.message?.content, after.message?.content]).toEqual([
      expect.stringContaining('sasha may,'),
      expect.stringContaining('sasha may not,'),
    ]);
    expect(await namesOn(playground, user, channel)).toEqual(['count']);
    playground.faults.setModerator(user, true);
    expect(await namesOn(playground, user, channel)).toEqual(['count', 'corpus']);
  });
});

test('the home server is the one in which everybody is', async () => {
  const { playground, client } = await serve();
  expect(playground.homeGuildId).toBe(playground.ids.guild);
  const { application } = playground.ids;
  const route = Routes.applicationGuildCommands(application, playground.homeGuildId);
  expect(await client.rest.get(route)).toMatchObject([{ name: 'corpus' }]);
});
