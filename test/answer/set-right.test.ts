// Questions that take something wrong for granted, or describe what they ask about, in; what the sources say of it out.
import { describe, expect, test } from 'vitest';
import { askFor, bundled, quotesOf } from './expected.ts';

describe('what is taken for granted is set right first', () => {
  test('a number before the question', () => {
    const { readings } = askFor('correction', bundled, 'since there are 40 CCGs, who pays for them?');
    expect(readings[0].value).toBe('32');
  });

  test.each([
    ['how will care homes cope when a fifth (20 per cent) of care staff come from europe', '13'],
    ['How do hospitals run now that 20% of health workers come from Europe?', '11'],
    ['how did people manage when STPs were set up in 2010', '2016'],
  ])('a number behind it: %s', (question, value) => {
    expect(askFor('correction', bundled, question).readings[0].value).toBe(value);
  });

  test.each(['who pays when 20 CCGs merge', 'who decides when 12 trusts close'])(
    'of some of them nothing is taken for granted: %s',
    (question) => {
      askFor('refusal', bundled, question);
    },
  );

  test('a clause that a source denies', () => {
    const answer = askFor('yes-no', bundled, 'given the pledge includes social care, who gets it?');
    expect(quotesOf(answer).join('\n')).toContain('does not include vital funding for social care');
  });

  test('another holder of a post', () => {
    expect(askFor('person', bundled, 'Why is Chris Ham the Mayor of London?').entity.id).toBe('sadiq-khan');
  });

  test('another doer', () => {
    const answer = askFor('person', bundled, 'Did the department of health commission the report?');
    expect(quotesOf(answer).join('\n')).toContain('commissioned by');
  });
});

test('what a wrong sum is for is told by the sentence on the right one', () => {
  const answer = askFor('passage', bundled, 'Why did the Government pledge £5 billion for social care?');
  expect(quotesOf(answer).join('\n')).toContain('does not include vital funding for social care');
});

describe('another thing is not set right but refused', () => {
  test.each([
    'What did the 2022 Health and Care Act do?',
    'How many STPs are there in the whole of England?',
    'foundation trusts only, how many?',
    'who leads the STPs?',
    'Who wrote the second article?',
  ])('%s', (question) => {
    askFor('refusal', bundled, question);
  });

  test('a number of two kinds together is no number of one', () => {
    const { verdict, citations } = askFor('yes-no', bundled, 'Are there 36 foundation trusts?');
    expect(verdict).toBe('unsaid');
    expect(citations[0]?.quote).toContain('36 trusts and foundation trusts');
  });
});

describe('a clause that only describes what is named narrows nothing', () => {
  test('of a body', () => {
    const question = 'Who is the chief executive of the think tank that wrote the report?';
    expect(askFor('person', bundled, question).entity.id).toBe('chris-ham');
  });

  test('of a law', () => {
    const question = 'What year was the law that dismantled strategic health authorities?';
    expect(askFor('date', bundled, question).readings[0].value).toBe('2012');
  });
});

describe('what several things are called alike', () => {
  test('is listed where a source names them all', () => {
    const quotes = quotesOf(askFor('passage', bundled, 'Which boards are there?')).join('\n');
    expect(quotes).toContain('London Health Board');
    expect(quotes).toContain('33 health and wellbeing boards');
  });

  test('is counted side by side where one sentence does', () => {
    const quotes = quotesOf(askFor('passage', bundled, 'How many CCGs and trusts are there?')).join('\n');
    expect(quotes).toContain('32 clinical commissioning groups');
    expect(quotes).toContain('36');
  });
});
