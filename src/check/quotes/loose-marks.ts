// A text and the runs in it whose marks pair as they should in; those out whose marks do not: “Amos said:"…"”, “… mixed", “… never closed.
import type { Range } from '../../corpus/corpus.ts';

/** Fewer words than these between marks that do not pair are nobody's words. */
const fewest = 4;
const anyDouble = /[“”„"«»]|''/gu;
const opensSingle =
  /(?<=^|[\s(:,])[‘'’](?=\p{L})(?!(?:n|tis|twas|em|cause|cos|til|till|bout|round|ere|kay|ello|ave|ad|im|er|is|s|d|ll|re|ve|m|t)['’]?(?![\p{L}]))/gu;
const closesSingle = /(?<=[\p{L}\d.,!?…])['’](?=[\s.,;:!?)]|$)/gu;
/** Where words whose mark is never closed end: before whoever is said to say them. */
const attribution =
  /\s(?:[–—~]|-{1,2})\s|,?\s(?:said|says|wrote|writes|according to|argued|argues|tweeted)\s(?=(?:the\s|an?\s|my\s)?\p{L})|\s\(/u;

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}]+)*/gu)?.length ?? 0;
}

function isInside(at: number, runs: readonly Range[]): boolean {
  return runs.some(({ start, end }) => start - 1 <= at && at <= end);
}

/** Whether a mark can open: something is said behind it, and no number before it, which it would measure. */
function mayOpen(line: string, at: number, size: number): boolean {
  return /^\s?[\p{L}\p{N}[‘'…]/u.test(line.slice(at + size)) && !/\d$/u.test(line.slice(0, at));
}

interface Mark {
  readonly at: number;
  readonly size: number;
}

/** The run from a mark to the next, or where there is none, to the end of the line or of what is said. */
function runFrom(line: string, { at, size }: Mark, close: Mark | undefined): Range | undefined {
  const start = at + size;
  const open = line.slice(start);
  const end = close ? close.at : start + (attribution.exec(open)?.index ?? open.length);
  return countWords(line.slice(start, end)) >= fewest ? { start, end } : undefined;
}

function readDoubles(line: string, marks: readonly Mark[]): readonly Range[] {
  const runs: Range[] = [];
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index];
    if (!open || !mayOpen(line, open.at, open.size)) continue;
    const close = marks[index + 1];
    const run = runFrom(line, open, close);
    if (run) runs.push(run);
    if (run && close) index++;
  }
  return runs;
}

/** “‘… mixed'”, and a headline’s 'boards' plea': the last mark of the line that can close it. */
function readSingle(line: string, found: readonly Range[]): readonly Range[] {
  for (const { index } of line.matchAll(opensSingle)) {
    if (isInside(index, found)) continue;
    const close = [...line.matchAll(closesSingle)].findLast((mark) => mark.index > index);
    if (!close || isInside(close.index, found)) continue;
    const run = { start: index + 1, end: close.index };
    if (countWords(line.slice(run.start, run.end)) > fewest) return [run];
  }
  return [];
}

/** By lines: no mark that does not pair holds for more than its own. */
export function findLoose(text: string, found: readonly Range[]): readonly Range[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const here = found.map((run) => ({ start: run.start - from, end: run.end - from }));
    const marks = [...line.matchAll(anyDouble)]
      .map(({ 0: mark, index }) => ({ at: index, size: mark.length }))
      .filter(({ at, size }) => !isInside(at, here) && !isInside(at + size - 1, here));
    const doubles = readDoubles(line, marks);
    return [...doubles, ...(marks.length === 0 ? readSingle(line, here) : [])].map((run) => ({
      start: run.start + from,
      end: run.end + from,
    }));
  });
}
