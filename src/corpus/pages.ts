// The `pages` line of a source's front matter in; the page that each paragraph begins on out.
import { show } from './problems.ts';

/**
 * The first paragraph of each page, page 1 first. A page on which no paragraph begins has the number of the next that does;
 * after the last paragraph that is one more than there are. Empty where the line is left out or reported.
 */
export function readPages(
  line: string | undefined,
  paragraphs: number,
  report: (message: string) => void,
): readonly number[] {
  if (line === undefined || paragraphs === 0) return [];
  const pages = line.trim().split(/\s+/).map(Number);
  const wrong = findWrong(pages, paragraphs);
  if (wrong === undefined) return pages;
  report(`front matter "pages" ${wrong}; received ${show(line)}`);
  return [];
}

function findWrong(pages: readonly number[], paragraphs: number): string | undefined {
  if (pages[0] !== 1) return 'must begin with 1, the paragraph that the first page begins with';
  const back = pages.findIndex((first, page) => first < (pages[page - 1] ?? 0));
  if (back !== -1)
    return `must not go back, as from ${pages[back - 1] ?? 0} to ${pages[back] ?? 0} on page ${back + 1}`;
  const beyond = pages.findIndex((first) => first > paragraphs + 1);
  if (beyond !== -1)
    return `names paragraph ${pages[beyond] ?? 0} on page ${beyond + 1}, and there are ${paragraphs}`;
  return undefined;
}

/** Counted from 1; undefined where the source does not tell its pages. */
export function pageOf(paragraph: number, pages: readonly number[]): number | undefined {
  const page = pages.findLastIndex((first) => first <= paragraph);
  return page === -1 ? undefined : page + 1;
}
