// What stands before a number in its clause in; whether it sets the number in some other place, or in somebody’s own, out.
import { inSomePlace } from '../../english/placing.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { isPlaceName } from './far-places.ts';

/** “In other towns there are 24 groups”, where no own place is named but by that very word. */
export function isInSomePlace(
  scene: Scene,
  lead: string,
  { clause }: Around,
  allowed: ReadonlySet<string>,
): boolean {
  const some = inSomePlace.exec(lead);
  if (!some) return false;
  const at = { start: clause.start + some.index, end: clause.start + some.index + some[0].length };
  return !itemsIn(scene, clause).some(
    (item) =>
      isPlaceName(item) &&
      (item.end <= at.start || item.start >= at.end) &&
      item.mention.readings.some(({ id }) => allowed.has(id)),
  );
}
