// The words of the sources behind a figure, by what the button carries and by what a person types.
import { expect, test } from 'vitest';
import { completeAnyFigure } from '../../src/check/complete-figure.ts';
import { findWordsBehind } from '../../src/check/words-behind.ts';
import { library } from '../answer/library.ts';

test('completing offers every figure, counts as well, by its words', () => {
  const all = completeAnyFigure(library, '');
  expect(all).toHaveLength(Math.min(25, library.corpus.figures.length));
  const [first] = completeAnyFigure(library, 'branch');
  expect(first?.name).toMatch(/branches|libraries/u);
  expect(completeAnyFigure(library, 'xylophone')).toEqual([]);
});

test.each(completeAnyFigure(library, ''))(
  '“$name” is found by its value and by its name',
  ({ name, value }) => {
    for (const typed of [value, name]) {
      const { shown, missing } = findWordsBehind(library, typed.includes(',') ? value : typed);
      expect(missing).toBe(0);
      expect(shown.map(({ about }) => about)).toContain(name);
    }
  },
);

test('what is typed may name what the figure is about', () => {
  const { shown, missing } = findWordsBehind(library, 'branches');
  expect(missing).toBe(0);
  expect(shown.length).toBeGreaterThan(0);
});

test('a run of a passage is shown as it stands, and what nothing is known of is counted', () => {
  expect(findWordsBehind(library, 'gazette#1:0-8').shown).toHaveLength(1);
  expect(findWordsBehind(library, 'gazette#1:8-0,gazette#99:0-8,xylophone')).toEqual({
    kind: 'words',
    shown: [],
    missing: 3,
  });
});
