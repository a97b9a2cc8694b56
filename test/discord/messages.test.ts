// Direct messages and mentions end to end: who is answered, and who never is.
import { expect, test } from 'vitest';
import type { Message } from '../../playground/start.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';
import type { TestBot } from '../support/bot.ts';

type Said = Parameters<TestBot['discord']['say']>[0];

const QUESTION = 'how many ccgs are there?';

/** Says something and gives the bot's reply to it. */
async function answerTo({ discord }: TestBot, said: Said): Promise<Message> {
  let asked = '';
  const reply = discord.nextMessage(
    said.channel ?? discord.ids.channel,
    ({ message_reference: reference }) => reference?.message_id === asked,
  );
  const message = await discord.say(said);
  asked = message.id;
  return reply;
}

/** What the bot wrote in #reports before it answered a question that was asked afterwards. */
async function answersBefore(bot: TestBot): Promise<readonly Message[]> {
  const { discord } = bot;
  const last = await answerTo(bot, { content: `<@${discord.ids.bot}> ${QUESTION}` });
  const own = discord.messages(discord.ids.channel).filter(({ author }) => author.id === discord.ids.bot);
  return own.filter(({ id }) => id !== last.id);
}

test('a question in a direct message is answered as a reply to it, and the question is in no log line', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  const answer = await answerTo(bot, { channel: discord.ids.memberDm, content: QUESTION });
  expect(wordsOf(answer)).toMatch(/^.*32.*clinical commissioning groups/);
  expect(answer.message_reference?.message_id).toBe(discord.messages(discord.ids.memberDm)[0]?.id);
  expect(await logged.find({ via: 'direct-message' })).toMatchObject({ kind: 'count', outcome: 'answered' });
  expect(JSON.stringify(logged.lines)).not.toContain('ccgs');
});

test('a mention in a server is answered, wherever in the message it stands, and pings nobody', async () => {
  const bot = await startTestBot();
  const { bot: me, member } = bot.discord.ids;
  for (const content of [`<@${me}> ${QUESTION}`, `<@!${me}>${QUESTION}`, `${QUESTION} <@${me}>`]) {
    const answer = await answerTo(bot, { content: `${content} <@${member}>` });
    expect(wordsOf(answer)).toContain('32');
    expect(answer).toMatchObject({ mentions: [], mention_everyone: false, mention_roles: [] });
  }
});

test('a reply that pings the bot is addressed to it', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const first = await answerTo(bot, { content: `<@${discord.ids.bot}> ${QUESTION}` });
  const second = await answerTo(bot, { content: 'who is chris ham?', replyTo: first });
  expect(wordsOf(second)).toContain('Chris Ham');
});

test.each<[string, (bot: TestBot) => Said]>([
  ['a mention of everybody', () => ({ content: `@everyone ${QUESTION}` })],
  ['a mention of the bot’s role', ({ discord }) => ({ content: `<@&${discord.ids.botRole}> ${QUESTION}` })],
  ['a message that mentions nobody', () => ({ content: QUESTION })],
  [
    'a mention by another bot',
    ({ discord }) => ({ content: `<@${discord.ids.bot}> ${QUESTION}`, asBot: true }),
  ],
  [
    'a mention by a webhook',
    ({ discord }) => ({ content: `<@${discord.ids.bot}> ${QUESTION}`, webhook: true }),
  ],
])('%s is not answered', async (_what, said) => {
  const bot = await startTestBot();
  await bot.discord.say(said(bot));
  expect(await answersBefore(bot)).toEqual([]);
});

test('the bot’s own messages are not answered', async () => {
  const bot = await startTestBot();
  const channel = await bot.bot.client.channels.fetch(bot.discord.ids.channel);
  if (!channel?.isSendable()) throw new Error('the channel is not there');
  const own = await channel.send(`<@${bot.discord.ids.bot}> ${QUESTION}`);
  expect((await answersBefore(bot)).map(({ id }) => id)).toEqual([own.id]);
});

test('a reply without the ping is not answered', async () => {
  const bot = await startTestBot();
  const first = await answerTo(bot, { content: `<@${bot.discord.ids.bot}> ${QUESTION}` });
  await bot.discord.say({ content: QUESTION, replyTo: first, ping: false });
  expect((await answersBefore(bot)).map(({ id }) => id)).toEqual([first.id]);
});

test.each([
  ['a mention alone', '', []],
  ['a picture alone', '', [{ filename: 'picture.png' }]],
  ['a greeting', 'hello', []],
])('%s is answered with what can be asked', async (_what, content, attachments) => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  const answer = await answerTo(bot, { content: `<@${discord.ids.bot}> ${content}`, attachments });
  expect(wordsOf(answer)).not.toBe('');
  expect(await logged.find({ via: 'mention' })).toMatchObject({ kind: 'help', outcome: 'answered' });
});

test('a picture alone in a direct message is answered with what can be asked', async () => {
  const bot = await startTestBot();
  const { memberDm } = bot.discord.ids;
  const answer = await answerTo(bot, {
    channel: memberDm,
    content: '',
    attachments: [{ filename: 'a.png' }],
  });
  expect(wordsOf(answer)).not.toBe('');
  expect(await bot.logged.find({ via: 'direct-message' })).toMatchObject({ kind: 'help' });
});

test('a mention where the bot cannot write is one line in the log', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  const begun = logged.lines.length;
  const said = discord.say({ content: `<@${discord.ids.bot}> ${QUESTION}` });
  discord.faults.deny(discord.ids.channel, 'sendMessages');
  await said;
  expect(await logged.find({ via: 'mention' })).toMatchObject({ outcome: 'unwritable' });
  expect(logged.lines).toHaveLength(begun + 1);
});

test('a mention where the bot alone may not write is not even tried', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  discord.faults.deny(discord.ids.channel, 'sendMessages', 'bot');
  await discord.say({ content: `<@${discord.ids.bot}> ${QUESTION}` });
  expect(await logged.find({ via: 'mention' })).toMatchObject({ outcome: 'unwritable' });
  expect(discord.requests.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
});

test('a message that is gone by the time of the answer is answered all the same', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const post = { method: 'POST', path: `/channels/${discord.ids.channel}/messages` };
  const fault = discord.faults.request(post, { status: 500 });
  const answer = await answerTo(bot, { content: `<@${discord.ids.bot}> ${QUESTION}` });
  await fault.met;
  expect(wordsOf(answer)).toContain('32');
  const [request] = discord.requests.filter(({ path }) => path === post.path);
  expect(request?.body).toMatchObject({ message_reference: { fail_if_not_exists: false } });
});

test('an answer whose receipt is lost each time is there once, without an apology', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  const path = `/channels/${discord.ids.channel}/messages`;
  for (let attempt = 0; attempt < 4; attempt++)
    discord.faults.request({ method: 'POST', path }, { status: 500, tookEffect: true });
  await discord.say({ content: `<@${discord.ids.bot}> ${QUESTION}` });
  await logged.find({ via: 'mention' });
  const own = discord.messages(discord.ids.channel).filter(({ author }) => author.id === discord.ids.bot);
  expect(own.map((message) => wordsOf(message))).toEqual([expect.stringContaining('32')]);
});

test('an apology is sent where the answer itself never arrived', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const path = `/channels/${discord.ids.channel}/messages`;
  for (let attempt = 0; attempt < 4; attempt++)
    discord.faults.request({ method: 'POST', path }, { status: 500 });
  const answer = await answerTo(bot, { content: `<@${discord.ids.bot}> ${QUESTION}` });
  expect(wordsOf(answer)).toContain('it is in the log as');
});

test('closed direct messages are one line in the log', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  discord.faults.closeDirectMessages(discord.ids.member);
  await discord.say({ channel: discord.ids.memberDm, content: QUESTION });
  expect(await logged.find({ via: 'direct-message' })).toMatchObject({ outcome: 'unwritable' });
  expect(logged.lines.filter((line) => line.level === 'error')).toEqual([]);
});
