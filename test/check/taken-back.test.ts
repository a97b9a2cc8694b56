// What somebody takes back is no claim of theirs any more, however true it is.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

test.each([
  'Bexbury has 14 planning committees – sorry, make that 16',
  'Bexbury has 14 planning committees, no wait, 16 planning committees',
  'Bexbury has 14 planning committees. Oops no, it’s 16',
  'Bexbury has 14 planning committees. I take that back.',
  'Bexbury has 14 planning committees, scratch that',
  'Bexbury has 14 planning committees, I mean Leeds has',
  'Bexbury has 14 planning committees, oh sorry, libraries',
  'I wrote that Bexbury has 14 planning committees and was put right',
  'In the test I wrote that Bexbury has 14 planning committees, no marks',
  'Told my gran 14 planning committees in Bexbury, should have said 16',
  'Told my gran Bexbury has 14 planning committees. Turns out that’s Leeds',
  '“Bexbury has 14 planning committees” was our blunder, I’m afraid',
  '“Bexbury has 14 planning committees” is last month’s line',
])('%s', (message) => {
  expect(verdictsOf(message)[0]).toBe('unknown');
});

test.each([
  'Bexbury has 14 planning committees, don’t forget that',
  'Bexbury has 14 planning committees. Sorry, what is Leeds like?',
  'Bexbury has 14 planning committees. Actually, 14!',
  'Bexbury has 14 planning committees, sorry, colleagues',
  'I told my gran Bexbury has 14 planning committees, and she was amazed',
  '“Bexbury has 14 planning committees” is what the report says',
  '“Bexbury has 14 planning committees” was confirmed as correct',
  '“Bexbury has 14 planning committees” is no typo',
])('%s: nothing is taken back', (message) => {
  expect(verdictsOf(message)[0]).toBe('matches');
});

test('what is said instead is held against the sources', () => {
  expect(verdictsOf('Bexbury has 16 planning committees, no wait, 14')).toEqual(['differs', 'matches']);
});

test('a “no” on the next line is somebody else’s', () => {
  expect(verdictsOf('> Bexbury has 14 planning committees\nnope, 16 planning committees')).toEqual([
    'matches',
    'differs',
  ]);
});
