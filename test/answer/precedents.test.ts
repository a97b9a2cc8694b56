// A question that the rules miss is answered as one very like it that was asked before; never as one on something else.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { bundled, expectReceipts, quotesOf } from './expected.ts';
import { library } from './library.ts';

const answered = (text: string, ...passages: string[]): Precedent => ({
  text,
  answered: true,
  passages,
  words: [],
});
const unanswered = (text: string): Precedent => ({ text, answered: false, passages: [], words: [] });

/** What others ask about: among many questions a word that few of them hold tells most. One is answered in either source. */
const others = [
  answered('may anybody whistle?', 'annual#9'),
  answered('may anybody hum?', 'gazette#9'),
  ...Array.from({ length: 200 }, (_, index) => unanswered(`may club ${index} knit upstairs?`)),
];

const taught = (...precedents: Precedent[]) =>
  buildKnowledge({ ...library.corpus, precedents: [...precedents, ...others] });

describe('a question that nothing in the texts answers in its own words', () => {
  test('is refused where nobody asked the like before', () => {
    expect(ask(library, bunch).kind).toBe('refusal');
  });
});

const twelve = answered('How many branches are there?', 'annual#1', 'gazette#1');
const bunch = 'how many of them branches have they got on their blessed hands?';

describe('a question like one that was asked before', () => {
  const knowledge = taught(
    twelve,
    answered('how many branches have they got'),
    unanswered('who sweeps the floors?'),
  );

  test('gets the answer of that one, with its receipts, and says so', () => {
    expect(ask(library, bunch).kind).toBe('refusal');
    const answer = ask(knowledge, bunch);
    expectReceipts(knowledge, answer);
    expect(answer).toMatchObject({ kind: 'count', readAs: 'how many branches have they got' });
    expect(quotesOf(answer).join()).toContain('12');
  });

  test('is refused where the likest of all had no answer', () => {
    const wary = taught(twelve, unanswered('how many of them branches have they got on their hands?'));
    expect(ask(wary, bunch).kind).toBe('refusal');
  });

  test('is refused where that one’s answer is cited from elsewhere than is known', () => {
    const elsewhere = taught(answered('how many branches have they got', 'annual#7'));
    expect(ask(elsewhere, bunch).kind).toBe('refusal');
  });

  test('is not answered by itself', () => {
    expect(ask(taught(answered(bunch, 'annual#1')), bunch)).not.toHaveProperty('readAs');
  });
});

describe('what sets questions apart', () => {
  const knowledge = taught(
    twelve,
    answered('how many branches have they got'),
    answered('what did Ruth Amos say about longer hours, then?'),
  );

  test.each([
    ['another place', 'how many branches have they got, over in Wales?'],
    ['another number', 'how many branches have they got on their 45 blessed hands?'],
    ['another person', 'what did Omar Finch say about longer hours, then?'],
    ['another kind of thing', 'when have they got branches on their blessed hands?'],
  ])('%s', (_what, question) => {
    expect(ask(knowledge, question)).not.toHaveProperty('readAs');
  });
});

test('what seems an answer is none where the likest questions are known to have none', () => {
  const question = 'Why does the roof of the oldest building leak?';
  expect(ask(library, question).kind).toBe('passage');
  const wary = taught(
    unanswered('why does the roof of the oldest building leak so?'),
    unanswered('why is the roof of the oldest building leaking'),
  );
  expect(ask(wary, question)).toMatchObject({ kind: 'refusal', reason: 'not-stated' });
});

describe('where nothing may be said, the words that answered the like are shown', () => {
  const fillers = Array.from({ length: 150 }, (_, index) =>
    answered(`does the roof of building ${index} leak?`, 'annual#7'),
  );
  const leaks = [
    answered('Does the roof of the oldest building leak?', 'annual#7'),
    answered('does the oldest roof leak when it rains', 'annual#7'),
  ];
  const knowledge = taught(...leaks, ...fillers);
  const asked = 'is it so that at the oldest building the roof does leak, soaking the parquet?';

  test('with their receipts, the question they were taken from and no verdict', () => {
    expect(ask(library, asked).kind).toBe('refusal');
    const answer = ask(knowledge, asked);
    expectReceipts(knowledge, answer);
    expect(answer).toMatchObject({ kind: 'yes-no', verdict: 'unsaid', readAs: leaks[0]?.text });
    expect(quotesOf(answer).join()).toContain('leaks whenever it rains');
  });

  test.each([
    ['about somebody else', 'is it so that at the oldest building the roof does leak on Omar Finch?'],
    ['about another place', 'is it so that at the oldest building in Wales the roof does leak?'],
    ['about whom nobody knows', 'is it so that at the oldest Borduria Palace building the roof does leak?'],
    ['about another year', 'is it so that in 1931 at the oldest building the roof does leak?'],
  ])('but not %s', (_what, question) => {
    expect(ask(knowledge, question)).not.toHaveProperty('readAs');
  });
});

describe('of the bundled corpus', () => {
  test.each([
    'What did Chris Ham say about complex and cluttered systems?',
    'Did the King’s Fund praise the STPs?',
    'What happened in 2018?',
    'Why did Sadiq Khan commission the report?',
  ])('what was shown to another is not shown to: %s', (question) => {
    expect(ask(bundled, question).kind).toBe('refusal');
  });

  test.each(['Did the 2012 Act create STPs?', 'lol so basically stps r useless rite?'])(
    'no note takes more for granted than: %s',
    (question) => {
      expect(ask(bundled, question).readAs ?? '').not.toMatch(/\bwhy\b|\d{2} |\bhow many\b|\bhw many\b/iu);
    },
  );
});

test('the bundled corpus has precedents of both kinds', () => {
  const { precedents } = bundled.corpus;
  expect(precedents.filter(({ answered: is }) => is).length).toBeGreaterThan(500);
  expect(precedents.filter(({ answered: is }) => !is).length).toBeGreaterThan(300);
  expect(precedents.every(({ text }) => !text.startsWith('/'))).toBe(true);
});
