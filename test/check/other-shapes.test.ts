// Figures of every shape: what their own evidence says around their value is no doubt about it, and whatever else is said is one.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { shore } from './shore.ts';

const verdictsOf = (message: string) =>
  checkText(shore, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  [
    'Ferry fares have risen by 34 per cent since 2009; crossings have fallen by 18 per cent.',
    '34 per cent',
    '18 per cent',
  ],
  ['ferry fares that have risen by 34% since 2009', '34%', '2009'],
  ['Fares are up 34%', '34%'],
  ['crossings dropped by 18 per cent', '18 per cent'],
  ['A mooring toll of 1.5 per cent, paid by the skipper. That’s the idea.', '1.5 per cent'],
  ['the annual beacon budget of £850,000', '£850,000'],
  ['The beacon budget is £850,000 a year', '£850,000'],
  ['The Shire has promised £12m extra for pier repairs by 2027/28', '£12m'],
  ['The shore would be divided into four wards', 'four'],
  ['If it goes through, the shore would be divided into four wards', 'four'],
  ['each would get its own bench of nine wardens', 'nine'],
  ['The gale closed nine piers and cost £7.9 million', 'nine', '£7.9 million'],
  ['We all remember the gale. Bits fell off. The gale cost £7.9m', '£7.9m'],
  ['The report calls the gale a warning. It cost £7.9 million.', '£7.9 million'],
  ['Teal is well liked. She has chaired the Shore Council since 2018.', '2018'],
  ['The piers are run by 19 pier trusts', '19'],
])('“%s” is what the report says', (message, ...texts) => {
  expect(verdictsOf(message)).toEqual(expect.arrayContaining(texts.map((text) => `${text} matches`)));
});

test.each([
  ['Ferry fares have risen by 43 per cent since 2009', '43 per cent'],
  ['fares rose 50%', '50%'],
  ['a mooring toll of 15 per cent!!!', '15 per cent'],
  ['From memory the Shire promised £15 million extra for pier repairs', '£15 million'],
  ['The beacon budget is £580,000 a year', '£580,000'],
  ['The shore would be divided into six wards', 'six'],
  ['the gale closed 15 piers', '15'],
  ['The gale cost £9 million, and it closed 15 piers', '15'],
  ['Teal has chaired the Shore Council since 2008', '2008'],
])('“%s” is not what it says', (message, text) => {
  expect(verdictsOf(message)).toContain(`${text} differs`);
});

test.each([
  'Fares have fallen by 34 per cent',
  'Crossings have risen by 18 per cent',
  'Ferry fares have not risen by 34 per cent',
  'Fares at Easting have risen by 34 per cent',
  'The tax on fares has risen by 34 per cent',
  'Ferry fares have risen by 34 per cent since 1990',
  'the annual beacon budget has risen by £850,000',
  'The beacon budget is £850,000 a month',
  'a mooring toll of 1.5 per cent a year',
  'A mooring toll of 1.5 per cent in Norway',
  'If the toll were 1.5 per cent we would sink',
  'The Shire has promised £12 million extra for lighthouses by 2027/28',
  'The Council has promised £12 million extra for pier repairs by 2027/28',
  'each trust has a bench of nine wardens',
  'The gale opened nine piers',
  'the gale closed nine trusts',
  'The crane fell in the gale. It cost £7.9 million',
  'Teal spoke to Bo Finch. He has chaired the Shore Council since 2018',
  'Gullmouth alone has 19 pier trusts',
  'At Easting there are 47 piers',
  'The wards have 19 pier trusts',
])('“%s”: no match', (message) => {
  expect(
    verdictsOf(message).filter((verdict) => verdict.endsWith(' matches') && !verdict.startsWith('20')),
  ).toEqual([]);
});
