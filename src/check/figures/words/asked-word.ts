// A word or name in the clause of a counted noun in; whether the words that the figure is asked for by explain it, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isChange } from '../../english/everyday.ts';
import type { Item, Scene } from '../read/scene.ts';
import { isPassive } from './said-behind.ts';
import { askedEntities, askedStems } from './stated.ts';

/** Whether an asked word, or before the number one of the sentence around the evidence, explains the item. */
export function isAsked(
  scene: Scene,
  item: Item,
  { figure, noun }: { readonly figure: Figure; readonly noun: Range },
): boolean {
  // “The Society reviewed four boards”, which are asked for as those that it looked at.
  if (item.kind === 'name')
    return (
      item.end <= noun.start &&
      item.mention.readings.some(({ id }) => askedEntities(scene.knowledge, figure).has(id))
    );
  if (item.kind !== 'word') return false;
  const { stem } = item.term;
  const isBefore = item.end <= noun.start;
  // “It is split into four areas” says what the number is of; behind the number an asked word says more of it.
  if (askedStems(figure).has(stem)) return isBefore || isPassive(scene.text.slice(0, item.start));
  return isBefore && !isChange(stem) && scene.knowledge.facts.vocabularyOf(figure).near.has(stem);
}
