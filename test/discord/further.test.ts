// [Ask further] end to end: where an answer has it, the form that it opens, and the answer to what is asked there.
import { expect, onTestFinished, test } from 'vitest';
import { buttonsOf } from '../../playground/start.ts';
import type { InteractionResult, Message, OpenModal } from '../../playground/start.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { Command } from '../../src/command/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import { startDiscord, startTestBot, testParts, wordsOf } from '../support/bot.ts';
import type { TestBot } from '../support/bot.ts';

const CALLBACK = { method: 'POST', path: /^\/interactions\/\d+\/[^/]+\/callback$/ };
const WHO = { name: 'explain', options: { what: 'helen-mckenna' } };
const HIDDEN = { ...WHO, options: { ...WHO.options, hide: true } };
/** Leans on a person before it. */
const LEANING = 'what did she say?';
const HERS = /Its five STPs have a crucial role|progress is being made/;
const helped: Answer = { kind: 'help', occasion: 'help', citations: [], next: [] };

function labelsOf(message: Message | undefined): readonly string[] {
  return (message ? buttonsOf(message) : []).flatMap(({ label }) => label ?? []);
}

function pressOf({ message }: InteractionResult, label: string): { message: Message; customId: string } {
  const button = message && buttonsOf(message).find((candidate) => candidate.label === label);
  if (!message || button?.custom_id === undefined) throw new Error(`there is no button ${label}`);
  return { message, customId: button.custom_id };
}

/** Presses [Ask further] under an answer and gives the form. */
async function openForm(
  { discord }: Pick<TestBot, 'discord'>,
  answer: InteractionResult,
  user = discord.ids.member,
): Promise<OpenModal> {
  const { modal } = await discord.press({ ...pressOf(answer, 'Ask further'), user });
  if (!modal) throw new Error('no form was opened');
  return modal;
}

async function askFurther(
  bot: Pick<TestBot, 'discord'>,
  answer: InteractionResult,
  question: string,
  user?: string,
): Promise<InteractionResult> {
  const modal = await openForm(bot, answer, user);
  return bot.discord.submit({ modal, values: { question } });
}

/** A bot whose /ask is this one. */
async function startAsking(answer: Command['answer']): Promise<TestBot> {
  const { parts, logged, clock } = testParts();
  const asking = defineCommand({
    name: 'ask',
    description: 'Asks',
    options: { question: { type: 'string', description: 'Anything', required: true } },
    answer,
  });
  const others = parts.registry.filter(({ name }) => name !== 'ask');
  const discord = await startDiscord(clock);
  const registry = [...others, asking];
  const bot = await startBot({ token: discord.token, api: discord.api, parts: { ...parts, registry } });
  onTestFinished(async () => {
    await bot.stop();
    expect(discord.violations).toEqual([]);
  });
  return { discord, bot, logged, clock };
}

test('the form has one line for the question', async () => {
  const bot = await startTestBot();
  const modal = await openForm(bot, await bot.discord.runCommand(WHO));
  expect(modal).toMatchObject({
    title: 'Ask further',
    components: [{ type: 18, component: { type: 4, style: 1, max_length: 300, required: true } }],
  });
  expect(modal.components).toHaveLength(1);
  expect(await bot.logged.find({ to: 'form' })).toMatchObject({ via: 'button', outcome: 'opened' });
});

test('its question leans on the answer, and is answered for everybody where that answer was', async () => {
  const bot = await startTestBot();
  const first = await bot.discord.runCommand(WHO);
  const further = await askFurther(bot, first, LEANING);
  expect(further).toMatchObject({ status: 'answered', ephemeral: false });
  expect(further.message?.id).not.toBe(first.message?.id);
  expect(wordsOf(further.message)).toMatch(HERS);
  expect(labelsOf(further.message)).toContain('Ask further');
  const line = await bot.logged.find({ via: 'form' });
  expect(line).toMatchObject({ command: 'ask', to: 'public', kind: 'quotation', outcome: 'answered' });
  expect(JSON.stringify(bot.logged.lines)).not.toContain(LEANING);
});

test('it leans on a hidden answer in private, and the answer can be shared as it is', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const further = await askFurther(bot, await discord.runCommand(HIDDEN), LEANING);
  expect(further).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(further.message)).toMatch(HERS);
  expect(discord.messages(discord.ids.channel, discord.ids.moderator)).toEqual([]);
  const shared = await discord.press(pressOf(further, 'Share'));
  expect(shared.ephemeral).toBe(false);
  expect(wordsOf(shared.message)).toBe(wordsOf(further.message));
});

test('what leans on the very words that were shown is not offered to others, who did not see them', async () => {
  const bot = await startTestBot();
  const hidden = { name: 'count', options: { what: 'ccgs', hide: true } };
  const further = await askFurther(bot, await bot.discord.runCommand(hidden), 'where does it say that?');
  expect(wordsOf(further.message)).toContain('32 clinical commissioning groups');
  expect(labelsOf(further.message)).toContain('Ask further');
  expect(labelsOf(further.message)).not.toContain('Share');
});

test('one question leads to the next', async () => {
  const bot = await startTestBot();
  const second = await askFurther(bot, await bot.discord.runCommand(WHO), 'how many ccgs are there?');
  const third = await askFurther(bot, second, 'where does it say that?');
  expect(wordsOf(third.message)).toContain('32 clinical commissioning groups');
});

test('it works after the bot was started again', async () => {
  const bot = await startTestBot();
  const first = await bot.discord.runCommand(WHO);
  await bot.bot.stop();
  const { parts } = testParts();
  const { token, api } = bot.discord;
  const again = await startBot({ token, api, parts: { ...parts, clock: bot.clock } });
  onTestFinished(() => again.stop());
  expect(wordsOf((await askFurther(bot, first, LEANING)).message)).toMatch(HERS);
});

test('anybody may ask further about what everybody sees', async () => {
  const bot = await startTestBot();
  const { discord } = bot;
  const further = await askFurther(bot, await discord.runCommand(WHO), LEANING, discord.ids.moderator);
  expect(further).toMatchObject({ ephemeral: false });
  expect(further.message?.interaction_metadata?.user.id).toBe(discord.ids.moderator);
  expect(wordsOf(further.message)).toMatch(HERS);
});

test('a question that stands alone is not bent by the answer before it', async () => {
  const bot = await startTestBot();
  const question = 'how many ccgs are there?';
  const further = await askFurther(bot, await bot.discord.runCommand(WHO), question);
  const alone = await bot.discord.runCommand({ name: 'ask', options: { question } });
  expect(wordsOf(further.message)).toBe(wordsOf(alone.message));
});

test('a click on the answer keeps the way to ask further', async () => {
  const bot = await startTestBot();
  const pressed = await bot.discord.press(pressOf(await bot.discord.runCommand(WHO), 'In context'));
  expect(wordsOf((await askFurther(bot, pressed, LEANING)).message)).toMatch(HERS);
});

test('a reply reaches the bot in its direct messages, so there it is not offered', async () => {
  const { discord } = await startTestBot();
  const { message } = await discord.runCommand({ ...WHO, channel: discord.ids.memberDm });
  expect(wordsOf(message)).toContain('Helen McKenna');
  expect(labelsOf(message)).not.toContain('Ask further');
});

test('nor under the answer to a mention, not even when a click has changed it', async () => {
  const { discord } = await startTestBot();
  const reply = discord.nextMessage(discord.ids.channel);
  await discord.say({ content: `<@${discord.ids.bot}> who is helen mckenna?` });
  const message = await reply;
  expect(labelsOf(message)).not.toContain('Ask further');
  const button = buttonsOf(message).find(({ label }) => label === 'In context');
  const pressed = await discord.press({ message, customId: button?.custom_id ?? '' });
  expect(pressed.message?.id).toBe(message.id);
  expect(labelsOf(pressed.message)).not.toContain('Ask further');
});

test('nor where nothing was asked yet', async () => {
  const { discord } = await startTestBot();
  expect(labelsOf((await discord.runCommand({ name: 'about' })).message)).not.toContain('Ask further');
});

test('a person who alone has the app can ask further', async () => {
  const bot = await startTestBot();
  bot.discord.faults.leaveServer();
  const further = await askFurther(bot, await bot.discord.runCommand(HIDDEN), LEANING);
  expect(wordsOf(further.message)).toMatch(HERS);
});

test('a form in which nothing is asked says so in private', async () => {
  const bot = await startTestBot();
  const further = await askFurther(bot, await bot.discord.runCommand(WHO), '   ');
  expect(further).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(further.message)).toContain('no question');
});

test('a question whose handling throws gets an apology in private, and the log has the rest', async () => {
  const bot = await startAsking(() => {
    throw new Error('the password is swordfish');
  });
  const further = await askFurther(bot, await bot.discord.runCommand(WHO), LEANING);
  expect(further).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(further.message)).toContain('it is in the log as');
  expect(wordsOf(further.message)).not.toContain('swordfish');
  expect(await bot.logged.find({ via: 'form' })).toMatchObject({ outcome: 'apology' });
});

test('a question that takes long is acknowledged after 2 s and answered when it is done', async () => {
  const began = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<Answer>();
  const bot = await startAsking(() => {
    began.resolve(undefined);
    return answer.promise;
  });
  const { discord, clock } = bot;
  const modal = await openForm(bot, await discord.runCommand(HIDDEN));
  const submitted = discord.submit({ modal, values: { question: LEANING }, until: 'acknowledged' });
  await began.promise;
  clock.advance(2_000);
  expect(await submitted).toMatchObject({ status: 'answered', ephemeral: true });
  const answered = discord.nextMessage(discord.ids.channel);
  answer.resolve(helped);
  expect(wordsOf(await answered)).not.toBe('');
});

test.each([
  ['did not arrive', false],
  ['arrived, but for its receipt', true],
])('a form whose opening met a 500 and %s is open', async (_what, tookEffect) => {
  const bot = await startTestBot();
  const first = await bot.discord.runCommand(WHO);
  const fault = bot.discord.faults.request(CALLBACK, { status: 500, tookEffect });
  const modal = await openForm(bot, first);
  await fault.met;
  const further = await bot.discord.submit({ modal, values: { question: LEANING } });
  expect(wordsOf(further.message)).toMatch(HERS);
  expect(await bot.logged.find({ to: 'form' })).toMatchObject({ outcome: 'opened' });
});

test('a form that Discord refuses to open is apologised for in private', async () => {
  const bot = await startTestBot();
  const first = await bot.discord.runCommand(WHO);
  const fault = bot.discord.faults.request(CALLBACK, { status: 400 });
  const pressed = await bot.discord.press(pressOf(first, 'Ask further'));
  await fault.met;
  expect(pressed).toMatchObject({ status: 'answered', ephemeral: true });
  expect(wordsOf(pressed.message)).toContain('it is in the log as');
});

test('a form that comes too late is one line in the log', async () => {
  const { discord, clock, logged } = await startTestBot();
  const first = await discord.runCommand(WHO);
  const fault = discord.faults.request(CALLBACK, { status: 500, slow: 3_000 });
  const pressing = discord.press(pressOf(first, 'Ask further'));
  await fault.met;
  clock.advance(3_000);
  expect(await pressing).toMatchObject({ status: 'failed' });
  expect(await logged.find({ to: 'form' })).toMatchObject({ outcome: 'too-late' });
  expect(logged.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
