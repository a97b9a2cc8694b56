// /about end to end: what it tells of how well it answers.
import { expect, test } from 'vitest';
import { readScore } from '../../src/score.ts';
import { startTestBot, wordsOf } from '../support/bot.ts';

const read = readScore(new URL('../../eval/score.json', import.meta.url));
const score = 'score' in read ? read.score : undefined;

test('the recorded score is told, and where it was measured on another corpus', async () => {
  const other = score && { ...score, corpus: 'fedcba9876543210' };
  const { discord } = await startTestBot([], undefined, { score: other });
  const { message } = await discord.runCommand({ name: 'about', options: {} });
  expect(wordsOf(message)).toMatch(/Measured on another corpus, fedcba987654, with \d+ questions/);
});

test('without a recorded score nothing is told of one', async () => {
  const { discord } = await startTestBot();
  const { message } = await discord.runCommand({ name: 'about', options: {} });
  expect(wordsOf(message)).toContain('What can be asked');
  expect(wordsOf(message)).not.toContain('Measured');
});
