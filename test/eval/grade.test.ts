// What counts as right: one answer held against one expectation.
import { describe, expect, test } from 'vitest';
import { gradeTrial, type Grade } from '../../eval/grade.ts';
import type { Question } from '../../eval/question.ts';
import type { AnswerRecord } from '../../src/reply/record.ts';

const passage = 'The board met in 2013. “We grow,” said Ann Poe.';
const citation = { source: 'a', passage: 'a#1', quote: 'We grow', start: 24, end: 31 };

function grade(expected: Partial<Question>, given: Partial<AnswerRecord>): Grade {
  const question: Question = { question: 'What?', kind: ['passage'], ...expected };
  const record: AnswerRecord = {
    question: 'What?',
    kind: 'passage',
    text: 'One source says:',
    citations: [citation],
    corpus: '',
    ...given,
  };
  const said = [{ passage: 'a#1', speakers: ['Ann Poe'], words: 'We grow,' }];
  const trial = { id: 't1', question, record, later: false, milliseconds: 0 };
  return gradeTrial(trial, (id) => (id === 'a#1' ? passage : undefined), said);
}

describe('an answer is right', () => {
  test.each<[string, Partial<Question>, Partial<AnswerRecord>, boolean]>([
    [
      'with the words and a passage of the right ones',
      { words: ['grow'], passages: ['b#1', 'a#1'] },
      {},
      true,
    ],
    ['with other words', { words: ['shrink'] }, {}, false],
    ['with one of several words', { words: ['shrink|grow'] }, {}, true],
    ['with only some of the words', { words: ['we', 'shrink'] }, {}, false],
    ['from another passage', { passages: ['b#1'] }, {}, false],
    ['with a number that is part of another', { words: ['13'] }, { text: 'In 2013' }, false],
    ['with a number that goes on', { words: ['20'] }, { text: '20.5 billion' }, false],
    ['with the number', { words: ['20.5'] }, { text: '£20.5bn' }, true],
    ['where a refusal was due', { kind: ['refusal'] }, {}, false],
    ['where a correction was due', { kind: ['correction'] }, {}, false],
    ['by refusing where that was due', { kind: ['refusal'] }, { kind: 'refusal' }, true],
    ['by refusing where it was not', {}, { kind: 'refusal' }, false],
    ['without the speaker asked for', { speaker: 'Ann Poe' }, {}, false],
  ])('%s: %j', (_, expected, given, right) => {
    expect(grade(expected, given).right).toBe(right);
  });
});

describe('a quote is given to a wrong speaker', () => {
  const by = (speaker: string, quote = 'We grow') =>
    grade({}, { citations: [{ ...citation, quote, speaker }] });

  test('where the words are another’s, or are not said by anybody', () => {
    expect(by('Bob Roe').wrongSpeaker).toBe(true);
    expect(by('Ann Poe', 'The board met').wrongSpeaker).toBe(true);
  });

  test('and not where they are theirs', () => {
    expect(by('Ann Poe').wrongSpeaker).toBe(false);
  });
});

test('a quote that is not what stands in its place is not verbatim', () => {
  expect(grade({}, {}).verbatim).toBe(1);
  expect(grade({}, { citations: [{ ...citation, quote: 'We  grow' }] }).verbatim).toBe(0);
});

test('a question without an answer that gets one is a false answer, and one that gets help is not', () => {
  expect(grade({ kind: ['refusal'] }, {}).falseAnswer).toBe(true);
  expect(grade({ kind: ['refusal'] }, { kind: 'help' }).falseAnswer).toBe(false);
  expect(grade({ kind: ['refusal', 'passage'] }, {}).falseAnswer).toBe(false);
});
