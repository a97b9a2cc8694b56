// Slash commands end to end: what the asker sees, however the command or the line to Discord behaves.
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import { createSlow } from '../support/slow-command.ts';

const APOLOGY = /it is in the log as `([a-z2-9]{4}-\d\d)`/;
const CALLBACK = { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/ };

const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

const explode = defineCommand({
  name: 'explode',
  description: 'Throws',
  options: {},
  answer: () => {
    throw new Error('the password is swordfish');
  },
});

/** A quote that no source holds. */
const lie = defineCommand({
  name: 'lie',
  description: 'Quotes what nobody wrote',
  options: {},
  answer: (_args, { knowledge }): Answer => {
    const [passage] = knowledge.corpus.sources[0]?.passages ?? [];
    if (!passage) throw new Error('the corpus is empty');
    const quote = 'Nobody ever wrote this.';
    const run = { start: 0, end: quote.length };
    const citation = { source: passage.source, passage: passage.id, quote, ...run, bold: [] };
    return { kind: 'passage', citations: [citation], next: [] };
  },
});

test('a command is answered in public, with its words and its sources, and leaves one line without the question', async () => {
  const { discord, logged } = await startTestBot();
  const { message, ephemeral } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  expect(wordsOf(message)).toMatch(/^.*32.*clinical commissioning groups/);
  expect(wordsOf(message)).toMatch(/\[PharmaTimes\]\(https:\S+\), paragraph 8/);
  expect(ephemeral).toBe(false);
  const line = await logged.find({ command: 'count' });
  expect(line).toMatchObject({ via: 'slash', kind: 'count', outcome: 'answered', citations: 2 });
  expect(line.corpus).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(logged.lines)).not.toContain('ccgs');
});

test('a command that was answered is not acknowledged once more', async () => {
  const { discord, clock, logged } = await startTestBot();
  await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  await logged.find({ command: 'count' });
  clock.advance(2_000);
  await discord.runCommand({ name: 'count', options: { what: 'trusts' } });
  expect(logged.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('a hidden command is answered to the asker alone', async () => {
  const { discord } = await startTestBot();
  const { message, ephemeral } = await discord.runCommand({
    name: 'count',
    options: { what: 'ccgs', hide: true },
  });
  expect(wordsOf(message)).toContain('32');
  expect(ephemeral).toBe(true);
});

test('a command works in the bot’s direct messages', async () => {
  const { discord } = await startTestBot();
  const { message } = await discord.runCommand({
    name: 'quote',
    options: { speaker: 'mckenna', about: 'boroughs' },
    channel: discord.ids.memberDm,
  });
  expect(wordsOf(message)).toContain('Helen McKenna');
});

test('a command that throws gets an apology with an id, in private; the log has the rest under that id', async () => {
  const { discord, logged } = await startTestBot([explode]);
  const { message, ephemeral } = await discord.runCommand({ name: 'explode' });
  const [, errorId] = APOLOGY.exec(wordsOf(message)) ?? [];
  expect(ephemeral).toBe(true);
  expect(wordsOf(message)).not.toContain('swordfish');
  const error = await logged.find({ errorId, level: 'error' });
  expect(error).toMatchObject({ command: 'explode', err: { message: 'the password is swordfish' } });
  expect(await logged.find({ errorId, level: 'info' })).toMatchObject({ outcome: 'apology' });
});

test('a reply whose quote is not in its source is not sent', async () => {
  const { discord, logged } = await startTestBot([lie]);
  const { message } = await discord.runCommand({ name: 'lie' });
  const [, errorId] = APOLOGY.exec(wordsOf(message)) ?? [];
  expect(wordsOf(message)).not.toContain('Nobody ever wrote');
  const error = await logged.find({ errorId, level: 'error' });
  expect(error.problems).not.toEqual([]);
  expect(await logged.find({ errorId, level: 'info' })).toMatchObject({
    outcome: 'apology',
    kind: 'passage',
  });
});

test('a slow command is acknowledged after 2 s and answered when it is done', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([slow.command]);
  const acknowledged = discord.runCommand({ name: 'slow', until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  expect(await acknowledged).toMatchObject({ status: 'answered', ephemeral: false });
  clock.advance(60_000);
  const answered = discord.nextMessage(discord.ids.channel);
  slow.finish(helped);
  expect(wordsOf(await answered)).not.toBe('');
});

test('a slow command that is hidden stays hidden', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([slow.command]);
  const acknowledged = discord.runCommand({ name: 'slow', options: { hide: true }, until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  expect(await acknowledged).toMatchObject({ ephemeral: true });
  const answered = discord.nextMessage(discord.ids.channel);
  slow.finish(helped);
  expect(wordsOf(await answered)).not.toBe('');
});

test('a command that throws after it was acknowledged gets its apology too', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([slow.command]);
  const acknowledged = discord.runCommand({ name: 'slow', until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  await acknowledged;
  const answered = discord.nextMessage(discord.ids.channel);
  slow.fail(new Error('broken'));
  expect(wordsOf(await answered)).toMatch(APOLOGY);
});

test('a command that is done while its acknowledgement is on the way is answered once', async () => {
  const slow = createSlow();
  const { discord, clock, logged } = await startTestBot([slow.command]);
  const fault = discord.faults.request(CALLBACK, { slow: 500 });
  const asked = discord.runCommand({ name: 'slow' });
  await slow.began;
  clock.advance(2_000);
  await fault.met;
  slow.finish(helped);
  clock.advance(500);
  const { message } = await asked;
  expect(wordsOf(message)).not.toBe('');
  expect(await logged.find({ command: 'slow' })).toMatchObject({ outcome: 'answered' });
  expect(discord.messages(discord.ids.channel)).toHaveLength(1);
  expect(discord.requests.filter(({ path }) => path.startsWith('/interactions/'))).toHaveLength(1);
});

test('an answer that comes when the token has run out is one line in the log', async () => {
  const { discord, clock, logged } = await startTestBot();
  const fault = discord.faults.request(CALLBACK, { status: 500, slow: 3_000 });
  const asked = discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  await fault.met;
  clock.advance(3_000);
  expect(await asked).toMatchObject({ status: 'failed' });
  expect(await logged.find({ command: 'count' })).toMatchObject({ outcome: 'too-late' });
  expect(logged.lines.filter((line) => line.level === 'error')).toEqual([]);
});

test.each([
  ['did not arrive', false],
  ['arrived, but for its receipt', true],
])('a first response that met a 500 and %s is answered once', async (_what, tookEffect) => {
  const { discord, logged } = await startTestBot();
  const fault = discord.faults.request(CALLBACK, { status: 500, tookEffect });
  const { message } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  await fault.met;
  expect(wordsOf(message)).toContain('32');
  expect(await logged.find({ command: 'count' })).toMatchObject({ outcome: 'answered' });
  expect(discord.messages(discord.ids.channel)).toHaveLength(1);
  // The second attempt is told that the first one arrived (40060), and the message is made sure of.
  const edits = discord.requests.filter(({ method }) => method === 'PATCH');
  expect(edits).toHaveLength(tookEffect ? 1 : 0);
});

test('an acknowledgement that arrived, but for its receipt, is followed by the answer', async () => {
  const slow = createSlow();
  const { discord, clock, logged } = await startTestBot([slow.command]);
  const fault = discord.faults.request(CALLBACK, { status: 503, tookEffect: true });
  const asked = discord.runCommand({ name: 'slow' });
  await slow.began;
  clock.advance(2_000);
  await fault.met;
  slow.finish(helped);
  expect(wordsOf((await asked).message)).not.toBe('');
  expect(await logged.find({ command: 'slow' })).toMatchObject({ outcome: 'answered' });
});

test('a first response that Discord was too busy for is sent again', async () => {
  const { discord } = await startTestBot();
  const fault = discord.faults.request(CALLBACK, { status: 429, retryAfter: 0.05 });
  const { message } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  await fault.met;
  expect(wordsOf(message)).toContain('32');
});

test('a command that is registered and no longer there says so in private', async () => {
  const { discord, bot } = await startTestBot();
  const gone = { name: 'gone', description: 'Was a command once', type: 1 } as const;
  await bot.client.application.commands.create(gone);
  const { message, ephemeral } = await discord.runCommand({ name: 'gone' });
  expect(wordsOf(message)).toContain('no longer there');
  expect(ephemeral).toBe(true);
});

test.each([
  ['mentions', '@everyone <@100000000000000001> <@&100000000000000002>'],
  ['as many characters as are read', 'x'.repeat(600)],
  ['markdown and control characters', '\u202e**bold** `code` ||hidden||\u0007'],
])('whatever is asked is answered and pings nobody: %s', async (_what, question) => {
  const { discord } = await startTestBot();
  const { message, status } = await discord.runCommand({ name: 'ask', options: { question } });
  expect(status).toBe('answered');
  expect(message).toMatchObject({ mentions: [], mention_everyone: false, mention_roles: [] });
});

test('choices come for nothing typed, for an acronym and for a typing mistake', async () => {
  const { discord } = await startTestBot();
  const choices = async (typed: string) =>
    discord.autocomplete({ name: 'count', focused: 'what', options: { what: typed } });
  expect((await choices('')).length).toBeGreaterThan(3);
  expect((await choices('ccg'))[0]).toMatchObject({ value: 'ccgs' });
  expect((await choices('trsuts'))[0]?.name).toContain('trusts');
  expect(await choices('zzzzzz')).toEqual([]);
});

test('choices may depend on what is filled in already', async () => {
  const { discord } = await startTestBot();
  const topics = async (speaker: string) =>
    discord.autocomplete({ name: 'quote', focused: 'about', options: { speaker } });
  expect(await topics('helen-mckenna')).not.toEqual(await topics('chris-ham'));
});

test('choices that throw are none, and late ones are forgotten', async () => {
  const broken = defineCommand({
    name: 'broken',
    description: 'Its choices throw',
    options: {
      what: {
        type: 'string',
        description: 'Anything',
        required: true,
        complete: () => {
          throw new Error('no choices');
        },
      },
    },
    answer: () => helped,
  });
  const { discord, clock, logged } = await startTestBot([broken]);
  expect(await discord.autocomplete({ name: 'broken', focused: 'what' })).toEqual([]);
  expect(await logged.find({ command: 'broken', level: 'error' })).toMatchObject({
    msg: 'autocomplete threw',
  });

  const fault = discord.faults.request(CALLBACK, { status: 500, slow: 3_000 });
  const late = discord.autocomplete({ name: 'count', focused: 'what' });
  await fault.met;
  clock.advance(3_000);
  expect(await late).toEqual([]);
  const { message } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  expect(wordsOf(message)).toContain('32');
  expect(logged.lines.filter((line) => line.level === 'warn' && line.command === 'count')).toEqual([]);
});
