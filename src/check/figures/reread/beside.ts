// A number in its message, and a figure that it is held against, in; what is found beside it, and what that names, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import type { Item, Scene } from '../read/scene.ts';

/** A number as it is held against a figure, in its sentence. */
export interface Beside {
  readonly scene: Scene;
  readonly claim: Claim;
  readonly figure: Figure;
  readonly sentence: Range;
}

/** The items that lie in a run, those in brackets as well. */
export function within({ items }: Scene, { start, end }: Range): readonly Item[] {
  return items.filter((item) => item.start >= start && item.end <= end);
}

/** Where the number’s sentence says so, as it was typed. */
export function find(
  { scene, sentence }: Beside,
  pattern: RegExp,
): readonly (Range & { readonly groups: Readonly<Record<string, string | undefined>> })[] {
  return [...scene.typed.slice(sentence.start, sentence.end).matchAll(pattern)].map(
    ({ 0: said, index, groups }) => ({
      start: sentence.start + index,
      end: sentence.start + index + said.length,
      groups: groups ?? {},
    }),
  );
}

/** Whether a run names the figure’s own place. */
export function namesOwn({ scene, figure }: Beside, run: Range): boolean {
  const own = placesOf(scene.knowledge, figure);
  return within(scene, run).some((item) => holdsPlace(scene, item, own));
}

/** A place by name, and none of the figure’s own nor a part of it. */
export function isOtherPlace(beside: Beside, run: Range): boolean {
  const { scene } = beside;
  return (
    !namesOwn(beside, run) &&
    within(scene, run).some((item) =>
      item.kind === 'word'
        ? isPlaceOfTheWorld(item.term.term)
        : isPlaceName(item) && !item.mention.readings.some(({ id }) => scene.knowledge.facts.isPart(id)),
    )
  );
}

/** One other number, and not the one that is read. */
export function holdsOneOther({ scene, claim }: Beside, { start, end }: Range): boolean {
  const inside = scene.claims.filter((one) => one.start >= start && one.end <= end);
  return inside.length === 1 && inside[0] !== claim;
}
