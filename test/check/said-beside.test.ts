// What is only said beside a true number, other things’ years, and whose words: each with near misses that match nothing.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  // What one has to do beside so many of them, and what may come of it.
  ['imagine trying to agree anything with 36 provider trusts breathing down your neck', ['36 matches']],
  ['36 provider trusts and no spare beds, what could possibly go wrong', ['36 matches']],
  ['six stps and no legal standing, what could go wrong', ['six differs']],
  // What those that are known never do, or nobody does to them.
  ["london's 33 local authorities never return my calls", ['33 matches']],
  ['nobody asked the five stps about that', ['five matches']],
  ['nobody asked the six stps in london about that', ['six differs']],
  // What somebody cannot find, or will not read.
  ["couldn't find the bit where it says 36 provider trusts", ['36 matches']],
  ["can't find where it says 34 health and wellbeing boards", ['34 differs']],
  ['not another 20 slides about 35 provider trusts', ['20 unknown', '35 differs']],
  // What all of them are said to have read, and what so many come to.
  ["so you're telling me 33 local authorities and five stps all read it", ['33 matches', 'five matches']],
  ['33 local authorities plus 32 ccgs is a lot of lunch', ['33 matches', '32 matches']],
  ['30 ccgs is a lot of biscuits to bake', ['30 differs']],
  // What they do behind a “which”.
  ['the five stps, which cover all of london, work with 36 provider trusts', ['five matches', '36 matches']],
  ['the stps, which have no legal basis, work with 35 provider trusts', ['35 differs']],
  // A text that is to be mended.
  ['the pinned post says 31 ccgs, can you change it to `32` ccgs please', ['31 differs', '32 matches']],
  // Questions with their “not” apart, and the other way round.
  ['were the stps not set up in 2016?', ['2016 matches']],
  ['does london not have 34 local authorities?', ['34 differs']],
  ['is five the number of stps in the whole of london?', ['five matches']],
  // “Not until” then is then.
  ["stps weren't established until 2016", ['2016 matches']],
  ['the london stps were not set up until 2017', ['2017 differs']],
  // Another subject’s year, and whose time it was.
  ['stps came in in 2016, the nhs itself was founded in 1948', ['2016 matches', '1948 unknown']],
  ['the stps came in in 2016, my gran was born in 1931', ['2016 matches', '1931 unknown']],
  ['stps were set up in 2015 under Cameron', ['2015 differs']],
  // Hands and clouds.
  ['high five to whoever wrote this', []],
  ['on cloud nine, take five everyone', []],
])('%s', (message, wanted) => {
  expect(verdictsOf(message)).toEqual(wanted);
});

test.each([
  'imagine trying to run anything in leeds with 32 ccgs looking over your shoulder',
  'imagine trying to close 32 ccgs',
  '32 ccgs merged into one, what could go wrong',
  "london's 32 ccgs never existed",
  "manchester's 33 health and wellbeing boards rarely make the news",
  'nobody asked the five stps in yorkshire about that',
  'nobody has the five stps',
  "can't see where it says scotland has 33 local authorities",
  'nowhere does it say 33 health and wellbeing boards',
  '60 pages about five stps in manchester',
  'there is no article about 32 ccgs',
  "so you're telling me 32 ccgs all closed",
  '32 ccgs in debt is a lot of debt',
  '32 ccgs is a lot more than there are',
  'the north london stps, which cover camden, work with 32 ccgs',
  'stps, which cover england, work with 32 ccgs',
  'the government will change it to 32 ccgs',
  'the wiki says leeds has 30 ccgs, can you change it to 32 ccgs',
  'were some of the stps not set up in 2016?',
  'does leeds not have 32 ccgs?',
  'is 32 the number of ccgs that closed',
  "the stps weren't fully set up until 2016",
  "the stps weren't set up until after 2016",
  "i hadn't heard the stps were set up until 2016",
  'the nhs was founded in 2016, stps came later',
  'stps came in for criticism in 2016',
  'the act came in in 2016',
  'stps were set up in 2016 under Cameron',
])('%s: no match', (message) => {
  expect(checkText(bundled, message).figures.map(({ verdict }) => verdict)).not.toContain('matches');
});

const words = 'Its five STPs have a crucial role to play in working alongside NHS bodies';

test.each([
  ['Matt Hancock quote for the slide:', 'misattributed'],
  ['Quote from Matt Hancock for the slide:', 'misattributed'],
  ['Dave Brown in the article:', 'misattributed'],
  ['Quote for the slide:', 'verbatim'],
  ['Opening line for the slide:', 'verbatim'],
  ['Quote from the article:', 'verbatim'],
])('%s “…” is %s', (lead, verdict) => {
  const { quotes } = checkText(bundled, `${lead} "${words}"`);
  expect(quotes.map((quote) => quote.verdict)).toEqual([verdict]);
});
