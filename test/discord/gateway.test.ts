// The connection end to end: logging in, being cut off, coming back, and stopping.
import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { startDiscord, startTestBot, testParts, wordsOf } from '../support/bot.ts';
import { createSlow } from '../support/slow-command.ts';

test('a connection that was cut is resumed, and what was said meanwhile is answered', async () => {
  const { discord, logged } = await startTestBot();
  const resumed = discord.nextConnection('resumed');
  await discord.faults.dropSocket();
  const answer = discord.nextMessage(discord.ids.memberDm);
  await discord.say({ channel: discord.ids.memberDm, content: 'how many ccgs are there?' });
  await resumed;
  expect(wordsOf(await answer)).toContain('32');
  expect(await logged.find({ msg: 'resumed' })).toMatchObject({ level: 'info' });
});

test('a session that Discord has forgotten is begun anew', async () => {
  const { discord } = await startTestBot();
  const identified = discord.nextConnection('identified');
  await discord.faults.expireSession();
  await identified;
  const { message } = await discord.runCommand({ name: 'count', options: { what: 'ccgs' } });
  expect(wordsOf(message)).toContain('32');
});

/** The error that a start ends with, as text. */
async function failureOf(start: Promise<unknown>): Promise<string> {
  return start.then(
    () => 'it started',
    (error: unknown) => String(error),
  );
}

test('a wrong token is refused with a line that says what to do, without the token', async () => {
  const discord = await startDiscord();
  const { parts } = testParts();
  const failure = await failureOf(startBot({ token: 'MTIz.wrong.token', api: discord.api, parts }));
  expect(failure).toMatch(/^GatewayError: Discord refused the token: .* DISCORD_TOKEN to it$/);
  expect(failure).not.toContain('MTIz.wrong.token');
});

test('a Discord that is not there is said to be out of reach, with the reason', async () => {
  const { parts } = testParts();
  // Nothing listens on port 1.
  const failure = await failureOf(startBot({ token: 'a.b.c', api: 'http://127.0.0.1:1/api', parts }));
  expect(failure).toMatch(/^GatewayError: Discord could not be reached: .*ECONNREFUSED/);
});

test('a start goes on where the commands cannot be registered', async () => {
  const { parts, logged, clock } = testParts();
  const discord = await startDiscord(clock);
  // The client tries four times.
  for (let attempt = 0; attempt < 4; attempt++) discord.faults.request({ method: 'PUT' }, { status: 500 });
  const bot = await startBot({ token: discord.token, api: discord.api, parts });
  expect(await logged.find({ level: 'error' })).toMatchObject({
    msg: 'commands could not be registered; start again, or run npm run deploy',
  });
  const answer = discord.nextMessage(discord.ids.memberDm);
  await discord.say({ channel: discord.ids.memberDm, content: 'how many ccgs are there?' });
  expect(wordsOf(await answer)).toContain('32');
  await bot.stop();
});

test('a token that Discord takes back later ends the bot with a reason', async () => {
  const { discord, bot } = await startTestBot();
  await discord.faults.closeSocket(4004);
  expect(String(await bot.lost)).toMatch(/^GatewayError: Discord refused the token/);
});

test('a connection that ends because the bot stops is not said to be made again', async () => {
  const { discord, bot, logged } = await startTestBot();
  await bot.stop();
  expect(discord.isOnline()).toBe(false);
  expect(logged.lines.filter(({ msg }) => msg === 'connecting again')).toEqual([]);
});

test('stopping lets a command under way be answered', async () => {
  const slow = createSlow();
  const { discord, bot } = await startTestBot([slow.command]);
  const asked = discord.runCommand({ name: 'slow' });
  await slow.began;
  const stopped = bot.stop();
  slow.finish({ kind: 'help', occasion: 'help', citations: [], next: [] });
  expect(await asked).toMatchObject({ status: 'answered' });
  await stopped;
  expect(discord.isOnline()).toBe(false);
});

test('stopping does not wait for a command that never ends', async () => {
  const stuck = createSlow();
  const { discord, bot, clock } = await startTestBot([stuck.command]);
  const asked = discord.runCommand({ name: 'slow', until: 'acknowledged' });
  await stuck.began;
  clock.advance(2_000);
  await asked;
  const stopped = bot.stop();
  clock.advance(5_000);
  await stopped;
  expect(discord.isOnline()).toBe(false);
});
