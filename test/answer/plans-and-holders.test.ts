// Questions that take a plan for a fact, a holder for what it holds, a part for a total or a payer for a payee in; no number that would say so out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { askFor, bundled, quotesOf } from './expected.ts';

const gazette = [
  'The fair was founded on 4 May 2015. Its 30 tents are run by eight clubs.',
  'The study wants 40 cabins to be built by 2035. Under the plan the meadow would be split into three fields, each with its own crew of six stewards.',
  'The Council gives the fair £9,000 a year. Fines for noise brought in £700 in 2020.',
  'A plan for a gate fee of £2 a visit has been dropped after protests. Ann Holt has chaired the fair since 2018.',
  'The cost of mending the tents is put at £80,000 over ten years. Of the 30 tents, nine are torn, says the guild.',
].join('\n\n');

const told = (quote: string, says?: string) => [
  { source: 'gazette', quote, ...(says === undefined ? {} : { says }) },
];
const called = <Kind extends string>(
  id: string,
  kind: Kind,
  text: string,
  quote: string,
  ...aliases: string[]
) => ({
  id,
  kind,
  names: [{ text, evidence: told(quote) }],
  aliases,
});

const fair = buildKnowledge(
  corpusOf({
    sources: { gazette },
    facts: {
      entities: [
        called('fair', 'event', 'fair', 'The fair was founded'),
        { ...called('tents', 'place', 'tents', 'Its 30 tents'), singular: 'tent', plural: 'tents' },
        { ...called('clubs', 'body', 'clubs', 'eight clubs'), singular: 'club', plural: 'clubs' },
        { ...called('cabins', 'place', 'cabins', '40 cabins'), plural: 'cabins' },
        { ...called('fields', 'place', 'fields', 'three fields'), plural: 'fields' },
        { ...called('stewards', 'group', 'stewards', 'six stewards'), plural: 'stewards' },
        called('council', 'body', 'Council', 'The Council gives'),
        called('grant', 'term', '£9,000 a year', '£9,000 a year', 'grant'),
        { ...called('fines', 'term', 'Fines', 'Fines for noise'), singular: 'fine', plural: 'fines' },
        called('fee', 'term', 'gate fee', 'a gate fee of £2'),
        called('holt', 'person', 'Ann Holt', 'Ann Holt has chaired'),
        called('mending', 'term', 'mending', 'mending the tents'),
        called('torn', 'term', 'torn', 'nine are torn', 'torn tents'),
      ],
      figures: [
        {
          id: 'founded',
          about: 'fair',
          measure: 'date',
          value: '2015-05-04',
          asked: ['founded'],
          evidence: told('founded on 4 May 2015'),
        },
        {
          id: 'tent-count',
          about: 'tents',
          measure: 'count',
          value: 30,
          evidence: told('Its 30 tents', '30 tents'),
        },
        {
          id: 'club-count',
          about: 'clubs',
          measure: 'count',
          value: 8,
          evidence: told('Its 30 tents are run by eight clubs', 'eight clubs'),
        },
        {
          id: 'cabin-count',
          about: 'cabins',
          measure: 'count',
          value: 40,
          asked: ['build', 'built'],
          evidence: told('wants 40 cabins to be built by 2035', '40 cabins'),
        },
        {
          id: 'field-count',
          about: 'fields',
          measure: 'count',
          value: 3,
          evidence: told('the meadow would be split into three fields', 'three fields'),
        },
        {
          id: 'steward-count',
          about: 'stewards',
          measure: 'count',
          value: 6,
          evidence: told('each with its own crew of six stewards', 'six stewards'),
        },
        {
          id: 'grant-money',
          about: 'grant',
          measure: 'money',
          value: 9000,
          unit: '£',
          asked: ['get', 'give', 'council', 'fair'],
          evidence: told('The Council gives the fair £9,000 a year', '£9,000'),
        },
        {
          id: 'fine-money',
          about: 'fines',
          measure: 'money',
          value: 700,
          unit: '£',
          asked: ['brought in', 'much'],
          evidence: told('Fines for noise brought in £700 in 2020', '£700'),
        },
        {
          id: 'fee-money',
          about: 'fee',
          measure: 'money',
          value: 2,
          unit: '£',
          asked: ['pay', 'cost'],
          evidence: told('a gate fee of £2', '£2'),
        },
        {
          id: 'holt-since',
          about: 'holt',
          measure: 'date',
          value: 2018,
          qualifier: 'since',
          asked: ['chaired', 'old'],
          evidence: told('has chaired the fair since 2018', 'since 2018'),
        },
        {
          id: 'mending-cost',
          about: 'mending',
          measure: 'money',
          value: 80000,
          unit: '£',
          asked: ['cost'],
          evidence: told('The cost of mending the tents is put at £80,000 over ten years', '£80,000'),
        },
        { id: 'torn-count', about: 'torn', measure: 'count', value: 9, evidence: told('nine are torn') },
      ],
    },
  }),
);

const isNumber = (question: string, knowledge = fair) =>
  ['count', 'figure', 'date', 'correction'].includes(ask(knowledge, question).kind);

describe('what should be is not what is', () => {
  test.each([
    'How many tents should there be?',
    'How many clubs would be enough?',
    'How many clubs ought to run it?',
  ])('%s', (question) => {
    expect(isNumber(question)).toBe(false);
  });
  test.each([
    'How many STPs should there be?',
    'What share of care staff should come from Europe?',
    'How much extra does the NHS need?',
  ])('%s', (question) => {
    askFor('refusal', bundled, question);
  });
  test('but what is wanted is what should be', () => {
    expect(askFor('count', fair, 'How many cabins should be built?').readings[0].value).toBe('40');
    expect(askFor('count', fair, 'How many tents are there?').readings[0].value).toBe('30');
  });
});

describe('a plan is no fact', () => {
  test('of what was done it tells nothing', () => {
    askFor('refusal', fair, 'How many cabins were built?');
    askFor('refusal', fair, 'How many cabins are there now?');
  });
  test.each(['How many cabins are there?', 'How many fields does it have?'])(
    'of what there is, its words: %s',
    (question) => {
      expect(quotesOf(askFor('passage', fair, question)).join(' ')).toMatch(/wants|would/u);
    },
  );
  test('nor is it confirmed', () => {
    expect(askFor('yes-no', fair, 'Are there 40 cabins?').verdict).toBe('unsaid');
  });
  test('and what was dropped is shown as dropped', () => {
    expect(quotesOf(askFor('passage', fair, 'How much is the gate fee?')).join(' ')).toContain('dropped');
  });
});

describe('who holds something is not what is held', () => {
  test.each([
    'How many tents are run by the clubs?',
    'How many tents do the clubs run?',
    'How many tents have a club?',
    'How many cooks are there in the clubs?',
  ])('%s', (question) => {
    expect(isNumber(question)).toBe(false);
  });
  test('but who runs them is counted', () => {
    expect(askFor('count', fair, 'How many clubs run the tents?').readings[0].value).toBe('8');
  });
});

describe('so many each are no total', () => {
  test('a total is told by the words alone', () => {
    expect(quotesOf(askFor('passage', fair, 'How many stewards are there in total?')).join(' ')).toContain(
      'each with',
    );
    expect(askFor('yes-no', fair, 'Are there 18 stewards in all?').verdict).toBe('unsaid');
    expect(askFor('yes-no', fair, 'Are there six stewards in all?').verdict).toBe('unsaid');
  });
  test('nor is the sum of all fines a fine', () => {
    expect(isNumber('How much is a fine?')).toBe(false);
    expect(isNumber('How much did fines bring in?')).toBe(true);
  });
  test('nor a cost over ten years one over five', () => {
    expect(isNumber('How much is the cost of mending over five years?')).toBe(false);
    expect(isNumber('How much is the cost of mending over ten years?')).toBe(true);
  });
});

describe('what is true sets nothing right', () => {
  test.each(['Was the fair founded in 2015?', 'Was the fair founded in May 2015?'])('%s', (question) => {
    expect(ask(fair, question).kind).not.toBe('correction');
  });
  test('a year that is wrong does', () => {
    askFor('correction', fair, 'Was the fair founded in 2016?');
  });
  test('nor does the whole a part', () => {
    expect(ask(fair, 'Who says nine tents are torn?').kind).not.toBe('correction');
    askFor('correction', fair, 'Why are there nine tents?');
  });
});

describe('who pays is not paid', () => {
  test('a sum that goes the other way is shown in its words', () => {
    expect(askFor('yes-no', fair, 'Does the fair give the Council £9,000?').verdict).toBe('unsaid');
    askFor('refusal', fair, 'How much does the fair give the Council?');
    askFor('figure', fair, 'How much does the Council give the fair?');
  });
  test('a pledge goes from whose it is to whom it is for', () => {
    askFor('refusal', bundled, 'How much extra does the Government get?');
    askFor('figure', bundled, 'How much extra does the NHS get?');
  });
  test('nor do those who come from somewhere go there', () => {
    askFor('refusal', bundled, 'What share of care staff go to Europe?');
  });
});

describe('another time of somebody or something', () => {
  test('since when there is a chair is no age', () => {
    expect(isNumber('How old is Ann Holt?')).toBe(false);
    expect(isNumber('Since when has Ann Holt chaired it?')).toBe(true);
  });
  test('what was is no time to come', () => {
    expect(isNumber('How long will STPs last?', bundled)).toBe(false);
  });
});
