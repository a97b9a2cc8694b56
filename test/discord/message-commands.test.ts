// Message commands end to end: what is read of a message, who sees the reply, and how it is shared.
import { ApplicationCommandType } from 'discord.js';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { defineMessageCommand } from '../../src/command/command.ts';
import { filesOf } from '../../src/command/entries.ts';
import type { TargetText } from '../../src/command/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { startTestBot, testParts, wordsOf } from '../support/bot.ts';
import type { TestBot } from '../support/bot.ts';
import { corpusOf } from '../support/corpus.ts';
import { labelsOf, pressOf } from './buttons.ts';

type Said = Parameters<TestBot['discord']['say']>[0];
const NAME = 'Look it up';

/** A message command that keeps what it was given and answers the question in it. */
function createLookUp() {
  const seen: TargetText[] = [];
  const command = defineMessageCommand({
    name: NAME,
    answer: (target, { knowledge }): Answer => {
      seen.push(target);
      return ask(knowledge, target.text);
    },
  });
  return { seen, command };
}

/** Says something, uses the command on it, and gives the runs that it was given. */
async function runsOf(
  said: Said | ((bot: TestBot) => Promise<Said>),
): Promise<readonly string[] | undefined> {
  const { seen, command } = createLookUp();
  const bot = await startTestBot([command]);
  const message = await bot.discord.say(typeof said === 'function' ? await said(bot) : said);
  await bot.discord.runMessageCommand({ name: NAME, message });
  return seen[0]?.runs;
}

test('it stands in a file that is called after it, and is registered for messages everywhere', async () => {
  const { command } = createLookUp();
  expect(filesOf(command)).toEqual(['look-it-up']);
  const { discord } = await startTestBot([command]);
  expect(discord.commands().find(({ name }) => name === NAME)).toMatchObject({
    type: 3,
    description: '',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  });
});

test('it is answered to the asker alone, with its sources, in one line of the log', async () => {
  const { discord, logged } = await startTestBot([createLookUp().command]);
  const message = await discord.say({ content: 'how many ccgs are there?' });
  const { ephemeral, message: reply } = await discord.runMessageCommand({ name: NAME, message });
  expect(ephemeral).toBe(true);
  expect(wordsOf(reply)).toContain('32 clinical commissioning groups');
  expect(await logged.find({ via: 'message-command' })).toMatchObject({
    command: NAME,
    to: 'private',
    kind: 'count',
    outcome: 'answered',
  });
  expect(JSON.stringify(logged.lines)).not.toContain('ccgs');
});

test('its reply can be shown to everybody as it is, with its buttons, and pings nobody', async () => {
  const { discord, logged } = await startTestBot([createLookUp().command]);
  const message = await discord.say({ content: 'how many ccgs are there?' });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  const shared = await discord.press(pressOf(reply, 'Share'));
  expect(shared).toMatchObject({ ephemeral: false, message: { mentions: [], mention_everyone: false } });
  expect(wordsOf(shared.message)).toBe(wordsOf(reply.message));
  expect(labelsOf(shared)).toEqual(labelsOf(reply).filter((label) => label !== 'Share'));
  expect(await logged.find({ to: 'share' })).toMatchObject({ kind: 'shown', outcome: 'answered' });
  const pressed = await discord.press(pressOf(shared, 'In context'));
  expect(pressed.message?.id).toBe(shared.message?.id);
});

test('what no source says any more is not shown to everybody', async () => {
  const [before, after] = [12, 13].map((number) =>
    corpusOf({
      sources: { almanac: `The ferry crosses the sound ${number} times in every week of summer.` },
    }),
  );
  const first = await startTestBot([createLookUp().command], before);
  const { discord } = first;
  const message = await discord.say({ content: 'how often does the ferry cross the sound in summer?' });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(wordsOf(reply.message)).toContain('12 times');
  await first.bot.stop();
  const again = await startBot({
    token: discord.token,
    api: discord.api,
    parts: { ...testParts([], after).parts, clock: first.clock },
  });
  const shared = await discord.press(pressOf(reply, 'Share'));
  await again.stop();
  expect(shared).toMatchObject({ ephemeral: true });
  expect(wordsOf(shared.message)).toContain('The sources have changed');
});

test('who may not write any more cannot show it to everybody', async () => {
  const { discord } = await startTestBot([createLookUp().command]);
  const message = await discord.say({ content: 'how many ccgs are there?' });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  discord.faults.deny(discord.ids.channel, 'sendMessages');
  const refused = await discord.press(pressOf(reply, 'Share'));
  expect(refused).toMatchObject({ ephemeral: true });
  expect(wordsOf(refused.message)).toContain('was not shared');
});

test('somebody else’s message, a made-up share included, is never shown again', async () => {
  const { discord } = await startTestBot([createLookUp().command]);
  const components = [{ type: 17, components: [{ type: 10, content: 'Buy lighthouses' }] }];
  const message = await discord.say({ components, asBot: true });
  const shared = await discord.press({ message, customId: '1!=', forged: true });
  expect(shared).toMatchObject({ ephemeral: true });
  expect(wordsOf(shared.message)).not.toContain('Buy');
});

test('in the bot’s direct messages it works, and there is nobody to share with', async () => {
  const { discord } = await startTestBot([createLookUp().command]);
  const { memberDm: channel } = discord.ids;
  const own = discord.nextMessage(channel);
  await discord.say({ channel, content: 'how many ccgs are there?' });
  const reply = await discord.runMessageCommand({ name: NAME, message: await own });
  expect(wordsOf(reply.message)).not.toBe('');
  expect(labelsOf(reply)).not.toContain('Share');
});

test('it works for a person who alone has the app, where the bot is no member', async () => {
  const { seen, command } = createLookUp();
  const { discord } = await startTestBot([command]);
  const message = await discord.say({ content: 'how many ccgs are there?' });
  discord.faults.leaveServer();
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(wordsOf(reply.message)).toContain('32');
  expect(seen[0]?.text).toBe('how many ccgs are there?');
});

test('the words of a message are read as they are written', async () => {
  expect(await runsOf({ content: '**32** groups\n> and a quote' })).toEqual(['**32** groups\n> and a quote']);
});

test('embeds are read: titles, descriptions and fields', async () => {
  const embeds = [
    {
      title: 'Lights',
      description: 'There are two.',
      fields: [{ name: 'Built', value: '1870' }],
      footer: { text: 'Page 3' },
    },
    { description: 'And a buoy.' },
  ];
  expect(await runsOf({ content: 'see', embeds })).toEqual([
    'see',
    'Lights',
    'There are two.',
    'Built',
    '1870',
    'And a buoy.',
  ]);
});

test('text displays of other bots are read, however deep', async () => {
  const components = [
    { type: 10, content: 'Above' },
    { type: 17, components: [{ type: 10, content: 'Two lighthouses' }] },
  ];
  expect(await runsOf({ components, asBot: true })).toEqual(['Above', 'Two lighthouses']);
});

test('a forwarded message is read, with what is embedded in it', async () => {
  const { seen, command } = createLookUp();
  const { discord } = await startTestBot([command]);
  const original = await discord.say({ content: 'Two lighthouses', embeds: [{ title: 'Lights' }] });
  const message = await discord.forward({ message: original, channel: discord.ids.channel });
  await discord.runMessageCommand({ name: NAME, message });
  expect(seen).toEqual([{ text: 'Two lighthouses\n\nLights', runs: ['Two lighthouses', 'Lights'] }]);
});

test('a message without words is said to be so, and the command does not run', async () => {
  const { seen, command } = createLookUp();
  const { discord } = await startTestBot([command]);
  const message = await discord.say({ attachments: [{ filename: 'picture.png' }] });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(reply).toMatchObject({ ephemeral: true });
  expect(wordsOf(reply.message)).toContain('There are no words in that message');
  expect(seen).toEqual([]);
});

test('a message command that is registered and no longer there says so in private', async () => {
  const { discord, bot } = await startTestBot();
  await bot.client.application.commands.create({ name: 'Gone', type: ApplicationCommandType.Message });
  const message = await discord.say({ content: 'hello' });
  const reply = await discord.runMessageCommand({ name: 'Gone', message });
  expect(wordsOf(reply.message)).toContain('no longer there');
  expect(reply.ephemeral).toBe(true);
});

test('one that throws is apologised for', async () => {
  const broken = defineMessageCommand({
    name: NAME,
    answer: () => {
      throw new Error('the password is swordfish');
    },
  });
  const { discord } = await startTestBot([broken]);
  const message = await discord.say({ content: 'hello' });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(wordsOf(reply.message)).toContain('it is in the log as');
  expect(wordsOf(reply.message)).not.toContain('swordfish');
});
