// A sum with a limiting word in; whether the sources print it without that word as well, out.
//
// One source’s “an extra £3 for trees” is another’s “the £3 for trees”: whoever leaves the word out says what is printed.
import type { Figure } from '../../../corpus/corpus.ts';
import { findNumbers } from '../../../corpus/numbers.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { findSentenceAround } from '../../../facts/table.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { readLimits } from '../read/limits.ts';
import { statedEntities } from './stated.ts';

/** Whether it stands somewhere without one, for something that the sum’s own evidence names. */
export const isPrintedPlain = oncePerPair((knowledge: Knowledge, figure: Figure): boolean => {
  if (figure.measure !== 'money' || readLimits(figure.qualifier).kept.length === 0) return false;
  const stated = statedEntities(knowledge, figure);
  return knowledge.corpus.sources
    .flatMap(({ passages }) => passages)
    .some((passage) =>
      findNumbers(passage.text)
        .filter(({ kind, value, unit }) => kind === 'money' && value === figure.value && unit === figure.unit)
        .filter(({ qualifier }) => qualifier === undefined)
        .some((run) => {
          const { end } = findSentenceAround(passage, run);
          const behind = passage.text.slice(run.end, end);
          const next = knowledge.names.find(behind)[0];
          return (
            next !== undefined &&
            /^\s(?:for|to)\s(?:the\s)?$/iu.test(behind.slice(0, next.start)) &&
            next.readings.every(({ id }) => stated.has(id))
          );
        }),
    );
});
