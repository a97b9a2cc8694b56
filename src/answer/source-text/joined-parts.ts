// A run of a passage in; what commas and “and” join in it, each of which may be said of something else, out.
import type { Passage, Range } from '../../corpus/corpus.ts';

const joints = /[,;:]\s+|\s(?:and|but|or)\s/gu;

/** “It has 12 boats, and the council owns a pier”: two parts, the second of the council alone. */
export function findParts(passage: Pick<Passage, 'text'>, { start, end }: Range): readonly Range[] {
  const cuts = [...passage.text.slice(start, end).matchAll(joints)];
  const starts = [start, ...cuts.map(({ 0: joint, index }) => start + index + joint.length)];
  return starts.map((from, at) => ({ start: from, end: start + (cuts[at]?.index ?? end - start) }));
}
