// True numbers that their sentence makes ones of something else, of another time, or none that the writer vouches for.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictOf = (message: string) => checkText(town, message).figures[0]?.verdict;
const bundledVerdict = (message: string) => checkText(bundled, message).figures[0]?.verdict;

describe('no match', () => {
  test.each([
    // The place left out, near by, widened or cut down, or another’s number beside it.
    'Bexbury aside, there are 14 planning committees',
    'Everywhere but Bexbury has 14 planning committees',
    'Half an hour from Bexbury there are 14 planning committees',
    '14 planning committees, none in Bexbury',
    'Bexbury, together with Kent, has 14 planning committees',
    'Bexbury (north of the river) has 14 planning committees',
    'Bexbury envies Leeds its 14 planning committees',
    '14 planning committees in Bexbury, Ontario',
    // Restricted behind the number, or by the adjective before it.
    'Bexbury has 14 planning committees - and that’s just the south',
    'Bexbury’s 14 planning committees minus the small ones',
    '38% of bus drivers (women only) come from Wales',
    'Bexbury has 14 planning committees, give or take ten',
    'Bexbury’s imaginary 14 planning committees',
    'Bexbury’s rural 14 planning committees',
    // Somebody else’s, another thing, another thing’s year.
    'Acme Care runs all 14 planning committees in Bexbury',
    'Bexbury has links to 14 planning committees',
    'The tax on bus drivers from Wales is 38%',
    'A review of the planning committees was set up in 1996',
    'The planning committees’ website was set up in 1996',
    // Gone, to come, or of another time.
    'Bexbury’s 14 planning committees were abolished',
    'Bexbury got rid of its 14 planning committees',
    'Bexbury soon to have 14 planning committees',
    'Bexbury has 14 planning committees. That was in 1950.',
    // Borne out by nothing, called wrong, corrected, mocked.
    'There’s no proof Bexbury has 14 planning committees',
    'I dreamt Bexbury had 14 planning committees',
    'It’s laughable to claim Bexbury has 14 planning committees',
    '14 planning committees in Bexbury is an overstatement',
    'Bexbury has 14 planning committees. Debunked.',
    'Ann: Bexbury has 14 planning committees\nBen: no it doesn’t',
    'Bexbury has 14 planning committees, er, 15',
    'Bexbury: 14 planning committees -> 15 planning committees',
    'Bexbury has 14 planning committees. Or does it?',
    'Bexbury has 14 planning committees. Source: none.',
    'Since when does Bexbury have 14 planning committees?!',
  ])('%s', (message) => {
    expect(verdictOf(message)).not.toBe('matches');
  });

  test.each([
    'The Government has broken its pledge of £20.5bn extra for the NHS',
    'The Government’s pledge of £20.5bn extra for the NHS is for hospitals only',
    '£20.5bn extra for NHS pay',
  ])('%s', (message) => {
    expect(bundledVerdict(message)).not.toBe('matches');
  });
});

describe('still a match', () => {
  test.each([
    'Nowhere but Bexbury has 14 planning committees',
    'Bexbury (the capital) has 14 planning committees',
    'Bexbury has 14 planning committees, and that’s just the start',
    'Bexbury has 14 planning committees, just saying',
    'Bexbury’s measly 14 planning committees',
    'Bexbury should get rid of its 14 planning committees',
    'All of the planning committees were set up in 1996',
    'No exaggeration, Bexbury has 14 planning committees',
    'Ann: Bexbury has 14 planning committees\nBen: no way!',
    'Had fun learning Bexbury has 14 planning committees',
    'The share of bus drivers from Wales is 38%',
    'Joking aside, Bexbury has 14 planning committees',
  ])('%s', (message) => {
    expect(verdictOf(message)).toBe('matches');
  });

  test.each(['The NHS is getting £20.5bn extra', '£20.5bn extra for the NHS please'])('%s', (message) => {
    expect(bundledVerdict(message)).toBe('matches');
  });
});
