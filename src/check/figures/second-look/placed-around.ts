// A number that matches, its figure, and what is said before or behind it in; whether a fragment there places it elsewhere, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { ending } from '../../english/answers.ts';
import { saying } from '../../english/clause-cuts.ts';
import { attached, ofTravel, partOfPlace, placedEnd, placing } from '../../english/corrections.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { compared } from '../../english/placing.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Item, Scene } from '../read/scene.ts';
import { nearest } from './bounded-behind.ts';
import { firstOf, type Behind } from './pieces-behind.ts';

const endOfPiece = new RegExp(ending, 'iu');

function isIn({ start, end }: Range, item: Item): boolean {
  return item.start >= start && item.end <= end;
}

function isAllowed(scene: Scene, figure: Figure, item: Item): boolean {
  const allowed = placesOf(scene.knowledge, figure);
  return (
    item.kind === 'name' && item.mention.readings.some(({ id }) => allowed.has(id) || id === figure.about)
  );
}

/** Whether an item names a place, and the figure is not true of it. */
export function isOtherPlace(scene: Scene, figure: Figure, item: Item): boolean {
  if (item.kind === 'word') return isPlaceOfTheWorld(scene.text.slice(item.start, item.end));
  const { nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const isNear = item.kind === 'name' && item.mention.readings.some(({ id }) => nearNamed.has(id));
  return isPlaceName(item) && !isNear && !isAllowed(scene, figure, item);
}

/** “All in Leeds”, “#leeds”: a place and nothing besides, behind a number and the rest of its list. */
function isPlacedAway(scene: Scene, figure: Figure, piece: Behind): boolean {
  const first = firstOf(piece.said);
  const own = { start: piece.start, end: piece.start + first.length };
  const place = scene.items.find((item) => isIn(own, item) && isOtherPlace(scene, figure, item));
  if (!place || scene.typed[own.end] === '?' || saying.test(piece.gap)) return false;
  const lead = scene.typed.slice(own.start, place.start);
  const tail = scene.typed.slice(place.end, own.end);
  // “Kent, 6 groups”: a label of the next.
  const isLabel = /^[,;:]?\s\d/u.test(scene.typed.slice(own.end));
  // “Four areas: north, south”: which they are.
  const isPart =
    place.kind === 'name' && place.mention.readings.some(({ id }) => scene.knowledge.facts.isPart(id));
  if (isPart && lead.trim() === '') return false;
  return placing.test(lead) && placedEnd.test(tail) && !isLabel;
}

/** “Just in the north east”, “…, not in town”: a part of its place, or none. */
function isPartPlaced(scene: Scene, figure: Figure, piece: Behind): boolean {
  const first = firstOf(piece.said);
  const own = { start: piece.start, end: piece.start + first.length };
  const hasOwn = scene.items.some(
    (item) => isIn(own, item) && isPlaceName(item) && isAllowed(scene, figure, item),
  );
  if (/^not (?:in |for |across )?(?:the )?/iu.test(first) && hasOwn)
    return first.split(/\s/u).length < 5 && !/['’]s?\s/u.test(first);
  const isClause = /\b(?:has|have|had|is|are|was|were|they|it|we|there|gets?|get)\b/iu.test(
    first.replace(/^.*?\b(?:in|inside|within|outside|across)\b/iu, ''),
  );
  if (!attached.test(first) || first.split(/\s/u).length > 8 || isClause) return false;
  if (partOfPlace.test(first) && !/\b(?:in part|in the end|in no part)\b/iu.test(first)) return true;
  return (
    !hasOwn &&
    scene.items.some(
      (item) =>
        isIn(own, item) &&
        isOtherPlace(scene, figure, item) &&
        !compared.test(scene.text.slice(0, item.start)),
    )
  );
}

/** “Leeds, not town”. */
function isPlacedInstead(scene: Scene, figure: Figure, { start, said }: Behind): boolean {
  const contrast = /^[\p{L}\s]{2,30}?,\s(?:and\s)?not\s(?:in\s|the\s)*/u.exec(said);
  if (!contrast) return false;
  const at = start + contrast[0].length;
  const isOwn = scene.items.some(
    (item) =>
      item.start === at &&
      isAllowed(scene, figure, item) &&
      endOfPiece.test(scene.typed.slice(item.end, item.end + 1)),
  );
  return isOwn && scene.items.some((item) => item.start === start && isOtherPlace(scene, figure, item));
}

/** “Town’s came”, “town’s weren’t”. */
const ownThen =
  /^\p{L}[\p{L}\s]*?['’]s\s(?:own\s|ones?\s)?(?:came|was|were|wasn['’]t|weren['’]t|had|followed|started|began|arrived|took|waited)\b/iu;

/** “…, though the town’s came two years later”. */
function isExcepted(scene: Scene, claim: Claim, figure: Figure, { start, said }: Behind): boolean {
  const lead = /^(?:and |but )?(?:though|although|but|except(?: that)?|only)\s(?:the\s)?/iu.exec(said);
  if (!lead || !isDated(claim)) return false;
  const at = start + lead[0].length;
  const own = scene.items.find((item) => item.start === at && isAllowed(scene, figure, item));
  return own !== undefined && ownThen.test(scene.typed.slice(own.start));
}

export function isPlacedBehind(
  scene: Scene,
  claim: Claim,
  figure: Figure,
  pieces: readonly Behind[],
): boolean {
  const near = nearest(scene, claim, pieces);
  return (
    pieces.some((piece) => isPlacedAway(scene, figure, piece)) ||
    near.some(
      (piece) =>
        isPartPlaced(scene, figure, piece) ||
        isPlacedInstead(scene, figure, piece) ||
        isExcepted(scene, claim, figure, piece),
    )
  );
}

/** What stands farther before a number than this, in characters, places it no more. */
const farthest = 200;

const sent =
  /\b(?:love|greetings|regards|thanks|hello|hi|hugs|wishes|apologies|congratulations|sorry|news|(?:my|our|this|last|a) (?:letter|note|mail|postcard))\s(?:went\s|goes\s)?to\s(?:(?:all|everyone|everybody)\sin\s)?(?:the\s)?$/iu;

/** “[Leeds] 24 groups”, “Greetings from Leeds! 24 groups”: a place and no verb before a number that no place is named with. */
export function isPlacedBefore(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const allowed = placesOf(scene.knowledge, figure);
  const isOwn = (item: Item) =>
    holdsPlace(scene, item, allowed) || (isPlaceName(item) && isAllowed(scene, figure, item));
  if (scene.items.some((item) => isIn(sentence, item) && isOwn(item))) return false;
  const from = Math.max(scene.typed.lastIndexOf('\n', claim.start - 1) + 1, claim.span.start - farthest);
  const lead = scene.typed.slice(from, claim.span.start);
  const end = [...lead.matchAll(/[.!?…)\]](?=\s)/gu)].at(-1)?.index;
  if (end === undefined) return false;
  const opening = lead[end] === ')' ? '(' : lead[end] === ']' ? '[' : undefined;
  const start = opening
    ? lead.lastIndexOf(opening, end)
    : lead.slice(0, end).search(/(?<=[.!?…]\s)[^.!?…]*$/u);
  const last = lead.slice(Math.max(start, 0), end);
  if (/\b(?:has|have|had|is|are|am|was|were|does|do)\b|['’](?:s|re|m)\s/iu.test(last)) return false;
  // “Most drivers come from Leeds. The council promised £3”: what the sentence before counts sets no sum.
  const pieceStart = from + Math.max(start, 0);
  const isOfAnother = scene.claims.some(
    (one) => one.start >= pieceStart && one.end <= from + end && !isDated(one),
  );
  if (allowed.size === 0 && isOfAnother) return false;
  // “They land at noon from Leeds”: a sentence, which sets no sum.
  if (figure.measure === 'money' && /^\W*(?:i|we|they|s?he|you)\s\p{L}/iu.test(last)) return false;
  // “Went to Leeds, lost my hat. The council promised £3”: where the talkers went, when the sum is of no place.
  if (allowed.size === 0 && ofTravel.test(last)) return false;
  const own = { start: pieceStart, end: from + end };
  // “Love to the Leeds office!” is sent there.
  const isSentTo = (item: Item) => sent.test(scene.typed.slice(own.start, item.start));
  return scene.items.some((item) => isIn(own, item) && isOtherPlace(scene, figure, item) && !isSentTo(item));
}
