// Which of the words around a true number make it a number of something else, and which leave it as it is.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictOf = (message: string, text: string) =>
  checkText(bundled, message).figures.find((figure) => figure.text === text)?.verdict;

test.each([
  ['Trying to fit 32 CCGs on one slide', '32'],
  ["As a Londoner I'd like someone to justify 32 CCGs to me", '32'],
  ["Spent all weekend colour-coding London's 36 trusts in Excel", '36'],
  ["they couldn't get over the 32 CCGs", '32'],
  ["We've 2 kids, 1 dog and 36 trusts to keep track of", '36'],
  ['London has 5 of the STPs', '5'],
  ['lol no, 36 is trusts.', '36'],
  ['London was carved up into five STPs in 2016', 'five'],
  ["Apparently 11% of London's health workers come from Europe. And 13% of care staff.", '13%'],
  ['11% of health workers hail from Europe', '11%'],
  ['London STPs: set up 2016', '2016'],
])('%s: matches', (message, text) => {
  expect(verdictOf(message, text)).toBe('matches');
});

test.each([
  ['a survey of 32 CCGs', '32'],
  ['my firm supplies 36 trusts', '36'],
  ['Today I had to email 36 trusts individually', '36'],
  ['portsmouth boasts 36 trusts', '36'],
  ['Outer London has 5 STPs', '5'],
  ['the court divided 36 trusts', '36'],
  ['In leeds, 32 CCGs', '32'],
  ['before the merger there were 36 trusts', '36'],
  ['Kent has 5 of the STPs', '5'],
  ['36 are trusts in Kent', '36'],
  ['A decade ago 11% of health workers came from Europe', '11%'],
  ['doctors make up 11% of health workers from Europe', '11%'],
  ['male staff: 11% of health workers come from Europe', '11%'],
  ['Kent STPs: set up in 2016', '2016'],
  ['cancel the £20.5bn extra for the NHS', '£20.5bn'],
])('%s: no match', (message, text) => {
  expect(verdictOf(message, text)).not.toBe('matches');
});
