// True numbers of what is no more, is only wanted or is not really there; and numbers in full that talk around them leaves as they are.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

describe('no match', () => {
  test.each([
    // No more.
    'RIP 14 planning committees in Bexbury',
    'Gone are Bexbury’s 14 planning committees',
    'No more 14 planning committees in Bexbury',
    'When Bexbury had 14 planning committees, things were simpler',
    'Bexbury had 14 planning committees, now nine planning committees',
    'Bexbury’s 14 planning committees belong to the past',
    // Only wanted, or a must.
    'Why not have 14 planning committees in Bexbury?',
    'Bexbury has yet to get 14 planning committees',
    'Tomorrow there are 14 planning committees in Bexbury',
    '14 planning committees in Bexbury is what we were promised',
    // Not really there.
    'Bexbury has nothing like 14 planning committees',
    'Bexbury pretends to have 14 planning committees',
    'Nobody said Bexbury has 14 planning committees',
    'Lie no. 1: Bexbury has 14 planning committees',
    '14 planning committees in Bexbury is debatable',
    '14 planning committees in Bexbury is off by one',
    'Planning committees set up in 1996 is a mistake',
    // Taken back.
    'Bexbury has 14 planning committees. Wait no.',
    'Bexbury has 14 planning committees. Absolutely not.',
    'Bexbury has 14 planning committees. Really? I don’t buy it.',
    'Ann: Bexbury has 14 planning committees.\nBen: Wrong again Ann',
    // Some other place.
    'Where I live there are 14 planning committees',
    'Some towns have 14 planning committees',
    'In another town there are 14 planning committees',
    'My sister’s town has 14 planning committees',
    'In my care home 38% of bus drivers come from Wales',
    'Bexbury envies towns with 14 planning committees',
  ])('%s', (message) => {
    expect(verdictsOf(message)[0]).not.toBe('matches');
  });
});

describe('a match', () => {
  test.each([
    'Unlike other towns, Bexbury has 14 planning committees',
    'Bexbury officially has 14 planning committees',
    'Could Bexbury’s 14 planning committees be merged?',
    '14 planning committees in Bexbury is far too complicated',
    'Recap: 1) Bexbury has 14 planning committees 2) nobody likes them',
    'I welcome the £2.5 million extra for the parks',
    'None of the £2.5 million extra for the parks goes to schools',
    'How will the extra £2.5 million for the parks be spent?',
    'The parks budget will increase by £2.5 million',
  ])('%s', (message) => {
    expect(verdictsOf(message)[0]).toBe('matches');
  });

  test('by when a sum is due, whoever tells of it', () => {
    expect(verdictsOf('We welcome the council’s grant of £2.5m extra for the parks by 2027/28')).toEqual([
      'matches',
      'matches',
    ]);
  });
});

test.each([
  // Another value of somebody else’s sum, for another thing, or of what is only named by the thing, contradicts nothing.
  'The opposition pledged £9m extra for the parks',
  'A campaign against planning committees was launched in 2004',
  'The planning committee office was set up in 2004',
  'The successor of the planning committees was set up in 2004',
])('%s: no contradiction', (message) => {
  expect(verdictsOf(message)).not.toContain('differs');
});

test('who serves them is not what is counted', () => {
  expect(verdictsOf('The number of residents served by the tramways is almost 3 million')).toEqual([
    'matches',
  ]);
});
