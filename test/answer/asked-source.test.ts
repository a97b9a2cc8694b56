// A question that says which source to look in, by its title where it has no publisher; and one that only holds the words of a title.
import { describe, expect, test } from 'vitest';
import { takeSource } from '../../src/answer/question/asked-source.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';

const knowledge = buildKnowledge(
  corpusOf({
    sources: {
      ferries: '---\ntitle: A day at sea\npublisher: The Gazette\n---\nThe pilots are paid well.',
      docks: '---\ntitle: The winter\n---\nThe port shut 4 docks in the winter.',
    },
  }),
);

describe('a title is a place to look', () => {
  test.each([
    ['How many docks are shut according to The winter?', 'How many docks are shut?'],
    ['How many docks are shut in “The winter”?', 'How many docks are shut?'],
    ['What does The winter say about docks?', 'What about docks?'],
    ['How many docks are shut in the winter article?', 'How many docks are shut?'],
    ['Does The winter mention docks?', 'mention docks?'],
  ])('%s', (question, text) => {
    const taken = takeSource(knowledge, question);
    expect(taken.source).toBe('docks');
    expect(taken.text.replace(/\s+(?=\?)/gu, '').replace(/\s+/gu, ' ')).toBe(text);
  });
});

test.each([
  'Are pilots paid well in the winter?',
  'How many people does the port employ in the winter?',
  'How many docks are open from the winter on?',
  'How much rain does the winter give?',
])('but not in %s', (question) => {
  expect(takeSource(knowledge, question)).toEqual({ text: question, source: undefined });
});

test('a publisher is one wherever it stands', () => {
  expect(takeSource(knowledge, 'Are pilots paid well in The Gazette?').source).toBe('ferries');
});
