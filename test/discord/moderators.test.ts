// Moderators' commands end to end: where they are registered, who may use them in each of the ways there are, and what a refusal says.
import { DefaultRestOptions, REST } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { InteractionResult } from '../../playground/start.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { CommandGroup } from '../../src/command/command.ts';
import type { CommandContext } from '../../src/command/context.ts';
import type { Result } from '../../src/command/result.ts';
import type { RefusedAttempt } from '../../src/discord/audience.ts';
import { startBot } from '../../src/discord/bot.ts';
import { deployCommands } from '../../src/discord/deploy.ts';
import { startDiscord, startTestBot, testParts, wordsOf } from '../support/bot.ts';
import { keepCorpus } from '../support/moderated-bot.ts';
import type { TestBot } from '../support/bot.ts';
import { formOf, labelsOf, pressOf } from './buttons.ts';

const status = defineCommand({
  name: 'status',
  description: 'What is there',
  options: {
    part: { type: 'string', description: 'Which part', complete: () => [{ name: 'All', value: 'all' }] },
  },
  answer: ({ part = 'everything' }, { actor, place }): Result => ({
    kind: 'told',
    words: `${actor.name} looked at ${part} in ${place.guildId === undefined ? 'no server' : 'a server'}`,
  }),
});

const rename = defineCommand({
  name: 'rename',
  description: 'Calls it something else',
  options: { title: { type: 'string', description: 'What to call it' } },
  opens: ({ title }) => title === undefined,
  answer: ({ title }): Result =>
    title === undefined
      ? {
          kind: 'form',
          command: 'keep rename',
          args: {},
          title: 'Rename',
          fields: [{ option: 'title', label: 'Title' }],
        }
      : { kind: 'told', words: `It is called ${title}` },
});

/** A public answer with buttons for moderators, as somebody may leave one in a channel. */
const board = defineCommand({
  name: 'board',
  description: 'What can be done',
  options: {},
  answer: (): Answer => ({
    kind: 'refusal',
    reason: 'nothing-matches',
    citations: [],
    next: [
      { label: 'Status', question: 'Status', command: 'keep status', args: { part: 'roof' } },
      { label: 'Rename', question: 'Rename', command: 'keep rename', args: {} },
    ],
  }),
});

const keep: CommandGroup = {
  type: 'group',
  name: 'keep',
  description: 'Looks after the house',
  audience: 'moderators',
  commands: [status, rename, board],
};

interface Guarded extends TestBot {
  readonly refused: readonly RefusedAttempt[];
}

async function startGuarded(more: Parameters<typeof startTestBot>[2] = {}): Promise<Guarded> {
  const refused: RefusedAttempt[] = [];
  const onRefused = (attempt: RefusedAttempt): void => void refused.push(attempt);
  return { ...(await startTestBot([keep], undefined, { onRefused, ...more })), refused };
}

const asModerator = ({ discord }: TestBot) => ({ user: discord.ids.moderator });

/** Every way to use one of these commands, as a hostile client would where it is not offered. */
const WAYS: readonly (readonly [string, (bot: TestBot, user: string) => Promise<InteractionResult>])[] = [
  ['slash', ({ discord }, user) => discord.runCommand({ name: 'keep status', user, evenIfHidden: true })],
  [
    'button',
    async ({ discord }, user) => {
      const { message } = await discord.runCommand({ name: 'about' });
      if (!message) throw new Error('there is no message');
      return discord.press({ message, customId: '1.keep.status?part=roof', user, forged: true });
    },
  ],
  [
    'select',
    async ({ discord }, user) => {
      const { message } = await discord.runCommand({ name: 'about' });
      if (!message) throw new Error('there is no message');
      return discord.select({ message, customId: '1*', values: ['1.keep.status'], user, forged: true });
    },
  ],
  [
    'form',
    ({ discord }, user) => discord.forgeForm({ customId: '1^.keep.rename', values: { title: 'Mine' }, user }),
  ],
];

test('they are registered in the home server alone, for those who may manage it, and nowhere else', async () => {
  const bot = await startGuarded();
  const { discord } = bot;
  expect(discord.commands().map(({ name }) => name)).not.toContain('keep');
  const own = discord.commands(discord.homeGuildId).filter(({ name }) => name === 'keep');
  expect(own).toMatchObject([
    {
      name: 'keep',
      default_member_permissions: '32',
      contexts: null,
      options: [
        { type: 1, name: 'status', options: [{ name: 'part', autocomplete: true }, { name: 'hide' }] },
        { type: 1, name: 'rename' },
        { type: 1, name: 'board' },
      ],
    },
  ]);
  await expect(discord.runCommand({ name: 'keep status' })).rejects.toThrow('no command');
});

test('starting again registers nothing anew', async () => {
  const { discord, bot, clock } = await startGuarded();
  await bot.stop();
  const puts = discord.requests.filter(({ method }) => method === 'PUT').length;
  const { parts, logged } = testParts([keep]);
  const { homeGuildId } = discord;
  const again = await startBot({
    token: discord.token,
    api: discord.api,
    parts: { ...parts, clock, homeGuildId },
  });
  onTestFinished(() => again.stop());
  await logged.find({ msg: 'commands are registered already' });
  expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(puts);
});

test('a moderator’s command knows who gave it and where, and logs its full name', async () => {
  const bot = await startGuarded();
  const told = await bot.discord.runCommand({
    name: 'keep status',
    options: { part: 'roof' },
    ...asModerator(bot),
  });
  expect(wordsOf(told.message)).toBe('Sasha looked at roof in a server');
  expect(told.ephemeral).toBe(true);
  expect(await bot.logged.find({ via: 'slash' })).toMatchObject({
    command: 'keep status',
    kind: 'told',
    outcome: 'told',
  });
  expect(bot.refused).toEqual([]);
});

test('a moderator’s buttons, forms and choices work', async () => {
  const bot = await startGuarded();
  const { discord } = bot;
  const shown = await discord.runCommand({ name: 'keep board', ...asModerator(bot) });
  const pressed = await discord.press({ ...pressOf(shown, 'Status'), ...asModerator(bot) });
  expect(wordsOf(pressed.message)).toBe('Sasha looked at roof in a server');
  const modal = formOf(await discord.press({ ...pressOf(shown, 'Rename'), ...asModerator(bot) }));
  expect(modal.custom_id).toBe('1^.keep.rename');
  expect(wordsOf((await discord.submit({ modal, values: { title: 'Hall' } })).message)).toBe(
    'It is called Hall',
  );
  const input = { name: 'keep status', focused: 'part', ...asModerator(bot) };
  expect(await discord.autocomplete(input)).toEqual([{ name: 'All', value: 'all' }]);
});

test('what a moderator hides cannot be shared by a button', async () => {
  const bot = await startGuarded();
  const shown = await bot.discord.runCommand({
    name: 'keep board',
    options: { hide: true },
    ...asModerator(bot),
  });
  expect(labelsOf(shown)).not.toContain('Share');
});

test.each(WAYS)('a member is refused by the permission that is missing: %s', async (via, use) => {
  const bot = await startGuarded();
  const { member, guild } = bot.discord.ids;
  const refused = await use(bot, member);
  expect(refused).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(refused.message)).toMatch(
    /^\/keep (status|rename) is for moderators: it needs the permission Manage Server\.$/,
  );
  const line = await bot.logged.find({ outcome: 'refused' });
  expect(line).toMatchObject({ level: 'warn', via, user: member, guild, rule: 'manage-server' });
  expect(bot.logged.lines.filter((each) => each.via === via)).toHaveLength(1);
  expect(bot.refused).toMatchObject([{ via, userId: member, guildId: guild, rule: 'manage-server' }]);
});

test.each(WAYS)('a moderator is refused outside the home server: %s', async (via, use) => {
  const bot = await startGuarded({ homeGuildId: '100000000000000009' });
  // There is one server in the stand-in; here it is not the home of the moderators.
  const { ids, api, token } = bot.discord;
  const rest = new REST({ api }).setToken(token);
  const { parts } = testParts([keep]);
  await deployCommands(rest, { ...parts, corpus: parts.current().corpus, homeGuildId: ids.guild });
  const refused = await use(bot, ids.moderator);
  expect(wordsOf(refused.message)).toMatch(/is for moderators: it works in their own server alone\.$/);
  expect(await bot.logged.find({ outcome: 'refused' })).toMatchObject({ via, rule: 'home-server' });
  expect(bot.refused).toMatchObject([{ via, userId: ids.moderator, rule: 'home-server' }]);
});

test('nobody may use them in a direct message', async () => {
  const bot = await startGuarded();
  const { ids } = bot.discord;
  const form = { customId: '1^.keep.rename', values: { title: 'x' }, channel: ids.moderatorDm };
  const refused = await bot.discord.forgeForm({ ...form, ...asModerator(bot) });
  expect(wordsOf(refused.message)).toContain('it works in their own server alone');
  expect(bot.refused).toMatchObject([{ guildId: undefined, rule: 'home-server' }]);
});

test('whoever is not offered the choices gets none, and the attempt is logged', async () => {
  const bot = await startGuarded();
  const input = { name: 'keep status', focused: 'part', evenIfHidden: true };
  expect(await bot.discord.autocomplete(input)).toEqual([]);
  expect(bot.refused).toMatchObject([{ command: 'keep status', via: 'autocomplete', rule: 'manage-server' }]);
});

test('a note of the refusal that fails changes nothing', async () => {
  const bot = await startGuarded({ onRefused: () => Promise.reject(new Error('the disk is full')) });
  const refused = await bot.discord.runCommand({ name: 'keep status', evenIfHidden: true });
  expect(wordsOf(refused.message)).toContain('is for moderators');
  expect(await bot.logged.find({ level: 'error' })).toMatchObject({ command: 'keep status' });
});

test('without a home server there are none, one line says so, and an old button is refused', async () => {
  const { parts, logged, clock } = testParts([keep]);
  const discord = await startDiscord(clock);
  const bot = await startBot({ token: discord.token, api: discord.api, parts });
  onTestFinished(() => bot.stop());
  expect(discord.commands(discord.ids.guild)).toEqual([]);
  expect(discord.commands().map(({ name }) => name)).not.toContain('keep');
  const lines = logged.lines.filter(({ msg }) => String(msg).includes('HOME_GUILD_ID'));
  expect(lines).toMatchObject([
    { level: 'info', msg: 'HOME_GUILD_ID is not set, so there are no commands for moderators' },
  ]);
  const forged = { customId: '1^.keep.rename', values: { title: 'x' }, user: discord.ids.moderator };
  expect(wordsOf((await discord.forgeForm(forged)).message)).toContain('no server has been set up');
});

test('a home server that has not installed the app is said to be so, and everything else works', async () => {
  const bot = await startGuarded({ homeGuildId: '100000000000000009' });
  const warning = await bot.logged.find({ level: 'warn', guild: '100000000000000009' });
  expect(warning.msg).toMatch(
    /^the server in HOME_GUILD_ID has not installed the app .* https:\S+client_id=\d+ and install it there/,
  );
  expect(bot.discord.commands().length).toBeGreaterThan(0);
});

test('a former home server loses its commands when somebody tries one there', async () => {
  const { discord, bot, clock } = await startGuarded();
  await bot.stop();
  const { parts, logged } = testParts([keep]);
  const again = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, clock } });
  onTestFinished(() => again.stop());
  const refused = await discord.runCommand({ name: 'keep status', user: discord.ids.moderator });
  expect(wordsOf(refused.message)).toContain('is for moderators');
  await logged.find({ msg: 'commands of a former home server taken away' });
  expect(discord.commands(discord.ids.guild)).toEqual([]);
});

test('a fault of the home server’s commands does not keep those of everyone from being registered', async () => {
  const discord = await startDiscord();
  const { parts } = testParts([keep]);
  const { homeGuildId } = discord;
  const rest = new REST({
    api: discord.api,
    retries: 0,
    makeRequest: (url, init) =>
      url.includes('/guilds/')
        ? Promise.resolve(new Response('', { status: 400 }))
        : DefaultRestOptions.makeRequest(url, init),
  }).setToken(discord.token);
  const deployment = { ...parts, corpus: parts.current().corpus, homeGuildId };
  await expect(deployCommands(rest, deployment)).rejects.toThrow();
  expect(discord.commands().length).toBeGreaterThan(0);
});

test('a context tells what a moderator may do, and what there is to look after', async () => {
  const seen: CommandContext[] = [];
  const look = defineCommand({
    name: 'look',
    description: 'Looks around',
    options: {},
    answer: (_args, context): Result => {
      seen.push(context);
      return { kind: 'told', words: 'Seen' };
    },
  });
  const { moderation } = await keepCorpus();
  const { discord } = await startTestBot([look], undefined, { moderation });
  const { channel, guild, member, moderator, memberDm } = discord.ids;
  await discord.runCommand({ name: 'look' });
  await discord.runCommand({ name: 'look', user: moderator });
  await discord.runCommand({ name: 'look', channel: memberDm });
  expect(seen).toMatchObject([
    {
      actor: { id: member, name: 'Robin', isModerator: false },
      place: { context: 'server', guildId: guild, channelId: channel },
      moderation,
    },
    { actor: { id: moderator, name: 'Sasha', isModerator: true } },
    { actor: { id: member, isModerator: false }, place: { context: 'bot-dm', channelId: memberDm } },
  ]);
  expect(seen[2]?.place.guildId).toBeUndefined();
});
