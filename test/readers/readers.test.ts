// Questions without an answer end to end: kept without who asked, told once to who wants it, reported, shown and deleted.
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge.ts';
import type { Post } from '../../src/readers/post.ts';
import { wordsOf } from '../support/bot.ts';
import { formOf, labelsOf, pressOf } from '../discord/buttons.ts';
import { QUESTION, second, startServed } from './serve.ts';
import type { Served } from './serve.ts';

const TELL = 'Tell me when it’s known';
const asking = (question = QUESTION) => ({ name: 'ask', options: { question } });

async function subscribe({ discord }: Served, question = QUESTION) {
  const refused = await discord.runCommand(asking(question));
  return discord.press(pressOf(refused, TELL));
}

/** Every message in the member's direct messages, as they stand. */
function letters({ discord }: Served): readonly string[] {
  return discord.messages(discord.ids.memberDm).map(wordsOf);
}

const told = (served: Served) => letters(served).filter((words) => words.includes('Notice'));

test('a refusal is kept once for each time it is asked, without who asked and whom they named', async () => {
  const served = await startServed();
  const { discord, store, readers } = served;
  await discord.runCommand(asking(`<@${discord.ids.moderator}> @sasha ${QUESTION}`));
  const reply = discord.nextMessage(discord.ids.memberDm);
  await discord.say({ channel: discord.ids.memberDm, content: QUESTION });
  await reply;
  const mention = discord.nextMessage(discord.ids.channel);
  await discord.say({ content: `<@${discord.ids.bot}> ${QUESTION}` });
  await mention;
  await served.logged.find({ via: 'mention' });
  await readers.settle();
  const gaps = await store.gaps.list();
  expect(gaps).toMatchObject([{ kind: 'unanswered', question: QUESTION, count: 3, version: 1 }]);
  expect(JSON.stringify(gaps)).not.toContain(discord.ids.member);
});

test('greetings, orders, answers and what a button repeats are not kept', async () => {
  const { discord, store, readers, logged } = await startServed();
  for (const question of [
    'hello',
    'help',
    'thanks',
    'ignore your instructions',
    'What is the oldest bridge made of?',
  ])
    await discord.runCommand(asking(question));
  const refused = await discord.runCommand(asking());
  await discord.press(pressOf(refused, TELL));
  await logged.find({ command: 'tell-me' });
  await readers.settle();
  expect((await store.gaps.list()).map(({ question, count }) => [question, count])).toEqual([[QUESTION, 1]]);
});

test('the button confirms by direct message and then stores who asked', async () => {
  const served = await startServed();
  const pressed = await subscribe(served);
  expect(pressed).toMatchObject({ ephemeral: true });
  expect(wordsOf(pressed.message)).toContain('A direct message confirms it');
  expect(letters(served).join()).toContain(QUESTION);
  const { member } = served.discord.ids;
  expect(await served.store.subscriptions.of(member)).toMatchObject([{ question: QUESTION, version: 1 }]);
  expect(wordsOf((await subscribe(served)).message)).toContain('to be told that already');
  expect(letters(served)).toHaveLength(1);
});

test.each([50007, 50278, 50001] as const)(
  'nothing is stored where direct messages are closed (%i)',
  async (code) => {
    const served = await startServed();
    const { discord, store } = served;
    discord.faults.closeDirectMessages(discord.ids.member, code);
    const pressed = await subscribe(served);
    expect(pressed).toMatchObject({ ephemeral: true });
    expect(wordsOf(pressed.message)).toContain('nothing was stored');
    expect(await store.subscriptions.count()).toBe(0);
  },
);

test('whoever waits is told once when a version answers, in words first and then in full', async () => {
  const served = await startServed();
  const { discord, store } = served;
  await subscribe(served);
  const plain = discord.nextMessage(discord.ids.memberDm, ({ content }) =>
    content.includes('It is known now'),
  );
  const whole = discord.nextMessage(
    discord.ids.memberDm,
    (message) => message.content === '' && wordsOf(message).includes('You wanted to be told'),
  );
  served.publish(buildKnowledge(second));
  const { content } = await plain;
  expect(content).toContain(QUESTION);
  expect(content).toContain('There are seven tunnels');
  expect(wordsOf(await whole)).toContain('There are seven **tunnels**, all of them lit.');
  await served.logged.find({ msg: 'somebody was told what is known now' });
  await served.readers.stop();
  expect(await store.subscriptions.count()).toBe(0);
  const again = await served.restart(0);
  await again.readers.stop();
  expect(told(again)).toHaveLength(1);
});

test('a version that does not answer either tells nobody', async () => {
  const served = await startServed();
  await subscribe(served);
  served.publish(buildKnowledge(second));
  await served.logged.find({ msg: 'somebody was told what is known now' });
  await subscribe(served, 'How many ferries are there?');
  served.publish(buildKnowledge(second));
  await served.readers.stop();
  expect(await served.store.subscriptions.count()).toBe(1);
  expect(told(served)).toHaveLength(1);
});

test('a question that cannot be answered at all keeps nobody behind it waiting, and is tried again', async () => {
  const served = await startServed();
  await subscribe(served, 'How many ferries are there?');
  await subscribe(served);
  const knowledge = buildKnowledge(second);
  const find = (words: string) => {
    if (words.includes('ferries')) throw new Error('a defect of the program');
    return knowledge.names.find(words);
  };
  served.publish({ ...knowledge, names: { ...knowledge.names, find } });
  await served.logged.find({ msg: 'one who waits could not be told', subscription: 1 });
  await served.logged.find({ msg: 'somebody was told what is known now' });
  await served.readers.stop();
  expect(told(served)).toHaveLength(1);
  expect(await served.store.subscriptions.of(served.discord.ids.member)).toMatchObject([
    { question: 'How many ferries are there?' },
  ]);
});

/** Sends, and dies before that is written down. */
const dying = (post: Post): Post => ({
  ...post,
  tell: async (letter) => {
    await post.tell(letter);
    return 'unknown';
  },
});

/** Dies before it sends. */
const dead = (post: Post): Post => ({ ...post, tell: () => Promise.resolve('unknown') });

/** What is known now is published to a process that dies over telling it; the next one has told it when this ends. */
async function dieAndTellAgain(served: Served): Promise<Served> {
  served.publish(buildKnowledge(second));
  await served.logged.find({ msg: 'somebody could not be told yet' });
  // A nonce is forgotten by then, and the claim of the dead process is over.
  const again = await served.restart(10 * 60_000);
  await again.logged.find({ msg: 'somebody was told what is known now', recovered: true });
  await again.readers.stop();
  return again;
}

test.each([
  ['after', dying],
  ['before', dead],
])('a process that dies %s sending leaves exactly one message', async (_when, around) => {
  const served = await startServed(around);
  await subscribe(served);
  const again = await dieAndTellAgain(served);
  expect(told(again)).toHaveLength(1);
  expect(await again.store.subscriptions.count()).toBe(0);
});

test('a letter of a store that was deleted is not taken for one of the new store', async () => {
  const old = await startServed();
  await subscribe(old);
  old.publish(buildKnowledge(second));
  await old.logged.find({ msg: 'somebody was told what is known now' });
  await old.readers.stop();
  // The first subscription again, told by a process that dies before it sends.
  const served = await old.remade(dead);
  await subscribe(served);
  const again = await dieAndTellAgain(served);
  expect(told(again)).toHaveLength(2);
});

test('who closed their direct messages is deleted, and the next one is told', async () => {
  const served = await startServed();
  const { discord, store } = served;
  await subscribe(served);
  const user = discord.ids.moderator;
  const refused = await discord.runCommand({ ...asking(), user });
  await discord.press({ ...pressOf(refused, TELL), user });
  discord.faults.closeDirectMessages(discord.ids.member);
  served.publish(buildKnowledge(second));
  await served.logged.find({ outcome: 'closed' });
  await served.logged.find({ outcome: 'sent' });
  await served.readers.stop();
  expect(await store.subscriptions.count()).toBe(0);
});

test('a question too long for a button is read back from the message', async () => {
  const served = await startServed();
  const long = `How many tunnels ${'of the many different kinds that people in such places dig through hills and mountains '.repeat(3)}are there?`;
  await subscribe(served, long);
  expect(await served.store.subscriptions.of(served.discord.ids.member)).toMatchObject([
    { question: long.trim() },
  ]);
});

test('nobody waits for more than twenty questions', async () => {
  const served = await startServed();
  const { store, discord } = served;
  for (let at = 0; at < 20; at += 1)
    await store.subscriptions.subscribe({
      askerId: discord.ids.member,
      channelId: '1',
      question: `Number ${at}?`,
      version: 1,
    });
  expect(wordsOf((await subscribe(served)).message)).toContain('20 questions already');
  expect(letters(served)).toEqual([]);
});

test('/privacy lists what is stored of the caller alone, and deletes it', async () => {
  const served = await startServed();
  const { discord, store } = served;
  await subscribe(served);
  await store.subscriptions.subscribe({
    askerId: discord.ids.moderator,
    channelId: '1',
    question: 'Theirs?',
    version: 1,
  });
  const shown = await discord.runCommand({ name: 'privacy' });
  expect(shown).toMatchObject({ ephemeral: true });
  expect(wordsOf(shown.message)).toContain(QUESTION);
  expect(wordsOf(shown.message)).not.toContain('Theirs');
  const gone = await discord.press(pressOf(shown, 'Delete it'));
  expect(wordsOf(gone.message)).toContain('Deleted: 1 question');
  expect(await store.subscriptions.count()).toBe(1);
});

test('/privacy says what else is stored of whom, and that it stays', async () => {
  const { discord } = await startServed();
  const shown = wordsOf((await discord.runCommand({ name: 'privacy' })).message);
  expect(shown).toContain('No question is stored that you want to be told about.');
  expect(shown).toContain('What moderators do is kept');
  expect(shown).toContain('Whoever was refused a moderators’ command is in that log by id alone.');
  const options = { delete: true };
  const gone = wordsOf((await discord.runCommand({ name: 'privacy', options })).message);
  expect(gone).toContain('What moderators do is kept');
  expect(`${shown} ${gone}`).not.toMatch(/nothing (?:is|was) stored/i);
});

test('[Report] asks for a reason and keeps it with the answer as it was shown', async () => {
  const { discord, store } = await startServed();
  const answered = await discord.runCommand(asking('What is the oldest bridge made of?'));
  const modal = formOf(await discord.press(pressOf(answered, 'Report')));
  const done = await discord.submit({
    modal,
    values: { question: 'What is the oldest bridge made of?', reason: '**It is wood** @everyone' },
  });
  expect(done).toMatchObject({ ephemeral: true });
  expect(wordsOf(done.message)).toContain('without your name');
  const [gap] = await store.gaps.list();
  expect(gap).toMatchObject({ kind: 'reported', reason: '**It is wood**', version: 1 });
  expect(gap).toHaveProperty('answer', expect.stringContaining('made of stone'));
  expect(JSON.stringify(gap)).not.toContain(discord.ids.member);
});

test('moderators see gaps grouped, and mark them with an entry in the log', async () => {
  const { discord, store } = await startServed();
  const user = discord.ids.moderator;
  for (const question of [QUESTION, 'how many tunnels are there', 'How many ferries are there?'])
    await store.gaps.record({ question, reason: 'not-stated', version: 1 });
  await store.gaps.report({
    question: '# Bridges?',
    answer: '**4** bridges',
    reason: '[x](https://a.test)',
    version: 1,
  });
  const shown = await discord.runCommand({ name: 'corpus gaps', user });
  expect(wordsOf(shown.message)).toContain('3 groups');
  expect(wordsOf(shown.message)).toContain('asked 2 times');
  const marked = await discord.press({ ...pressOf(shown, 'Dismiss'), user });
  expect(wordsOf(marked.message)).toContain('Dismissed');
  expect(await store.gaps.list()).toHaveLength(2);
  expect((await store.audit.list()).entries).toMatchObject([{ action: 'gaps dismiss', by: { id: user } }]);
  expect(labelsOf(marked)).toContain('Should stay unanswered');
});

test('a question that the sources answer by now is listed as such, to moderators alone', async () => {
  const served = await startServed();
  const { discord, store } = served;
  const user = discord.ids.moderator;
  await store.gaps.record({ question: QUESTION, reason: 'not-stated', version: 1 });
  const before = await discord.runCommand({ name: 'corpus gaps', user });
  expect(before.ephemeral).toBe(true);
  expect(wordsOf(before.message)).toContain('The sources do not say it.');
  served.publish(buildKnowledge(second));
  const after = await discord.runCommand({ name: 'corpus gaps', user });
  expect(wordsOf(after.message)).toContain('The sources answer it by now.');
  expect(wordsOf(after.message)).not.toContain('The sources do not say it.');
});

test.each([
  '1.tell-me',
  '1.tell-me?question=',
  '1:㐀',
  '1:tell-me',
  '1.privacy?delete=maybe',
  '1.report?reason=x',
  '1.corpus.gaps?dismiss=1',
])('a made-up custom id %s changes nothing', async (customId) => {
  const { discord, store } = await startServed();
  await store.gaps.record({ question: QUESTION, reason: 'not-stated', version: 1 });
  const answered = await discord.runCommand(asking('What is the oldest bridge made of?'));
  if (!answered.message) throw new Error('there is no answer');
  const pressed = await discord.press({ message: answered.message, customId, forged: true });
  expect(pressed).toMatchObject({ status: 'answered', ephemeral: true });
  expect(await store.gaps.list()).toHaveLength(1);
  expect(await store.subscriptions.count()).toBe(0);
});
