// A number in its message and a figure in; whether it is another place's, with the figure's own set only beside that, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import {
  anotherPlace,
  aside,
  contrasted,
  itsOwn,
  kin,
  likened,
  outdoes,
  ownBehind,
  partOf,
  somePlace,
} from '../../english/comparing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import type { Claim } from '../read/claim.ts';
import { isPartNamed, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

/** “From Leeds”, “unlike Leeds”: no subject. */
const governed =
  /\b(?:unlike|like|than|from|to|of|with|by|for|versus|vs\.?|about|near|outside|beyond|and|or|as)\s(?:the\s)?$/iu;

/** “Bexbury (Ontario)”, “Bexbury, Ontario”: a place of the same name. */
const namesake =
  /^(?:\s?\((?<inside>\p{Lu}[\p{L} ]+)\)|,\s(?<behind>\p{Lu}\p{L}+)(?=,?\s(?:has|have|had|there)\b))/u;

function findOthers(scene: Scene, range: Range, allowed: ReadonlySet<string>): readonly Range[] {
  const named = itemsIn(scene, range).filter((item) => isOther(item, allowed));
  const somewhere = [...scene.text.slice(range.start, range.end).matchAll(somePlace)].map(
    ({ 0: { length }, index }) => ({ start: range.start + index, end: range.start + index + length }),
  );
  return [...named, ...somewhere].toSorted((a, b) => a.start - b.start);
}

function isOther(item: Item, allowed: ReadonlySet<string>): boolean {
  if (isPlaceName(item)) return !item.mention.readings.some(({ id }) => allowed.has(id));
  return item.kind === 'word' && isPlaceOfTheWorld(item.term.term);
}

/** “Leeds, like town, has 24 groups”, “Leeds beats town with 24 groups”. */
function isBeside(scene: Scene, claim: Claim, other: Range, own: Range): boolean {
  const { text } = scene;
  const behind = text.slice(own.end, claim.span.start);
  if (governed.test(text.slice(0, other.start)) || ownBehind.test(behind)) return false;
  const before = text.slice(other.end, own.start);
  if (aside.test(before) && /^,\s(?:has|have|had|got|with)\s/iu.test(behind)) return true;
  if (outdoes.test(before) && /^\s(?:with|at|having)\s/iu.test(behind)) return true;
  return likened.test(before) || (contrasted.test(before) && !/^\s*[:–—-]/u.test(behind));
}

function hasNamesake({ text, knowledge }: Scene, { end }: Range): boolean {
  const { inside, behind } = namesake.exec(text.slice(end))?.groups ?? {};
  const said = inside ?? behind;
  return (
    said !== undefined &&
    knowledge.names.find(said).length === 0 &&
    !knowledge.search.knows(said.toLowerCase())
  );
}

/** “Four areas in the south of town”, “… in South Town”: a part of the figure's own. */
function isInPart(scene: Scene, claim: Claim, allowed: ReadonlySet<string>): boolean {
  const { clause } = scene.around(claim.start);
  return itemsIn(scene, { start: claim.span.end, end: clause.end }).some(
    (item) =>
      isPlaceName(item) &&
      item.mention.readings.some(({ id }) => allowed.has(id)) &&
      isPartNamed(scene, item) &&
      /^\s[^,;:(–—]*\b(?:in|of|across|within|throughout|for)\s(?:\p{L}+[\s-])$/iu.test(
        scene.text.slice(claim.span.end, item.start),
      ),
  );
}

/** Whether the number is said of another place, which the figure's own is only compared with. */
export function isSetBeside(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { text } = scene;
  const allowed = placesOf(scene.knowledge, figure);
  const { sentence } = scene.around(claim.start);
  const lead = { start: sentence.start, end: claim.span.start };
  if (anotherPlace.test(text.slice(lead.start, lead.end)) || isInPart(scene, claim, allowed)) return true;
  const others = findOthers(scene, lead, allowed);
  // “Unlike Leeds with its 24 groups”.
  if (others.some(({ end }) => /^\s(?:and|with)\s(?:its|their)\s$/iu.test(text.slice(end, lead.end))))
    return true;
  // “Leeds, which has 24 groups”, “Leeds, home to 24 groups”, “envies Leeds its 24 groups”.
  const isNamed = (range: Range) => itemsIn(scene, lead).some(({ start }) => start === range.start);
  if (others.some((other) => isNamed(other) && itsOwn.test(text.slice(other.end, lead.end)))) return true;
  const owns = itemsIn(scene, lead).filter(
    (item) => isPlaceName(item) && item.mention.readings.some(({ id }) => allowed.has(id)),
  );
  const own = owns.at(-1);
  if (!own) return false;
  const behind = text.slice(own.end, lead.end);
  if (owns.some(({ end }) => kin.test(text.slice(end, lead.end)))) return true;
  if (partOf.test(text.slice(lead.start, own.start)) && /^\s(?:has|have|with|got)\s/iu.test(behind))
    return true;
  const other = others.findLast(({ end }) => end <= own.start);
  return hasNamesake(scene, own) || (other !== undefined && isBeside(scene, claim, other, own));
}
