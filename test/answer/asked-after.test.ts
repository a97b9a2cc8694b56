// What people asked after an answer teaches what the like of it asks for, after that answer and no other.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { converse } from './conversation.ts';
import { quotesOf } from './expected.ts';
import { library } from './library.ts';

const rooms = ['cellar', 'hall', 'attic', 'porch', 'study', 'kitchen', 'lobby', 'stairs', 'loft', 'yard'];
const things = [
  'walls',
  'shelves',
  'tables',
  'lamps',
  'doors',
  'carpets',
  'chairs',
  'books',
  'desks',
  'clocks',
];
const each = (turn: (room: string, thing: string) => Precedent): readonly Precedent[] =>
  rooms.flatMap((room) => things.map((thing) => turn(room, thing)));

const drenched = (room: string, thing: string) => `and the ${thing} of the ${room}, drenched?`;

/** After the roof the drenched things are told of; after the branches they are not, nor is what anything weighs. */
const turns: readonly Precedent[] = [
  ...each((room, thing) => ({
    text: drenched(room, thing),
    after: ['annual#7'],
    answered: true,
    passages: ['annual#7'],
    words: ['buckets'],
  })),
  ...each((room, thing) => ({
    text: drenched(room, thing),
    after: ['annual#1'],
    answered: false,
    passages: [],
    words: [],
  })),
  ...each((room, thing) => ({
    text: `why was it, with the ${thing} of the ${room}?`,
    after: ['annual#1'],
    answered: false,
    passages: [],
    words: [],
  })),
];
const knowledge = buildKnowledge({ ...library.corpus, precedents: turns });

const roof = 'Why does the roof of the oldest building leak?';
const branches = 'How many branches are there?';
const asked = 'and the parquet of the hall, drenched?';

describe('what nothing answers by itself', () => {
  test('is refused where nobody asked the like after such an answer', () => {
    expect(converse(library, roof, asked).kind).toBe('refusal');
  });

  test('is answered by the words that answer the like after that answer, and nothing is said of them', () => {
    const answer = converse(knowledge, roof, asked);
    expect(answer).toMatchObject({ kind: 'passage', citations: [{ passage: 'annual#7' }] });
    expect(answer).not.toHaveProperty('readAs');
    expect(quotesOf(answer).join()).toContain('buckets');
  });

  test('is refused after another answer, where the like has none', () => {
    expect(converse(knowledge, branches, asked).kind).toBe('refusal');
  });

  test('is refused when it is asked by itself', () => {
    expect(ask(knowledge, asked).kind).toBe('refusal');
  });

  test.each([
    ['about somebody else', 'and the parquet of Omar Finch, drenched?'],
    ['about another year', 'and the parquet of the hall in 1931, drenched?'],
    ['about whom nobody knows', 'and the parquet of Borduria Palace, drenched?'],
  ])('is refused %s', (_what, question) => {
    expect(converse(knowledge, roof, question).kind).toBe('refusal');
  });
});

test('a question that stands alone is answered after any answer as it is by itself', () => {
  const alone = ask(knowledge, roof);
  expect(alone.kind).toBe('passage');
  expect(converse(knowledge, branches, roof)).toEqual(alone);
});
