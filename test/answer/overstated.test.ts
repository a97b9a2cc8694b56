// Questions that add something to what a source says, or name another part, doer or time of it, in; no answer for that out.
import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find.ts';
import type { Found } from '../../src/answer/found.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { askFor, bundled, quotesOf } from './expected.ts';

const find = (question: string): Found => findAnswer(bundled, readQuestion(bundled, question));

/** What is said of it: yes, no, another number, or nothing. */
function verdictOf(question: string): string {
  const found = find(question);
  if (found.kind === 'yes-no') return found.verdict;
  if (found.kind === 'correction') return found.readings[0].words;
  return found.kind;
}

describe('the number of all is none of a part', () => {
  test.each([
    'How many STP areas are in the north?',
    'How many areas are there in South London?',
    'How many trusts are in the east?',
    'How many foundation trusts are there in London?',
    'Number of foundation trusts',
    'How many boroughs don’t have a health and wellbeing board?',
  ])('%s', (question) => {
    expect(find(question)).toMatchObject({ kind: 'miss', reason: 'other-scope' });
  });

  test.each([
    'Are there five STP areas in North London?',
    'Are there two STP areas in the south?',
    'Are there more than three STP areas in the south?',
    'Does London have 36 foundation trusts?',
    'Does London have 40 foundation trusts?',
  ])('nor is it confirmed or set right: %s', (question) => {
    expect(['unsaid', 'miss']).toContain(verdictOf(question));
  });

  test.each([
    ['How many STP areas are there?', 'five areas'],
    ['How many trusts and foundation trusts are there?', '36 trusts'],
    ['How many trusts does the capital have?', '36 trusts'],
  ])('but it is of all of them: %s', (question, words) => {
    expect(askFor('count', bundled, question).readings[0].words).toBe(words);
  });
});

describe('what one body does with them is not what another does', () => {
  test.each(['How many STPs does the King’s Fund run?', 'How many regions does the NHS have?'])(
    '%s',
    (question) => {
      expect(find(question).kind).toBe('miss');
    },
  );

  test.each(['How many STPs did the King’s Fund look at?', 'How many areas do the STPs cover?'])(
    'but what a source says it does is: %s',
    (question) => {
      askFor('count', bundled, question);
    },
  );
});

describe('a right number makes nothing else right', () => {
  test.each([
    'Were STPs set up in 2016 only in London?',
    'Do more than 12 per cent of care staff come from Europe because of Brexit?',
    'Do at least 11 per cent of health workers come from the EU?',
    'Did the Act come into force in 2012?',
    'Did the report find that 11 per cent of health workers come from Europe?',
    'Did the King’s Fund find that 10 per cent of health workers come from Europe?',
    'Is it true that the King’s Fund says 11 per cent of health workers come from Europe?',
    'Did the King’s Fund say the STPs were set up in 2016?',
    'Did the Act dismantle the STPs in 2018?',
    'Was the Act abolished in 2016?',
    'Did the Government pledge the money before 2023?',
    'Do 13 per cent of hospital doctors come from Europe?',
  ])('%s', (question) => {
    expect(['unsaid', 'miss']).toContain(verdictOf(question));
  });

  test.each([
    ['Were London’s STPs only set up in 2016?', 'yes'],
    ['Did STPs start in 2016 in the capital?', 'yes'],
    ['Are there only 20 trusts in London?', '36 trusts'],
    ['Do more than 12 per cent of care staff come from Europe?', 'yes'],
    ['Has the report said that there are five STPs?', 'yes'],
    ['Was the Act passed in 2014?', '2012'],
    ['Will the NHS get the extra money by 2030?', 'by 2023/24'],
  ])('but where nothing is added it is settled: %s', (question, verdict) => {
    expect(verdictOf(question)).toContain(verdict);
  });
});

test('of two shares the one that is wrong is set right, and both right are neither', () => {
  const shares = (workers: number, staff: number): string =>
    verdictOf(
      `Do ${String(workers)} per cent of health workers and ${String(staff)} per cent of care staff come from Europe?`,
    );
  expect(shares(11, 15)).toBe('13 per cent of care staff');
  expect(shares(12, 13)).toBe('11 per cent of health workers');
  expect(shares(11, 13)).toBe('unsaid');
});

test.each([
  'What share of health and care staff comes from Europe?',
  'What is the difference between health workers and care staff from Europe?',
])('of two groups with a share each both are given: %s', (question) => {
  expect(quotesOf(askFor('passage', bundled, question)).join()).toMatch(/11 per cent .* 13 per cent/u);
});

test('by when something is to be is no date of what has been', () => {
  for (const question of ['When was the £20.5 billion pledged?', 'When did the NHS get extra money?'])
    expect(find(question).kind).toBe('miss');
  for (const question of ['By when is the £20.5 billion promised?', 'When will the NHS get the money?'])
    askFor('date', bundled, question);
});

describe('who did it is told of that alone', () => {
  test.each([
    'Who commissioned the STPs?',
    'Who dismantled the STPs?',
    'Who criticised the report?',
    'Who did not commission the report?',
    'Who is the chief executive of the STPs?',
    'Who was the first chief executive of the King’s Fund?',
    'Who is the Senior Fellow who criticised the Mayor?',
    'Which woman leads the King’s Fund?',
    'What did McKenna say about money?',
  ])('%s', (question) => {
    expect(find(question).kind).toBe('miss');
  });

  test.each([
    ['passage', 'Who commissioned the report?'],
    ['passage', 'Who dismantled NHS London?'],
    ['person', 'Who is the chief executive of the King’s Fund?'],
    ['person', 'Who is the Senior Fellow who commented on the report?'],
    ['quotation', 'What did Ham say about resources?'],
  ] as const)('a %s: %s', (kind, question) => {
    askFor(kind, bundled, question);
  });

  test('nobody’s words stand for what is said of them', () => {
    expect(find('What did she say about Chris Ham?').kind).not.toBe('quotation');
  });
});

test('a quote does not begin within a list, whose last names would seem to be those who speak', () => {
  const [quote] = quotesOf(askFor('passage', bundled, 'Who called STPs a toxic brand?'));
  expect(quote).toMatch(/^and rushed implementation/u);
});

describe('what is like it is no answer to another claim', () => {
  test.each([
    'Are there two mayors?',
    'Was £3 billion cut by STPs?',
    'Was there a two-year delay?',
    'Did McKenna work there for ten years?',
    'Are all five STPs failing?',
    'Was the previous plan a ten-year plan?',
  ])('refused: %s', (question) => {
    askFor('refusal', bundled, question);
  });

  test('nor is a yes that was said to it', () => {
    const { verdict } = askFor(
      'yes-no',
      bundled,
      'Do more than 10 per cent of European health workers work in London?',
    );
    expect(verdict).toBe('unsaid');
  });

  test.each([
    ['Was the England-wide restructure in 2018?', '2016'],
    ['Is the new plan a ten-year plan?', 'five-year'],
  ])('but what is claimed of the thing itself is set right: %s', (question, words) => {
    expect(verdictOf(question)).toContain(words);
  });

  test('what is organised in a number of parts is no number of organisations', () => {
    expect(find("How many organisations are in London's health system in total?").kind).not.toBe('count');
  });
});
