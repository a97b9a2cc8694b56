// A word more, another place, a second number: what was right of the whole is confirmed of nothing else.
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { bundled } from './expected.ts';

const verdictOn = (question: string): string => {
  const answer = ask(bundled, question);
  return answer.kind === 'yes-no' ? answer.verdict : answer.kind;
};

test.each([
  'Are there 36 trusts in London?',
  'Do 13 per cent of care staff come from Europe?',
  'Were the STPs set up in 2016?',
  'Were the five STPs set up in 2016?',
])('%s Yes.', (question) => {
  expect(verdictOn(question)).toBe('yes');
});

test.each([
  'Are there 36 trusts in Scotland and Wales?',
  'Were the STPs of Brazil and Peru set up in 2016?',
  'Do 11 per cent of health workers come from Europe in Northern Ireland?',
  'Were STPs set up in 2016 by Jeremy Hunt?',
  'Were 44 STPs set up in 2016?',
  'Were two Health and Care Acts passed in 2012?',
  'Does London have 36 new trusts?',
  'Are there 32 more clinical commissioning groups?',
  'Does London have five STPs too many?',
  'Do 13 per cent of unpaid care staff come from Europe?',
  'Were STPs founded in early 2016?',
  'Are there 33 health and wellbeing boards, all abolished?',
])('no Yes to “%s”', (question) => {
  expect(verdictOn(question)).not.toBe('yes');
});

test.each([
  'How many STPs have statutory powers?',
  'When were STPs given statutory powers?',
  'How many boroughs are new?',
  'How many trusts are well run?',
  'How many reports has London published?',
  'When were STPs set up in Wales?',
  'Has the NHS lost £20.5 billion?',
  'Did the Mayor pledge £20.5 billion?',
])('no number for “%s”', (question) => {
  expect(['count', 'figure', 'date', 'correction', 'yes']).not.toContain(verdictOn(question));
});
