// A personal remark before or behind a number, as people chat: it says nothing of the number, and its neighbours that do still count.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  // What leads to it.
  ['fine, FINE, five STPs in London. I take back the bet', ['five matches']],
  ['for the last time, London has 32 CCGs', ['32 matches']],
  ['at the risk of boring everyone, London has 31 CCGs', ['31 differs']],
  ['I could be wrong, London has 45 borough councils', ['45 differs']],
  ['to settle it: 36 trusts in London', ['36 matches']],
  ['Sam - 33 local authorities in London. Hope that helps!', ['33 matches']],
  ['Sorry Tom, I was wrong, you were right: London has 36 trusts', ['36 matches']],
  ['not quite: London has 36 trusts', ['36 matches']],
  ['before we print: London has 33 local authorities. Can you check?', ['33 matches']],
  ['please confirm asap: 33 borough councils in London', ['33 matches']],
  ['as Kate said, London has 36 trusts', ['36 matches']],
  ['according to pharmatimes London has 36 trusts', ['36 matches']],
  ["According to Helen McKenna, London's five STPs have a crucial role to play", ['five matches']],
  ['whenever I hear that London has 32 CCGs, I laugh', ['32 matches']],
  ['does anyone not know London has 32 CCGs', ['32 matches']],
  ['can someone explain to me how 41 borough councils even fit in london', ['41 differs']],
  // What follows it.
  ['32 CCGs in London, if you can believe it', ['32 matches']],
  ["London hasn't got five STPs, whatever they tell you!", ['five differs']],
  ['33 health and wellbeing boards in London, and do any of us feel well? no', ['33 matches']],
  ['guys. London has five STPs. not seven.', ['five matches', 'seven unknown']],
  ['wait, London has five STPs? I thought it was four', ['five matches', 'four differs']],
  ["the 11% of London's health workers who come from Europe deserve better", ['11% matches']],
  ['20.5bn pounds extra for the NHS, 32 CCGs in London', ['20.5bn pounds matches', '32 matches']],
  ['£20.5bn extra for the NHS, the government says', ['£20.5bn matches']],
])('a remark that changes nothing: %s', (message, verdicts) => {
  expect(verdictsOf(message)).toEqual(verdicts);
});

test.each([
  'London has 36 trusts, if you believe the papers',
  'before we merged: London had 36 trusts',
  'London could soon have 32 CCGs',
  '33 boroughs in London and does anyone believe it? no',
  '33 boroughs in London, would you say? no',
  'according to Dave London has 36 trusts',
  "according to Dave, London's 36 trusts exist",
  'explain how 36 trusts in London closed',
  'no idea how 36 failing trusts in London survive',
  "the 11% of London's health workers who come from France deserve better",
  "the 13% of London's health workers who come from Europe deserve better",
  'London has five STPs. Not. Seven',
  'London has five STPs? not seven?',
  '£20.5bn extra for the parks, 36 new trusts in London',
  'to be fixed: 36 trusts in London',
  'Kent - 36 trusts',
  'crying from 36 closed trusts in London',
  'every time I read that London will have 32 CCGs',
  'hands up if you want 32 CCGs in London',
  '£20.5bn extra for the NHS, the opposition says',
])('a neighbour that does: %s', (message) => {
  expect(verdictsOf(message).some((one) => one.endsWith('matches'))).toBe(false);
});
