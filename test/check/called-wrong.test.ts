// What its own sentence calls an error, or a reply laughs off or corrects, is no claim of the writer's, however true it is.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);
const bundledVerdicts = (message: string) =>
  checkText(bundled, message).figures.map(({ verdict }) => verdict);

test.each([
  'Typo on slide 2: Bexbury has 14 planning committees',
  'page 6 has an error: Bexbury has 14 planning committees',
  'the poster says Bexbury has 14 planning committees, needs correcting',
  'a blog mistakenly says Bexbury has 14 planning committees',
  'please stop telling people Bexbury has 14 planning committees',
  'The Gazette withdrew its story that Bexbury has 14 planning committees',
  'My mistake was saying that Bexbury has 14 planning committees',
  'They apologised for printing that the committees were set up in 1996',
  'I was sure Bexbury has 14 planning committees until I looked',
  'my uncle told me Bexbury has 14 planning committees but he is talking rubbish',
])('%s: the writer holds it wrong', (message) => {
  expect(verdictsOf(message).at(-1)).not.toBe('matches');
});

test.each([
  'Typo fixed on slide 2: Bexbury has 14 planning committees',
  'I never knew Bexbury had 14 planning committees until I read this',
  'A blog wrongly says 15, Bexbury has 14 planning committees',
  'Stop moaning, Bexbury has 14 planning committees',
  'my uncle told me Bexbury has 14 planning committees and he was so proud',
  'my slide says Bexbury has 14 planning committees, must be printed by noon',
])('%s: nothing is called wrong', (message) => {
  expect(verdictsOf(message).at(-1)).toBe('matches');
});

test.each([
  'Bexbury has 14 planning committees. And pigs fly.',
  'Bexbury has 14 planning committees. Yeah, and I’m the Pope',
  'Bexbury has 14 planning committees, my foot',
  'Bexbury has 14 planning committees. They wish.',
  'Bexbury has 14 planning committees. Close but no cigar',
  'Bexbury has 14 planning committees (sarcasm)',
  'who says Bexbury has 14 planning committees?? not the report',
  'The tramways serve almost three million residents, well they should',
])('%s: nobody believes it', (message) => {
  expect(verdictsOf(message)).toEqual(['other-scope']);
});

test.each([
  'Bexbury has 14 planning committees. We wish you a happy new year.',
  'Bexbury has 14 planning committees. No sarcasm.',
  'Bexbury has 14 planning committees. I’m the queen of trivia',
  'sure, because 14 planning committees in Bexbury is totally reasonable /s',
  'Who said Bexbury has 14 planning committees? Not that I mind.',
])('%s: talk beside it', (message) => {
  expect(verdictsOf(message)[0]).toBe('matches');
});

test.each([
  '*16',
  'Err, 16?',
  'I disagree, it’s 16',
  'I beg to differ',
  'you mean Leeds',
  'you’re thinking of schools',
  'Wales does',
])('a reply of “%s” corrects the line that it quotes', (reply) => {
  expect(verdictsOf(`> Bexbury has 14 planning committees\n${reply}`)[0]).not.toBe('matches');
});

test.each([
  'Wales has more',
  'I agree, it’s too many',
  'err, 14',
  'you’re right',
  'that sounds like hard work',
])('a reply of “%s” leaves it as it is', (reply) => {
  expect(verdictsOf(`> Bexbury has 14 planning committees\n${reply}`)[0]).toBe('matches');
});

test.each([
  'The Government published five-year plans last year',
  'five-year plans have been published',
  'five year plans from the King’s Fund',
  'my STP caters for almost nine million residents',
  'STPs claim to cater for almost nine million residents',
  '11% of health workers here come from Europe, I’m in Bristol',
  'health workers from Europe got 11%',
])('%s: told of what the sources do not tell it of', (message) => {
  expect(bundledVerdicts(message)[0]).toBe('other-scope');
});

test.each(['the £20.5bn runs out by 2023/24', '£20.5bn extra for the NHS and social care by 2023/24'])(
  '%s: the day of another sum',
  (message) => {
    expect(bundledVerdicts(message)[1]).toBe('other-scope');
  },
);

test.each([
  'new five-year plans are coming in the New Year',
  'five-year plans will follow in the New Year',
  'New Year will bring new five-year plans from the NHS, so more powerpoint',
  'London’s STPs cater for almost nine million residents',
  '11% of health workers here in London come from Europe, I’m in Bristol',
  '£20.5bn extra for the NHS by 2023/24. We’ll see.',
  'Government has promised the NHS another £20.5 billion by 2023/24',
  'health workers: 11% European, care staff: 13% European',
  'health workers: 11% from Europe, care staff: 13% from Europe',
  'Europe supplies 11% of London’s health workers and 13% of care staff',
  'the wiki rightly says London has 32 CCGs',
])('%s', (message) => {
  expect(new Set(bundledVerdicts(message))).toEqual(new Set(['matches']));
});

test('what was done before has its own year', () => {
  expect(bundledVerdicts('STPs were announced in 2015 and set up in 2016')).toEqual(['unknown', 'matches']);
  expect(bundledVerdicts('STPs are two years old, set up in 2016')[1]).toBe('matches');
});

test('a second sum of the same height is another one', () => {
  expect(
    bundledVerdicts('£20.5bn extra for the NHS by 2023/24 and another £20.5bn for the NHS').at(-1),
  ).not.toBe('matches');
});

test('shares that are swapped stay wrong under their labels', () => {
  expect(bundledVerdicts('health workers: 13% European, care staff: 11% European')).toEqual([
    'differs',
    'differs',
  ]);
});
