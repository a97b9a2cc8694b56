// A number that matches and its figure, with what is said behind it, in; whether that tells of more or fewer, of another time, or
// of another whole, out: “24 groups. It’s more than that.”, “… That was the old structure.”, “… In town it’s double.”
import type { Figure } from '../../../corpus/corpus.ts';
import {
  comparedBehind,
  figuresOf,
  futureBehind,
  needsNoun,
  ofTalk,
  ofWhole,
  onlySome,
  otherwiseIn,
  otherwiseThere,
  pastBehind,
  setAgainst,
  swornInstead,
  thanThought,
} from '../../english/compared-behind.ts';
import { bareEnd, insteadOf, nowInstead } from '../../english/answers.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { placing } from '../../english/corrections.ts';
import type { Doubt } from '../../checked.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { isForetold } from '../manner/foretold.ts';
import { isPlaceName } from '../place/far-places.ts';
import { firstOf, type Behind, type Matched } from './pieces-behind.ts';
import { placesOf } from '../place/places-of.ts';
import { nextOfKind, type Item, type Scene } from '../read/scene.ts';

/** What is said of a number that stands nearer is said of that one. */
function nearest(scene: Scene, claim: Claim, pieces: readonly Behind[]): readonly Behind[] {
  const next = nextOfKind(scene, claim);
  return next === undefined ? pieces : pieces.filter(({ start }) => start <= next.span.start);
}

function isOwnPlace(scene: Scene, figure: Figure, item: Item): boolean {
  const allowed = placesOf(scene.knowledge, figure);
  return item.kind === 'name' && isPlaceName(item) && item.mention.readings.some(({ id }) => allowed.has(id));
}

/** “Pretty sure it was 23”, “it’s more like 20% in town”. */
function isSwornOtherwise(scene: Scene, { claim, figure }: Matched, { start, said }: Behind): boolean {
  const next = scene.claims.find((one) => one.span.start >= start && one.end <= start + said.length);
  if (next?.kind !== claim.kind || next.value === claim.value || next.isOne) return false;
  const before = scene.typed.slice(start, next.span.start);
  const after = scene.typed.slice(next.span.end);
  // “I thought it was 23”: what one thought before, and no more.
  if (/^\W*(?:and |but |oh |lol |hm+ )?(?:i|we) (?:always )?thought\b/iu.test(before)) return false;
  if (swornInstead.test(before) && bareEnd.test(after)) return true;
  const place = scene.items.find((item) => item.start >= next.span.end && isOwnPlace(scene, figure, item));
  return (
    place !== undefined &&
    (swornInstead.test(before) || insteadOf.test(before) || nowInstead.test(before)) &&
    /^\s(?:in|for|across)\s(?:the\s)?$/iu.test(scene.typed.slice(next.span.end, place.start)) &&
    bareEnd.test(scene.typed.slice(place.end))
  );
}

/** “In town it’s double”, “twice that in town”: there, as against what was said. */
function isSetAgainstOwn(scene: Scene, figure: Figure, { start, said }: Behind): boolean {
  const first = firstOf(said);
  return scene.items.some((item) => {
    if (item.start < start || item.end > start + first.length || !isOwnPlace(scene, figure, item))
      return false;
    const lead = scene.typed.slice(start, item.start);
    if (otherwiseIn.test(lead)) return /^\s*$/u.test(first.slice(item.end - start));
    return setAgainst.test(lead) && otherwiseThere.test(scene.typed.slice(item.end));
  });
}

/** “That’s the national figure”, “UK-wide”, “Kent, 1999”. */
function isOfOtherWhole(scene: Scene, figure: Figure, { start, said }: Behind): boolean {
  const first = firstOf(said);
  const tail = said.slice(first.length);
  if (tail.startsWith('?') || (/^[,;:]?\s\d/u.test(tail) && !/^,\s(?:19|20)\d\d\W*(?:$|\n)/u.test(tail)))
    return false;
  const own = placesOf(scene.knowledge, figure);
  const { whole, tail: noun } = ofWhole.exec(said)?.groups ?? {};
  const isOwn = (text: string) =>
    scene.knowledge.names.find(text).some(({ readings }) => readings.some(({ id }) => own.has(id)));
  if (whole !== undefined && own.size > 0 && !isOwn(whole) && (noun !== '' || !needsNoun.test(whole)))
    return true;
  return scene.items.some((item) => {
    if (item.start < start || item.end > start + first.length) return false;
    const isOther =
      item.kind === 'word'
        ? isPlaceOfTheWorld(scene.text.slice(item.start, item.end))
        : isPlaceName(item) && !item.mention.readings.some(({ id }) => own.has(id) || id === figure.about);
    // “Four areas: north, south”: which they are.
    const isPart =
      item.kind === 'name' && item.mention.readings.some(({ id }) => scene.knowledge.facts.isPart(id));
    return (
      isOther &&
      !isPart &&
      placing.test(scene.typed.slice(start, item.start)) &&
      figuresOf.test(first.slice(item.end - start))
    );
  });
}

/** “Drivers only.”, where the number is of others. */
function isOfSomeOnly(scene: Scene, claim: Claim, { said }: Behind): boolean {
  const { first, last } = onlySome.exec(said)?.groups ?? {};
  const noun = (first ?? last)?.split(/\s/u).at(-1)?.toLowerCase();
  if (noun === undefined || ofTalk.test(noun)) return false;
  const { sentence } = scene.around(claim.start);
  return !scene.typed
    .slice(sentence.start, sentence.end)
    .replace(said, '')
    .toLowerCase()
    .includes(noun.slice(0, -1));
}

/** Why the number is not so, as what is said behind it has it. */
export function findComparedBehind(
  scene: Scene,
  matched: Matched,
  pieces: readonly Behind[],
): Doubt | undefined {
  const { claim, figure } = matched;
  const near = nearest(scene, claim, pieces);
  const isSo = ({ said, isAsked }: Behind) =>
    !isAsked && comparedBehind.test(said) && !thanThought.test(said);
  if (near.some((piece) => isSo(piece)) || pieces.some((piece) => isSwornOtherwise(scene, matched, piece)))
    return 'disputed';
  // What was founded then, or is due, is no more changed by its end than by what comes.
  if (figure.measure === 'count' || figure.measure === 'share' || figure.measure === 'people') {
    if (near.some(({ said }) => pastBehind.test(said))) return 'date';
    if (near.some(({ said }) => futureBehind.test(said)) && !isForetold(scene.knowledge, figure))
      return 'supposed';
  }
  if (isDated(claim)) return undefined;
  return near.some(
    (piece) =>
      isSetAgainstOwn(scene, figure, piece) ||
      (figure.measure === 'share' && piece.isOwn && isOfSomeOnly(scene, claim, piece)),
  ) || pieces.some((piece) => isOfOtherWhole(scene, figure, piece))
    ? 'scope'
    : undefined;
}
