// Which lines of a corpus's questions the engine learns from.
import { describe, expect, test } from 'vitest';
import { PHRASINGS_FILES, readPrecedents } from '../../src/corpus/precedents.ts';

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

test.each(PHRASINGS_FILES)('%s, which only teaches phrasing, is learnt from as well', (file) => {
  expect(read([{ question: 'Boats, how many?', kind: ['count'] }], file)).toHaveLength(1);
});

describe('of a conversation', () => {
  const boats = { question: 'How many boats?', kind: ['count'], passages: ['port#1'] };
  const turns = (...later: readonly unknown[]) => read([{ id: 'd1', turns: [boats, ...later] }]).slice(1);

  test('the first question stands alone, and another one is known with the passages of the answer before it', () => {
    expect(
      turns({ question: 'who owns them?', kind: ['refusal'] }, { question: 'why?', kind: ['passage'] }),
    ).toEqual([
      { text: 'who owns them?', after: ['port#1'], answered: false, passages: [], words: [] },
      { text: 'why?', after: [], answered: true, passages: [], words: [] },
    ]);
    expect(read([{ id: 'd1', turns: [boats] }])).toEqual([
      { text: 'How many boats?', answered: true, passages: ['port#1'], words: [] },
    ]);
  });

  test('one that may be answered or refused teaches neither', () => {
    expect(turns({ question: 'is that many?', kind: ['yes-no', 'refusal'] })).toEqual([]);
  });

  test('a command is no question, but what comes after it comes after its answer', () => {
    const piers = { question: '/count piers', kind: ['count'], passages: ['port#2'] };
    expect(turns(piers, { question: 'since when?', kind: ['date'], passages: ['port#3'] })).toEqual([
      { text: 'since when?', after: ['port#2'], answered: true, passages: ['port#3'], words: [] },
    ]);
  });
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
