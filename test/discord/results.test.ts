// What a command may give besides an answer, end to end: plain sentences, files, and words while it works; and files that it is given.
import { expect, test } from 'vitest';
import type { Answer, Suggestion } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { Upload } from '../../src/interaction.ts';
import type { Result } from '../../src/command/result.ts';
import type { FileResult, Told } from '../../src/interaction.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import { createSlow } from '../support/slow-command.ts';
import { labelsOf, pressOf } from './buttons.ts';

const CALLBACK = { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/ };
const EDIT = { method: 'PATCH', path: /^\/webhooks\/\d+\/[^/]+\/messages\/(?:@|%40)original$/ };
const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

function giving(result: Result, more: { readonly isPrivate?: true } = {}) {
  return defineCommand({ name: 'give', description: 'Gives it', options: {}, ...more, answer: () => result });
}

/** A public answer with a button for /give. */
const offer = defineCommand({
  name: 'offer',
  description: 'Offers it',
  options: {},
  answer: (): Answer => {
    const next: Suggestion = { label: 'Give it', question: 'Give it', command: 'give', args: {} };
    return { kind: 'refusal', reason: 'nothing-matches', citations: [], next: [next] };
  },
});

const told = (words: string, more: Partial<Told> = {}): Told => ({ kind: 'told', words, ...more });
const file: FileResult = {
  kind: 'file',
  name: '../my leaflets (2).zip',
  bytes: new Uint8Array([80, 75, 5, 6]),
  words: 'Two leaflets.',
};

test('a file whose footnotes quote what stands in no source is not sent, and its words are not logged', async () => {
  const words =
    '# Mine\n\n[^1]: The Gazette, paragraph 1: “The moon is made of cheese” <https://example.com>\n';
  const bytes = new TextEncoder().encode(words);
  const { discord, logged } = await startTestBot([giving({ ...file, bytes, hasFootnotes: true })]);
  const { message } = await discord.runCommand({ name: 'give' });
  expect(wordsOf(message)).toContain('it is in the log as');
  const line = await logged.find({ msg: 'receipts failed, so the reply was not sent' });
  expect(line).toMatchObject({ command: 'give', problems: [{ line: 3 }] });
  expect(JSON.stringify(logged.lines)).not.toContain('cheese');
});

test('plain sentences are for the asker alone, a line each, and nothing in them is interpreted', async () => {
  const { discord, logged } = await startTestBot([giving(told('# One\n@everyone **two** “three”\n\nfour'))]);
  const given = await discord.runCommand({ name: 'give' });
  expect(given).toMatchObject({ ephemeral: true, message: { mention_everyone: false } });
  expect(wordsOf(given.message)).toBe('\\# One\n\\@everyone \\*\\*two\\*\\* "three"\nfour');
  expect(await logged.find({ command: 'give' })).toMatchObject({
    kind: 'told',
    outcome: 'told',
    citations: 0,
  });
});

test('they are for everybody where the command says so', async () => {
  const { discord } = await startTestBot([giving(told('Done', { private: false }))]);
  expect(await discord.runCommand({ name: 'give' })).toMatchObject({ ephemeral: false });
});

test('under a button they do not take the place of the message, unless they are for everybody', async () => {
  for (const isPrivate of [true, false]) {
    const { discord } = await startTestBot([offer, giving(told('Done', { private: isPrivate }))]);
    const first = await discord.runCommand({ name: 'offer' });
    const pressed = await discord.press(pressOf(first, 'Give it'));
    expect(wordsOf(pressed.message)).toBe('Done');
    expect(pressed.message?.id === first.message?.id).toBe(!isPrivate);
    expect(pressed.ephemeral).toBe(isPrivate);
  }
});

test('sentences without end are cut to what Discord takes, and none at all say so', async () => {
  const endless = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(190)}`).join('\n');
  const { discord } = await startTestBot([giving(told(endless))]);
  expect(wordsOf((await discord.runCommand({ name: 'give' })).message).length).toBeLessThanOrEqual(4_000);
  const empty = await startTestBot([giving(told(' \n '))]);
  expect(wordsOf((await empty.discord.runCommand({ name: 'give' })).message)).toBe(
    'There is nothing to show.',
  );
});

test('a private command has no option hide, answers the asker alone, and replaces nothing that others see', async () => {
  const { discord } = await startTestBot([offer, giving(helped, { isPrivate: true })]);
  expect(discord.commands().find(({ name }) => name === 'give')?.options ?? []).toEqual([]);
  const given = await discord.runCommand({ name: 'give' });
  expect(given).toMatchObject({ ephemeral: true });
  expect(labelsOf(given)).not.toContain('Share');
  const first = await discord.runCommand({ name: 'offer' });
  const pressed = await discord.press(pressOf(first, 'Give it'));
  expect(pressed).toMatchObject({ ephemeral: true });
  expect(pressed.message?.id).not.toBe(first.message?.id);
});

test('a file comes with its words, under a name that Discord keeps', async () => {
  const { discord, logged } = await startTestBot([giving(file)]);
  const given = await discord.runCommand({ name: 'give' });
  expect(wordsOf(given.message)).toBe('Two leaflets.');
  expect(given.message?.attachments).toMatchObject([{ filename: 'my-leaflets-2.zip', size: 4 }]);
  expect(JSON.stringify(given.message?.components)).toContain('my-leaflets-2.zip');
  expect(given.ephemeral).toBe(false);
  expect(await logged.find({ command: 'give' })).toMatchObject({ kind: 'file', outcome: 'answered' });
});

test('a file that a button gives does not take the place of the message', async () => {
  const { discord } = await startTestBot([offer, giving(file)]);
  const first = await discord.runCommand({ name: 'offer' });
  const pressed = await discord.press(pressOf(first, 'Give it'));
  expect(pressed.message?.id).not.toBe(first.message?.id);
  expect(pressed.message?.attachments).toHaveLength(1);
});

test('a file that came while the first response was lost is there once', async () => {
  const { discord } = await startTestBot([giving(file)]);
  const fault = discord.faults.request(CALLBACK, { status: 500, tookEffect: true });
  const given = await discord.runCommand({ name: 'give' });
  await fault.met;
  expect(given.message?.attachments).toHaveLength(1);
});

test('a file after an acknowledgement is there too', async () => {
  const work = createSlow();
  const { discord, clock } = await startTestBot([work.command]);
  const asked = discord.runCommand({ name: 'slow' });
  await work.began;
  clock.advance(2_000);
  work.finish(file);
  expect((await asked).message?.attachments).toMatchObject([{ filename: 'my-leaflets-2.zip' }]);
});

test('a file that Discord would not take is not sent, and its size is told', async () => {
  const { discord } = await startTestBot([giving({ ...file, bytes: new Uint8Array(11 * 1024 * 1024) })]);
  const given = await discord.runCommand({ name: 'give' });
  expect(given).toMatchObject({ ephemeral: true });
  expect(wordsOf(given.message)).toMatch(/^The file has 11 MB, and Discord takes at most 10 MB here/);
});

test('files of a slash command come as one or as a list, with what Discord says of them and never their bytes', async () => {
  const seen: unknown[] = [];
  const store = defineCommand({
    name: 'store',
    description: 'Stores files',
    options: {
      cover: { type: 'attachment', description: 'The cover', required: true },
      file: { type: 'attachment', description: 'A leaflet', required: true, max: 3 },
      note: { type: 'string', description: 'Anything' },
    },
    answer: ({ cover, file: files, note }): Result => {
      const all: readonly Upload[] = [cover, ...files];
      seen.push(all, note);
      return helped;
    },
  });
  const { discord } = await startTestBot([store]);
  const options = discord.commands().find(({ name }) => name === 'store')?.options;
  expect(options?.map(({ name, required }) => [name, required === true])).toEqual([
    ['cover', true],
    ['file', true],
    ['file-2', false],
    ['file-3', false],
    ['note', false],
    ['hide', false],
  ]);
  const picked = (filename: string) => ({ filename, bytes: 'words' });
  const given = await discord.runCommand({
    name: 'store',
    options: {
      cover: picked('c.png'),
      file: picked('a.txt'),
      'file-3': picked('b.md'),
      note: 'two',
      hide: true,
    },
  });
  expect(seen).toMatchObject([
    [
      { name: 'c.png', contentType: 'image/png', size: 5 },
      { name: 'a.txt', size: 5 },
      { name: 'b.md', size: 5 },
    ],
    'two',
  ]);
  const [files] = seen;
  expect(JSON.stringify(files)).toContain('/ephemeral-attachments/');
  // What was done with files cannot be asked anew by a button, so that the message itself is shared.
  const shared = await discord.press(pressOf(given, 'Share'));
  expect(shared).toMatchObject({ status: 'answered', ephemeral: false });
  expect(wordsOf(shared.message)).toBe(wordsOf(given.message));
});

test('how far the work is shows once it is acknowledged, the latest words, at most once a second', async () => {
  const work = createSlow();
  const { discord, clock } = await startTestBot([work.command]);
  const { channel } = discord.ids;
  const asked = discord.runCommand({ name: 'slow' });
  const { progress } = await work.began;
  progress('Reading');
  progress('Counting');
  const first = discord.nextMessage(channel);
  clock.advance(2_000);
  const shown = await asked;
  expect(wordsOf(await first)).toBe('Counting');
  progress('One of three');
  progress('Two of three');
  const second = discord.nextMessage(channel);
  clock.advance(1_000);
  expect(wordsOf(await second)).toBe('Two of three');
  progress('Three of three');
  const answered = discord.nextMessage(channel);
  work.finish(helped);
  expect(wordsOf(await answered)).toContain('Ask a question');
  clock.advance(5_000);
  await discord.runCommand({ name: 'about' });
  const now = discord.messages(channel).find(({ id }) => id === shown.message?.id);
  expect(wordsOf(now)).toBe(wordsOf(await answered));
  expect(discord.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(3);
});

test('words said after the answer are not shown', async () => {
  const work = createSlow();
  const { discord, clock } = await startTestBot([work.command]);
  const asked = discord.runCommand({ name: 'slow' });
  const { progress } = await work.began;
  clock.advance(2_000);
  work.finish(helped);
  await asked;
  progress('Still at it');
  clock.advance(5_000);
  await discord.runCommand({ name: 'about' });
  expect(discord.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
});

test('words that cannot be shown are no matter, and an answer waits for those that are on their way', async () => {
  const work = createSlow();
  const { discord, clock, logged } = await startTestBot([work.command]);
  const fault = discord.faults.request(EDIT, { status: 400 });
  const asked = discord.runCommand({ name: 'slow' });
  const { progress } = await work.began;
  progress('Reading');
  clock.advance(2_000);
  await fault.met;
  await logged.find({ msg: 'how far the work is could not be shown' });
  const slow = discord.faults.request(EDIT, { slow: 500 });
  progress('Counting');
  clock.advance(1_000);
  await slow.met;
  work.finish(helped);
  const answered = discord.nextMessage(
    discord.ids.channel,
    (message) => !wordsOf(message).includes('Counting'),
  );
  clock.advance(500);
  expect((await answered).id).toBe((await asked).message?.id);
});

test('a command that fails after it showed how far it was leaves an apology in that place', async () => {
  const work = createSlow();
  const next: Suggestion = { label: 'Work', question: 'Work', command: 'slow', args: {} };
  const start = defineCommand({
    name: 'start',
    description: 'Offers it',
    options: {},
    answer: (): Answer => ({ kind: 'refusal', reason: 'nothing-matches', citations: [], next: [next] }),
  });
  const { discord, clock } = await startTestBot([work.command, start]);
  const first = await discord.runCommand({ name: 'start' });
  const pressed = discord.press({ ...pressOf(first, 'Work'), until: 'acknowledged' });
  const { progress } = await work.began;
  progress('Reading');
  const shown = discord.nextMessage(discord.ids.channel);
  clock.advance(2_000);
  await pressed;
  expect(wordsOf(await shown)).toBe('Reading');
  const apology = discord.nextMessage(discord.ids.channel);
  work.fail(new Error('broken'));
  expect((await apology).id).toBe(first.message?.id);
  expect(wordsOf(await apology)).toContain('it is in the log as');
});
