// Claims and yes-or-no questions put the way people put them in; the figure or sentence that settles them, out.
import { describe, expect, test } from 'vitest';
import { askFor, bundled, quotesOf } from './expected.ts';

describe('a wrong number is set right however it is put for confirmation', () => {
  test.each([
    ['28 trusts in the capitol is mad, is that rite', '36'],
    ['The partnerships serve almost six million residents, do they not?', '9000000'],
    ['heard a fifth, 20%, of care staff are from europe, true?', '13'],
    ['one in five care staff come from Europe, right?', '13'],
    ['stps came in 2012 right', '2016'],
    ['What are the new ten-year plans due in the New Year a response to?', '5'],
  ])('%s', (question, value) => {
    expect(askFor('correction', bundled, question).readings[0].value).toBe(value);
  });

  test.each([
    'is a quarter of the boroughs in debt?',
    'Did the report come in 2011?',
    'Did the report come in 2012?',
  ])('another thing is refused: %s', (question) => {
    askFor('refusal', bundled, question);
  });
});

describe('a sentence settles what is asked in other words', () => {
  test.each([
    ['does brexit put london at risk', 'exposed to Brexit'],
    [
      'is the mayor counted as part of londons heath and care system',
      'the Mayor and Greater London Authority',
    ],
    ['Was the restructure of 2016 confined to London?', 'England-wide'],
    ['is the pop of london growing', 'growing and ageing'],
    ["Did the King's Fund find any evidence of services getting better?", 'improvement in some services'],
    [
      'Does the report regard local authority funding, as well as that of the NHS, as constrained?',
      'constrained',
    ],
  ])('%s', (question, words) => {
    expect(quotesOf(askFor('yes-no', bundled, question)).join('\n')).toContain(words);
  });

  test('a degree that the source denies', () => {
    const answer = askFor('passage', bundled, 'why are londons stps the most advanced in england');
    expect(quotesOf(answer).join('\n')).toContain('less advanced');
    askFor('refusal', bundled, 'Which other parts of England are the most advanced with their STPs?');
  });

  test('a share of what there is none of', () => {
    const answer = askFor('passage', bundled, 'How much of the pledge goes to social care?');
    expect(quotesOf(answer).join('\n')).toContain('does not include');
    askFor('refusal', bundled, 'How much of the pledge goes to hospitals?');
    askFor('refusal', bundled, 'how much is social care short by');
  });

  test.each([
    'are schools counted as part of the health and care system',
    'did the think tank find services were cheaper',
    'over what period were the councils fighting',
    'When should STPs be abolished, according to McKenna?',
  ])('near, and refused: %s', (question) => {
    askFor('refusal', bundled, question);
  });
});

describe('what stands around a question for a time or a meaning is no part of it', () => {
  test.each([
    'Over what length of time have the London STPs been struggling with the way in which they were introduced?',
    'Over what period were STPs in London busy overcoming the way they were introduced?',
  ])('%s', (question) => {
    expect(quotesOf(askFor('passage', bundled, question)).join('\n')).toContain('past year');
  });

  test('somebody’s own words are theirs, though the name stands before', () => {
    const question = "When should London's organisational landscape be reviewed, according to McKenna?";
    expect(quotesOf(askFor('passage', bundled, question)).join('\n')).toContain('Now is the time');
  });

  test.each([
    'For readers who do not know the jargon: what do the letters STP stand for?',
    "i'm new here, can somebody explain the stps stuff",
  ])('%s', (question) => {
    expect(askFor('definition', bundled, question).entity.id).toBe('stps');
  });
});
