// A number in its sentence in; where that says of what wider whole the place’s own are a part, out: “24 of the country’s boards are in town”.
import type { Range } from '../../../corpus/corpus.ts';
import { arePlaced, holdsPart, ofThoseIn, ofWiderPlace } from '../../english/set-against.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Item } from '../read/scene.ts';
import { namesOwn, within, type Beside } from './beside.ts';

/** “24 of the country’s boards are in town”: of what wider whole the town’s are a part. */
export function findWiderWhole(beside: Beside): readonly Range[] {
  const { scene, claim, sentence } = beside;
  const rest = scene.typed.slice(claim.end, sentence.end);
  const those = ofThoseIn.exec(rest);
  const whole = those ?? ofWiderPlace.exec(rest);
  if (!whole?.groups) return [];
  const at = claim.end + rest.indexOf(whole.groups.place ?? '', 3);
  const isWider =
    /^(?:country|nation|kingdom)$/iu.test(whole.groups.place ?? '') ||
    within(scene, { start: at, end: at + (whole.groups.place ?? '').length + 2 }).some(
      (item) =>
        isPlaceName(item) &&
        !namesOwn(beside, item) &&
        !scene.knowledge.facts.isPart(item.mention.readings[0].id),
    );
  if (!isWider) return [];
  if (those?.groups) {
    const start = claim.end + (those.groups.of ?? '').length + 1 + (those.groups.noun ?? '').length;
    return [
      { start: claim.end, end: claim.end + (those.groups.of ?? '').length },
      { start, end: start + (those.groups.place ?? '').length },
    ];
  }
  const run = { start: claim.end, end: claim.end + whole[0].length };
  const own = placesOf(scene.knowledge, beside.figure);
  const isOwn = (item: Item) => isPlaceName(item) && holdsPlace(scene, item, own);
  const behind = arePlaced.exec(scene.typed.slice(run.end, sentence.end))?.[0].length;
  const isIn =
    behind !== undefined && scene.items.some((item) => isOwn(item) && item.start === run.end + behind);
  const holder = holdsPart.exec(scene.typed.slice(sentence.start, claim.start));
  const isHeld =
    holder !== null && scene.items.some((item) => isOwn(item) && item.end === sentence.start + holder.index);
  return isIn || isHeld ? [run] : [];
}
