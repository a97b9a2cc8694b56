// Numbers without a noun of their own beside one that has it, numbers that are taken for granted, and near misses of each.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  ['not 33 CCGs, 32', ['33 differs', '32 matches']],
  ["it's five STPs in London, not six", ['five matches', 'six differs']],
  ["it's six STPs in London, not five", ['six differs', 'five differs']],
  ['the extra NHS money: £20.5bn not £10.5bn', ['£20.5bn matches', '£10.5bn differs']],
  ["The STPs weren't set up in 2012, it was 2016", ['2012 differs', '2016 matches']],
  ['is it 11% or 15% of health workers who come from Europe?', ['11% matches', '15% differs']],
  ['London has 40 CCGs, no wait, 32', ['40 differs', '32 matches']],
  ['STPs set up in 2016, six of them in London', ['2016 matches', 'six differs']],
  ["England as a whole has 44 STPs, and London's five are slow", ['44 unknown', 'five matches']],
  ['Tower Hamlets has 1 CCG, London 32', ['1 unknown', '32 matches']],
])('%s: the second number is read with what the first counts', (message, verdicts) => {
  expect(verdictsOf(message)).toEqual(verdicts);
});

test.each([
  'not 33 CCGs in Kent, 32',
  'we sacked not 33 CCGs, 32',
  'Kent has 30 trusts, sorry, 36',
  'Birmingham has 5 STPs, Leeds 32',
  "England has 44 STPs, Kent's five are great",
  'STPs are dull, five of them in Kent',
  'is it 11% or 15% of nurses who come from Europe?',
  '5 or 6 STPs',
])('%s: no match', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});

test.each([
  [
    "if the 11% of health workers in London who come from Europe left tomorrow we'd be stuffed",
    '11% matches',
  ],
  ["the STPs don't have formal authority over the 36 provider trusts in London", '36 matches'],
  ['Not one of the 32 CCGs replied', '32 matches'],
  ["the five-year plans due in the New Year won't fix a thing", 'five-year matches'],
  [
    'the five areas are North Central, North East, North West, South West and South East London',
    'five matches',
  ],
  ["don't think people realise London has 32 CCGs", '32 matches'],
  ['is it true there are 40 CCGs in London or did my tutor make that up', '40 differs'],
  ["London's five STPs trail those in other parts of the country", 'five matches'],
  ['Sadiq Khan has to work with 33 health and wellbeing boards', '33 matches'],
  ['more care staff (13%) than health workers (11%) come from Europe', '13% matches'],
  ['BBC says six STPs', 'six differs'],
  ['BBC says 32 CCGs', '32 matches'],
])('%s: what is taken for granted is no doubt', (message, verdict) => {
  expect(verdictsOf(message)).toContain(verdict);
});

test.each([
  "London's 36 trusts closing",
  'the 11% of health workers from Europe who smoke',
  "the five-year plans due in the New Year in Wales won't help",
  'the five areas are North Central and North East',
  'Sadiq Khan has 33 health and wellbeing boards',
  "Kent's five STPs vs London's boards",
  'nurses (11%) and carers (13%) come from Asia',
  'almost nine million residents live alone',
])('%s: something else, no match', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});

test('numbers of a list in one line are none of the message', () => {
  expect(verdictsOf('1. read the report 2. cry 3. repeat')).toEqual([]);
  expect(verdictsOf('Revision card 4: London has 32 CCGs')).toEqual(['32 matches']);
});
