// Of two numbers that are said of one thing, “or” between them, neither is claimed.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

test.each([
  'Bexbury has 14 planning committees or 16 planning committees, can’t remember',
  'Bexbury has 16 planning committees or 14 planning committees',
  'Bexbury has 14 committees / 12 committees depending who you ask',
  'Bexbury has 14 planning committees, maybe 16 planning committees',
  'The committees were set up in 1996 or 1997, I mix them up',
  'The committees were set up in 1996, or was it 1995',
  'in Bexbury 38% of bus drivers come from Wales or 40% of bus drivers',
])('%s', (message) => {
  expect(verdictsOf(message)).not.toContain('matches');
});

test.each([
  'Bexbury has 14 planning committees, Leeds has 1 or 2',
  'The committees were set up in 1996, two years ago or so',
  'Bexbury has 14 planning committees. Do you want 1 or 2 more examples?',
  'The committees were set up in 1996 or did I dream that',
])('%s: claimed all the same', (message) => {
  expect(verdictsOf(message)).toContain('matches');
});

test('a question for the right one is answered', () => {
  expect(verdictsOf('Were the committees set up in 1996 or 1997?')).toEqual(['matches', 'differs']);
  expect(verdictsOf('are there 14 planning committees in Bexbury or is it 12?')[0]).toBe('matches');
});

test('a table has a number in every row', () => {
  expect(
    verdictsOf('| Bexbury | how many |\n|---|---|\n| planning committees | 14 |\n| theatres | 63 |')[0],
  ).toBe('matches');
});
