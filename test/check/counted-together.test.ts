// Numbers of several kinds that are counted together, and of those that a bracket behind them names more closely: no matches; and
// what stands so beside a number that is one of them all.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

describe('no match', () => {
  test.each([
    // One number of them all.
    'Bexbury has 14 planning committees, clubs and choirs',
    'There are 14 planning committees, tramways and parks in Bexbury',
    'Bexbury’s 14 planning committees, allotments, pubs',
    'In Bexbury we have 14 planning committees, local clubs & small museums',
    '14 planning committees, schools or nurseries in Bexbury',
    // Named more closely.
    '14 planning committees in Bexbury (rural)',
    'Bexbury has 14 planning committees (defunct)',
    'There are 14 planning committees in Bexbury (night shift)',
    'Bexbury has 14 planning committees [elected]',
    'In Bexbury 38% of bus drivers (learners) come from Wales',
    '38% of bus drivers in Bexbury come from Wales (Cardiff)',
    // Theirs.
    'Bexbury’s tramways own 14 planning committees',
  ])('%s', (message) => {
    expect(verdictsOf(message)).not.toContain('matches');
  });

  test('a sum of several kinds is in no source', () => {
    expect(verdictsOf('Bexbury has 90 planning committees, tramways and parks')).toEqual(['unknown']);
    expect(verdictsOf('There are over 50 clubs and planning committees in Bexbury')).toEqual(['unknown']);
  });
});

describe('a match', () => {
  test.each([
    'Bexbury has 14 planning committees, the clubs and the choirs',
    'Bexbury has 14 planning committees, ladies and gents',
    'Bexbury has 14 planning committees, clubs sulk and choirs sing',
    'Bexbury has 14 planning committees, locals and tourists love them',
    'Bexbury has 14 planning committees, lots of clubs and too many choirs',
    'Bexbury has 14 planning committees (phew)',
    'Bexbury has 14 planning committees (fine)',
    'Bexbury has 14 planning committees (mad, isn’t it?)',
    'Bexbury has 14 planning committees (they all bring biscuits)',
    'Bexbury has 14 planning committees (thanks Ann)',
    '14 planning committees in Bexbury (quite ridiculous)',
    '14 planning committees in Bexbury (all of them)',
    '38% of bus drivers in Bexbury come from Wales (lovely people)',
    'Bexbury has 14 planning committees, and my shed (old) leans',
  ])('%s', (message) => {
    expect(verdictsOf(message)).toEqual(['matches']);
  });
});
