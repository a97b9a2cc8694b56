// Which lines of a corpus's questions the engine learns from.
import { expect, test } from 'vitest';
import { PHRASINGS_FILE, readPrecedents } from '../../src/corpus/precedents.ts';

const read = (lines: readonly unknown[], file = 'questions/tune.jsonl') =>
  readPrecedents({
    sources: [],
    questions: [
      { file, text: lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n') },
    ],
  });

test('a question with an answer, where that stands and in which words, and one without', () => {
  expect(
    read([
      { question: 'How many boats?', kind: ['count'], passages: ['port#1'], words: ['12|twelve'] },
      { question: 'Who owns them?', kind: ['refusal'] },
    ]),
  ).toEqual([
    { text: 'How many boats?', answered: true, passages: ['port#1'], words: ['12|twelve'] },
    { text: 'Who owns them?', answered: false, passages: [], words: [] },
  ]);
});

test('the file that only teaches phrasing is learnt from as well', () => {
  expect(read([{ question: 'Boats, how many?', kind: ['count'] }], PHRASINGS_FILE)).toHaveLength(1);
});

test('no commands, no help, nothing else', () => {
  const nothing = [
    { question: '/count boats', kind: ['count'] },
    { question: 'hello', kind: ['help'] },
    { question: 'boats' },
    { kind: ['count'] },
    'no JSON',
    '',
  ];
  expect(read(nothing)).toEqual([]);
});

test('no other file: what the engine is measured on teaches it nothing', () => {
  expect(read([{ question: 'How many boats?', kind: ['count'] }], 'questions/report.jsonl')).toEqual([]);
});
