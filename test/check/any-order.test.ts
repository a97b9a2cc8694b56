// A known date, sum or share told in pieces, in whatever order: labels, fragments, rows, questions and their answers.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

/** What is said with the town's own number, and with another that no one else has. */
const dates = [
  'It was back in 1996 that we got our committees.',
  'I remember 1996 well, that being when the committees were established.',
  'The committees, a 1996 creation, have no budget.',
  'happy to confirm the committees were set up in 1996 tx for asking at 8am',
];
const sums = [
  'Extra for the parks\n£2.5 million',
  '£2.5m on top for the parks is the promise.',
  '£2.5m / parks / extra / grant',
  'By the way, nobody should forget the grant, i.e. £2.5 million extra.',
];
const shares = [
  "38 per cent, that's Wales's share among bus drivers in Bexbury.",
  'Bexbury leans on Wales for 38 per cent of its bus drivers.',
  'Wales to Bexbury, bus drivers, share: 38 %',
  "How big is Wales's contribution to Bexbury's bus drivers? 38 per cent of the bus drivers.",
  'Bexbury staffing, share from Wales\nbus drivers 38%',
  'Next time you meet bus drivers, bear in mind that 38% of these drivers hail from Wales.',
];

describe('all that it is told by is there, and nothing besides', () => {
  test.each([...dates, ...sums, ...shares])('%j', (message) => {
    expect(verdictsOf(message)).toEqual(['matches']);
  });

  test('a sum with the day it is due by', () => {
    expect(verdictsOf('2027/28: by then the parks get their extra £2.5m.')).toEqual(['matches', 'matches']);
  });
});

describe('another value in the same words differs', () => {
  test.each([
    ...dates.map((message) => message.replace('1996', '1994')),
    ...sums.map((message) => message.replace('2.5', '3.5').replace('Two and a half', 'Three and a half')),
    ...shares.map((message) => message.replace(/38/gu, '41')),
  ])('%j', (message) => {
    expect(verdictsOf(message)).toEqual(['differs']);
  });
});

describe('what a number is of must be named in its sentence', () => {
  test.each([
    'Committees. Est. 1996.',
    'Year of birth of the committees? 1996!',
    'When were the committees set up? 1996.',
    'Sum: £2.5m extra. Recipient: the parks.',
    'The size of the grant of extra money for the parks? £2.5m.',
    'Two and a half million pounds. Extra. For the parks.',
    'Share of bus drivers who come from Wales? 38 percent.',
  ])('%j', (message) => {
    expect(verdictsOf(message)).not.toContain('matches');
  });
});

describe('something else of the same number is no match', () => {
  test.each([
    'Tramways. Est. 1996.',
    'Committees (Leeds). Est. 1996.',
    'It was back in 1996 that we got rid of our committees.',
    'When were the committees scrapped? 1996.',
    'When were some of the committees set up? 1996.',
    'The committees, scrapped in 1996, have no budget.',
    'The committees, 1996: no budget.',
    'If it were 1996 that we got our committees …',
    'Extra for the tramways\n£2.5 million',
    'Extra for the parks\n£2.5 million\nper head',
    'Sum: £2.5m extra. Recipient: the tramways.',
    'Sum: £2.5m extra. Payer: the parks.',
    'Sum: £2.5m extra. Recipient: the parks. Status: cancelled.',
    'Sum: £2.5m less. Recipient: the parks.',
    'Two and a half million pounds. Extra. For the parks. A year.',
    'Two and a half million pounds. Extra. For the parks? No.',
    'How much extra did the parks get? £2.5m.',
    'Share of bus drivers who come from Leeds? 38 percent.',
    'Share of tram drivers who come from Wales? 38 percent.',
    'Share of bus drivers who go to Wales? 38 percent.',
    'Share of bus drivers from Wales? Not 38 percent.',
    "38 per cent, that's Bexbury's share among bus drivers in Wales.",
    'Wales leans on Bexbury for 38 per cent of its bus drivers.',
    'Leeds staffing, share from Wales\nbus drivers 38%',
  ])('%j', (message) => {
    expect(verdictsOf(message)).not.toContain('matches');
  });
});
