// A number in its clause and a figure in; whether the label before it says that the number is another body’s, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { publishersOf } from '../../publishers.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { subjectsOf } from './quote-subject.ts';

/** “The Tram Club: 24 members”: another body’s, whose number is none of the figure’s. */
export function isOthersLabel(
  scene: Scene,
  number: Range,
  { sentence, clause }: Around,
  figure: Figure,
): boolean {
  const { knowledge, text } = scene;
  const isBare = text.slice(clause.start, number.start).trim() === '';
  if (!isBare || !/:\s*$/u.test(text.slice(sentence.start, clause.start))) return false;
  const [label, ...more] = itemsIn(scene, { start: sentence.start, end: clause.start }).filter(
    (item) => item.kind !== 'word' || !item.term.stop,
  );
  if (label?.kind !== 'name' || more.length > 0) return false;
  const { nearNamed } = knowledge.facts.vocabularyOf(figure);
  const subjects = subjectsOf(knowledge, figure);
  return label.mention.readings.every(
    ({ id, kind, members }) =>
      (kind === 'body' || kind === 'programme') &&
      id !== figure.about &&
      !nearNamed.has(id) &&
      !subjects.has(id) &&
      !publishersOf(knowledge).has(id) &&
      !members.some(({ entity }) => entity === figure.about),
  );
}
