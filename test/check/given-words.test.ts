// Words given to a part of what somebody wrote, to “your report”, or to a document that quotes them: verbatim only if they are theirs.
import { describe, expect, test } from 'vitest';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const vision = 'each STP must develop a compelling vision';
const advanced = 'are less advanced than those in many other parts of England';

/** The same of whoever said it, and of others. */
const ways: readonly ((who: string) => string)[] = [
  (who) => `${who}'s ending: “${impact}”`,
  (who) => `${who}'s ending is weak: “${impact}”`,
  (who) => `${who}'s final paragraph: “${impact}”`,
  (who) => `${who}'s key sentence is “${impact}”`,
  (who) => `${who}'s last line reads “${impact}”`,
  (who) => `${who}'s exact wording is “${impact}”`,
  (who) => `The last sentence of ${who}: “${impact}”`,
  (who) => `I like ${who}'s opening, “${impact}”`,
  (who) => `By ${who}'s own account “${impact}”`,
  (who) => `On ${who}'s telling, “${impact}”`,
  (who) => `Once more ${who}: “${impact}”`,
  (who) => `Hear ${who}: “${impact}”`,
  (who) => `Let ${who} have the final say: “${impact}”`,
  (who) => `Slide 4: ${who}: “${impact}”`,
  (who) => `${who}, and I quote, “${impact}”`,
  (who) => `${who}, as quoted in the article: “${impact}”`,
  (who) => `Who said “${impact}”, was it ${who}?`,
  (who) => `The draft says “${impact}”, is that ${who}'s wording?`,
  (who) => `Our leaflet has “${impact}”. Are those ${who}'s own words?`,
];

describe.each(ways.map((way) => [way('Amos'), way] as const))('%s', (_, way) => {
  test('is verbatim only of whoever said it', () => {
    expect(verdictsOfQuotes(way('Helen McKenna'))).toEqual(['verbatim']);
    for (const who of ['Chris Ham', 'Sadiq Khan', 'Priya Shah'])
      expect([who, verdictsOfQuotes(way(who))]).toEqual([who, ['misattributed']]);
  });
});

test.each<(who: string) => string>([
  (who) => `${who} ends with “${impact}”`,
  (who) => `${who} makes the point that “${impact}”`,
  (who) => `${who} (King's Fund): “${advanced}”`,
])('somebody whom the sources do not name said none of it: %s', (way) => {
  expect(verdictsOfQuotes(way('Priya Shah'))).toEqual(['misattributed']);
});

testQuotes('what a source quotes and gives to nobody', {
  verbatim: [
    'The report calls you a “toxic brand”',
    'What a “toxic brand”, even the report admits it',
    'Your commissioned report calls the STPs a “toxic brand”',
    'Your article calls the systems “complex and cluttered”',
  ],
  misattributed: [
    'Sadiq Khan calls you a “toxic brand”',
    'What a “toxic brand”, even the Mayor admits it',
    'A government report calls the STPs a “toxic brand”',
    'My report calls the STPs a “toxic brand”',
  ],
});

testQuotes('“your report” is the one the sources tell of, where nobody else is called', {
  verbatim: [`Your report says they “${advanced}”`, `Your own article says they “${advanced}”`],
  misattributed: [
    `Priya, your report says they “${advanced}”`,
    `Your boss's report says they “${advanced}”`,
    `Your slides say they “${advanced}”`,
    `Your report says “${vision}”`,
  ],
});

testQuotes('whose wording it is is asked, and nobody is said to have it', {
  verbatim: [
    `The draft press release says “${advanced}”, is that the report's wording?`,
    `Our newsletter reads “${vision}” – is that Chris Ham's phrasing?`,
    `It is “${advanced}”, not whatever you wrote, Phil`,
  ],
  misattributed: [
    `The draft press release says “${vision}”, is that the report's wording?`,
    `Priya Shah says “${vision}”, is that Ham's wording?`,
    `McKenna's ending critic: “${impact}”`,
  ],
});

testQuotes('who stands beside the words of a text is not who says them', {
  verbatim: [
    'It says of the London STPs “they cater between them for almost nine million residents”.',
    'So the Government pays the NHS, and then the article adds that the pledge “does not include vital funding for social care”.',
  ],
  misattributed: [
    'Sadiq Khan says of the London STPs “they cater between them for almost nine million residents”.',
    'So the NHS is paid, and then the Government adds that the pledge “does not include vital funding for social care”.',
  ],
});

testQuotes('whoever is praised for words has said them', {
  verbatim: [`“${impact}” wow, strong words from Helen McKenna`, `“${impact}”. No comment from the Mayor.`],
  misattributed: [
    `“${impact}” wow, strong words from Chris Ham`,
    `“${impact}” ouch, a damning verdict from the Mayor`,
    `“${impact}”. Brutal from Sadiq Khan.`,
  ],
});

testQuotes('who is called at the head of a line says nothing, unless the words follow', {
  verbatim: [
    `@Tom the report's line was “${advanced}”.`,
    `@Tom, McKenna said “${impact}”`,
    `<@123456789012345678> the report says they “${advanced}”`,
  ],
  misattributed: [
    `@Tom: “${impact}”`,
    `@Tom said “${impact}”`,
    `@Tom McKenna said “${impact}”`,
    `<@123456789012345678> said they “${advanced}”`,
  ],
});

testQuotes('where words were read is told before a colon', {
  verbatim: [`Read in PharmaTimes: “${impact}”`, `Spotted in the article: “${impact}”`],
  misattributed: [`Read in the Guardian: “${impact}”`, `Read in The Times: “${impact}”`],
});
