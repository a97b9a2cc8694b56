// True numbers in a statement of its own that talk leads to without a “that”, a capital or a comma, or that a message puts in
// quotation marks.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictOf = (message: string, number: string) =>
  checkText(bundled, message).figures.find(({ text }) => text === number)?.verdict;

const said = [
  ['London has 32 CCGs', '32'],
  ['11% of health workers in London come from Europe', '11%'],
  ['the London STPs were set up in 2016', '2016'],
  ['the Government pledged £20.5bn extra for the NHS by 2023/24', '£20.5bn'],
] as const;

test.each([
  'told the wife {C}. She said "that\'s nice dear" and went back to her sudoku',
  "can confirm {C} 👍 can't confirm who ate the last biscuit",
  "honestly Mike if you spent half as long reading as you do on that drone you'd know {C}. Love you",
  'just got banned from the other server for saying {C}. still true',
  'changing my nickname bc {C} and nobody else here knew it',
  'My sign said "{C}" on one side and "I\'d rather be gardening" on the other.',
  'We open the talk with "{C}" and then Barry does his bit.',
  "posting a fact a day until somebody notices. today's: {C}",
  "On the train, signal's rubbish, so quickly: {C}. Will be there by 9",
  'Ma, wrong chat! But since you ask, {C}. Ring me later.',
  "OK so I'm stuck in Croydon, so have a fact: {C}. Anybody got a number for a cab?",
  'Ok I take it all back about the Marmite. In unrelated news {C}',
  'Friday facts! This week: {C}. Next week: something about owls.',
  'I owe the rest of you a fact: {C}.',
])('%s', (message) => {
  for (const [claim, number] of said)
    expect(verdictOf(message.replace('{C}', claim), number), claim).toBe('matches');
});

test.each([
  'he lied when he said {C}',
  'My brother might be wrong but he says {C}. He made it up.',
  'My sign said "{C}" but that was a lie.',
  "if I told you {C} would you believe me? It isn't true.",
])('no match: %s', (message) => {
  for (const [claim, number] of said)
    expect(verdictOf(message.replace('{C}', claim), number), claim).not.toBe('matches');
});
