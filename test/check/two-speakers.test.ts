// Two speakers side by side, speakers in the plural, and those who are agreed with or praised: verbatim only if all said it.
import { describe, expect, test } from 'vitest';
import { verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const vision = 'each STP must develop a compelling vision that is widely shared and understood';
const yet = 'STPs have yet to establish themselves as collaborations';

/** McKenna said the first, Ham the second. */
const pairs: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one} said “${impact}”, ${other} said “${vision}”`,
  (one, other) => `${one} said “${impact}” whereas ${other} said “${vision}”`,
  (one, other) => `${one} wrote: “${impact}”\n${other} wrote: “${vision}”`,
  (one, other) => `${one} said:\n> ${impact}\n${other} said:\n> ${vision}`,
  (one, other) => `- ${one} says “${impact}”\n- ${other} says “${vision}”`,
  (one, other) => `“${impact}” ${one} said, “${vision}” ${other} said`,
];

describe.each(pairs.map((pair) => [pair('Amos', 'Reed'), pair] as const))('%s', (_, pair) => {
  test('gives each quotation to whoever stands with it', () => {
    expect(verdictsOfQuotes(pair('McKenna', 'Ham'))).toEqual(['verbatim', 'verbatim']);
    expect(verdictsOfQuotes(pair('Ham', 'McKenna'))).toEqual(['misattributed', 'misattributed']);
    expect(verdictsOfQuotes(pair('Sadiq Khan', 'Ham'))).toEqual(['misattributed', 'verbatim']);
    expect(verdictsOfQuotes(pair('Dave Brown', 'Ham'))).toEqual(['misattributed', 'verbatim']);
  });
});

const ways: readonly ((who: string) => string)[] = [
  (who) => `${who} said “${impact}”, Priya said we should wait`,
  (who) => `${who} reckons “${impact}”`,
  (who) => `${who} feels strongly that “${impact}”`,
  (who) => `${who} was like “${impact}”`,
  (who) => `${who} is right that “${impact}”`,
  (who) => `I agree with ${who} that “${impact}”`,
  (who) => `I'm with ${who}: “${impact}”`,
  (who) => `“${impact}” well said ${who}`,
  (who) => `“${impact}” Wise words from ${who}.`,
  (who) => `“${impact}” spot on, ${who}`,
  (who) => `“${impact}” You tell them, ${who}`,
  (who) => `> ${impact}\nwell put, ${who}`,
  (who) => `“${impact}” ${who} nails it`,
  (who) => `${who} had strong words. “${impact}”`,
  (who) => `Just heard ${who} on the radio. “${impact}”`,
  (who) => `${who} isn't happy.\n“${impact}”`,
  (who) => `best bit of ${who}'s quote is “${impact}”`,
  (who) => `${who}: it is simple, “${impact}”`,
  (who) => `@${who.replace(' ', '')} said “${impact}”`,
  (who) => `“${impact}” – @${who.replace(' ', '')}`,
  (who) => `“${impact}” - Priya? no, ${who}`,
];

describe.each(ways.map((way) => [way('Ruth Amos'), way] as const))('%s', (_, way) => {
  test('is verbatim only of whoever said it', () => {
    expect(verdictsOfQuotes(way('Helen McKenna'))).toEqual(['verbatim']);
    for (const who of ['Chris Ham', 'Sadiq Khan', 'Jeremy Hunt'])
      expect([who, verdictsOfQuotes(way(who))]).toEqual([who, ['misattributed']]);
  });
});

test.each([
  `nurses say “${impact}”`,
  `the unions say “${yet}”`,
  `many campaigners have said “${yet}”`,
  `most experts agree that “${yet}”`,
  `according to local councillors, “${impact}”`,
  `“${impact}”, doctors say`,
  `City Hall said “${impact}”`,
  `Ham and McKenna: “${impact}”`,
  `“${impact}” - McKenna or Ham`,
  `“${impact}” said McKenna and Ham.`,
  `McKenna and Dave Brown said “${impact}”`,
  `McKenna said “${impact}”. Sorry, Ham.`,
])('words given to others, or to others as well, are misattributed: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
});

test.each([
  `nurses, see “${impact}”`,
  `unions won't like this: “${impact}”`,
  `the slides say “${impact}”`,
  `Loved this: “${impact}”, McKenna said`,
  `people say “${impact}”`,
  `McKenna, not Ham, said “${impact}”`,
  `McKenna (one of the authors): “${impact}”`,
  `We thanked Ham and McKenna said “${impact}”`,
  `“${impact}” said McKenna and Ham nodded`,
  `McKenna said “${impact}”. No, Ham, you were not there.`,
  `“${impact}” - McKenna. Sorry, Ham fans`,
  `McKenna: “${impact}” - Ham please note`,
  `“${impact}” I wonder what Ham thinks`,
  `“${impact}” Spot on. Ham should listen.`,
  `“${impact}” Ham, thoughts?`,
  `@ChrisHam have you seen this? “${impact}”`,
  `Ham: you should read this, “${impact}”`,
  `Sadiq Khan commissioned the report. “${yet}”`,
  `Khan is happy with the report. “${yet}”`,
  `the report is clear that “${yet}”`,
])('a name beside a quotation that it is not given to changes nothing: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
});
