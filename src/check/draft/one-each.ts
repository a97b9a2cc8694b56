// Citations in; the first of each passage out.
import type { Citation } from '../../answer/answer.ts';

export function oneEach(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(
    (one, index) => citations.findIndex(({ passage }) => passage === one.passage) === index,
  );
}
