// Figures that sources tell behind a pronoun, of a part, of a plan: said again they match, and said of anything else they do not.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { isle } from './isle.ts';

const verdictsOf = (message: string) =>
  checkText(isle, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  ['The isle’s home to nearly 9,000 islanders and gets 1.4 million trippers a year', '9,000', '1.4 million'],
  ['The isle draws 1.4 million trippers a year', '1.4 million'],
  ['There are seven tea rooms on the isle', 'seven'],
  ['The Isle Board has fourteen members', 'fourteen'],
  ['Young Hands was begun in 2010 and has 60 members', '60'],
  ['The Young Hands, begun in 2010, have 60 members', '60'],
  ['The inquiry took seven months and heard from more than 300 people. I got a leaflet', '300'],
  ['36 of the isle’s 120 stiles are rotten acc to the union', '36', '120'],
  ['36 of the stiles are rotten', '36'],
  ['36 stiles are rotten', '36'],
  ['The jetty tax would’ve been £4 a night. We would’ve lived.', '£4'],
  ['Teal: “The jetty tax was dead.” Fair. It was £4 a night.', '£4'],
  ['The inquiry says 12 more lamps should be lit within two years', '12'],
  ['40 per cent of the kelp is sound, against 55 per cent in 2001', '40 per cent', '55 per cent'],
  ['an extra £5 million for kelp', '£5 million'],
  ['£5m for kelp, we’ll see', '£5m'],
  ['Ann Teal says the kelp money “will be there by 2031, rain or gale”', '2031'],
  ['The kelp money “will be there by 2031, rain or shine”', '2031'],
  [
    '“Mending a net takes a morning, and the sea thanks you in twenty years” – love this from Ann Teal',
    'twenty years',
  ],
])('“%s” is what the sources say', (message, ...texts) => {
  expect(verdictsOf(message)).toEqual(expect.arrayContaining(texts.map((text) => `${text} matches`)));
});

test.each([
  ['The Isle Board has twenty-four members', 'twenty-four'],
  ['The inquiry heard from more than 300 people, and 46 stiles are rotten', '46'],
  ['The kelp money “will be there by 2041, rain or gale”', '2041'],
])('“%s” is not what they say', (message, text) => {
  expect(verdictsOf(message)).toContain(`${text} differs`);
});

test.each([
  'The Rope Union: 500 members',
  'The Young Hands have 14 members',
  'The Rope Union has 60 members',
  'The Rope Union, and the Isle Board, have 60 members',
  'The ferry draws 1.4 million trippers a year',
  'The isle was home to 9,000 islanders and goats',
  'The Isle Board praised the union and more than 300 people',
  'The inquiry praised the union and more than 300 people',
  'The Rope Union was set up in 1931 and draws 1.4 million trippers a year',
  'The jetty tax would have been £4 a night, had they won',
  '55 per cent of the kelp is sound, against 44 per cent in 2001',
  '36 of the isle’s 110 stiles are rotten',
  '36 of the isle’s 120 stiles are sound',
  'The jetty tax is £4 a head',
  'The jetty tax would be £4 a night if I had my way',
  'The ferry fare would have been £4 a night',
  '12 more lamps were lit',
  'The ferry carried 800 goats in its first winter',
  '55 per cent of the kelp is sound',
  '£5 million for stiles',
  '£5 million a year for kelp',
  'The ferry “will be there by 2031, rain or gale”',
  '“Mending a net takes a morning, and the sea thanks you in thirty years” – Ann Teal',
  'Ann Teal never said “Mending a net takes a morning, and the sea thanks you in twenty years”',
])('“%s”: no match', (message) => {
  expect(verdictsOf(message).filter((verdict) => verdict.endsWith(' matches'))).toEqual(
    message.includes('120') ? ['120 matches'] : [],
  );
});
