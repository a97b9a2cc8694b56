// A figure in; all figures of the table that answer the same, out.
import type { Figure, Measure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { changeOf } from './change.ts';

/** There is one number of a thing, whatever words ask for it; its dates, sums and shares are told apart by theirs. */
const oneSlot: ReadonlySet<Measure> = new Set(['count', 'people']);

/**
 * The figures of one slot: the same entity and measure, and the same words to ask for it. Dates and scopes may differ, but
 * what is true of a part is no second value for the whole.
 */
export function findSlot(knowledge: Knowledge, figure: Figure): readonly Figure[] {
  const others = knowledge.facts
    .figuresAbout(figure.about)
    .filter((other) => other !== figure && other.measure === figure.measure)
    .filter((other) => (other.scope === undefined) === (figure.scope === undefined))
    // By how much something fell is no second value for what it is.
    .filter((other) => changeOf(knowledge, other) === changeOf(knowledge, figure))
    .filter(
      ({ asked }) =>
        oneSlot.has(figure.measure) ||
        (asked.length === 0 && figure.asked.length === 0) ||
        asked.some((word) => figure.asked.includes(word)),
    );
  return [figure, ...others];
}
