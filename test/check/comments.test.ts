// What is only said beside a true number leaves it as it is, whatever its words; what changes it does not.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);

test.each([
  // Another sentence, another subject, the talkers themselves.
  ['london has 32 CCGs, 36 provider trusts and 33 local authorities. no wonder my letters go missing', 3],
  ["London's STPs cater for almost nine million residents. my cousin in Glasgow laughed", 1],
  ['London has 33 borough councils, and Dave nearly choked on his crisps', 1],
  ['13 per cent of care staff in London come from Europe and promptly fell asleep at my desk', 1],
  ['london has five STPs and grandad turned the telly off', 1],
  ['11% of health workers in London come from Europe, took me an hour to find', 1],
  ['London has three academic health science networks, learnt in lecture 4', 1],
  ["there are 36 provider trusts in London (don't ask how I know)", 1],
  // What leads to the clause that says so.
  ["as a statistician I'd note that London has 32 CCGs, 36 provider trusts and 33 local authorities", 3],
  ['so far ive written that london has five STPs and cried', 1],
  ['nobody at the table believed me when I said London has 32 CCGs', 1],
  ['it never fails to amuse me that 11% of health workers in London come from Europe', 1],
  ['someone wrote on the wall that 11% of health workers in London come from Europe', 1],
  ['the radio says the gov is giving £20.5bn extra to the NHS', 1],
  // What judges all that was said.
  ['thirty-two clinical commissioning groups in London strikes me as excessive', 1],
  ['London has 32 CCGs, 36 trusts and 33 local authorities is what I keep telling my students', 3],
  // How several numbers hang together.
  ["London's system is a maze. 32 CCGs and 36 trusts sit alongside five STPs, which were set up in 2016", 4],
  ['£20,500,000,000 extra for the NHS, look at all those zeros', 1],
])('leaves as it is: %s', (message, count) => {
  const verdicts = verdictsOf(message);
  expect(verdicts.filter((one) => one.endsWith(' matches'))).toHaveLength(count);
});

test.each([
  'London has 32 CCGs in trouble is my fun fact',
  'London has 32 CCGs with no chair, as I understand it',
  'London has 32 CCGs, if you count the ones in Kent',
  'London has three academic health science networks, not counting mine',
  "London has 32 CCGs, I don't believe it for a second",
  "London has 32 CCGs. Not any more it doesn't",
  'London has 32 CCGs, said nobody ever',
  'London has 32 CCGs, my bad, I meant 30',
  'there were meant to be 36 provider trusts in London, and then the lecturer moved on',
  'unlike Leeds, where there are 32 CCGs, I cried',
  'I moved to Leeds, and there are 32 CCGs here',
  "I'd note that in Leeds, where I grew up, there are 32 CCGs",
  'I was wrong when I said London has 32 CCGs',
  'London has 33 borough councils, I think, in the red',
  '36 London trusts, mine included, are broke',
  'London and Essex share 36 provider trusts, so pass the biscuits',
  '32 failing CCGs in London strikes me as excessive',
  '11% of health workers in London come from Europe and left',
  'the government has pledged £20.5bn extra for the NHS, police and councils',
  'the government refuses to give £20.5bn extra to the NHS',
  'Leeds has five STPs, which were set up in 2016',
])('never takes for right: %s', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});

test.each([
  [
    'school got £20,000 for a new minibus and the nhs gets £25 billion extra',
    ['£20,000 unknown', '£25 billion differs'],
  ],
  ['the government has pledged the NHS £205 billion extra, where is mine', ['£205 billion differs']],
  ['about 60 CCGs in london or so the cabbie told me', ['60 differs']],
  ['there are between 40 and 50 CCGs in London', ['40 and 50 differs']],
  ['dropped her at about half six, she said london has five STPs', ['five matches']],
])('%s', (message, wanted) => {
  expect(verdictsOf(message)).toEqual(wanted);
});
