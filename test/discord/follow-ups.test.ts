// Questions that lean on the last answer, end to end: in direct messages, in threads, by replying, and after a restart.
import { expect, onTestFinished, test } from 'vitest';
import type { Message } from '../../playground/start.ts';
import { startBot } from '../../src/discord/bot.ts';
import { startTestBot, testParts, wordsOf } from '../support/bot.ts';
import type { TestBot } from '../support/bot.ts';

type Said = Parameters<TestBot['discord']['say']>[0];

/** Leans on a person before it; by itself it is refused. */
const LEANING = 'what did she say?';
const BEFORE = 'who is helen mckenna?';
const HERS = /Its five STPs have a crucial role|progress is being made/;

/** Says something and gives the bot's reply to it. */
async function answerTo({ discord }: Pick<TestBot, 'discord'>, said: Said): Promise<Message> {
  let asked = '';
  const reply = discord.nextMessage(
    said.channel ?? discord.ids.channel,
    ({ message_reference: reference }) => reference?.message_id === asked,
  );
  asked = (await discord.say(said)).id;
  return reply;
}

/** The same Discord with the bot started anew: nothing is left in memory. */
async function restart({ discord, bot, clock }: TestBot): Promise<void> {
  await bot.stop();
  const { parts } = testParts();
  const again = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, clock } });
  onTestFinished(() => again.stop());
}

const inDm = ({ discord }: TestBot, content: string): Said => ({ channel: discord.ids.memberDm, content });
const mention = ({ discord }: TestBot, content: string): Said => ({
  content: `<@${discord.ids.bot}> ${content}`,
});

test('by itself the question is not answered, so what follows proves something', async () => {
  const bot = await startTestBot();
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).not.toMatch(HERS);
});

test('a question in a direct message leans on the last answer there', async () => {
  const bot = await startTestBot();
  await answerTo(bot, inDm(bot, BEFORE));
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).toMatch(HERS);
});

test('it still does after the bot was started again', async () => {
  const bot = await startTestBot();
  await answerTo(bot, inDm(bot, BEFORE));
  await restart(bot);
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).toMatch(HERS);
});

test.each([
  ['what was said', 'what else did she say?'],
  ['the words that were shown', 'where does it say that?'],
  ['another subject', 'and trusts?'],
])('%s is known after a restart as it was before', async (_what, question) => {
  const [first, second] = [await startTestBot(), await startTestBot()];
  for (const bot of [first, second]) await answerTo(bot, inDm(bot, 'what did helen mckenna say?'));
  await restart(second);
  const [kept, read] = [
    await answerTo(first, inDm(first, question)),
    await answerTo(second, inDm(second, question)),
  ];
  expect(wordsOf(read)).toBe(wordsOf(kept));
});

test('thanks between two questions change nothing', async () => {
  const bot = await startTestBot();
  await answerTo(bot, inDm(bot, BEFORE));
  await answerTo(bot, inDm(bot, 'thanks!'));
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).toMatch(HERS);
});

test('two questions sent at once are answered in their order, the second leaning on the first', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const answered = discord.nextMessage(discord.ids.memberDm, (message) => HERS.test(wordsOf(message)));
  await discord.say(inDm(bot, BEFORE));
  await discord.say(inDm(bot, LEANING));
  await answered;
  const own = discord.messages(discord.ids.memberDm).filter(({ author }) => author.id === discord.ids.bot);
  expect(own).toHaveLength(2);
});

test('a question leans on the answer of a slash command in the direct messages too', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const channel = discord.ids.memberDm;
  await discord.runCommand({ name: 'explain', options: { what: 'helen-mckenna' }, channel });
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).toMatch(HERS);
});

test('a reply leans on the answer that it replies to, not on the last one', async () => {
  const bot = await startTestBot();
  const person = await answerTo(bot, inDm(bot, BEFORE));
  await answerTo(bot, inDm(bot, 'who is chris ham?'));
  expect(wordsOf(await answerTo(bot, { ...inDm(bot, LEANING), replyTo: person }))).toMatch(HERS);
});

test('in a server a reply to the bot leans on what it replies to, whoever writes it', async () => {
  const bot = await startTestBot();
  const first = await answerTo(bot, mention(bot, BEFORE));
  const user = bot.discord.ids.moderator;
  expect(wordsOf(await answerTo(bot, { content: LEANING, replyTo: first, user }))).toMatch(HERS);
});

test('and does so after a restart', async () => {
  const bot = await startTestBot();
  const first = await answerTo(bot, mention(bot, BEFORE));
  await restart(bot);
  expect(wordsOf(await answerTo(bot, { content: LEANING, replyTo: first }))).toMatch(HERS);
});

test('in a server a mention that replies to nothing leans on nothing', async () => {
  const bot = await startTestBot();
  await answerTo(bot, mention(bot, BEFORE));
  expect(wordsOf(await answerTo(bot, mention(bot, LEANING)))).not.toMatch(HERS);
});

test('a mention in a reply to somebody else leans on nothing, whatever their message holds', async () => {
  const bot = await startTestBot();
  const said = await bot.discord.say({ content: BEFORE, user: bot.discord.ids.moderator });
  const answer = await answerTo(bot, { ...mention(bot, LEANING), replyTo: said });
  expect(wordsOf(answer)).not.toMatch(HERS);
});

test('in a thread a mention leans on the last answer there, after a restart too', async () => {
  const bot = await startTestBot();
  const channel = bot.discord.openThread({ name: 'Who said what' });
  await answerTo(bot, mention(bot, 'who is chris ham?'));
  await answerTo(bot, { ...mention(bot, BEFORE), channel });
  expect(wordsOf(await answerTo(bot, { ...mention(bot, LEANING), channel }))).toMatch(HERS);
  await restart(bot);
  expect(wordsOf(await answerTo(bot, { ...mention(bot, LEANING), channel }))).toMatch(HERS);
});

test('in a thread nobody leans on what one of them alone was told', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const channel = discord.openThread({ name: 'Who said what' });
  const options = { what: 'helen-mckenna', hide: true };
  await discord.runCommand({ name: 'explain', options, channel });
  const answer = await answerTo(bot, { ...mention(bot, LEANING), channel, user: discord.ids.moderator });
  expect(wordsOf(answer)).not.toMatch(HERS);
});

test('what a click made of an answer is what the next question leans on', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const message = await answerTo(bot, inDm(bot, BEFORE));
  const context = /"custom_id":"(1\.sources[^"]*)"/.exec(JSON.stringify(message.components))?.[1];
  await discord.press({ message, customId: context ?? '' });
  expect(wordsOf(await answerTo(bot, inDm(bot, LEANING)))).toMatch(HERS);
});

test.each([
  'how many ccgs are there?',
  'who is chris ham?',
  'does the pledge cover social care?',
  'how many hospitals are there?',
  'hello',
])('a question that stands alone is not bent by what went before: %s', async (question) => {
  const [fresh, leaning] = [await startTestBot(), await startTestBot()];
  await answerTo(leaning, inDm(leaning, BEFORE));
  const [alone, after] = [
    await answerTo(fresh, inDm(fresh, question)),
    await answerTo(leaning, inDm(leaning, question)),
  ];
  expect(wordsOf(after)).toBe(wordsOf(alone));
});

test('a conversation that cannot be read is one warning, and the question is answered by itself', async () => {
  const bot = await startTestBot();
  const { discord, logged } = bot;
  const history = { method: 'GET', path: `/channels/${discord.ids.memberDm}/messages` };
  const fault = discord.faults.request(history, { status: 403 });
  const answer = await answerTo(bot, inDm(bot, 'how many ccgs are there?'));
  await fault.met;
  expect(wordsOf(answer)).toContain('32');
  expect(logged.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
});

test('a conversation that Discord is slow to tell is waited for no longer than a reply may be', async () => {
  const bot = await startTestBot();
  const { discord, logged, clock } = bot;
  const history = { method: 'GET', path: `/channels/${discord.ids.memberDm}/messages` };
  const fault = discord.faults.request(history, { slow: 60_000 });
  const answering = answerTo(bot, inDm(bot, 'how many ccgs are there?'));
  await fault.met;
  clock.advance(2_000);
  expect(wordsOf(await answering)).toContain('32');
  expect(logged.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  clock.advance(60_000);
});
