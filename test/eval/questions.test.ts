// The files of corpus/questions: sound in themselves, and true to the sources they are about.
import { expect, test } from 'vitest';
import { readConversations, readSpeakers, type SetName } from '../../eval/question-files.ts';
import { parseQuestions } from '../../eval/question.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readPrecedents } from '../../src/corpus/precedents.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';

const sets: readonly SetName[] = ['tune', 'report'];
const { sources } = await loadCorpus('corpus');
const raw = await readCorpusFolder('corpus');
const texts = new Map(sources.flatMap(({ passages }) => passages).map(({ id, text }) => [id, text]));
const plain = (text: string) => text.toLowerCase().replaceAll(/[’‘]/g, "'");
const all = sets.flatMap((set) => readConversations(set));
const turns = all.flatMap(({ id, turns }) => turns.map((turn) => ({ id, ...turn })));

test('there are enough of them, a third unanswerable and a fifth with typos', () => {
  const alone = all.filter((conversation) => conversation.turns.length === 1).flatMap((one) => one.turns);
  expect(alone.length).toBeGreaterThan(250);
  const share = (holds: (turn: (typeof alone)[number]) => boolean) =>
    alone.filter(holds).length / alone.length;
  expect(share(({ kind }) => kind[0] === 'refusal')).toBeGreaterThan(1 / 3);
  expect(share(({ tags }) => tags?.includes('typo') ?? false)).toBeGreaterThan(0.2);
});

test('each has an id of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('no question that is tuned on or learnt from is reported on', () => {
  const alone = (set: SetName) =>
    readConversations(set)
      .filter((conversation) => conversation.turns.length === 1)
      .map((conversation) => plain(conversation.turns[0]?.question ?? '').replace(/[?!. ]+$/, ''));
  const learnt = readPrecedents(raw).map(({ text }) => plain(text).replace(/[?!. ]+$/, ''));
  const known = new Set([...alone('tune'), ...learnt]);
  expect(alone('report').filter((question) => known.has(question))).toEqual([]);
});

test('every passage expected is one of a source, and holds the words expected with the others', () => {
  const wrong = turns.filter(({ passages = [], words = [], speaker }) => {
    if (passages.some((id) => !texts.has(id))) return true;
    const together = plain(passages.map((id) => texts.get(id)).join('\n') + (speaker ?? ''));
    return (
      passages.length > 0 &&
      !words.every((word) =>
        plain(word)
          .split('|')
          .some((one) => together.includes(one)),
      )
    );
  });
  expect(wrong).toEqual([]);
});

test('what speakers are said to say stands in the sources', () => {
  const wrong = readSpeakers().filter(({ passage, words }) => texts.get(passage)?.includes(words) !== true);
  expect(wrong).toEqual([]);
});

test('a line that is no question is named with its place', () => {
  const line = JSON.stringify({ id: 'q1', question: 'Why?', kind: ['passage'] });
  expect(() => parseQuestions(`${line}\n{"id":"q2","question":"Why?","kind":["guess"]}`)).toThrow(/Line 2/);
});
