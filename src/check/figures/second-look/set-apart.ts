// A number that matches, in its message, in; whether the place it is true of is named only as left out, near by, or one part or
// more than all of what the number is said of, out: “outside town”, “south of town”, “half of them in town”, “town and Kent”.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import {
  alone,
  another,
  atOne,
  beside,
  betweenBefore,
  betweenBehind,
  havingBehind,
  inPart,
  landAbroad,
  leftOut,
  someLike,
  someThere,
  thenThere,
  togetherWith,
  whichPart,
  without,
  withOnly,
} from '../../english/setting-apart.ts';
import type { Claim } from '../read/claim.ts';
import { isPlaceName } from '../place/far-places.ts';
import { isOfMany } from '../counted/of-many.ts';
import { placesOf } from '../place/places-of.ts';
import type { Item, Scene } from '../read/scene.ts';

interface Place extends Range {
  /** What stands before its name in the sentence, and behind it. */
  readonly lead: string;
  readonly tail: string;
}

function itemsOf({ items }: Scene, { start, end }: Range): readonly Item[] {
  return items.filter((item) => item.start >= start && item.end <= end);
}

/** Another place, which is no part of the figure’s own. */
function isOther(scene: Scene, item: Item, allowed: ReadonlySet<string>): boolean {
  if (item.kind === 'word') return isPlaceOfTheWorld(item.term.term);
  return (
    isPlaceName(item) &&
    !item.mention.readings.some(({ id }) => allowed.has(id) || scene.knowledge.facts.isPart(id))
  );
}

/** “Without the town, there are 24 groups”, “the town aside”. */
function isLeftOut({ lead, tail }: Place): boolean {
  if (leftOut.test(tail)) return true;
  const word = without.exec(lead);
  if (!word || withOnly.test(lead)) return false;
  return !alone.test(lead.slice(0, word.index)) && thenThere.test(tail);
}

/** “Between the town and Leeds”. */
function isBetween(scene: Scene, place: Place, others: readonly Item[]): boolean {
  return others.some((other) => {
    const [first, second] = other.start < place.start ? [other, place] : [place, other];
    return (
      betweenBehind.test(scene.text.slice(first.end, second.start)) &&
      betweenBefore.test(scene.text.slice(0, first.start))
    );
  });
}

/** “24 groups in one town board”, by a name that begins with the place. */
function isInOneNamed(
  scene: Scene,
  claim: Claim,
  items: readonly Item[],
  allowed: ReadonlySet<string>,
): boolean {
  return items.some((item) => {
    if (item.kind !== 'name' || isPlaceName(item) || item.start < claim.end) return false;
    const said = scene.text.slice(item.start, item.end);
    const [first] = scene.knowledge.names.find(said.split(/\s/u)[0] ?? '');
    return (
      said.includes(' ') &&
      !isOfMany(said) &&
      first?.readings.some(({ id }) => allowed.has(id)) === true &&
      atOne.test(scene.text.slice(claim.end, item.start))
    );
  });
}

/** “36 groups at a town conference”: something else there. */
function isOnlyOfOne(scene: Scene, claim: Claim, place: Place): boolean {
  if (place.start < claim.end || !atOne.test(place.lead)) return false;
  const next = scene.items.find(({ start }) => start > place.end);
  const isNoun = next?.kind === 'name' || (next?.kind === 'word' && !next.term.stop);
  return isNoun && /^\s$/u.test(scene.text.slice(place.end, next.start));
}

function isApart(scene: Scene, claim: Claim, place: Place, others: readonly Item[]): boolean {
  const { lead, tail } = place;
  const between = scene.text.slice(claim.end, place.start);
  const joined = others.find(
    ({ start }) => start > place.end && togetherWith.test(scene.text.slice(place.end, start)),
  );
  return (
    isLeftOut(place) ||
    beside.test(lead) ||
    isBetween(scene, place, others) ||
    landAbroad.test(tail) ||
    (joined !== undefined && joined.end < claim.start) ||
    (whichPart.test(tail) && place.end < claim.start) ||
    (place.start > claim.end && (inPart.test(lead) || someThere.test(between))) ||
    (another.test(lead) && havingBehind.test(tail)) ||
    (someLike.test(lead) && place.end < claim.start && !tail.includes('?'))
  );
}

/** How far around the name the words stand that set it apart, in characters. */
const reach = 90;

function readPlace({ text }: Scene, { start, end }: Range, sentence: Range): Place {
  const from = Math.max(sentence.start, start - reach);
  return {
    start,
    end,
    // What is cut off is no beginning of a sentence.
    lead: (from > sentence.start ? 'x' : '') + text.slice(from, start),
    tail: text.slice(end, Math.min(sentence.end, end + reach)),
  };
}

/** Whether every own place that the sentence names is set apart so. */
export function isSetApart(scene: Scene, claim: Claim, figure: Figure): boolean {
  const allowed = placesOf(scene.knowledge, figure);
  const { sentence } = scene.around(claim.start);
  const items = itemsOf(scene, sentence);
  const owns = items.filter(
    (item) => isPlaceName(item) && item.mention.readings.some(({ id }) => allowed.has(id)),
  );
  const others = items.filter((item) => isOther(scene, item, allowed));
  const places = owns.map((own) => readPlace(scene, own, sentence));
  const isOfOne =
    (places.length === 1 && places.some((place) => isOnlyOfOne(scene, claim, place))) ||
    (places.length === 0 && isInOneNamed(scene, claim, items, allowed));
  return isOfOne || places.some((place) => isApart(scene, claim, place, others));
}
