// A text and a place in it in; the line around that place, and the lines over it, out.
import type { Range } from '../../../corpus/corpus.ts';

export function lineAround(text: string, at: number): Range {
  const end = text.indexOf('\n', at);
  // From before the first character the search would begin at it.
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return { start, end: end === -1 ? text.length : end };
}

/** The lines over a line, nearest first. */
export function linesOver(text: string, { start }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let at = start; at > 0;) {
    const line = lineAround(text, at - 1);
    found.push(line);
    at = line.start;
  }
  return found;
}
