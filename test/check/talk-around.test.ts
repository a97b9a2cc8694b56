// Talk around a number in small letters: what leaves a true number as it is, and a wrong one wrong.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  // What follows in another sentence disputes nothing but as an answer.
  ['london has 36 provider trusts. no way any of them share a canteen', ['36 matches']],
  ['37 provider trusts in london. no chance any of them talk', ['37 differs']],
  ['true or false: london has 32 ccgs', ['32 matches']],
  ['in 2014 the london stps were set up. true or false', ['2014 differs']],
  // A spoiler that heads its line says all of it.
  ['||36 provider trusts in london|| dont click', ['36 matches']],
  ['||31 ccgs in london|| hidden for the quiz', ['31 differs']],
  // Another subject, one of them.
  ["of london's 32 ccgs mine is the slowest", ['32 matches']],
  ['of the 33 local authorities in london ours is the tightest', ['33 matches']],
  ["of london's 34 local authorities mine has the worst website", ['34 differs']],
  // What is argued about, guessed or come to.
  ['my kids keep arguing whether there are five stps in london', ['five matches']],
  ['still arguing about whether london has 30 ccgs', ['30 differs']],
  ['a dozen ccgs in london would be my bet', ['a dozen differs']],
  ["i'd say london has four stps", ['four differs']],
  ['london ended up with 32 ccgs and 36 provider trusts', ['32 matches', '36 matches']],
  ['unless im mistaken london has 36 provider trusts', ['36 matches']],
  ['wasnt it 32 ccgs in london', ['32 matches']],
  ['does london realy have 45 clinical commissioning groups', ['45 differs']],
  ['if london has 32 ccgs why cant i find one', ['32 matches']],
  // What the place comes from, and a turn behind it.
  ['11% of health workers in london come from europe after all', ['11% matches']],
  ['13% of health workers in london come from europe lol who knew', ['13% differs']],
  [
    '£20.5bn extra for the nhs by 2023/24 is about £400m a week',
    ['£20.5bn matches', '2023/24 matches', '£400m unknown'],
  ],
  // Limits at the end, in brackets, apart.
  ['20 ccgs in london tops', ['20 differs']],
  ['between 20 and 25 ccgs in london at most', ['20 and 25 differs']],
  ['thirty odd ccgs in london', ['thirty other-scope']],
  ['thirty-six (36) provider trusts in london', ['thirty-six matches', '36 matches']],
  ['the london stps cover six areas, north south east west and whatever', ['six differs']],
  // Another clause with nothing to part it: another place’s, what becomes of some of them, what one is to make of it.
  ['why does london need 32 ccgs when wales has seven health boards', ['32 matches', 'seven unknown']],
  ['london stps cater for almost 9m residents and most of them never heard of one', ['9m matches']],
  ['and with 36 provider trusts in london can you blame them', ['36 matches']],
  // “And” as it is shortened, in a name too.
  ['london has 36 trusts & foundation trusts n 32 ccgs', ['36 matches', '32 matches']],
  // Years from one to another are a range.
  ['the london stps were set up somewhere between 2015 and 2017', ['2015 and 2017 other-scope']],
  ['the london stps were set up between 2010 and 2012', ['2010 and 2012 differs']],
  // Whose share it is by is named, or it is one by something else.
  ['11% of health workers in london cycle to work', ['11% unknown']],
  ['13 per cent of care staff in london are planning to quit', ['13 per cent unknown']],
  ['13 per cent of care staff in london went to europe', ['13 per cent other-scope']],
  // A reason behind what may be, and what an event does before a colon.
  [
    'brexit may cost us staff, since 11 per cent of london health workers come from europe',
    ['11 per cent matches'],
  ],
  ['we could lose many, as 12 per cent of health workers come from europe', ['12 per cent differs']],
  ['Brexit matters: 13 per cent of care staff come from Europe', ['13 per cent matches']],
  ["Brexit matters: 30% of London's care staff come from Europe", ['30% differs']],
  ['11pc of health workers come from europe', ['11pc matches']],
  // Whom those that are known work with.
  ['the five stps in london work with 33 boroughs', ['five matches', '33 matches']],
  ['the five stps in london work with 31 boroughs', ['five matches', '31 differs']],
  // Who speaks in a chat that is pasted.
  [
    "Dave: London's STPs were set up in 2017.\nMe: London's STPs were set up in 2016.",
    ['2017 differs', '2016 matches'],
  ],
  // Fractions of what a share is of.
  ["half of london's care staff come from europe lmao who told you that", ['half differs']],
  ["a third of london's care staff come from europe", ['a third differs']],
])('%s', (message, wanted) => {
  expect(verdictsOf(message)).toEqual(wanted);
});

test.each([
  'no way there are 32 ccgs in london',
  '36 provider trusts in london, no chance',
  '32 ccgs in london. nope.',
  '||32 ccgs in manchester|| spoiler',
  "of manchester's 33 local authorities mine has the worst website",
  "of london's 32 ccgs that closed mine was first",
  'the argument is whether london should have 32 ccgs',
  "we're arguing about whether london needs 32 ccgs",
  '36 provider trusts in london would be too many',
  'manchester ended up with 32 ccgs',
  'london could end up with 32 ccgs',
  '32 ccgs in london tops',
  'london has 32 ccgs too many',
  '32 ccgs in london i know of',
  '32 ccgs in london a day',
  '11% of health workers in leeds come from europe after all',
  '11% of health workers in london come from europe after brexit',
  '11% of health workers over 50 in london come from europe',
  'in 2016 the london stps were nearly scrapped. true or false',
  'the london stps were set up again in 2016',
  'since 2016 when the manchester stps were set up',
  'leeds may struggle, since 32 ccgs are there',
  'london may be slow, as 36 trusts are merging',
  'since 32 ccgs closed london is worse',
  'Young nurses: 13 per cent of care staff come from Europe',
  'Brexit hurts Leeds: 11% of health workers come from Europe',
  'if Brexit happens: 11% of health workers come from Europe',
  'two of the three stps in london work with 33 boroughs',
  "Dave: there are 32 CCGs\nMe: no there aren't",
  'Dave: I live in Leeds\nMe: there are 32 CCGs',
  'Leeds: there are 32 CCGs\nMe: wow',
  'Myth: there are 32 CCGs\nMe: wow',
])('%s: no match', (message) => {
  expect(checkText(bundled, message).figures.map(({ verdict }) => verdict)).not.toContain('matches');
});

test('a number that stands for things named before matches nothing where two are offered', () => {
  expect(verdictsOf('> london has 30 ccgs\nhm i thought it was 32. or was it 33')).toEqual([
    '30 differs',
    '32 unknown',
    '33 unknown',
  ]);
  expect(verdictsOf('london has 30 ccgs, no wait, 32')).toEqual(['30 differs', '32 matches']);
});

test('a question in a block quote is no quotation, whatever words of a source it has', () => {
  const { quotes } = checkText(bundled, '> how many provider trusts are there in london\n36');
  expect(quotes).toEqual([]);
});
