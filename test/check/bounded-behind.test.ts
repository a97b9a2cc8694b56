// A fragment behind a number bounds it, places it or sets it in another time as it would inside the clause.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const claim = 'Bexbury has 14 planning committees';

test.each([
  ', roughly',
  '. At least.',
  '. Each.',
  ' (ish)',
  '. Or more.',
  ', perhaps more',
  ' and counting',
  ', in debt',
  '. At one point.',
  '. In 1920.',
  '. All gone now.',
  '. If you believe the papers.',
  '. Northgate not included.',
  ' - just in the north east patch',
  ' ... in the southern half',
  '; that’s counting only the ones inside the walls',
  '. In Leeds.',
  ' +/- 2',
  ' (±3)',
  ' where you wait for hours',
  '. That includes Leeds.',
  ', that’s including the ones in Leeds',
  '. Leeds is included in that.',
  '. This doesn’t include the private committees.',
  ', not in Bexbury',
])('“…%s” makes it a number of something else', (fragment) => {
  expect(verdictsOf(`${claim}${fragment}`)[0]).toBe('other-scope');
});

test.each([
  '. Each has its own chair.',
  '. Roughly what I expected.',
  '. At least that’s what the article says.',
  ', maybe too many',
  '. No more, no less.',
  '. In total.',
  '. That includes everything.',
  '. This doesn’t include a map.',
  ', where I used to work',
  '. Leeds is included in my holiday.',
  '. In my opinion too many.',
  '. Everywhere you look.',
  '. In fact more than Leeds.',
  '. I love Leeds, but it’s simpler there.',
  ', unlike Leeds',
  '. And Leeds?',
  '. Once I knew them all.',
  '. If you ask me, too many.',
])('“…%s” does not', (fragment) => {
  expect(verdictsOf(`${claim}${fragment}`)[0]).toBe('matches');
});

test('a place behind a list, or in a bracket or greeting before it, is that of all its numbers', () => {
  const list = '14 planning committees and £2.5 million extra for the parks';
  for (const message of [
    `${list}. All in Leeds.`,
    `${list} #leeds`,
    `[Leeds] ${list}`,
    `Greetings from Leeds! ${list}`,
  ])
    expect(verdictsOf(message), message).not.toContain('matches');
});

test('a place in a greeting is not where a number is that has a place of its own', () => {
  expect(verdictsOf(`(Leeds here) ${claim}`)).toEqual(['matches']);
  expect(verdictsOf(`Greetings from Leeds! ${claim}`)).toEqual(['matches']);
});

test.each([
  'Bexbury has < 14 planning committees',
  'Bexbury has ≥ 14 planning committees',
  'Bexbury zone 2 has 14 planning committees',
  'Bexbury’s ward C has 14 planning committees',
])('%s: a bound, or a part of the place', (message) => {
  expect(verdictsOf(message)).not.toContain('matches');
});

test.each(['Bexbury -> 14 planning committees', 'Bexbury > 14 planning committees'])(
  '%s: a path to it is none',
  (message) => {
    expect(verdictsOf(message)).toContain('matches');
  },
);

test('a promise that is taken back, or that is partly for others, is another', () => {
  for (const message of [
    'The Council took back its grant of £2.5 million extra for the parks by 2027/28',
    'The Council gave a grant of £2.5 million extra for the parks, half of it for the schools',
  ])
    expect(verdictsOf(message)[0], message).not.toBe('matches');
});
