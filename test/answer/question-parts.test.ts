// A message with more than one question, or a statement before one, in; the answer to what of it can be asked alone out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor, expectReceipts } from './expected.ts';
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

describe('two that have an answer are both answered', () => {
  test.each([
    ['each of its own', 'How many branches are there and who is Ruth Amos?', ['12', 'Ruth Amos']],
    [
      'the second leans on the first',
      'Who is Ruth Amos and what did she say about the villages?',
      ['must reach'],
    ],
    [
      'of two people',
      'What did Omar Finch say, and what did Ruth Amos say?',
      ['cost too little', 'Readers asked'],
    ],
    ['a sum and its day', 'How much did the Town Council give and by when?', ['£3.4 million', '2027/28']],
  ] as const)('%s', (_, question, words) => {
    const answer = ask(library, question);
    expectReceipts(library, answer);
    const shown = answer.citations.map(({ quote }) => quote).join('\n');
    for (const word of words) expect(shown).toContain(word);
  });

  test('one question in two breaths is one', () => {
    askFor('yes-no', library, 'Does the grant pay for books, and what is the sentence?');
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
