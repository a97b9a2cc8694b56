// Who a message says a quotation is by, where it says so without a verb of saying before the marks: verbatim only if the source gives them.
import { describe, expect, test } from 'vitest';
import { verdictsOfQuotes } from './quoted-verdicts.ts';

const impact = 'the STPs need to do more to demonstrate their impact';
const vision = 'each STP must develop a compelling vision that is widely shared';
const record = 'their record is variable at best';

/** The same of whoever said it, and of others. */
const ways: readonly ((who: string) => string)[] = [
  (who) => `“${impact}”\n- ${who}`,
  (who) => `“${impact}”\n\n— ${who}, 2018`,
  (who) => `> ${impact}\n${who}`,
  (who) => `“${impact}”, ${who}.`,
  (who) => `“${impact}” [${who}]`,
  (who) => `“${impact}” <- ${who}`,
  (who) => `“${impact}” -- source: ${who}`,
  (who) => `“${impact}” – that was ${who}`,
  (who) => `“${impact}”, ${who} conceded.`,
  (who) => `${who} acknowledged that “${impact}”`,
  (who) => `${who} → “${impact}”`,
  (who) => `“${impact}” = ${who}`,
  (who) => `| quote | who |\n|---|---|\n| “${impact}” | ${who} |`,
  (who) => `“${impact}” is what ${who} said`,
  (who) => `“${impact}” was ${who}'s big line at the conference`,
  (who) => `“${impact}” is from ${who}, by the way`,
  (who) => `“${impact}”, in ${who}'s words`,
  (who) => `Who said “${impact}”? ${who}`,
  (who) => `Q: who wrote “${impact}”?\nA: ${who}`,
  (who) => `“${impact}”, says who? ${who}`,
  (who) => `It wasn't Priya who said “${impact}”, it was ${who}`,
  (who) => `${who}\n“${impact}”`,
  (who) => `${who} again, “${impact}”`,
  (who) => `${who} “${impact}”`,
  (who) => `${who}'s verdict was “${impact}”`,
  (who) => `${who}: yes, “${impact}”`,
  (who) => `${who} quote for the slide: “${impact}”`,
  (who) => `${who} speaks of “${impact}”`,
  (who) => `“${impact}” and “Now is the time to review” – ${who}`,
  (who) => `${who}: “Now is the time to review” and “${impact}”`,
  (who) => `${who} said “Now is the time to review”. Then “${impact}”`,
  (who) => `See what ${who} had to say. “${impact}”`,
  (who) => `Listen to ${who}: “${impact}”`,
  (who) => `Guess who came up with this: ${who}!! “${impact}”`,
  (who) => `Third, ${who}, who knows the report, says “${impact}”`,
  (who) => `${who} is proud that “${impact}”`,
  (who) => `${who} likes to pretend “${impact}”`,
  (who) => `${who} ran with “${impact}”`,
  (who) => `“${impact}”, reads ${who}'s website`,
  (who) => `“${impact}”, it says on ${who}'s website`,
  (who) => `It says on ${who}'s website that “${impact}”`,
  (who) => `${who}'s view, as ever, is that “${impact}”`,
  (who) => `${who}'s complaint that “${impact}” is fair`,
  (who) => `${who}'s famous “${impact}”`,
  (who) => `For ${who}, “${impact}”`,
  (who) => `I read in ${who}'s article that “${impact}”`,
  (who) => `As ${who} so rightly observed last week in Manchester, “${impact}”`,
  (who) => `I agree with ${who}: yes, “${impact}”`,
  (who) => `${who}, who should know better: “${impact}”`,
  (who) => `${who} welcomed the report: “${impact}”`,
  (who) => `They must (${who}) “${impact}”`,
  (who) => `“${impact}”, to borrow from ${who}`,
  (who) => `“${impact}”. You heard ${who}.`,
  (who) => `“${impact}”. I'm quoting ${who}.`,
  (who) => `${who} has it right. “${impact}”`,
  (who) => `${who} hit the nail on the head. “${impact}”`,
  (who) => `${who} makes the point well. “${impact}”`,
  (who) => `${who} has been very clear on this.\n“${impact}”`,
  (who) => `${who} should know. “${impact}”`,
  (who) => `Best bit of ${who}'s interview?\n“${impact}”`,
  (who) => `From: ${who}\nSubject: STPs\n“${impact}”`,
  (who) => `Speaker: ${who}\nQuote: “${impact}”`,
  (who) => `Q: ${who}? A: “${impact}”`,
  (who) => `“${impact}” – wrongly attributed to Priya Shah, it was ${who}`,
];

describe.each(ways.map((way) => [way('Amos'), way] as const))('%s', (_, way) => {
  test('is verbatim only of whoever said it', () => {
    expect(verdictsOfQuotes(way('Helen McKenna'))).not.toContain('misattributed');
    for (const who of ['Chris Ham', 'Sadiq Khan', 'Matt Hancock'])
      expect([who, verdictsOfQuotes(way(who))]).toEqual([who, expect.arrayContaining(['misattributed'])]);
  });
});

test.each([
  `McKenna didn't say “${impact}”, Ham did`,
  `McKenna never said “${impact}”`,
  `It wasn't McKenna who said “${impact}”`,
  `“${impact}” wasn't McKenna, it was Ham`,
  `McKenna denies saying “${impact}”`,
  `“${impact}” - not McKenna`,
  `“${impact}” – wrongly attributed to McKenna`,
])('words denied to whoever said them are misattributed: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
});

const yet = 'STPs have yet to establish themselves as collaborations';

test.each<(who: string) => string>([
  (who) => `For ${who}, “${yet}”`,
  (who) => `${who}'s view is that “${yet}”`,
  (who) => `I read in ${who} that “${yet}”`,
  (who) => `From ${who}: “${yet}”`,
  (who) => `${who} has it right. “${yet}”`,
])('a paper or a body that the sources do not name said none of it: %s', (way) => {
  expect(verdictsOfQuotes(way('the report'))).toEqual(['verbatim']);
  for (const who of ['the Daily Mail', 'the RCN', 'the Guardian'])
    expect([who, verdictsOfQuotes(way(who))]).toEqual([who, ['misattributed']]);
});

test('a paper of today may be called by a common word', () => {
  expect(verdictsOfQuotes(`From today's Times: “${yet}”`)).toEqual(['misattributed']);
  expect(verdictsOfQuotes(`From today's newsletter: “${yet}”`)).toEqual(['verbatim']);
});

test.each([
  `Ham didn't say “${impact}”, McKenna did`,
  `It wasn't Ham who said “${impact}”`,
  `“${impact}” is not what Ham said`,
  `Didn't McKenna say “${impact}”?`,
  `McKenna didn't just say “${impact}”, she meant it`,
  `“${impact}” is often wrongly attributed to Ham`,
])('words denied to somebody else are verbatim: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
});

test.each([
  [`“${impact}”\n“${vision}”\n— Chris Ham`, ['misattributed', 'verbatim']],
  [`McKenna said “${impact}”. She also said “${vision}”`, ['verbatim', 'misattributed']],
  [`1. “${impact}” McKenna\n2. “${vision}” Ham`, ['verbatim', 'verbatim']],
  [`1. “${impact}” Ham\n2. “${vision}” McKenna`, ['misattributed', 'misattributed']],
  [`“${impact}”\n“${vision}” – Ham`, ['verbatim', 'verbatim']],
  [`“${impact}”\n\nHam\n“${vision}”`, ['verbatim', 'verbatim']],
  [`Ham\n- “${vision}”\n- “${record}”`, ['verbatim', 'misattributed']],
])('each of several quotations has its own speaker or shares one: %s', (message, expected) => {
  expect(verdictsOfQuotes(message)).toEqual(expected);
});

test.each([
  `Helen McKenna, chief executive: “${impact}”`,
  `McKenna (the Mayor) said “${impact}”`,
  `Chief executive Helen McKenna said “${impact}”`,
  `“${impact}” said chief executive Helen McKenna`,
  `The Act states: “${impact}”`,
  `The manifesto says “${impact}”`,
])('a name with another’s office, or a law, said none of it: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
});

test.each([
  `Helen McKenna, senior fellow: “${impact}”`,
  `“${impact}” said senior fellow Helen McKenna`,
  `Mayor Sadiq Khan heard McKenna say “${impact}”`,
  `“${impact}” is what Ham should read`,
  `“${impact}” is what the STPs need to hear`,
  `“${impact}”. Ham should read this.`,
  `“${impact}”\nSadiq Khan take note`,
  `“${impact}”\nTotally agree.`,
  `Who said “${impact}”? Ham asked.`,
  `Ham, have you seen this? “${impact}”`,
  `We need “a fresh look at capital-wide strategies and structures”, Mayor!`,
  `“toxic brand” is what the STPs are called`,
  `Quote for the newsletter: “${record}”`,
  `“${record}” is the official line on the STPs`,
])('a name beside a quotation that it is not given to changes nothing: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
});

test.each([
  `| Speaker | Words |\n|---|---|\n| The Mayor | “${impact}” |`,
  `| Who said it | When | Words |\n|---|---|---|\n| my neighbour | 2018 | “${impact}” |`,
  `| Words | By |\n|---|---|\n| “${impact}” | Somebody Else |`,
  `| Source | Words |\n|---|---|\n| The Bugle | “${impact}” |`,
  `| the Mayor | “${impact}” |`,
  `| “${impact}” | Priya |`,
  `Who | Chris Ham\nWhat | “${impact}”`,
  `Our motto is “${impact}”`,
  `my new slogan: “${impact}”`,
  `Our club’s leaflet says “${impact}”`,
  `“${impact}” is our tagline`,
])('a row names another, or the talkers say that the words are theirs: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['misattributed']);
});

test.each([
  `| Speaker | Words |\n|---|---|\n| Helen McKenna | “${impact}” |`,
  `| Words | By | Page |\n|---|---|---|\n| “${impact}” | McKenna | 3 |`,
  `Who | Helen McKenna\nWhat | “${impact}”`,
  `| Topic | Words |\n|---|---|\n| The Mayor | “${impact}” |`,
  `| Name | Favourite quote |\n|---|---|\n| Priya | “${impact}” |`,
  `| Words | Checked by |\n|---|---|\n| “${impact}” | Priya |`,
  `| 1 | “${impact}” |`,
  `For our leaflet: “${impact}”`,
])('a row names whose they are, what they are about, or who looks after them: %s', (message) => {
  expect(verdictsOfQuotes(message)).toEqual(['verbatim']);
});
