// A text and runs of it in; the text with those runs blanked out. Offsets stay as they are.
import type { Range } from '../../../corpus/corpus.ts';

/** Spaces in place of each run. */
export function blank(text: string, runs: readonly Range[]): string {
  return runs.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
