// Buttons and menus end to end: whose click changes the message, and what an unknown one says.
import { expect, test } from 'vitest';
import { buttonsOf, selectsOf } from '../../playground/start.ts';
import type { Component, Message } from '../../playground/start.ts';
import type { Answer, Suggestion } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import { corpusOf } from '../support/corpus.ts';
import { createSlow } from '../support/slow-command.ts';

function labelled(message: Message | undefined, label: string): { message: Message; customId: string } {
  const button = message && buttonsOf(message).find((candidate) => candidate.label === label);
  if (!message || button?.custom_id === undefined) throw new Error(`there is no button ${label}`);
  return { message, customId: button.custom_id };
}

/** A command whose answer offers these, whatever they are. */
function offering(...next: readonly Suggestion[]) {
  const answer: Answer = { kind: 'refusal', reason: 'nothing-matches', citations: [], next };
  return defineCommand({ name: 'offer', description: 'Offers buttons', options: {}, answer: () => answer });
}

const explain: Suggestion = {
  label: 'What are CCGs?',
  question: 'What are CCGs?',
  command: 'explain',
  args: { what: 'ccgs' },
};

test('the asker’s click changes the message', async () => {
  const { discord, logged } = await startTestBot([offering(explain)]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const pressed = await discord.press(labelled(message, explain.label));
  expect(pressed.message?.id).toBe(message?.id);
  expect(wordsOf(pressed.message)).toContain('clinical commissioning groups');
  expect(wordsOf(pressed.message)).not.toBe(wordsOf(message));
  expect(await logged.find({ via: 'button' })).toMatchObject({ command: 'explain', to: 'update' });
  expect(discord.messages(discord.ids.channel)).toHaveLength(1);
});

test('anybody else’s click gets a private reply, and the message stays', async () => {
  const { discord } = await startTestBot([offering(explain)]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const user = discord.ids.moderator;
  const pressed = await discord.press({ ...labelled(message, explain.label), user });
  expect(pressed).toMatchObject({ ephemeral: true });
  expect(pressed.message?.id).not.toBe(message?.id);
  expect(wordsOf(pressed.message)).toContain('clinical commissioning groups');
  expect(discord.messages(discord.ids.channel).map(wordsOf)).toEqual([wordsOf(message)]);
});

test('a click in a private reply changes that reply, whoever asked first', async () => {
  const { discord } = await startTestBot([offering(explain)]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const user = discord.ids.moderator;
  const theirs = await discord.press({ ...labelled(message, explain.label), user });
  const [button] = theirs.message
    ? buttonsOf(theirs.message).filter((one) => one.custom_id !== undefined)
    : [];
  const pressed = await discord.press({ ...labelled(theirs.message, button?.label ?? ''), user });
  expect(pressed.message?.id).toBe(theirs.message?.id);
  expect(pressed.ephemeral).toBe(true);
});

test('under the answer to a message, its author is the asker', async () => {
  const { discord } = await startTestBot();
  const reply = discord.nextMessage(discord.ids.channel);
  await discord.say({ content: `<@${discord.ids.bot}> how many ccgs are there?` });
  const message = await reply;
  const customId = buttonsOf(message).find((button) => button.custom_id !== undefined)?.custom_id ?? '';
  const other = await discord.press({ message, customId, user: discord.ids.moderator });
  expect(other).toMatchObject({ status: 'answered', ephemeral: true });
  const own = await discord.press({ message, customId });
  expect(own.message?.id).toBe(message.id);
});

test('in a direct message there is one asker', async () => {
  const { discord } = await startTestBot();
  const reply = discord.nextMessage(discord.ids.memberDm);
  await discord.say({ channel: discord.ids.memberDm, content: 'how many ccgs are there?' });
  const message = await reply;
  const customId = buttonsOf(message).find((button) => button.custom_id !== undefined)?.custom_id ?? '';
  const pressed = await discord.press({ message, customId });
  expect(pressed.message?.id).toBe(message.id);
});

test('a button works after the bot was started again', async () => {
  const { discord } = await startTestBot([offering(explain)]);
  const { message } = await discord.runCommand({ name: 'offer' });
  await discord.faults.expireSession();
  await discord.nextConnection('identified');
  const pressed = await discord.press(labelled(message, explain.label));
  expect(pressed.message?.id).toBe(message?.id);
});

test.each<[string, Suggestion]>([
  ['a command that is no longer there', { ...explain, command: 'gone' }],
  ['an option that is no longer there', { ...explain, args: { whom: 'ccgs' } }],
  ['no option where one is required', { ...explain, args: {} }],
])('a button with %s says so in private', async (_what, suggestion) => {
  const { discord } = await startTestBot([offering(suggestion)]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const pressed = await discord.press(labelled(message, explain.label));
  expect(pressed).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(pressed.message)).toContain('from an earlier version');
});

test('a click that fails leaves the answer where it is and apologises in private', async () => {
  const broken = defineCommand({
    name: 'broken',
    description: 'Throws',
    options: {},
    answer: () => {
      throw new Error('broken');
    },
  });
  const { discord } = await startTestBot([offering({ ...explain, command: 'broken', args: {} }), broken]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const pressed = await discord.press(labelled(message, explain.label));
  expect(pressed).toMatchObject({ ephemeral: true });
  expect(wordsOf(pressed.message)).toContain('it is in the log as');
  expect(discord.messages(discord.ids.channel).map(wordsOf)).toContain(wordsOf(message));
});

test('a slow click is acknowledged after 2 s and then changes the message', async () => {
  const slow = createSlow();
  const { discord, clock } = await startTestBot([
    offering({ ...explain, command: 'slow', args: {} }),
    slow.command,
  ]);
  const { message } = await discord.runCommand({ name: 'offer' });
  const acknowledged = discord.press({ ...labelled(message, explain.label), until: 'acknowledged' });
  await slow.began;
  clock.advance(2_000);
  expect(await acknowledged).toMatchObject({ status: 'answered' });
  clock.advance(10_000);
  const changed = discord.nextMessage(discord.ids.channel);
  slow.finish({ kind: 'help', occasion: 'thanks', citations: [], next: [] });
  expect((await changed).id).toBe(message?.id);
});

test('a choice in a menu is a command too', async () => {
  const sources = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [`leaflet-${number}`, `Leaflet ${number}.`]),
  );
  const { discord, logged } = await startTestBot([], corpusOf({ sources }));
  const { message } = await discord.runCommand({ name: 'sources' });
  const [menu]: readonly (Component | undefined)[] = message ? selectsOf(message) : [];
  const [, second] = menu?.options ?? [];
  if (!message || menu?.custom_id === undefined || !second) throw new Error('there is no menu');
  const picked = await discord.select({ message, customId: menu.custom_id, values: [second.value] });
  expect(picked.message?.id).toBe(message.id);
  expect(wordsOf(picked.message)).not.toBe(wordsOf(message));
  expect(await logged.find({ via: 'select' })).toMatchObject({ command: 'sources', outcome: 'answered' });
});
