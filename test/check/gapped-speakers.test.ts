// Two or three quotations of one message of which the second has a speaker and no verb of its own, or the first one’s: verbatim only of whoever said it.
import { describe, expect, test } from 'vitest';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const home = 'London is home to world-class health and care services';
const vision = 'each STP must develop a compelling vision that is widely shared and understood';

/** McKenna said the first, Ham the second. */
const pairs: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one} said “${impact}”, ${other} “${vision}”`,
  (one, other) => `${one} wrote “${impact}” and ${other} “${vision}”.`,
  (one, other) => `${one} says “${impact}”; ${other}, “${vision}”.`,
  (one, other) => `${one} says “${impact}”, but ${other} “${vision}”.`,
  (one, other) => `${one} calls for “${impact}”, ${other} for “${vision}”`,
  (one, other) => `${one} talks about “${impact}” and ${other} about “${vision}”.`,
  (one, other) => `${one} argued that “${impact}”, and ${other} that “${vision}”.`,
  (one, other) => `${one} said “${impact}” (page 2), ${other} “${vision}” (page 3)`,
  (one, other) => `${one} said today “${impact}”, ${other} yesterday “${vision}”`,
  (one, other) => `${one} says “${impact}”; ${other}, for their part, “${vision}”`,
  (one, other) => `${one} says “${impact}”, as does ${other}: “${vision}”`,
  (one, other) => `${one} claimed “${impact}” (${other}: “${vision}”)`,
  (one, other) => `${one} claimed “${impact}” – ${other} “${vision}”`,
  (one, other) => `${one} concluded “${impact}”, with ${other} adding “${vision}”`,
  (one, other) => `“${impact}”, ${one} said, and ${other} “${vision}”`,
  (one, other) => `“${impact}”, ${one} said, and “${vision}”, ${other}.`,
  (one, other) => `“${impact}” is from ${one} and “${vision}” from ${other}.`,
  (one, other) => `According to ${one} “${impact}”, according to ${other} “${vision}”.`,
  (one, other) => `${one} asserts “${impact}”; according to ${other}, however, “${vision}”.`,
  (one, other) => `For ${one} it's “${impact}”, for ${other} “${vision}”`,
  (one, other) => `Thanks to ${one} for “${impact}” and to ${other} for “${vision}”`,
  (one, other) => `Both ${one} (“${impact}”) and ${other} (“${vision}”) are right`,
  (one, other) => `${one} opened the meeting with “${impact}”; ${other} closed it with “${vision}”.`,
  (one, other) => `${one} and ${other} both spoke. The former said “${impact}”, the latter “${vision}”.`,
  (one, other) => `${one} and ${other} said “${impact}” and “${vision}” respectively.`,
  (one, other) => `[10:01] ${one}: “${impact}”\n[10:02] ${other}: “${vision}”`,
  (one, other) => `${one}: “${impact}” vs ${other}: “${vision}”`,
];

describe.each(pairs.map((pair) => [pair('Amos', 'Reed'), pair] as const))('%s', (_, pair) => {
  test('gives the second quotation to whoever is named before it', () => {
    expect(verdictsOfQuotes(pair('McKenna', 'Ham'))).toEqual(['verbatim', 'verbatim']);
    expect(verdictsOfQuotes(pair('Ham', 'McKenna'))).toEqual(['misattributed', 'misattributed']);
    expect(verdictsOfQuotes(pair('Sadiq Khan', 'Ham'))).toEqual(['misattributed', 'verbatim']);
    expect(verdictsOfQuotes(pair('McKenna', 'Jeremy Hunt'))).toEqual(['verbatim', 'misattributed']);
  });
});

/** One speaker of both. */
const ofOne: readonly ((who: string) => string)[] = [
  (who) => `${who} said “${impact}”. They added: “${home}”`,
  (who) => `${who} begins with “${impact}” and closes with “${home}”`,
  (who) => `${who} said “${impact}”. In the same speech: “${home}”`,
  (who) => `${who} says in the blog “${impact}” and in the article “${home}”`,
  (who) => `${who} concludes “${impact}”, saying in the review “${home}”`,
  (who) => `${who} says “${impact}”, adding “Now is the time to review”`,
  (who) => `“${impact}” (${who}). “${home}” (ibid.)`,
  (who) => `“${impact}” and “${home}” are both ${who}'s.`,
];

test.each(ofOne.map((message) => [message('Amos'), message] as const))(
  'both are of one speaker: %s',
  (_, message) => {
    expect(verdictsOfQuotes(message('McKenna'))).toEqual(['verbatim', 'verbatim']);
    expect(verdictsOfQuotes(message('Ham'))).toEqual(['misattributed', 'misattributed']);
  },
);

test.each([
  `McKenna told Ham “${impact}” and Khan “${home}”.`,
  `McKenna called the boroughs “${impact}” and the Mayor “${home}”.`,
  `McKenna says “${impact}”, Ham, “${home}”, you should read it.`,
  `McKenna says “${impact}” on Monday and “${home}” on Tuesday`,
  `McKenna says “${impact}” – Brexit or no Brexit – “${home}”`,
  `McKenna says “${impact}”, and in Croydon “${home}”`,
  `Dave likes “${impact}” and Priya “${home}”.`,
  `Swap “${impact}” and, Dave, “${home}”`,
  `Strategy (“${impact}”) and Delivery (“${vision}”)`,
])('a name between two quotations that speaks neither changes nothing: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['verbatim', 'verbatim']);
});

testQuotes('somebody named as the source beside the quotation', {
  verbatim: [
    `The article's first page: “${impact}”`,
    `Monday's front page: “${impact}”`,
    `“${impact}” is in the PharmaTimes article`,
    `“${impact}” is on the intro page`,
    `“${impact}” is needed, says McKenna`,
    `“${impact}” is nonsense, says Khan`,
    `“${impact}” has been checked, says Priya.`,
    `“vital funding for social care” is not included, says the article`,
    `“${impact}”. Classic McKenna.`,
    `“${impact}”. Typical think tank stuff.`,
    `“${impact}”. Pure gold.`,
  ],
  misattributed: [
    `The Telegraph's front page: “${impact}”`,
    `The Mail's main story: “${impact}”`,
    `ITV News website: “${impact}”`,
    `“${impact}” comes from the Tory election manifesto`,
    `“${impact}” was in the Telegraph article`,
    `“${impact}”, the Telegraph`,
    `“${impact}” – The Economist`,
    `“vital funding for social care” has been secured, says the Chancellor`,
    `“vital funding for social care” is lacking, Jeremy Hunt admitted.`,
    `“vital funding for social care” was never agreed, said Chris Ham`,
    `“${home}”. Vintage Khan.`,
    `“${home}” Classic Boris Johnson waffle!`,
  ],
});
