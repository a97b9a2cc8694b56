import { describe, expect, it } from 'vitest';
import { findSuspicions } from '../../src/intake/suspicions.ts';

const rules = (paragraphs: readonly string[]): readonly string[] =>
  findSuspicions(paragraphs).map(({ rule }) => rule);

describe('a warning', () => {
  it.each([
    'in 2O18',
    '1l per cent',
    'S0 boards',
    'almost 3O,000',
    'l per cent in l998',
    '1l % of all',
    '£2O.5 billion',
    'o%',
  ])('is given for digits that may be letters: %j', (text) => {
    expect(findSuspicions([text])).toMatchObject([{ rule: 'digits', paragraphs: [1] }]);
  });

  it.each([
    'in 2018',
    '11 %',
    '£20.5 billion',
    'the 1st of 3',
    'A4 and B12',
    'I saw 5 of them',
    'CO2',
    'section 5(1)',
    'No. 10',
    '36²',
  ])('is not given for %j', (text) => {
    expect(findSuspicions([text])).toEqual([]);
  });

  it('is given for paragraphs that are pieces of sentences', () => {
    expect(rules(['The boards met', 'often in that year', 'and went on to', 'meet in the next.'])).toEqual([
      'broken-paragraphs',
    ]);
    expect(rules(['The boards met.', 'They met often.', 'A heading', 'Text of it.'])).toEqual([]);
  });

  it('is given for lines of two columns in one paragraph', () => {
    const line = 'words of the left column      and words of the right';
    expect(rules([`${line}\n${line}\n${line}`])).toEqual(['columns']);
  });

  it.each([
    ['characters that could not be read', 'The \ufffdnance board', 'characters'],
    ['letters apart', 'T h e b o a r d', 'paragraphs'],
    ['words run together', 'theboard'.repeat(10), 'paragraphs'],
    ['no letters', '~|~_'.repeat(20), 'paragraphs'],
  ])('is given for %s', (_, text, rule) => {
    expect(rules([text])).toEqual([rule]);
  });
});
