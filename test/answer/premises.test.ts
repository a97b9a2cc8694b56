// Questions that take a number for granted in; the number set right, or confirmed, out.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { askFor, bundled } from './expected.ts';
import { library } from './library.ts';

describe('a wrong number is set right', () => {
  test.each([
    ['in a question why', 'Why are there 20 branches?', '20', '12 branches'],
    ['in words', 'Are there thirty branches?', 'thirty', '12 branches'],
    ['in a question about something else', 'Who runs the 14 branches?', '14', '12 branches'],
    ['of a share', 'Do 50 per cent of young readers borrow audio books?', '50 per cent', '38 per cent'],
    ['of a year', 'Were the branches opened in 1970?', '1970', 'opened in 1962'],
    ['of money', 'Is the grant £5 million?', '£5 million', '£3.4 million for repairs by 2027/28'],
    ['of people', 'Are there 20,000 residents?', '20,000', 'almost 85,000 residents'],
  ])('%s', (_, question, claimed, words) => {
    const answer = askFor('correction', library, question);
    expect(answer.claimed).toContain(claimed);
    expect(answer.readings.map((reading) => reading.words)).toEqual([words]);
    expect(answer.citations).not.toEqual([]);
  });

  test.each([
    ['why are there 45 ccgs?', '32'],
    ['why are there 32 trusts?', '36'],
    ['were the STPs set up in 2014?', '2016'],
    ['Do 13 per cent of health workers come from Europe?', '11'],
  ])('of the bundled corpus: %s', (question, value) => {
    expect(askFor('correction', bundled, question).readings[0].value).toBe(value);
  });

  test('and where the question asked why, that the sources do not say is told', () => {
    expect(askFor('correction', library, 'Why are there 20 branches?').reasonUnsaid).toBe(true);
    expect(askFor('correction', library, 'Are there 20 branches?').reasonUnsaid).toBe(false);
  });

  test('with every reading where the sources disagree', () => {
    const { readings } = askFor('correction', library, 'Are there twenty mobile libraries?');
    expect(readings.map(({ value }) => value)).toEqual(['4', '5']);
  });
});

test('a length in a name is set right, whatever marks the name has', () => {
  const knowledge = buildKnowledge(
    corpusOf({
      sources: { one: 'The five-year C++ (beta programme lasts five years.' },
      facts: {
        entities: [
          {
            id: 'programme',
            kind: 'programme',
            names: [
              {
                text: 'five-year C++ (beta programme',
                evidence: [{ source: 'one', quote: 'five-year C++ (beta programme' }],
              },
            ],
          },
        ],
        figures: [
          {
            id: 'length',
            about: 'programme',
            measure: 'duration',
            value: 5,
            unit: 'years',
            evidence: [{ source: 'one', quote: 'lasts five years' }],
          },
        ],
      },
    }),
  );
  const { claimed } = askFor('correction', knowledge, 'What is the ten-year C++ (beta programme?');
  expect(claimed).toContain('ten');
  expect(ask(knowledge, 'What is the ten-year plan?').kind).toBe('refusal');
});

describe('a right number is confirmed', () => {
  test.each([
    ['in digits', 'Are there 12 branches?', '12'],
    ['in words', 'are there twelve branches', '12'],
    ['by another name', 'Are there 12 neighbourhood libraries?', '12'],
    ['as a bound from below', 'Are there more than ten branches?', '12'],
    ['as a bound from above', 'Are there fewer than 20 branches?', '12'],
    ['of a year', 'Were the branches opened in 1962?', '1962'],
  ])('%s', (_, question, value) => {
    const { verdict, reading, citations } = askFor('yes-no', library, question);
    expect([verdict, reading?.value]).toEqual(['yes', value]);
    expect(citations).not.toEqual([]);
  });

  test('of the bundled corpus', () => {
    expect(askFor('yes-no', bundled, 'Are there 32 CCGs?').verdict).toBe('yes');
    expect(askFor('yes-no', bundled, 'were STPs set up in 2016?').verdict).toBe('yes');
  });

  test('but not for more than it was stated of', () => {
    expect(askFor('refusal', library, 'Are there 12 branches in Wales?').reason).not.toBe('nothing-matches');
  });
});

describe('a bound that the number does not keep is denied', () => {
  test.each([
    ['more than', 'Are there more than 30 branches?'],
    ['fewer than', 'Are there fewer than 10 branches?'],
    ['at least', 'Are there at least 13 branches?'],
    ['in words', 'are there over twenty branches'],
  ])('%s', (_, question) => {
    const { verdict, reading } = askFor('yes-no', library, question);
    expect([verdict, reading?.value]).toEqual(['no', '12']);
  });
});

test('a yes is not said where the sources disagree, or say “almost”', () => {
  const { readings } = askFor('count', library, 'Are there four mobile libraries?');
  expect(readings.map(({ value }) => value)).toEqual(['4', '5']);
  expect(askFor('count', library, 'Are there 85,000 residents?').readings[0].words).toContain('almost');
});

describe('a number that claims nothing about a figure is let be', () => {
  test.each([
    ['a share apart from what it is a share of', 'How many branches are there after 3 closed?'],
    ['a number of something else', 'Do the branches have 20 chairs?'],
    ['a number beside another place', 'Are there 20 branches in Wales?'],
  ])('%s', (_, question) => {
    expect(askFor('refusal', library, question).kind).toBe('refusal');
  });
});

describe('a number in one of two, or as a bound with the number itself', () => {
  test.each([
    ['yes', 'Were the branches opened in or before 1962?'],
    ['yes', 'Were the branches opened on or after 1962?'],
    ['yes', 'Were the branches opened by 1970?'],
    ['no', 'Were the branches opened by 1950?'],
    ['no', 'Were the branches opened before 1962?'],
    ['yes', 'Were the branches opened between 1960 and 1965?'],
    ['yes', 'Are there between 10 and 15 branches?'],
    ['yes', 'Are there 10 to 15 branches?'],
    ['no', 'Are there between 20 and 30 branches?'],
    ['yes', 'Are there 12 or more branches?'],
    ['no', 'Are there 14 or more branches?'],
  ] as const)('%s: %s', (verdict, question) => {
    expect(askFor('yes-no', library, question).verdict).toBe(verdict);
  });

  test.each([
    'Are there 12 or 13 branches?',
    'Are there anything but 12 branches?',
    'Is it wrong to say there are 12 branches?',
    'Is it false that there are 12 branches?',
    'Are there about 13 branches?',
  ])('neither yes nor no, but the number: %s', (question) => {
    expect(askFor('count', library, question).readings[0].value).toBe('12');
  });

  test('an approximation that is far off is set right, and so is one that is asked to be wrong', () => {
    askFor('correction', library, 'Are there about 30 branches?');
    askFor('correction', library, 'Is it wrong to say there are 30 branches?');
    askFor('date', library, 'Were the branches opened around 1963?');
  });
});

test('of several numbers that are wrong or right no single one is put right or confirmed', () => {
  for (const question of [
    'Are there 4 branches and 12 reading circles?',
    'Are there 12 branches and 3 reading circles?',
  ]) {
    const { verdict, citations } = askFor('yes-no', library, question);
    expect(verdict).toBe('unsaid');
    const shown = citations.map(({ quote }) => quote).join(' ');
    expect(shown).toContain('12 branch libraries');
    expect(shown).toContain('three reading circles');
  }
  const answer = askFor(
    'correction',
    library,
    'So 12 branches and 5 reading circles, have I got that right?',
  );
  expect(answer.readings[0].words).toBe('three reading circles');
});
