// A small fact table as a newcomer writes it: parts with a scope, phrases to ask by, times without a number, “it” for a name.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { askFor, quotesOf } from './expected.ts';

const source = 'post';
const evidence = (quote: string, says?: string) => [
  { source, quote, ...(says === undefined ? {} : { says }) },
];
const named = (text: string, quote = text) => [{ text, evidence: evidence(quote) }];

const lifts = buildKnowledge(
  corpusOf({
    sources: {
      post: [
        'There are 40 lifts in the hills. A flood closed seven lifts, and only 12 of the 40 lifts were tested in 2021.',
        'The Lift Board was founded in 1990 to advise ministers. It has a staff of 25 and no power to make an owner close a lift.',
        'Repairs will cost £9 million. The Ministry has promised £2 million extra for lift repairs by 2030.',
        'The Ministry’s reply is expected in May. Elections to the Lift Board take place in October, and three owners have already left it.',
        'The study suggests a slope charge of 2.5 per cent. Only 8 per cent of lift crews are under 30. It wants 50 courses a year to be held.',
        'People of the hills number about 9,000.',
      ].join('\n\n'),
    },
    facts: {
      entities: [
        {
          id: 'lifts',
          kind: 'place',
          names: named('lifts', '40 lifts'),
          singular: 'lift',
          plural: 'lifts',
        },
        {
          id: 'board',
          kind: 'body',
          names: named('Lift Board', 'The Lift Board was'),
          short: 'the board',
          aliases: ['board'],
        },
        {
          id: 'staff',
          kind: 'group',
          names: named('staff', 'a staff of 25'),
          short: 'the board’s staff',
          seeAlso: ['board'],
        },
        { id: 'ministry', kind: 'body', names: named('Ministry', 'The Ministry has promised') },
        { id: 'repairs', kind: 'term', names: named('Repairs', 'Repairs will cost'), aliases: ['repairs'] },
        { id: 'pledge', kind: 'programme', names: named('promised', 'has promised'), short: 'the pledge' },
        { id: 'study', kind: 'document', names: named('study', 'The study') },
        { id: 'charge', kind: 'term', names: named('slope charge') },
        { id: 'crews', kind: 'group', names: named('lift crews') },
        { id: 'courses', kind: 'programme', names: named('courses', '50 courses'), plural: 'courses' },
        { id: 'people', kind: 'group', names: named('People'), aliases: ['people'] },
      ],
      figures: [
        {
          id: 'all',
          about: 'lifts',
          measure: 'count',
          value: 40,
          evidence: evidence('40 lifts in the hills'),
        },
        {
          id: 'closed',
          about: 'lifts',
          measure: 'count',
          value: 7,
          scope: 'closed by a flood',
          asked: ['closed'],
          evidence: evidence('A flood closed seven lifts', 'seven lifts'),
        },
        {
          id: 'tested',
          about: 'lifts',
          measure: 'count',
          value: 12,
          scope: 'tested',
          asOf: '2021',
          asked: ['tested'],
          evidence: evidence('only 12 of the 40 lifts were tested in 2021', 'only 12'),
        },
        {
          id: 'staff-count',
          about: 'staff',
          measure: 'count',
          value: 25,
          asked: ['work for the board', 'employ', 'board'],
          evidence: evidence('It has a staff of 25', '25'),
        },
        {
          id: 'cost',
          about: 'repairs',
          measure: 'money',
          value: 9000000,
          unit: '£',
          asked: ['cost'],
          evidence: evidence('Repairs will cost £9 million', '£9 million'),
        },
        {
          id: 'pledged',
          about: 'pledge',
          measure: 'money',
          value: 2000000,
          unit: '£',
          qualifier: 'extra',
          scope: 'for lift repairs',
          asOf: '2030',
          asked: ['pledged', 'money'],
          evidence: evidence(
            'The Ministry has promised £2 million extra for lift repairs by 2030',
            '£2 million extra',
          ),
        },
        {
          id: 'rate',
          about: 'charge',
          measure: 'share',
          value: 2.5,
          unit: 'per cent',
          asked: ['rate', 'suggested'],
          evidence: evidence('suggests a slope charge of 2.5 per cent', '2.5 per cent'),
        },
        {
          id: 'young',
          about: 'crews',
          measure: 'share',
          value: 8,
          unit: 'per cent',
          scope: 'under 30',
          evidence: evidence('Only 8 per cent of lift crews are under 30', '8 per cent of lift crews'),
        },
        {
          id: 'course-count',
          about: 'courses',
          measure: 'count',
          value: 50,
          scope: 'a year',
          asked: ['wanted'],
          evidence: evidence('It wants 50 courses a year to be held', '50 courses'),
        },
        {
          id: 'people-count',
          about: 'people',
          measure: 'people',
          value: 9000,
          qualifier: 'about',
          evidence: evidence('People of the hills number about 9,000', 'about 9,000'),
        },
      ],
      statements: [
        {
          id: 'no-power',
          asked: ['force', 'compel'],
          evidence: evidence('no power to make an owner close a lift'),
        },
      ],
    },
  }),
);

const valuesOf = (question: string) => {
  const answer = ask(lifts, question);
  return answer.kind === 'count' || answer.kind === 'figure'
    ? answer.readings.map(({ value }) => value)
    : answer.kind;
};

test.each([
  ['How many lifts are there?', ['40']],
  ['lifts?', ['40']],
  ['How many lifts were closed?', ['7']],
  ['How many lifts were tested?', ['12']],
  ['Are there 12 lifts?', 'correction'],
])('what is true of a part is no second value for the whole: %s', (question, expected) => {
  expect(valuesOf(question)).toEqual(expected);
});

test('nor is it what sources differ in', () => {
  expect(ask(lifts, 'Where do the sources differ?').kind).toBe('refusal');
});

describe('who is counted is told by a phrase that asks for them', () => {
  test.each([
    ['How many people work for the board?', ['25']],
    ['How many people does the board employ?', ['25']],
    ['How many people work for the Ministry?', 'refusal'],
    ['How many people does the study employ?', 'refusal'],
    ['How many guides work for the board?', 'refusal'],
    ['How many people does the board advise?', 'refusal'],
  ])('%s', (question, expected) => {
    expect(valuesOf(question)).toEqual(expected);
  });

  test('and called by a name that can stand behind a number', () => {
    expect(askFor('count', lifts, 'How many staff does the board have?').readings[0].words).toBe('25 staff');
  });
});

test.each([
  ['How much extra has the Ministry promised for lift repairs?', ['2000000']],
  ['How much extra has the board promised for lift repairs?', 'refusal'],
  ['How much do repairs cost?', ['9000000']],
  ['What would the repairs cost?', ['9000000']],
  ['What would the study cost?', 'refusal'],
  ['What rate of slope charge does the study suggest?', ['2.5']],
  ['What is the slope charge rate?', ['2.5']],
  ['What rate of repairs does the study suggest?', 'refusal'],
  ['What share of lift crews are under 30?', ['8']],
  ['What share of lift crews are over 30?', 'refusal'],
  ['What share of lift crews are under 40?', 'refusal'],
  ['How many courses a year are wanted?', ['50']],
  ['How many courses a month are wanted?', 'refusal'],
])('what a figure is of is asked as its own words have it: %s', (question, expected) => {
  expect(valuesOf(question)).toEqual(expected);
});

describe('a time without a number', () => {
  test.each([
    ['When is the Ministry’s reply expected?', 'The Ministry’s reply is expected in May.'],
    ['When do the elections take place?', 'Elections to the Lift Board take place in October'],
  ])('is told by the clause that holds all that is asked: %s', (question, begins) => {
    expect(quotesOf(ask(lifts, question))[0]?.startsWith(begins)).toBe(true);
  });

  test.each([
    'When is the board’s reply expected?',
    'When did the owners leave?',
    'When did the Ministry reply?',
    'When do elections to the Ministry take place?',
    'On what day exactly is the Ministry’s reply expected?',
  ])('and of nothing else: %s', (question) => {
    askFor('refusal', lifts, question);
  });
});

describe('“it” is what the sentence before is about', () => {
  test('which is shown with it', () => {
    const answer = askFor('yes-no', lifts, 'Can the board force an owner to close a lift?');
    expect(answer.verdict).toBe('unsaid');
    expect(answer.citations[0]?.quote).toMatch(/^The Lift Board was founded .* close a lift\.$/u);
  });

  test.each(['Can the Ministry force an owner to close a lift?', 'Did the board close a lift?'])(
    'but says nothing of others, nor of what others do: %s',
    (question) => {
      askFor('refusal', lifts, question);
    },
  );
});
