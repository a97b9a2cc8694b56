// /about with a recorded score in; the line that tells it out.
import { expect, test } from 'vitest';
import { answerAbout } from '../../src/answer/commands.ts';
import { describeScore } from '../../src/reply/measured.ts';
import { renderPlain } from '../../src/reply/plain.ts';
import { checkReceipts } from '../../src/reply/receipts.ts';
import { renderAnswer } from '../../src/reply/render.ts';
import type { Score } from '../../src/score.ts';
import { contentOf, showReply, valley } from './fixture.ts';

const { hash } = valley.corpus;
const set = {
  questions: 300,
  answerable: 0.949,
  refused: 0.99,
  reasons: 1,
  followUps: 1,
  falseAnswers: 0,
  quotes: 500,
  verbatim: 1,
  wrongSpeakers: 0,
  kinds: [],
};
const score: Score = { corpus: hash, report: set, tune: set };
const told =
  '300 questions written apart from it: 94 % of the answerable answered right with a right citation, 99 % of the others refused, every quote verbatim, no wrong speaker.';

test('the score of the corpus that is served is shown, with nothing rounded up', () => {
  const reply = renderAnswer(answerAbout(valley, score), valley, {});
  expect(contentOf(reply)).toContain(`-# Measured on ${told}`);
  expect(checkReceipts(reply, valley)).toEqual([]);
});

test('the score of another corpus is shown as such', () => {
  const other = { ...score, corpus: 'fedcba9876543210' };
  expect(showReply(answerAbout(valley, other))).toContain(
    `-# Measured on another corpus, fedcba987654, with ${told} On this one it has not been measured.`,
  );
});

test('without a score nothing is said of one', () => {
  expect(showReply(answerAbout(valley))).not.toContain('Measured');
});

test('what went wrong is told too', () => {
  const bad = { ...score, report: { ...set, verbatim: 0.998, wrongSpeakers: 2 } };
  expect(describeScore(bad, hash)).toContain('99 % of the quotes verbatim, 2 wrong speakers.');
});

test('a terminal shows it as well', () => {
  expect(renderPlain(answerAbout(valley, score), valley)).toContain(`Measured on ${told}`);
});
