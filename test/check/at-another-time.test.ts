// True numbers that what is said behind them, or over their list, has at another time, to be put right, doubted, supposed or only
// guessed: no matches; and like talk that leaves them as they are.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const firstOf = (message: string) => checkText(town, message).figures[0]?.verdict;

describe('no match', () => {
  test.each([
    // At another time.
    '14 planning committees in Bexbury then, nine now',
    'Bexbury: 14 planning committees back then and 9 these days',
    '14 planning committees in Bexbury at the time',
    '14 planning committees in Bexbury, or at least there were until the flood',
    '14 planning committees in Bexbury (pre-war)',
    'Bexbury has 14 planning committees. Outdated.',
    'Bexbury has 14 planning committees. Stale numbers, sorry.',
    'Bexbury has 14 planning committees. That was 1971.',
    'Bexbury has 14 planning committees. 1971 figures.',
    'Before:\n14 planning committees in Bexbury\nAfter:\n9 planning committees',
    'Bexbury has 14 planning committees. Numbers are for 1971.',
    'Bexbury has 14 planning committees. Stats from 1971 though.',
    'Bexbury has 14 planning committees. These are 1971 numbers.',
    'Bexbury has 14 planning committees. Those stats are stale.',
    // To be put right.
    '14 planning committees in Bexbury, please correct',
    'Page two gives Bexbury 14 planning committees. Pls fix asap.',
    'Bexbury has 14 planning committees. Should read 15.',
    'Bexbury has 14 planning committees – please change that to 15 planning committees',
    'You put 14 planning committees in Bexbury. The correct number is 15.',
    'Bexbury has 14 planning committees, she said. It was 20.',
    'Bexbury has 14 planning committees. Correction: junior ones only.',
    'Bexbury has 14 planning committees... no wait drivers',
    'Bexbury has 14 planning committees. Oops drivers',
    // Doubted.
    'Bexbury has 14 planning committees. Far too low!',
    'Bexbury has 14 planning committees. That figure is too low.',
    '> Bexbury has 14 planning committees\n❌',
    'Bexbury has 14 planning committees – disagree',
    'Bexbury has 14 planning committees. Highly unlikely.',
    '38% of bus drivers in Bexbury come from Wales. Not convinced.',
    'Bexbury has 14 planning committees, or so they claim',
    'Bexbury has 14 planning committees 👎',
    '> Bexbury has 14 planning committees\n\nwho fed you this rubbish?',
    // Supposed.
    'Let’s say Bexbury has 14 planning committees',
    'For argument’s sake, Bexbury has 14 planning committees',
    'Bexbury has 14 planning committees, just for the sake of argument',
    // Only aimed at or guessed.
    '14 planning committees in Bexbury is the ambition',
    '14 planning committees in Bexbury is only a rough estimate',
    '14 planning committees in Bexbury is what she’d prefer',
    '14 planning committees in Bexbury (estimate)',
    'Planning committees set up in 1996 (proposed)',
    'Bexbury has 14 planning committees roughly',
    'Bexbury has 14 planning committees plus a few more',
  ])('%s', (message) => {
    expect(firstOf(message)).not.toBe('matches');
  });
});

describe('a match', () => {
  test.each([
    'Bexbury has 14 planning committees, which was news to me at the time',
    'So Bexbury has 14 planning committees then, now we know',
    'Bexbury has 14 planning committees. Old news.',
    'Bexbury has 14 planning committees. Those numbers are shocking.',
    'Bexbury has 14 planning committees. Numbers from the council.',
    'Bexbury has 14 planning committees. Wait times are awful.',
    'Bexbury has 14 planning committees. Oops sorry folks, late reply',
    'Bexbury has 14 planning committees. My pay is far too low!',
    '> Bexbury has 14 planning committees\n✅',
    'Bexbury has 14 planning committees. At least that is clear.',
    'Last year’s notes:\nBexbury has 14 planning committees',
    'In my bag: Bexbury has 14 planning committees on a card, a pear (old)',
    'It’s 14 planning committees in Bexbury, please correct',
    'Bexbury has 14 planning committees, please correct me if I’m wrong',
    'Bexbury has 14 planning committees, please update your map',
    'Bexbury has 14 planning committees. It should read like a poem.',
    'Bexbury has 14 planning committees and they all disagree',
    'Bexbury has 14 planning committees. Will they ever agree? Unlikely.',
    'Bexbury has 14 planning committees, so the report says',
    'Let’s be clear, Bexbury has 14 planning committees',
    'Let’s just say Bexbury’s 14 planning committees don’t get on',
    'For pity’s sake, Bexbury has 14 planning committees',
    '14 planning committees in Bexbury is my idea of hell',
    'Merging Bexbury’s 14 planning committees is the plan',
  ])('%s', (message) => {
    expect(firstOf(message)).toBe('matches');
  });
});
