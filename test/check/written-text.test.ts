// What stands in newsletters, briefings, letters and lists: what says nothing of the number leaves it as it is; what does, does not.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const bundledVerdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ verdict }) => verdict);

describe('what says nothing of the number costs no match', () => {
  test.each([
    // Known subjects, whatever is said of them.
    ["Dear Councillor, the 38 per cent of Bexbury's bus drivers who come from Wales deserve certainty.", 1],
    ["Editorial: Bexbury's 14 committees cannot go on like this.", 1],
    // Headings, remarks and lists.
    ['Why it matters: 38% of Bexbury’s bus drivers come from Wales.', 1],
    ['Staffing is fragile: 38% of Bexbury’s bus drivers come from Wales.', 1],
    ['A quick check before we print: Bexbury has 14 committees.', 1],
    ['Appendix B – Organisations in Bexbury\n1. Planning committees (14)', 1],
    ['£2.5m extra for the parks, 14 planning committees in Bexbury.', 2],
    ['Under the heading Parks the author names 14 planning committees in Bexbury.', 1],
    ['The report puts the number of planning committees in Bexbury at 14.', 1],
    ['14 planning committees in Bexbury, and do any of us feel safe? No.', 1],
  ])('%j', (message, count) => {
    expect(verdictsOf(message)).toEqual(Array.from({ length: count }, () => 'matches'));
  });

  test.each([
    [
      "London's complex and cluttered system: 32 CCGs and 36 provider trusts alongside 33 local authorities.",
      3,
    ],
    ['Map of the five STP areas of London', 1],
    ['11 per cent of the health workers in London come from Europe; 13 per cent of the care staff do.', 2],
    ["According to Helen McKenna, London's five STPs have a crucial role to play.", 1],
    ["The report says of London's five STPs that they trail behind.", 1],
    ['Checklist for the poster\n- 5 STPs in London\n- set up in 2016\n- 36 trusts and foundation trusts', 3],
  ])('%j', (message, count) => {
    expect(bundledVerdictsOf(message)).toEqual(Array.from({ length: count }, () => 'matches'));
  });

  test('a correction names what was wrong besides', () => {
    const [first] = verdictsOf('Correction: Bexbury has 14 committees, not 13 as stated in our last issue.');
    expect(first).toBe('matches');
  });
});

describe('another value of the same differs', () => {
  test.each([
    "Dear Editor, the 28 per cent of Bexbury's bus drivers who come from Wales deserve certainty.",
    "Editorial: Bexbury's 24 committees cannot go on like this.",
    'Why it matters: 83% of Bexbury’s bus drivers come from Wales.',
    'The report puts the number of planning committees in Bexbury at 41.',
  ])('%j', (message) => {
    expect(verdictsOf(message)).toEqual(['differs']);
  });

  test('of an item too', () => {
    expect(bundledVerdictsOf('Checklist\n- 5 STPs in London\n- set up in 2015')).toEqual([
      'matches',
      'differs',
    ]);
  });
});

describe('what does say something of it still costs the match', () => {
  test.each([
    "The 38 per cent of Bexbury's bus drivers who come from Wales offices deserve certainty.",
    "Bexbury's 14 committees cannot exist.",
    'The 14 committees of Bexbury that cannot go on should merge.',
    "According to Ann Miller, Leeds's 14 committees are slow.",
    'The report complains of 14 committees that they run.',
    'The plan is clear: 38% of Bexbury’s bus drivers come from Wales.',
    'Staffing is fragile: 38% of Leeds’s bus drivers come from Wales.',
    'Before they merged: 14 committees in Bexbury',
    'Appendix B – Organisations in Leeds\n1. Planning committees (14)',
    'Annex A – Complaints about organisations\nPlanning committees (14)',
    'Under the heading Myths the author lists 14 committees in Bexbury.',
    'The report puts the number of planning committees in Leeds at 14.',
    '14 planning committees in Bexbury, and do you believe it? No.',
    'Bexbury does not have 14 committees, not 13 as stated either.',
  ])('%j', (message) => {
    expect(verdictsOf(message)[0]).not.toBe('matches');
  });

  test.each([
    '7 per cent of the clerks in Bexbury come from Wales; 38 per cent of the bus drivers do not.',
    'Some clerks who come from Wales vote; 38 per cent of the bus drivers in Bexbury do.',
    'Facts\n- 14 committees in Leeds\n- set up in 1996',
    'Facts\n- 14 committees in Bexbury\n- abolished in 1996',
    'Facts\n- 14 committees in Bexbury\n- to be set up in 1996',
    'Facts\n- 14 committees in Bexbury\n- planned for 2030\n- 14 committees in Bexbury',
    '£2.5m extra for the parks, 14 planning committees in Leeds.',
  ])('%j', (message) => {
    expect(verdictsOf(message).at(-1)).not.toBe('matches');
  });

  test.each([
    "London's merged system: 32 CCGs",
    "England's complex system: 32 CCGs",
    'The five STP areas of Leeds',
  ])('%j', (message) => {
    expect(bundledVerdictsOf(message)[0]).not.toBe('matches');
  });
});
