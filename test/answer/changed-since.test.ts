// Questions by how much something rose or fell, and of another time than the sources tell of, in; no figure of what there is now, or that went the other way, out.
import { describe, expect, test } from 'vitest';
import { converse, converseTo } from './conversation.ts';
import { askFor, quotesOf } from './expected.ts';
import { ferries } from './ferries.ts';

const valueOf = (kind: 'count' | 'figure', ...questions: readonly string[]) =>
  converseTo(kind, ferries, ...questions).readings.map(({ value }) => value);

describe('by how much something changed', () => {
  test.each([
    ['By how much did crossings fall?', '9'],
    ['How much have crossings fallen?', '9'],
    ['How much have fares risen?', '12'],
    ['By how much has the number of pilots fallen?', '20'],
  ])('%s', (question, value) => {
    expect(valueOf('figure', question)).toEqual([value]);
  });

  test('yes, where it went that way by so much', () => {
    expect(askFor('yes-no', ferries, 'Did crossings fall by 9 per cent?').verdict).toBe('yes');
  });

  test.each(['Did fares fall by 12 per cent?', 'Did fares fall by 15 per cent?'])(
    'neither yes nor another number, where it went the other way: %s',
    (question) => {
      const answer = askFor('yes-no', ferries, question);
      expect(answer.verdict).toBe('unsaid');
      expect(quotesOf(answer).join('\n')).toContain('Fares have risen by 12 per cent');
    },
  );

  test('the words tell which way it went', () => {
    expect(quotesOf(askFor('passage', ferries, 'By how much did fares fall?')).join('\n')).toContain(
      'Fares have risen by 12 per cent',
    );
  });

  test('a share of something else is set right by the change', () => {
    const answer = askFor('correction', ferries, 'Did crossings fall by 70 per cent?');
    expect(answer.readings[0].value).toBe('9');
  });

  test.each(['How much are fares?', 'How much were the fares in 2015?', 'How much are crossings?'])(
    'what there is is none of it: %s',
    (question) => {
      askFor('refusal', ferries, question);
    },
  );

  test('of what is named next it is asked too, and which way', () => {
    expect(valueOf('figure', 'By how much have crossings fallen?', 'And the pilots?')).toEqual(['20']);
    expect(['refusal', 'passage']).toContain(
      converse(ferries, 'By how much have crossings fallen?', 'And fares?').kind,
    );
  });
});

describe('another time', () => {
  test.each([
    'How many pilots were there in 2015?',
    'How many pilots were there before 2015?',
    'How many pilots were there ten years ago?',
    'How many pilots did there use to be?',
    'How many pilots were there once?',
    'How many pilots will there be?',
    'How many piers will there be in three years?',
  ])('what is now tells nothing of it: %s', (question) => {
    askFor('refusal', ferries, question);
  });

  test('what there is now is told', () => {
    expect(valueOf('count', 'How many pilots are there now?')).toEqual(['40']);
    expect(valueOf('count', 'How many pilots are there?', 'And now?')).toEqual(['40']);
  });

  test('what is promised is yet to come', () => {
    expect(valueOf('figure', 'How much will be spent on new boats?')).toEqual(['6000000']);
  });

  test.each([
    ['How many seals were there in 2020?', 'And in 2019?'],
    ['How many seals were there in 2020?', 'And in 2019?', 'And in 2018?'],
    ['How much has been promised for new boats?', 'And in 2020?'],
    ['How many pilots are there?', 'Last year?'],
    ['How many pilots are there?', 'And ten years ago?'],
  ])('%s %s', (...questions) => {
    converseTo('refusal', ferries, ...questions);
  });

  test('a year of which the sources tell is told', () => {
    expect(valueOf('count', 'How many seals were there in 2020?', 'And in 2010?')).toEqual(['50']);
  });
});
