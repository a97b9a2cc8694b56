// A word of a label over a number in; whether it says no more than the very sentence that states the number does, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';
import type { Head } from './heads.ts';

/** “Town’s tangled system: 24 groups”: a word of the very sentence that states the number, before its place’s own label. */
export function isSentencesOwn(
  scene: Scene,
  { kind, start, end }: Head,
  figure: Figure,
  stem: string,
): boolean {
  if (kind !== 'label' || !scene.knowledge.facts.vocabularyOf(figure).near.has(stem)) return false;
  const places = placesOf(scene.knowledge, figure);
  return scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start >= start &&
      item.end <= end &&
      item.mention.readings.some(({ id }) => places.has(id)),
  );
}
