// What another clause says, or the talk around a number, leaves the number as it is; what narrows it does not.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  ['London has 32 CCGs and ours is broke', '32 matches'],
  ['London has 32 CCGs and my trust overspent by £3m', '32 matches'],
  ['London has 30 CCGs and mine overspent', '30 differs'],
  ['£20.5bn extra for the NHS sounds great until you realise half of it is gone', '£20.5bn matches'],
  ['£20.5bn extra for the NHS by 2023/24 before or after tax', '2023/24 matches'],
  ['£20.5bn extra for the NHS and people still moan', '£20.5bn matches'],
  ['eight million residents are served by the STPs, they said at the AGM', 'eight million differs'],
  ['32 CCGs in London, per the report', '32 matches'],
  ['36 trusts are all in London', '36 matches'],
  ['40 trusts remain in London', '40 differs'],
  ['imagine having to coordinate 32 CCGs in London lol', '32 matches'],
  ['London has 32 CCGs. “less advanced than those”', '32 matches'],
  ['London has 32 CCGs. "complex and cluttered"', '32 matches'],
  ['London has 30 CCGs. “complex and cluttered”', '30 differs'],
])('%s: what the next clause says is of something else', (message, verdict) => {
  expect(verdictsOf(message)).toContain(verdict);
});

test.each([
  'Kent has 32 CCGs and mine overspent',
  'London will have 32 CCGs and mine will close',
  'London lost 32 CCGs and mine overspent',
  '£20.5bn extra for the NHS each year sounds huge until you remember inflation',
  'is £20.5bn extra for schools before or after inflation',
  'they said 32 CCGs in Leeds',
  '32 CCGs per trust in London',
  '36 trusts are all in Kent',
  '36 trusts in London are all in debt',
  '40 trusts left London',
  'imagine running 36 trusts in Kent',
  'imagine there are 32 CCGs in London',
])('%s: no match', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});

test.each([
  ['if 13 per cent of care staff in London come from Europe then who looks after my gran', '13 per cent'],
  ['so if London has 32 CCGs then why does nobody answer', '32'],
  ['what about the 11% of health workers in London who come from Europe?', '11%'],
  ['who replaces the 13% of care staff who come from Europe', '13%'],
])('%s: a question that goes by the number has it as it is', (message, number) => {
  expect(verdictsOf(message)).toContain(`${number} matches`);
});

test.each([
  'if 11 per cent of health workers in London came from Europe then who would cover',
  'if 32 CCGs in London merged then who would pay',
  'if Kent has 32 CCGs then who runs them',
  'if only London had 32 CCGs then what',
  'what happens to the 13% of care staff in Kent who come from Europe?',
  'what happens to the 13% of care staff in our home who come from Europe?',
  'what happens to the 13% of care staff in London who come from Poland?',
])('%s: supposed, or of others', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});

test.each([
  ['there are five STPs in London and they were set up in 2016', '2016 matches'],
  ['The STPs are slow. They were set up in 2016.', '2016 matches'],
  ['There are five STPs in London. They were set up in 2012.', '2012 differs'],
  ['There are 44 STPs in England. They were set up in 2016.', '2016 unknown'],
  ['There are two STPs in London. They were set up in 2016.', '2016 unknown'],
  ['Some STPs in London are slow and they were set up in 2016.', '2016 unknown'],
  ['The STPs in Kent are slow. They were set up in 2016.', '2016 other-scope'],
  ['London has 32 CCGs and five STPs and they were set up in 2016.', '2016 unknown'],
  ['The STPs have boards and they were set up in 2016', '2016 unknown'],
  ['London has 32 CCGs and they were set up in 2016.', '2016 unknown'],
])('%s: “they” are what the clause before speaks of, where that is plain', (message, verdict) => {
  expect(verdictsOf(message)).toContain(verdict);
});

test.each([
  ['May promised £25bn extra for the NHS', '£25bn differs'],
  ['In May the NHS was given £20.5bn extra', '£20.5bn matches'],
  ['May promised £20.5bn extra for the NHS', '£20.5bn other-scope'],
  ['the NHS may get £20.5bn extra', '£20.5bn other-scope'],
  ['that extra for the NHS isnt due until 2030 though', '2030 differs'],
  ['the extra for schools isn’t due until 2030', '2030 unknown'],
])('%s: a name, a month or a sum by whom it is for', (message, verdict) => {
  expect(verdictsOf(message)).toContain(verdict);
});

test('what somebody says next behind a dash gives the words to nobody', () => {
  const quote =
    '“As coalitions of the willing, their impact hinges on the ability of partner organisations to find common cause”';
  const verdictOf = (tail: string) => checkText(bundled, `${quote} – ${tail}`).quotes[0]?.verdict;
  expect(verdictOf('sounds like Westminster all over again')).toBe('verbatim');
  expect(verdictOf('Dave Smith')).toBe('misattributed');
  expect(verdictOf('so said Jeremy Hunt')).toBe('misattributed');
});
