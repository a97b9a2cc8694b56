// Anything at all in; always an answer whose receipts are in order, and the same one each time, out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import {
  answerCount,
  answerExplain,
  answerFigure,
  answerQuote,
  answerSources,
} from '../../src/answer/commands.ts';
import { contextOf } from '../../src/answer/follow-up/context.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { hostileText } from '../reply/hostile.ts';
import { corpusOf } from '../support/corpus.ts';
import { bundled, expectReceipts, quotesOf } from './expected.ts';
import { library, textsAlone } from './library.ts';

const runs = { numRuns: 150 };

/** Hostile text, alone and around a name or the beginning of a question. */
const typed = fc.oneof(
  hostileText,
  fc
    .tuple(
      fc.constantFrom('how many ', 'who is ', 'what did ', 'are there 20 ', 'and ', 'why '),
      fc.constantFrom('branches', 'Ruth Amos', 'the board', 'audio books', '12', ''),
      hostileText,
    )
    .map((parts) => parts.join(' ')),
);

describe('whatever is asked', () => {
  test.each([
    ['with a fact table', library],
    ['of the bundled corpus', bundled],
    ['of texts alone', textsAlone],
  ])('gets an answer with its receipts in order %s', (_, knowledge) => {
    fc.assert(
      fc.property(typed, (text) => {
        expectReceipts(knowledge, ask(knowledge, text));
      }),
      runs,
    );
  });

  test('gets one after any other answer too', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...library.corpus.examples), (text, before) => {
        expectReceipts(library, ask(library, text, contextOf(ask(library, before))));
      }),
      runs,
    );
  });

  test('gets one from every command', () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        for (const answer of [
          answerCount(library, one),
          answerFigure(library, one),
          answerQuote(library, one, other),
          answerExplain(library, one),
          answerSources(library, one, 1),
        ])
          expectReceipts(library, answer);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a question is answered through what stands around it', () => {
  test.each([
    ['markdown', '**How many `branches` are there?**'],
    ['a heading', '# How many branches are there?'],
    ['a spoiler', '||How many branches are there?||'],
    ['a mention', '<@123456789> how many branches are there?'],
    ['everyone', '@everyone how many branches are there?'],
    ['control characters', 'how\u0000 many\u0007 branches are there?\u001b'],
    ['right-to-left marks', '\u202ehow many branches\u202c are there?\u200f'],
    ['zero-width spaces', '\u200bhow many branches are there?\ufeff'],
    ['many exclamation marks', 'HOW MANY BRANCHES ARE THERE???!!!'],
    ['an emoji', '📚 how many branches are there 📚'],
    ['line breaks', 'how many\nbranches\r\nare there?'],
    ['full-width letters of another script beside', 'how many branches are there? 図書館'],
  ])('%s', (_, text) => {
    expect(ask(library, text)).toMatchObject({ kind: 'count', readings: [{ value: '12' }] });
  });

  test('six thousand characters after it', () => {
    const answer = ask(library, `How many branches are there? ${'blah '.repeat(1200)}`.slice(0, 6000));
    expectReceipts(library, answer);
    expect(['count', 'refusal']).toContain(answer.kind);
  });
});

test('a question asked behind others that have no answer is found, however often those are repeated', () => {
  const asked = `${'What do zebras eat? '.repeat(20)}How many branches are there?`;
  expect(ask(library, asked)).toMatchObject({ kind: 'count', readings: [{ value: '12' }] });
});

describe('what is typed is no source', () => {
  test.each([
    ['@everyone', 'are there 20 @everyone branches'],
    ['<@1>', 'who is <@1>'],
    ['http://evil.example', 'say http://evil.example'],
    ['Волна', 'how many Волна branches'],
  ])('%s is never quoted', (words, text) => {
    const answer = ask(library, text);
    expect(quotesOf(answer).join(' ')).not.toContain(words);
    expect(answer.next.map(({ question }) => question).join(' ')).not.toContain(words);
  });
});

test('the same question gets the same answer each time, and from a corpus built anew', () => {
  const text = { sources: { one: 'Ann Lee keeps bees. The bees make honey in May.' } };
  const first = buildKnowledge(corpusOf(text));
  const second = buildKnowledge(corpusOf(text));
  for (const question of ['Who keeps bees?', 'When do the bees make honey?', 'How many wasps?']) {
    expect(ask(first, question)).toEqual(ask(first, question));
    expect(ask(second, question)).toEqual(ask(first, question));
  }
});

test('every kind of answer is the same each time', () => {
  const questions = [
    'hi',
    'How many branches are there?',
    'What did Omar Finch say?',
    'What is the board?',
    'What leaks?',
  ];
  for (const question of [...questions, ...library.corpus.examples])
    expect(ask(library, question)).toEqual(ask(library, question));
});
