// What is only set beside a statement leaves it as it is: another place’s number, the names of those counted, a verb or a clause of
// something else.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 32, share: 11, tenths: 205, founded: 2016, due: 2023, millions: 9 });

const verdictsOf = (message: string, knowledge = town) =>
  checkText(knowledge, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  'Bexbury has 32 planning committees (Leeds has 20)',
  'Bexbury has 32 planning committees, Leeds three',
  'Bexbury rather than Leeds has 32 planning committees',
  'Bexbury has 32 planning committees, compared with 20 in Leeds',
  'Bexbury has 32 planning committees, one per parish',
  'Bexbury:\n- 32 planning committees\n\nLeeds:\n- 12 parishes',
  'Bexbury lacks a town hall and has 32 planning committees',
  'Bexbury is one town with 32 planning committees',
  "It isn't easy running 32 planning committees in Bexbury",
  'No wonder nothing moves with 32 planning committees in Bexbury',
  "two of Bexbury's 32 planning committees are in the north",
])('“%s”', (message) => {
  expect(verdictsOf(message)).toContain('32 matches');
  expect(verdictsOf(message.replace('32', '34'))).not.toContain('34 matches');
  expect(verdictsOf(message.replace('Bexbury', 'Leeds'))).not.toContain('32 matches');
});

test.each([
  'The committees have no office and were set up in 2016',
  'The committees, without any office, were set up in 2016',
  'The committees were set up in 2016 without a vote',
  'Nobody consulted us when the committees were set up in 2016',
  "The committees aren't even new: they were set up in 2016",
  'The committees were scrapped in 2022 after being set up in 2016',
  "I wasn't born in 2016 when the committees were set up",
])('“%s”', (message) => {
  expect(verdictsOf(message)).toContain('2016 matches');
  expect(verdictsOf(message.replace('2016', '2014'))).not.toContain('2014 matches');
  expect(verdictsOf(message.replace('set up', 'shut'))).not.toContain('2016 matches');
});

test('a year of two digits behind a stroke', () => {
  expect(verdictsOf("The committees were set up in '16")).toEqual(['16 matches']);
  expect(verdictsOf("The committees were set up in '14")).toEqual(['14 differs']);
});

test('shares beside shares', () => {
  const said = '11% of bus drivers in Bexbury come from Wales';
  expect(verdictsOf(`${said}, compared with 5% in Leeds`)).toEqual(['11% matches', '5% unknown']);
  expect(verdictsOf(`${said}, up from 9%`)).toEqual(['11% matches', '9% unknown']);
  expect(verdictsOf(`The job isn't just fares: ${said}`)).toEqual(['11% matches']);
  expect(verdictsOf(`Leeds isn't just fares: ${said.replace(' in Bexbury', '')}`)).toEqual([
    '11% other-scope',
  ]);
});

test.each([
  ["five of England's STPs are in London", ['five matches']],
  ['five of the STPs in England are in London', ['five matches']],
  ["London accounts for five of the country's STPs", ['five matches']],
  ['London has five of 44 STPs', ['five unknown', '44 unknown']],
  [
    'London has got five STPs, South East, South West, North Central, North East and North West',
    ['five matches'],
  ],
  ['London has 36 trusts including foundation trusts', ['36 matches']],
])('%s', (message, wanted) => {
  expect(verdictsOf(message, bundled)).toEqual(wanted);
});

test.each([
  "five of England's STPs are in Leeds",
  "Leeds accounts for five of the country's STPs",
  "five of Scotland's STPs are in London",
  "five of England's worst STPs are in London",
  'London has got five STPs, South East, South West and Leeds',
  'London has 36 trusts including private clinics',
  'London had 36 trusts compared with 30 in England now, 36 once',
  "two of Kent's five STPs are in London",
])('%s: no match', (message) => {
  expect(checkText(bundled, message).figures.map(({ verdict }) => verdict)).not.toContain('matches');
});

test.each([
  '£20.5bn extra for the NHS by 2023/24, social care not included',
  '£20.5bn extra for the NHS by 2023/24 (not including social care)',
])('what the sources leave out of a sum themselves: “%s”', (message) => {
  expect(verdictsOf(message, bundled)).toEqual(['£20.5bn matches', '2023/24 matches']);
});

test.each([
  '£20.5bn extra for the NHS by 2023/24, London not included',
  '£20.5bn extra for the NHS by 2023/24, excluding pensions',
  '32 CCGs in London, not including social care',
])('and what they do not: “%s”', (message) => {
  expect(verdictsOf(message, bundled).join(' ')).not.toContain('matches');
});
