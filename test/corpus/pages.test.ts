import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { rawCorpusOf, corpusOf } from '../support/corpus.ts';

const sourceOf = (pages: string): string => `---\npages: ${pages}\n---\n\nOne.\n\nTwo.\n\nThree.\n\nFour.`;
const pagesOf = (pages: string): readonly (number | undefined)[] =>
  (corpusOf({ sources: { a: sourceOf(pages) } }).sources[0]?.passages ?? []).map(({ page }) => page);

describe('the pages of a source', () => {
  it('are those on which its paragraphs begin', () => {
    expect(pagesOf('1 2 4')).toEqual([1, 2, 2, 3]);
  });

  it('are counted where no paragraph begins on them: a picture, or one paragraph over several', () => {
    expect(pagesOf('1 1 3 3 5')).toEqual([2, 2, 4, 4]);
  });

  it('are left out where the source does not tell them', () => {
    const { sources } = corpusOf({ sources: { a: 'One.\n\nTwo.' } });
    expect(sources[0]?.passages.some((passage) => 'page' in passage)).toBe(false);
  });

  it('make another corpus, because a reader is shown them', () => {
    const [with3, with2] = ['1 2 4', '1 3'].map((pages) => corpusOf({ sources: { a: sourceOf(pages) } }));
    expect(with3?.hash).not.toBe(with2?.hash);
  });

  it.each([
    ['"2 3"', 'must begin with 1, the paragraph that the first page begins with; received "2 3"'],
    ['"1 4 3"', 'must not go back, as from 4 to 3 on page 3; received "1 4 3"'],
    ['"1 2 9"', 'names paragraph 9 on page 3, and there are 4; received "1 2 9"'],
    ['"1, 2"', 'must be numbers of paragraphs apart by spaces; received "1, 2"'],
    ['[1, 2]', 'must be a string; received ["1","2"]'],
  ])('are reported where they cannot be: %s', (pages, message) => {
    const checked = checkCorpus(rawCorpusOf({ sources: { a: sourceOf(pages) } }));
    expect('problems' in checked ? checked.problems.map(describeProblem) : []).toEqual([
      `sources/a.md: front matter "pages" ${message}`,
    ]);
  });
});
