// [Share] end to end: where a private answer offers it, and what pressing it does.
import { InteractionContextType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { buttonsOf } from '../../playground/start.ts';
import type { InteractionResult, Message } from '../../playground/start.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { Command } from '../../src/command/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { isShareable } from '../../src/discord/share.ts';
import type { Spot } from '../../src/discord/share.ts';
import { startTestBot, testParts, wordsOf } from '../support/bot.ts';
import type { TestBot } from '../support/bot.ts';

type Place = Parameters<TestBot['discord']['runCommand']>[0];

const COUNT = { name: 'count', options: { what: 'ccgs', hide: true } };
const CALLBACK = { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/ };
const refused = { kind: 'refusal', reason: 'not-stated', citations: [], next: [] } as const;
const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

function labelsOf({ message }: InteractionResult): readonly string[] {
  return (message ? buttonsOf(message) : []).flatMap(({ label }) => label ?? []);
}

/** The button that shares this answer; throws where there is none. */
function shareOf({ message }: InteractionResult): { message: Message; customId: string } {
  const button = message && buttonsOf(message).find(({ label }) => label === 'Share');
  if (!message || button?.custom_id === undefined) throw new Error('the answer cannot be shared');
  return { message, customId: button.custom_id };
}

/** A command that is answered at once when hidden, and when shared does as it is told. */
function createFickle(whenShared: () => Answer | Promise<Answer>): Command {
  let isFirst = true;
  return defineCommand({
    name: 'fickle',
    description: 'Is not the same twice',
    options: {},
    answer: () => {
      if (!isFirst) return whenShared();
      isFirst = false;
      return helped;
    },
  });
}

/** A command whose sharing goes on when the test says so. */
function createSlow() {
  const began = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<Answer>();
  const command = createFickle(() => {
    began.resolve(undefined);
    return answer.promise;
  });
  return { command, began: began.promise, finish: answer.resolve, fail: answer.reject };
}

const FICKLE = { name: 'fickle', options: { hide: true } };

test('a hidden answer that is shared becomes public, word for word', async () => {
  const { discord, logged } = await startTestBot();
  const hidden = await discord.runCommand(COUNT);
  const shared = await discord.press(shareOf(hidden));
  expect(shared.ephemeral).toBe(false);
  expect(shared.message?.id).not.toBe(hidden.message?.id);
  expect(wordsOf(shared.message)).toBe(wordsOf(hidden.message));
  expect(labelsOf(shared)).toEqual(labelsOf(hidden).filter((label) => label !== 'Share'));
  const others = discord.messages(discord.ids.channel, discord.ids.moderator);
  expect(others.map(({ id }) => id)).toEqual([shared.message?.id]);
  expect(await logged.find({ via: 'button' })).toMatchObject({
    command: 'count',
    to: 'share',
    kind: 'count',
    outcome: 'answered',
  });
});

test('sharing pings nobody, whatever was asked', async () => {
  const { discord } = await startTestBot();
  const question = `@everyone <@${discord.ids.moderator}> <@&${discord.ids.moderatorRole}>`;
  const shared = await discord.press(
    shareOf(await discord.runCommand({ name: 'ask', options: { question, hide: true } })),
  );
  expect(shared.ephemeral).toBe(false);
  expect(shared.message).toMatchObject({ mentions: [], mention_everyone: false, mention_roles: [] });
});

test('what is longer than a custom id is shared to its last word', async () => {
  const echo = defineCommand({
    name: 'echo',
    description: 'Says what it does not know',
    options: { what: { type: 'string', description: 'Anything', required: true } },
    answer: ({ what }): Answer => ({ ...refused, subject: what }),
  });
  const { discord } = await startTestBot([echo]);
  const what = `whether the bridges, ${'old, '.repeat(20)}and built of stone, are safe for 100 % of carts`;
  const hidden = await discord.runCommand({ name: 'echo', options: { what, hide: true } });
  const shared = await discord.press(shareOf(hidden));
  expect(wordsOf(shared.message)).toBe(`The sources do not say ${what}.`);
});

test('a public answer is not shared again', async () => {
  const { discord } = await startTestBot();
  const shown = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  expect(labelsOf(shown)).not.toContain('Share');
});

test('somebody else’s private copy of an answer can be shared by them', async () => {
  const { discord } = await startTestBot();
  const { message } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  const [button] = message ? buttonsOf(message) : [];
  if (!message || button?.custom_id === undefined) throw new Error('there is no button');
  const user = discord.ids.moderator;
  const theirs = await discord.press({ message, customId: button.custom_id, user });
  const shared = await discord.press({ ...shareOf(theirs), user });
  expect(shared).toMatchObject({ status: 'answered', ephemeral: false });
  expect(wordsOf(shared.message)).toBe(wordsOf(theirs.message));
});

test('what a click made of a private answer can be shared, and is what gets shared', async () => {
  const { discord } = await startTestBot();
  const { message } = await discord.runCommand(COUNT);
  const [button] = message ? buttonsOf(message) : [];
  if (!message || button?.custom_id === undefined) throw new Error('there is no button');
  const updated = await discord.press({ message, customId: button.custom_id });
  const shared = await discord.press(shareOf(updated));
  expect(shared.ephemeral).toBe(false);
  expect(wordsOf(shared.message)).toBe(wordsOf(updated.message));
  expect(wordsOf(shared.message)).not.toBe(wordsOf(message));
});

test.each<[string, (bot: TestBot) => Partial<Place>]>([
  ['in the bot’s direct messages', ({ discord }) => ({ channel: discord.ids.memberDm })],
  ['where the asker may not write', ({ discord }) => ({ channel: discord.ids.readOnlyChannel })],
  [
    'in a server that lets no such app speak, for a person who alone has it',
    ({ discord }) => {
      discord.faults.leaveServer();
      discord.faults.deny(discord.ids.channel, 'useExternalApps');
      return {};
    },
  ],
])('nothing can be shared %s', async (_where, place) => {
  const bot = await startTestBot();
  const hidden = await bot.discord.runCommand({ ...COUNT, ...place(bot) });
  expect(wordsOf(hidden.message)).toContain('32');
  expect(labelsOf(hidden)).not.toContain('Share');
});

test('a person who alone has the app can share in a server that lets such apps speak', async () => {
  const { discord } = await startTestBot();
  discord.faults.leaveServer();
  const shared = await discord.press(shareOf(await discord.runCommand(COUNT)));
  expect(shared).toMatchObject({ status: 'answered', ephemeral: false });
  expect(wordsOf(shared.message)).toContain('32');
});

const guild: Spot = {
  context: InteractionContextType.Guild,
  permissions: new PermissionsBitField(PermissionFlagsBits.SendMessages),
  isThread: false,
  isServerInstall: true,
};
const inThreads = new PermissionsBitField(PermissionFlagsBits.SendMessagesInThreads);
const inBoth = new PermissionsBitField(['SendMessages', 'SendMessagesInThreads']);
const withApps = new PermissionsBitField(['SendMessages', 'UseExternalApps']);

test.each<[string, boolean, Spot]>([
  ['where messages may be sent', true, guild],
  ['in a thread, where messages may be sent outside threads', false, { ...guild, isThread: true }],
  ['in a thread that may be written in', true, { ...guild, isThread: true, permissions: inThreads }],
  ['outside threads, where threads may be written in', false, { ...guild, permissions: inThreads }],
  ['where nobody knows whether it is a thread', false, { ...guild, isThread: undefined }],
  ['whether it is a thread or not', true, { ...guild, isThread: undefined, permissions: inBoth }],
  ['by a user install', false, { ...guild, isServerInstall: false }],
  [
    'by a user install where apps may speak',
    true,
    { ...guild, isServerInstall: false, permissions: withApps },
  ],
  [
    'by an administrator',
    true,
    { ...guild, permissions: new PermissionsBitField('Administrator'), isServerInstall: false },
  ],
  [
    'in a group',
    true,
    { ...guild, context: InteractionContextType.PrivateChannel, permissions: null, isServerInstall: false },
  ],
  ['with the bot alone', false, { ...guild, context: InteractionContextType.BotDM, permissions: null }],
  ['nobody knows where', false, { ...guild, context: null, permissions: null }],
])('sharing %s: %s', (_what, expected, spot) => {
  expect(isShareable(spot)).toBe(expected);
});

test('sharing works after the bot was started again', async () => {
  const { discord, bot, clock } = await startTestBot();
  const hidden = await discord.runCommand(COUNT);
  await bot.stop();
  const { parts } = testParts();
  const again = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, clock } });
  onTestFinished(() => again.stop());
  const shared = await discord.press(shareOf(hidden));
  expect(shared.ephemeral).toBe(false);
  expect(wordsOf(shared.message)).toBe(wordsOf(hidden.message));
});

test('an answer that fails when it is shared is apologised for in private', async () => {
  const broken = createFickle(() => {
    throw new Error('broken');
  });
  const { discord } = await startTestBot([broken]);
  const shared = await discord.press(shareOf(await discord.runCommand(FICKLE)));
  expect(shared).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(shared.message)).toContain('it is in the log as');
  expect(labelsOf(shared)).toEqual([]);
});

test('an answer that can no longer be quoted is not shared', async () => {
  const lie = createFickle(() => {
    const run = { start: 0, end: 5 };
    return {
      kind: 'passage',
      citations: [{ source: 'nobody', passage: 'nobody#1', quote: 'Never', ...run, bold: [] }],
      next: [],
    };
  });
  const { discord } = await startTestBot([lie]);
  const shared = await discord.press(shareOf(await discord.runCommand(FICKLE)));
  expect(shared.ephemeral).toBe(true);
  expect(wordsOf(shared.message)).toContain('it is in the log as');
});

test('sharing that takes long is acknowledged without a trace, and then public', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([slow.command]);
  const hidden = await discord.runCommand(FICKLE);
  const acknowledged = discord.press({ ...shareOf(hidden), until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  await acknowledged;
  expect(discord.messages(discord.ids.channel)).toHaveLength(1);
  const shared = discord.nextMessage(discord.ids.channel);
  slow.finish(helped);
  expect(wordsOf(await shared)).toBe(wordsOf(hidden.message));
  expect(discord.messages(discord.ids.channel, discord.ids.moderator)).toHaveLength(1);
});

test('sharing that takes long and fails is apologised for in private', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([slow.command]);
  const hidden = await discord.runCommand(FICKLE);
  const acknowledged = discord.press({ ...shareOf(hidden), until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  await acknowledged;
  const apology = discord.nextMessage(discord.ids.channel);
  slow.fail(new Error('broken'));
  expect(wordsOf(await apology)).toContain('it is in the log as');
  expect(discord.messages(discord.ids.channel, discord.ids.moderator)).toEqual([]);
});

test.each([
  ['at once', 0],
  ['after an acknowledgement', 2_000],
])('what Discord keeps private although it was shared %s is said to be so', async (_when, passed) => {
  const slow = createSlow();
  const { discord, clock, logged } = await startTestBot([slow.command]);
  discord.faults.leaveServer();
  const { channel, moderator } = discord.ids;
  const hidden = await discord.runCommand(FICKLE);
  const note = discord.nextMessage(channel, (message) => wordsOf(message).includes('only you can see it'));
  const acknowledged = discord.press({ ...shareOf(hidden), until: 'acknowledged' });
  await slow.began;
  discord.faults.deny(channel, 'useExternalApps');
  clock.advance(passed);
  if (passed > 0) await acknowledged;
  slow.finish(helped);
  expect(buttonsOf(await note)).toEqual([]);
  expect(await logged.find({ to: 'share' })).toMatchObject({ outcome: 'kept-private' });
  expect(discord.messages(channel, moderator)).toEqual([]);
});

test('a shared answer whose receipt was lost is there once', async () => {
  const { discord, logged } = await startTestBot();
  const hidden = await discord.runCommand(COUNT);
  const fault = discord.faults.request(CALLBACK, { status: 500, tookEffect: true });
  const shared = await discord.press(shareOf(hidden));
  await fault.met;
  expect(shared.ephemeral).toBe(false);
  expect(await logged.find({ to: 'share' })).toMatchObject({ outcome: 'answered' });
  expect(discord.messages(discord.ids.channel, discord.ids.moderator)).toHaveLength(1);
});

test('who may not write any more cannot share what they could', async () => {
  const { discord } = await startTestBot();
  const hidden = await discord.runCommand(COUNT);
  discord.faults.deny(discord.ids.channel, 'sendMessages');
  const refused = await discord.press(shareOf(hidden));
  expect(refused).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(refused.message)).toContain('was not shared');
  expect(labelsOf(refused)).toEqual([]);
});

test('a command that is no longer there is not shared', async () => {
  const first = await startTestBot([createFickle(() => helped)]);
  const { discord, bot, clock } = first;
  const hidden = await discord.runCommand(FICKLE);
  await bot.stop();
  const { parts } = testParts();
  const again = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, clock } });
  onTestFinished(() => again.stop());
  const refused = await discord.press(shareOf(hidden));
  expect(refused).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(refused.message)).toContain('from an earlier version');
});
