// A number, a statement that is put together around it and a figure in; whether what else the message says sets it in another
// place, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { setsElsewhere } from '../../english/placing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import type { Claim } from '../read/claim.ts';
import { firstItemFrom, type Item, type Scene } from '../read/scene.ts';

/** How far before a number a place may stand that it is said of, in characters. */
const reach = 400;

/** “LEEDS, Mon 09:05 — …”: where it is written. */
function isDateline({ text }: Scene, { start, end }: Item): boolean {
  return (
    /(?:^|\n)\W*$/u.test(text.slice(0, start)) &&
    /^\p{Lu}{3,}$/u.test(text.slice(start, end)) &&
    /^[^.!?\n—–-]{0,25}\s[—–-]{1,2}\s/u.test(text.slice(end))
  );
}

/** A statement that names its place is of no other; where money is spoken of is not whom it is for. */
export function isSetElsewhere(scene: Scene, claim: Claim, statement: Scene, figure: Figure): boolean {
  if (setsElsewhere(statement.text)) return true;
  const allowed = placesOf(scene.knowledge, figure);
  if (statement.items.some((item) => holdsPlace(statement, item, allowed))) return false;
  const from = figure.measure === 'money' ? scene.around(claim.start).sentence.start : claim.start - reach;
  const own = new Set(statement.items.map((item) => statement.text.slice(item.start, item.end)));
  const before = scene.items.slice(firstItemFrom(scene, Math.max(0, from)));
  return before.some((item) => {
    if (
      item.start >= claim.start ||
      isDateline(scene, item) ||
      own.has(scene.text.slice(item.start, item.end))
    )
      return false;
    if (isPlaceName(item)) return !item.mention.readings.some(({ id }) => allowed.has(id));
    return isUnknownPlace(scene, item) || (item.kind === 'word' && isPlaceOfTheWorld(item.term.term));
  });
}
