// What is set behind a counted thing may change what is counted: the number then matches nothing.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictOf = (message: string) => checkText(town, message).figures[0]?.verdict;

const claims = ['Bexbury has 14 planning committees', 'there are 14 planning committees in Bexbury'];

test.each([
  ', Leeds and Kent',
  ' and Kent',
  ', until last year',
  ', north of the river',
  ' (excluding the islands)',
  ', not counting the islands',
])('“…%s” is of something else', (tail) => {
  for (const claim of claims) expect(verdictOf(`${claim}${tail}`), claim).not.toBe('matches');
});

test.each(['', ', and Leeds has 9 committees', ', lol', '. Leeds is worse'])('“…%s” is not', (tail) => {
  for (const claim of claims) expect(verdictOf(`${claim}${tail}`), claim).toBe('matches');
});

test('a sum by the year, or less something, is another sum', () => {
  const grant = 'the parks get £2.5 million extra by 2027/28';
  for (const tail of [', every year', ', annually', ', minus inflation'])
    expect(verdictOf(`${grant}${tail}`), tail).not.toBe('matches');
});

test('a number that is said again in a sentence of its own names nothing', () => {
  const { figures } = checkText(town, '14 planning committees in Bexbury. 14!');
  expect(figures.map(({ verdict }) => verdict)).toEqual(['matches', 'unknown']);
});
