// Passages by how much of a query they hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { indexPassages } from '../../src/search/passage-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { buildVocabulary } from '../../src/search/vocabulary.ts';
import { sourcesOf } from './sources.ts';

/** Finds in passages with these texts; gives their paragraph numbers and strengths. */
function finderOf(texts: readonly string[]) {
  const passages = sourcesOf({ a: texts }).flatMap((source) => source.passages);
  const vocabulary = buildVocabulary();
  const index = runAtOnce(indexPassages(passages, vocabulary));
  return (query: string, limit: number) =>
    index
      .find(readQuery(query, vocabulary), limit)
      .map(({ passage, strength }) => ({ paragraph: passage.paragraph, strength }));
}

const paragraphs = (found: readonly { readonly paragraph: number }[]) =>
  found.map(({ paragraph }) => paragraph);

describe('passages are found', () => {
  test('with the most of the query first, and those that hold none of it not at all', () => {
    const find = finderOf(['A gate of iron.', 'The river.', 'A gate by the river.']);
    expect(paragraphs(find('river gate', 9))[0]).toBe(3);
    expect(paragraphs(find('iron', 9))).toEqual([1]);
  });

  test('in the order of the text where they are level', () => {
    const find = finderOf(['Stone bridge.', 'Stone bridge.', 'Wooden house.', 'Stone bridge.']);
    expect(paragraphs(find('bridge', 2))).toEqual([1, 2]);
  });

  test('in no number for a query without words', () => {
    expect(finderOf(['Stone bridge.'])('the of and', 9)).toEqual([]);
  });
});

test('the best few are the first of all of them, and no strength is below 0 or above 1', () => {
  // Some words are common and some rare, as it is with words: passages with common ones alone are left out of the search.
  const common = fc.constantFrom('river', 'gate');
  const word = fc.oneof(
    { weight: 4, arbitrary: common },
    fc.constantFrom('iron', 'stone', 'bridge', 'house'),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 60 }),
      text,
      fc.integer({ min: 1, max: 8 }),
      (texts, query, limit) => {
        const find = finderOf(texts);
        const all = find(query, texts.length);
        expect(find(query, limit)).toEqual(all.slice(0, limit));
        for (const { strength } of all) expect(strength > 0 && strength <= 1).toBe(true);
      },
    ),
  );
});
