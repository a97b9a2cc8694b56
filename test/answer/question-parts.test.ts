// A message with more than one question, or a statement before one, in; the answer to what of it can be asked alone out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor } from './expected.ts';
import { library } from './library.ts';

describe('what can be asked alone is answered', () => {
  test.each([
    ['the first of two', 'How many branches are there, and who paints them?', 'count'],
    ['the second of two', 'How many dragons are there and when were the branches opened?', 'date'],
    ['with who somebody is', 'Who is Ruth Amos and what did Napoleon say?', 'person'],
    ['behind a statement', 'There were two castles before. How many branches are there now?', 'count'],
    ['behind a story', 'I have read for 20 years, what did Ruth Amos say about the villages?', 'quotation'],
  ] as const)('%s', (_, question, kind) => {
    askFor(kind, library, question);
  });

  test('and a wrong number before it is set right first', () => {
    askFor('correction', library, 'There are 20 branches. Who is Ruth Amos?');
  });
});

describe('what cannot is refused', () => {
  test.each([
    ['neither half', 'How many dragons are there and who feeds them?'],
    ['what leans on the statement', 'There used to be a dragon here. What did it eat?'],
    ['what is to be imagined', 'Imagine a town by the sea, in 1850. How many branches are there?'],
    ['elsewhere', 'How many people live in Borduria and how many branches are there?'],
    ['of some of them', 'How many branches sank and why did the branches sink?'],
  ])('%s', (_, question) => {
    expect(ask(library, question).kind).toBe('refusal');
  });
});
