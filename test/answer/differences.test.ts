// “Where do the sources differ?”, nothing being named.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor, boldOf } from './expected.ts';
import { library, textsAlone } from './library.ts';

test.each([
  'What do the sources disagree about?',
  'do the sources contradict each other',
  'are there any contradictions?',
  'Where do the articles differ?',
])('%s: values before names, each from its own source', (question) => {
  const { about, differ, bySource, citations } = askFor('comparison', library, question);
  expect({ about, differ }).toEqual({ about: 'mobile libraries and branches', differ: 'values' });
  const bold = bySource.map(({ source, citations: own }) => ({
    source,
    bold: citations
      .filter((_, index) => own.includes(index))
      .flatMap(boldOf)
      .toSorted(),
  }));
  expect(bold).toEqual([
    { source: 'annual', bold: ['branch libraries', 'four mobile libraries'] },
    { source: 'gazette', bold: ['five mobile libraries', 'neighbourhood libraries'] },
  ]);
});

test('what is named is compared, and nothing else', () => {
  const answer = ask(library, 'Do the sources disagree about the branches?');
  expect(answer).toMatchObject({ kind: 'comparison', about: 'branches' });
  expect(answer).not.toHaveProperty('differ');
});

test('without a table nothing is said to differ', () => {
  expect(ask(textsAlone, 'What do the sources disagree about?').kind).toBe('refusal');
});

test('what are your sources is still answered with the sources', () => {
  expect(ask(library, 'What are your sources?').kind).toBe('sources');
});
