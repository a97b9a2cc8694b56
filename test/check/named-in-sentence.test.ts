// Quotations whose sentence, or the one beside it, names somebody without a verb of saying: theirs, unless they are only spoken of or to.
import { describe, expect, test } from 'vitest';
import { testQuotes, verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const yet = 'STPs have yet to establish themselves as collaborations';
const record = 'their record is variable at best';

/** The same of whoever said it, and of others. */
const ways: readonly ((who: string) => string)[] = [
  (who) => `${who}'s pamphlet opens with “${impact}”.`,
  (who) => `${who} is best known for “${impact}”.`,
  (who) => `${who} came up with “${impact}”.`,
  (who) => `“${impact}” is classic ${who}.`,
  (who) => `“${impact}” and other lines by ${who}.`,
  (who) => `“${impact}.” ${who}'s line, not mine.`,
  (who) => `“${impact}.” I nicked that from ${who}.`,
  (who) => `“${impact}.” So wrote ${who}.`,
  (who) => `I phoned ${who}. “${impact}.”`,
  (who) => `Back to ${who}. “${impact}.”`,
  (who) => `Thank you, ${who}, for the line “${impact}”.`,
  (who) => `“${impact}”, to quote ${who}.`,
  (who) => `You would think Ruth Amos said “${impact}”; actually it was ${who}.`,
];

describe.each(ways.map((way) => [way('Ruth Amos'), way] as const))('%s', (_, way) => {
  test('is verbatim only of whoever said it', () => {
    expect(verdictsOfQuotes(way('Helen McKenna'))).toEqual(['verbatim']);
    for (const who of ['Chris Ham', 'Sadiq Khan', 'Theresa May'])
      expect([who, verdictsOfQuotes(way(who))]).toEqual([who, ['misattributed']]);
  });
});

testQuotes('whoever is named there and acts gives the words', {
  verbatim: [
    `McKenna bemoans “${impact}”`,
    `Ham answered McKenna's “${impact}”`,
    `McKenna gave a lecture. I noted “${impact}”`,
  ],
  misattributed: [
    `Khan bemoans “${record}”`,
    `What troubles Khan most is “${record}”`,
    `Khan, railing against “${record}”, sat down`,
    `Khan gave a lecture. His answer? “${impact}”`,
    `“${impact}” stands on the Mayor's letterhead`,
    `“${impact}”, she said. She is Ruth Amos.`,
    `McKenna, and before her Ham, said “${impact}”`,
    `The leaflet, by Khan, says “${impact}”`,
    `Sadiq Khann said “${impact}”`,
    `Helen MacKenna said “${impact}”`,
    `The ex-King's Fund chief executive said “${impact}”`,
  ],
});

testQuotes('another text than the sources, or the talkers’ own words', {
  verbatim: [
    `In PharmaTimes I read “${impact}”`,
    `On Monday I read “${impact}”`,
    `“${impact}”. My own words would be ruder.`,
    `“${impact}”. You'd think I made that up.`,
  ],
  misattributed: [
    `In the Bexbury Gazette I read “${impact}”`,
    `“${impact}”, says the front page of the Gazette`,
    `A sign outside the pier reads “${impact}”`,
    `The King's Fund report of 2011 says “${yet}”`,
    `“${impact}”. I invented that.`,
    `“${impact}” is in my own words`,
    `“${impact}”, so my neighbour`,
  ],
});

testQuotes('only spoken of, or spoken to', {
  verbatim: [
    `Khan must be furious. “${impact}.”`,
    `“${impact}.” Khan must be furious.`,
    `“${impact}”, and Khan knows it`,
    `The Mayor should get “a major role for the Mayor in providing capital-wide leadership”`,
    `Khan faces “severely constrained NHS and local authority funding”`,
    `The Mayor governs a city with a “complex and cluttered” system`,
    `Khan won because “${impact}”`,
    `I sent Khan “${impact}”`,
    `Unlike Khan, the article has “${impact}”`,
    `Poor Khan. “${impact}.”`,
    `I skipped Khan. “${impact}.”`,
    `“${impact}” is pure Kafka`,
    `“${impact}” – thanks for that, Dave.`,
    `Next up, Bexbury Hospital. “${impact}.”`,
  ],
  misattributed: [],
});

test('a question that the source does not ask is none of its sentences', () => {
  for (const message of [`“${yet}?”`, `“${yet}?” McKenna wondered`, `Ham asked: “${yet}?”`])
    expect(verdictsOfQuotes(message)).not.toEqual(['verbatim']);
  for (const message of [`Is it true that “${yet}?”`, `Did you see “${yet}?”`, `“${yet}”?`])
    expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
});
