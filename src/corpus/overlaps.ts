// Two runs of one text in; whether they share any of it out.
import type { Range } from './corpus.ts';

/** Whether two runs of one text share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
