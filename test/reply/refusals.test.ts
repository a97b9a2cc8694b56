import { describe, expect, test } from 'vitest';
import type { RefusalAnswer } from '../../src/answer/answer.ts';
import { plainHeadline } from '../../src/reply/headline.ts';
import { cite, nothing, showReply, suggest, valley } from './fixture.ts';

function refuse(more: Partial<RefusalAnswer>): RefusalAnswer {
  return { ...nothing, kind: 'refusal', reason: 'not-stated', ...more };
}
const next = [suggest('12 bridges'), suggest('three ferries', { what: 'ferries' })];

describe('a refusal', () => {
  test('says what the sources do not say, what comes nearest, and what they do answer', () => {
    const citations = [cite(valley, 'Nobody has counted the stepping stones.', 'stepping stones')];
    const answer = refuse({
      subject: 'how many stepping stones there are?',
      mentioned: 'stepping stones',
      citations,
      next,
    });
    expect(showReply(answer)).toMatchInlineSnapshot(`
      "The sources do not say how many stepping stones there are.

      Stepping stones come up once:
      > Nobody has counted the **stepping stones**.
      -# ² Crossings […], paragraph 2

      They do answer:

      [12 bridges] [three ferries]"
    `);
  });

  test('of a figure left open shows the word that stands for the number', () => {
    const answer = refuse({
      open: { words: 'several fords', instead: 'several' },
      citations: [cite(valley, 'several fords', 'several')],
    });
    expect(showReply(answer)).toMatchInlineSnapshot(`
      "The sources give no number: “**several** fords”.

      -# ¹ [The Gazette](https://gazette.example/bridges_of_the_valley), paragraph 1

      [In context]"
    `);
    expect(plainHeadline(answer, valley)).toBe('The sources give no number: “several fords”.');
  });

  test.each<[Partial<RefusalAnswer>, string]>([
    [{}, 'The sources do not say that.'],
    [{ reason: 'nothing-matches' }, 'Nothing in the sources matches that.'],
    [{ reason: 'off-topic' }, 'That is not a question about the sources.'],
    [
      { reason: 'other-scope', subject: 'how many there were in 1900' },
      'The sources do not say how many there were in 1900.',
    ],
    [{ reason: 'ambiguous', next }, 'That can mean two things:'],
  ])('%j has its reason: %s', (more, sentence) => {
    expect(plainHeadline(refuse(more), valley)).toBe(sentence);
  });

  test('offers what can be asked, and two readings without more words', () => {
    expect(showReply(refuse({ next }))).toMatch(/They do answer:\n\n\[12 bridges\] \[three ferries\]$/);
    expect(showReply(refuse({ reason: 'ambiguous', next }))).toBe(
      'That can mean two things:\n\n[12 bridges] [three ferries]',
    );
  });

  test('counts every place where a word comes up, not only the one it shows', () => {
    const citations = [cite(valley, '12 road bridges')];
    expect(showReply(refuse({ mentioned: 'bridges', citations }))).toContain(
      '\nBridges come up 3 times, nearest here:',
    );
  });

  test('shows the asker’s words as plain text, never as a source’s', () => {
    const subject = 'why “the # mayor”\n> lies to @everyone';
    expect(showReply(refuse({ subject }))).toBe(
      'The sources do not say why "the \\# mayor" \\> lies to \\@everyone.',
    );
  });
});
