// A word in its sentence in; whether it is how all of something counted have to do with the next number, out.
import type { Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceName } from '../place/far-places.ts';
import { isOfMany } from '../counted/of-many.ts';
import { isPartOf } from '../counted/parts.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

const together =
  /^\s(?:(?:closely|together|directly|side by side)\s)?(?:with|alongside)\s(?:the\s|all\s|all the\s)?(?=\d|\p{Ll}+(?:-\p{Ll}+)?\s)/u;
/** “Four boards, which serve the town, …”. */
const behindRelative = /,\s(?:which|who)\s[^,;.:]{3,90},\s(?:all\s|also\s|now\s)?$/iu;

/** “The four boards in town”, right before their verb. */
const behindSubject = /^(?:\sin\s(?:the\s)?[\p{L}’'-]+)?\s(?:all\s|also\s|now\s)?$/iu;

/** “The four boards in town work with …”: all that there are, by their number. */
function findWholeSubject({ claims, items, text }: Scene, item: Item): Item | undefined {
  const name = items.findLast((one) => one.kind === 'name' && !isPlaceName(one) && one.end <= item.start);
  const number = name && claims.findLast(({ end }) => end <= name.start);
  if (!name || !number || !/^\s$/u.test(text.slice(number.end, name.start))) return undefined;
  const isKnown = /(?<!\bof\s|[\p{L}’'-])(?:the|all|its|our|\p{L}+['’]s)\s$/iu.test(
    text.slice(0, number.start),
  );
  return isKnown && behindSubject.test(text.slice(name.end, item.start)) ? name : undefined;
}

/** Nothing there names another place than these. */
function staysIn(scene: Scene, range: Range, places: ReadonlySet<string>): boolean {
  return itemsIn(scene, range).every((item) =>
    isPlaceName(item)
      ? item.mention.readings.some(({ id }) => places.has(id))
      : item.kind !== 'word' || !isPlaceOfTheWorld(item.term.term),
  );
}

/** No word that says which of them. */
function isPlain(item: Item): boolean {
  return item.kind !== 'word' || item.term.stop || isTalk(item.term.stem);
}

/** “The warden works with 24 groups”: with all that there are. */
function isOffice(item: Item): boolean {
  return item.kind === 'name' && item.mention.readings.some(({ kind }) => kind === 'post');
}

/** “The four boards, which serve the town, work with 24 groups”, “the four boards work with …”: each with its own, and so all with all. */
export function worksWith(scene: Scene, item: Item & { kind: 'word' }): boolean {
  if (!/^works?$/u.test(item.term.term) || !together.test(scene.text.slice(item.end))) return false;
  if (scene.items.some((one) => isOffice(one) && one.end === item.start - 1)) return true;
  const relative = behindRelative.exec(scene.text.slice(0, item.start));
  const name = relative
    ? scene.items.find((one) => one.kind === 'name' && one.end === relative.index)
    : findWholeSubject(scene, item);
  if (name?.kind !== 'name' || !isOfMany(scene.text.slice(name.start, name.end))) return false;
  const [{ id }] = name.mention.readings;
  const around = scene.around(name.start);
  const count = scene.knowledge.facts.figuresAbout(id).find(({ measure }) => measure === 'count');
  return (
    count !== undefined &&
    !isPartOf(scene, around, id, name) &&
    itemsIn(scene, { start: around.clause.start, end: name.start }).every(isPlain) &&
    staysIn(scene, { start: around.sentence.start, end: item.start }, placesOf(scene.knowledge, count))
  );
}
