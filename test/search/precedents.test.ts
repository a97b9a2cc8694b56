// How alike two questions are: the words they share, the rarer the more, and their order.
import { expect, test } from 'vitest';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { precedentSteps } from '../../src/search/precedents.ts';

const find = (texts: readonly string[], text: string, count = 10) =>
  runAtOnce(precedentSteps(texts.map((one) => ({ text: one, answered: true, passages: [], words: [] }))))
    .findLike(text, count)
    .map(({ precedent }) => precedent.text);

test('the likest comes first, and what shares no word does not come', () => {
  const texts = ['Who runs the boats?', 'When do the boats run?', 'Where are the nets kept?'];
  expect(find(texts, 'when does a ferry run')).toEqual(['When do the boats run?', 'Who runs the boats?']);
});

test('a question is no precedent of itself, however it is printed', () => {
  expect(find(['Who runs the boats?'], 'who runs the BOATS')).toEqual([]);
});

test('endings and spelling of either side of the ocean make no difference', () => {
  expect(find(['Which harbours were organised?'], 'organizing harbors')).toHaveLength(1);
});

test('no more come than are asked for', () => {
  expect(find(['boats one', 'boats two', 'boats three'], 'boats', 2)).toHaveLength(2);
});

test('without precedents nothing is like anything', () => {
  expect(find([], 'boats')).toEqual([]);
});
