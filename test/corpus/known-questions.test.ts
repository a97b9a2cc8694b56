import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readKnownQuestions } from '../../src/corpus/known-questions.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { PHRASINGS_FILES } from '../../src/corpus/precedents.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';

const read = (text: string): ReturnType<typeof readKnownQuestions> =>
  readKnownQuestions({ sources: [], questions: [{ file: 'questions/a.jsonl', text }] });

describe('readKnownQuestions', () => {
  it('takes single questions and the first turns of dialogues, whatever else their lines say', () => {
    const { questions, problems } = read(
      [
        '{"id": "a1", "question": "How many boards?", "kind": ["count"], "new": 1}',
        '',
        '{"id": "d1", "turns": [{"question": "Who is Ann Lee?"}, {"question": "and what did she say?"}]}',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      { file: 'questions/a.jsonl', line: 1, text: 'How many boards?' },
      { file: 'questions/a.jsonl', line: 3, text: 'Who is Ann Lee?' },
    ]);
  });

  it('passes over lines that are records of another kind', () => {
    expect(read('{"passage": "a#1", "speakers": ["Ann Lee"], "words": "Now"}')).toEqual({
      questions: [],
      problems: [],
    });
  });

  it.each([
    ['no JSON', '{"question": "How', 'is no JSON; received "{\\"question\\": \\"How"'],
    ['no object', '["How many?"]', 'is no object with a question; received ["How many?"]'],
    [
      'an empty question',
      '{"question": " "}',
      'must have a "question" in words, or "turns" that begin with one; received {"question":" "}',
    ],
    [
      'a dialogue without turns',
      '{"turns": []}',
      'must have a "question" in words, or "turns" that begin with one; received {"turns":[]}',
    ],
  ])('reports %s with its file and line, and keeps the other lines', (_, line, message) => {
    const { questions, problems } = read(`{"question": "First?"}\n${line}\n{"question": "Last?"}`);
    expect(problems.map(describeProblem)).toEqual([`questions/a.jsonl: line 2 ${message}`]);
    expect(questions.map(({ text }) => text)).toEqual(['First?', 'Last?']);
  });

  it('leaves out the questions that only teach phrasing, and reports their lines all the same', () => {
    const text = '{"question": "Boats?", "kind": ["count"]}\n[]';
    const { questions, problems } = readKnownQuestions({
      sources: [],
      questions: PHRASINGS_FILES.map((file) => ({ file, text })),
    });
    expect(questions).toEqual([]);
    expect(problems.map(({ where }) => where)).toEqual(PHRASINGS_FILES.map(() => 'line 2'));
  });

  it('is empty for a corpus without questions', () => {
    expect(readKnownQuestions({ sources: [] })).toEqual({ questions: [], problems: [] });
  });

  it('reads every line of the bundled questions', async () => {
    const raw = await readCorpusFolder('corpus');
    const { questions, problems } = readKnownQuestions(raw);
    const texts = await Promise.all(
      ['tune', 'tune-dialogues', 'report', 'report-dialogues'].map((name) =>
        readFile(`corpus/questions/${name}.jsonl`, 'utf8'),
      ),
    );
    const lines = texts.join('\n').split('\n');
    expect(problems).toEqual([]);
    expect(questions).toHaveLength(lines.filter((line) => line.trim() !== '').length);
  });
});
