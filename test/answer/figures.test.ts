// Questions for numbers and dates in; checked figures, each with its evidence, out.
import { describe, expect, test } from 'vitest';
import { askFor, boldOf, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('a number is answered in the words of the source that states it', () => {
  test.each([
    ['a count in words', 'count', 'How many reading circles are there?', 'three reading circles', '3'],
    ['a number of people', 'count', 'How many residents does it serve?', 'almost 85,000 residents', '85000'],
    ['by other words for it', 'count', 'how many people do they serve', 'almost 85,000 residents', '85000'],
    ['money', 'figure', 'How much is the grant?', '£3.4 million for repairs by 2027/28', '3400000'],
    [
      'money by its year',
      'figure',
      'how much is the grant by 2027/28?',
      '£3.4 million for repairs by 2027/28',
      '3400000',
    ],
    ['a share', 'figure', 'What percentage of young readers borrow audio books?', '38 per cent', '38'],
    ['a date', 'date', 'When were the branches opened?', 'opened in 1962', '1962'],
    ['a date by another word', 'date', 'what year were the branches founded', 'opened in 1962', '1962'],
    [
      'a date for things named otherwise',
      'date',
      'when were the neighbourhood libraries opened',
      'opened in 1962',
      '1962',
    ],
  ] as const)('%s', (_, kind, question, words, value) => {
    const { readings } = askFor(kind, library, question);
    expect(readings).toEqual([{ words, value, citations: [0] }]);
  });

  test.each([
    ['how many ccgs are there?', '32 clinical commissioning groups'],
    ['how mnay ccgs are there', '32 clinical commissioning groups'],
    ['number of clinical comissioning groups', '32 clinical commissioning groups'],
    ['How many AHSNs?', 'three academic health science networks'],
    ['how many people live in London', 'almost nine million residents'],
  ])('of the bundled corpus: %s', (question, words) => {
    expect(askFor('count', bundled, question).readings[0].words).toBe(words);
  });

  test.each([
    ['How much extra will the NHS get by 2023/24?', '£20.5 billion extra for the NHS by 2023/24'],
    ['What share of health workers comes from Europe?', '11 per cent of health workers'],
    ['what % of care staff are from the EU', '13 per cent of care staff'],
    ['how long are the five-year plans?', 'five-year'],
  ])('of the bundled corpus, other than counts: %s', (question, words) => {
    expect(askFor('figure', bundled, question).readings[0].words).toBe(words);
  });
});

describe('the evidence of a figure', () => {
  test('is the sentence, with the words that state it in bold', () => {
    const { citations } = askFor('date', library, 'When were the branches opened?');
    expect(quotesOf({ kind: 'passage', citations, next: [] })).toEqual([
      'The branch libraries were opened in 1962.',
    ]);
    expect(citations.flatMap(boldOf)).toEqual(['opened in 1962']);
  });

  test('of a long sentence is the clauses around those words', () => {
    const [first] = askFor('count', bundled, 'How many AHSNs are there?').citations;
    expect(first?.quote).toContain('three academic health science networks');
    expect(first?.quote.length).toBeLessThanOrEqual(220);
  });

  test('comes from every source that states it', () => {
    const { citations, readings } = askFor('count', library, 'How many branches are there?');
    expect(citations.map(({ source }) => source)).toEqual(['annual', 'gazette']);
    expect(readings[0].citations).toEqual([0, 1]);
  });
});

describe('one number under two names', () => {
  const answer = askFor('count', library, 'How many branches are there?');

  test('is one reading under the name that covers both', () => {
    expect(answer.readings.map(({ words }) => words)).toEqual(['12 branches']);
  });

  test('shows both names, each with the source that prints it', () => {
    expect(answer.names).toEqual([
      { name: 'branch libraries', citation: 0 },
      { name: 'neighbourhood libraries', citation: 1 },
    ]);
  });

  test.each(['branch libraries', 'neighbourhood libraries', 'branches', 'LBRs'])(
    'is the same answer whichever is asked for: %s',
    (name) => {
      expect(askFor('count', library, `How many ${name} are there?`)).toEqual(answer);
    },
  );

  test('is no matter where the sources agree on the name', () => {
    expect(askFor('count', bundled, 'How many CCGs are there?').names).toEqual([]);
    expect(askFor('count', bundled, 'How many trusts are there?').names.map(({ name }) => name)).toEqual([
      'trusts and foundation trusts',
      'provider trusts',
    ]);
  });
});

test('sources that disagree are both shown, each with its own words', () => {
  const { readings, citations } = askFor('count', library, 'How many mobile libraries are there?');
  expect(readings.map(({ words, value }) => `${value}: ${words}`)).toEqual([
    '4: four mobile libraries',
    '5: five mobile libraries',
  ]);
  const sources = readings.map((reading) => reading.citations.map((index) => citations[index]?.source));
  expect(sources).toEqual([['annual'], ['gazette']]);
});

test('what is counted is listed where the source lists it', () => {
  const { members, citations } = askFor('count', library, 'How many reading circles are there?');
  expect(members.map(({ name }) => name)).toEqual(['Northside', 'Old Town', 'Riverside']);
  for (const { name, citation } of members) expect(citations[citation]?.quote).toContain(name);
});

describe('two figures in one sentence are not mixed', () => {
  test.each([
    ['young readers', '38'],
    ['adult readers', '9'],
  ])('the share of %s', (group, value) => {
    const { readings, citations } = askFor('figure', library, `What share of ${group} borrow audio books?`);
    expect(readings.map((reading) => reading.value)).toEqual([value]);
    expect(citations.flatMap(boldOf)).toEqual([`${value} per cent`]);
  });

  test.each([
    ['ccgs', '32'],
    ['trusts', '36'],
    ['boroughs', '33'],
    ['health and wellbeing boards', '33'],
  ])('the count of %s', (name, value) => {
    expect(askFor('count', bundled, `how many ${name} are there`).readings[0].value).toBe(value);
  });
});

describe('a figure that the sources leave open', () => {
  const answer = askFor('refusal', library, 'How many reading rooms are there?');

  test('is refused with the words that stand in its place', () => {
    expect(answer.reason).toBe('not-stated');
    expect(answer.open).toEqual({ words: 'several reading rooms', instead: 'several' });
  });

  test('cites them', () => {
    expect(answer.citations.flatMap(boldOf)).toEqual(['several']);
  });

  test('in the bundled corpus: the bodies that have outposts', () => {
    const { reason, open } = askFor('refusal', bundled, 'How many national bodies have regional outposts?');
    expect([reason, open?.instead]).toEqual(['not-stated', 'several']);
  });

  test('if a date, is the sentence that tells when', () => {
    const [first] = askFor('passage', bundled, 'When was the report published?').citations;
    expect(first && boldOf(first)).toEqual(['this week']);
  });
});
