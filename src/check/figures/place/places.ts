// A number in its message and a figure in; whether the message speaks of another place than the figure does, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { holds, leadsToPlace, setsElsewhere, townsWith } from '../../english/placing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { isProperName } from './proper-name.ts';
import { isFarPlace, isPlaceName, isSetFar, namesPlace } from './far-places.ts';
import { isOwnedElsewhere } from './owned-elsewhere.ts';
import { isInSomePlace } from './some-place.ts';
import { isListedWhole } from './listed-whole.ts';
import { isOtherPlace, isWithin } from './other-place.ts';
import { placesOf } from './places-of.ts';
import { isUnknownPlace } from './unknown-place.ts';
import { isToldBehind, isWhere } from './placed-beside.ts';
import { askedStems } from '../words/stated.ts';

/** “Staff – 7% of drivers come from Wales”: a label by which the figure is asked for, and no place. */
function isAskedLabel({ text }: Scene, item: Item, figure: Figure): boolean {
  return (
    item.kind === 'word' &&
    askedStems(figure).has(item.term.stem) &&
    /(?:^|[\n:.])\W*$/u.test(text.slice(0, item.start)) &&
    /^(?:\s*:|\s[–—-]\s)/u.test(text.slice(item.end))
  );
}

/** The last place named before a number in its message, and whether the figure is true of it. */
function isSetElsewhere(
  scene: Scene,
  before: readonly Item[],
  allowed: ReadonlySet<string>,
  figure: Figure,
): boolean {
  // Where money is spoken of is not whom it is for.
  const { nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const members = scene.knowledge.findEntity(figure.about)?.members ?? [];
  const parts = new Set(members.map(({ entity }) => entity));
  for (const item of before.toReversed()) {
    if (isPlaceName(item)) {
      if (item.mention.readings.some(({ id }) => allowed.has(id) || parts.has(id) || nearNamed.has(id)))
        return (
          !isWithin(scene, item) ||
          (!item.mention.readings.some(({ id }) => allowed.has(id)) && isLabel(scene, item))
        );
      // Of a figure that the sources state without a place, a place of theirs in another clause says nothing.
      if (allowed.size === 0) continue;
      const [left, right] = [scene.text.slice(0, item.start), scene.text.slice(item.end)];
      if (
        leadsToPlace.test(left) ||
        holds.test(right) ||
        /['’]s$/u.test(scene.text.slice(item.start, item.end))
      )
        return true;
    } else if ((isUnknownPlace(scene, item) && !isAskedLabel(scene, item, figure)) || isFarPlace(scene, item))
      return true;
  }
  return false;
}

/** “The country: 24 groups”. */
function isLabel({ text }: Scene, item: Item): boolean {
  return /(?:^|\n)\W*(?:the\s)?$/iu.test(text.slice(0, item.start)) && /^\s*:/u.test(text.slice(item.end));
}

/** Where in the clause places are looked for: a number with a place behind it, and none before it, is of that place alone. */
function findPlacing(
  scene: Scene,
  claim: Claim,
  around: Around,
  allowed: ReadonlySet<string>,
): readonly Item[] {
  const own = ownStretch(scene, claim, around);
  // “Boards in town” may be one name, with the place in it.
  const isPlaced = scene.knowledge.names
    .findNested(scene.text.slice(claim.end, own.end))
    .some(({ readings }) => readings.some(({ id, kind }) => kind === 'place' && allowed.has(id)));
  const led = scene.items.find(
    (item) => isPlaceName(item) && /^(?:['’]s?)?\s$/u.test(scene.text.slice(item.end, claim.span.start)),
  );
  const isLed = led !== undefined || /\p{Lu}\p{L}*['’]s\s$/u.test(scene.text.slice(0, claim.span.start));
  // “Town’s four boards lag behind those of the country”: what is said of them may be of other places.
  if (led?.kind === 'name' && led.mention.readings.some(({ id }) => allowed.has(id)))
    return itemsIn(scene, around.clause).filter(({ end }) => end <= claim.span.start);
  return itemsIn(scene, isPlaced && !isLed ? own : around.clause);
}

/** “24 boards – in Leeds”: the place comes after a dash. */
function isPlacedAfter(scene: Scene, { sentence, clause }: Around): boolean {
  const first = itemsIn(scene, sentence).find(
    (item) => item.start >= clause.end && (item.kind !== 'word' || !item.term.stop),
  );
  return (
    first !== undefined &&
    isUnknownPlace(scene, first) &&
    /^[^\p{L};.]*\b(?:in|at|across)\s$/iu.test(scene.text.slice(clause.end, first.start))
  );
}

/** “I moved to Leeds, and there are 24 groups here”. */
function isHere({ text }: Scene, { clause }: Around, before: readonly Item[]): boolean {
  return (
    /\b(?:here|it (?:has|had|got))\b/iu.test(text.slice(clause.start, clause.end)) &&
    before.some((item) => item.kind === 'word' && isPlaceOfTheWorld(item.term.term))
  );
}

/** “North has four areas”, where it is one of them, by a name that the table only lists. */
function isOfPart({ knowledge, text }: Scene, claim: Claim, { clause }: Around, { about }: Figure): boolean {
  const lead = text.slice(clause.start, claim.span.start).toLowerCase();
  return (knowledge.findEntity(about)?.members ?? []).some((member) => {
    const at = lead.lastIndexOf(member.text.toLowerCase());
    return (
      at !== -1 &&
      /^(?:['’]s|\s(?:alone\s|itself\s)?(?:has|have|had|got))\s/u.test(lead.slice(at + member.text.length))
    );
  });
}

/**
 * Whether the number is said of another place: its clause names one, or any proper name the sources do not know, or names
 * none and what is said before is set elsewhere.
 */
export function isElsewhere(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const allowed = placesOf(scene.knowledge, figure);
  if (setsElsewhere(scene.text.slice(around.clause.start, around.clause.end))) return true;
  if (isOwnedElsewhere(scene, claim, around.clause, figure) || isSetFar(scene, claim, around, figure))
    return true;
  if (isOfPart(scene, claim, around, figure)) return true;
  const items = findPlacing(scene, claim, around, allowed).filter(
    (item) => !isListedWhole(scene, item, around, figure),
  );
  if (items.some((item) => isOtherPlace(scene, item, figure, allowed) || isProperName(scene, item, around)))
    return true;
  if (isPlacedAfter(scene, around) || isWhere(scene, around)) return true;
  const lead = scene.text.slice(around.clause.start, claim.span.start);
  if (townsWith.test(lead)) return true;
  if (isInSomePlace(scene, lead, around, allowed)) return true;
  if (namesPlace(scene, around, allowed)) return false;
  if (isToldBehind(scene, around, allowed)) return true;
  // Where a quotation is set says nothing of what comes behind it.
  const isQuoted = ({ start, end }: Range) =>
    scene.quotes.some((run) => run.start <= start && end <= run.end);
  const isInside = isQuoted(claim);
  // Where a sentence before is set says nothing of a sum.
  const from = figure.measure === 'money' ? around.sentence.start : 0;
  const before = scene.items.filter(
    (item) => item.end <= around.clause.start && item.start >= from && (isInside || !isQuoted(item)),
  );
  const rest = itemsIn(scene, around.sentence).filter(
    ({ start }) => start >= around.clause.end && !scene.text.slice(around.clause.end, start).includes(';'),
  );
  return (
    isHere(scene, around, before) ||
    isSetElsewhere(scene, before, allowed, figure) ||
    rest.some((item) => isUnknownPlace(scene, item))
  );
}

/** From a number to the next: “24 groups there and four boards here” places each by itself. */
function ownStretch(scene: Scene, claim: Claim, { clause }: Around): Range {
  const next = scene.claims.find(({ span }) => span.start >= claim.end && span.start < clause.end);
  return { start: claim.span.start, end: next?.span.start ?? clause.end };
}
