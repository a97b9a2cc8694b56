// Checks end to end: on any message, as commands, shared, and a draft by form and by file.
import { expect, test } from 'vitest';
import type { Message } from '../../playground/start.ts';
import { show } from '../../src/check/view.ts';
import { defineCommand } from '../../src/command/command.ts';
import { createFetchUpload } from '../../src/discord/fetch-upload.ts';
import { createReadDraft } from '../../src/intake/read-draft.ts';
import { startBot } from '../../src/discord/bot.ts';
import { startDiscord, startTestBot, testParts, wordsOf } from '../support/bot.ts';
import { formOf, labelsOf, pressOf } from './buttons.ts';

const SAID = 'London has 40 trusts, 32 CCGs and waits of 18 weeks';
const FIRST = '1 of 3 figures matches the sources';
const NAME = 'Check figures';

async function fileOf(message: Message | undefined): Promise<string> {
  const file = message?.components
    .flatMap((component) => component.components ?? [])
    .find((component) => component.type === 13);
  const answer = await fetch(file?.file?.url ?? '');
  return answer.text();
}

/** The bot that can fetch what is sent to it. */
async function startReadingBot() {
  const { parts, logged, clock } = testParts();
  const discord = await startDiscord(clock);
  const fetchUpload = createFetchUpload({ origins: [discord.cdn], limit: 25 * 1024 * 1024, clock });
  const readDraft = createReadDraft({ fetchUpload });
  const bot = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, readDraft } });
  return { discord, logged, [Symbol.asyncDispose]: () => bot.stop() };
}

test('a message in a server is checked for the asker alone, and the log has nothing of it', async () => {
  const { discord, logged } = await startTestBot();
  const message = await discord.say({ content: SAID });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(reply.ephemeral).toBe(true);
  expect(wordsOf(reply.message)).toContain(FIRST);
  expect(labelsOf(reply)).toEqual(['Show the words', 'Share']);
  expect(await logged.find({ via: 'message-command' })).toMatchObject({
    kind: 'checked',
    reason: 'text',
    outcome: 'answered',
  });
  expect(JSON.stringify(logged.lines)).not.toContain('18 weeks');
});

test('a check whose receipts fail is not sent, and the log has the rule and the line alone', async () => {
  const forged = defineCommand({
    name: 'forged',
    description: 'Gives what no citation says',
    options: {},
    answer: () =>
      show({
        kind: 'text',
        checked: {
          message: SAID,
          figures: [],
          quotes: [
            {
              ...{ text: SAID, start: 0, end: SAID.length, verdict: 'altered', citations: [] },
              differences: [
                { kind: 'missing', words: '99 swans' },
                { kind: 'same', words: SAID },
              ],
            },
          ],
        },
      }),
  });
  const { discord, logged } = await startTestBot([forged]);
  expect(wordsOf((await discord.runCommand({ name: 'forged' })).message)).toContain('it is in the log as');
  const line = await logged.find({ msg: 'receipts failed, so the reply was not sent' });
  expect(JSON.stringify(line.problems)).toMatch(/\{"rule":"[^"]*","line":\d+\}/u);
  expect(JSON.stringify(line.problems)).not.toMatch(/weeks|trusts|CCGs|words"|raw"/u);
});

test('its words are shown beside it, and it stays as it is', async () => {
  const { discord } = await startTestBot();
  const message = await discord.say({ content: SAID });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  const shown = await discord.press(pressOf(reply, 'Show the words'));
  expect(shown.ephemeral).toBe(true);
  expect(shown.message?.id).not.toBe(reply.message?.id);
  expect(wordsOf(shown.message)).toContain('36 provider trusts');
});

test('it is shared as it is, and others see its words in private', async () => {
  const { discord } = await startTestBot();
  const message = await discord.say({ content: SAID });
  const reply = await discord.runMessageCommand({ name: NAME, message });
  const shared = await discord.press(pressOf(reply, 'Share'));
  expect(shared).toMatchObject({ ephemeral: false, message: { mentions: [], mention_everyone: false } });
  expect(wordsOf(shared.message)).toBe(wordsOf(reply.message));
  const shown = await discord.press(pressOf(shared, 'Show the words'));
  expect(shown.ephemeral).toBe(true);
});

test('a message in the bot’s direct messages is checked, and there is nobody to share with', async () => {
  const { discord } = await startTestBot();
  const { memberDm: channel } = discord.ids;
  const own = discord.nextMessage(channel);
  await discord.say({ channel, content: SAID });
  const reply = await discord.runMessageCommand({ name: NAME, message: await own });
  expect(wordsOf(reply.message)).not.toBe('');
  expect(labelsOf(reply)).not.toContain('Share');
});

test('it works for a person who alone has the app, where the bot is no member', async () => {
  const { discord } = await startTestBot();
  const message = await discord.say({ content: SAID });
  discord.faults.leaveServer();
  const reply = await discord.runMessageCommand({ name: NAME, message });
  expect(wordsOf(reply.message)).toContain(FIRST);
});

test('embeds and forwarded messages are checked with it', async () => {
  const { discord } = await startTestBot();
  const original = await discord.say({
    content: 'see',
    embeds: [{ title: '40 trusts', description: 'There are 32 CCGs.' }],
  });
  const message = await discord.forward({ message: original, channel: discord.ids.channel });
  for (const each of [original, message]) {
    const reply = await discord.runMessageCommand({ name: NAME, message: each });
    expect(wordsOf(reply.message)).toContain('1 of 2 figures matches the sources');
  }
});

test('“Find in sources” gives the nearest passages, or says that there are none', async () => {
  const { discord } = await startTestBot();
  const find = async (content: string) => {
    const message = await discord.say({ content });
    return discord.runMessageCommand({ name: 'Find in sources', message });
  };
  const found = await find('I read that hospital beds will not be cut after all');
  expect(found.ephemeral).toBe(true);
  expect(wordsOf(found.message)).toContain('Early proposals to');
  expect(labelsOf(found)).toEqual(['In context', 'Share']);
  expect(wordsOf((await discord.press(pressOf(found, 'Share'))).message)).toBe(wordsOf(found.message));
  expect(wordsOf((await find('the cat sat on the mat')).message)).toContain(
    'Nothing in the sources matches that',
  );
});

test('/check quote tells whose words they are, and takes a speaker by id and by name', async () => {
  const { discord } = await startTestBot();
  const quote = 'the STPs need to do more to demonstrate their impact';
  for (const [speaker, verdict] of [
    ['helen-mckenna', 'verbatim'],
    ['McKenna', 'verbatim'],
    ['Chris Ham', 'misattributed'],
  ] as const) {
    const reply = await discord.runCommand({ name: 'check quote', options: { quote, speaker } });
    expect(reply.ephemeral).toBe(false);
    expect(wordsOf(reply.message)).toContain(verdict);
  }
});

test('/check text is hidden where that is wanted, and can then be shared as it is', async () => {
  const { discord } = await startTestBot();
  const reply = await discord.runCommand({ name: 'check text', options: { text: SAID, hide: true } });
  expect(reply.ephemeral).toBe(true);
  const shared = await discord.press(pressOf(reply, 'Share'));
  expect(wordsOf(shared.message)).toContain(FIRST);
});

test('/check draft opens a form, and the draft comes back as a file to the asker alone', async () => {
  const { discord, logged } = await startTestBot();
  const modal = formOf(await discord.runCommand({ name: 'check draft' }));
  const text = `${SAID}. Nobody knows why.`;
  const reply = await discord.submit({ modal, values: { text, style: 'harvard' } });
  expect(reply.ephemeral).toBe(true);
  expect(wordsOf(reply.message)).toContain('Figures: 1 matches · 1 differs · 1 not in the sources');
  const file = await fileOf(reply.message);
  expect(file).toContain('1. London has 40 trusts');
  expect(file).toContain('paragraph 8');
  expect(JSON.stringify(logged.lines)).not.toContain('Nobody knows');
});

test('/check draft takes a file, and says why it takes another not', async () => {
  await using bot = await startReadingBot();
  const { discord } = bot;
  const check = (filename: string, bytes: string) =>
    discord.runCommand({ name: 'check draft', options: { file: { filename, bytes } } });
  const long = Array.from({ length: 40 }, (_, at) => `Paragraph ${at}. There are 32 CCGs in London.`).join(
    '\n\n',
  );
  const reply = await check('draft-2.md', long);
  expect(reply.ephemeral).toBe(true);
  expect(reply.message?.attachments).toMatchObject([{ filename: 'draft-2-checked.md' }]);
  expect(wordsOf(reply.message)).toContain('40 matches');
  expect(await fileOf(reply.message)).toContain('[^1]');
  expect(wordsOf((await check('draft.pdf', 'x')).message).replaceAll('\\', '')).toBe(
    'A draft is a .md, .txt or .docx file; draft.pdf is none.',
  );
  expect(wordsOf((await check('draft.txt', 'x'.repeat(5_000_000))).message)).toContain('at most 4 MB');
  discord.faults.download({ status: 500 });
  expect(wordsOf((await check('draft.txt', 'There are 32 CCGs.')).message)).toContain('500');
});
