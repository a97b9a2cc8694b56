// A number in its line in; the pieces around it that hold no word but those which bare statements of a count are made of, out.
import type { Range } from '../../../corpus/corpus.ts';
import {
  amongOthers,
  beginsPiece,
  endsSentence,
  happensThere,
  isOfAmounts,
  isOfHaving,
  pieceMarks,
  placesInRow,
  serving,
} from '../../english/amounting.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceName } from '../place/far-places.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { namesPeople } from './counted-thing.ts';

/** A piece with what stands in it; `mark` is what parts it from the piece before. */
export interface Piece extends Range {
  readonly mark: string;
  readonly items: readonly Item[];
}

/** How far from the number a piece may stand, in characters. */
const reach = 200;

function piecesOf({ text, items }: Scene, claim: Claim): readonly Piece[] {
  const line = lineAround(text, claim.start);
  const within = {
    start: Math.max(line.start, claim.start - reach),
    end: Math.min(line.end, claim.end + reach),
  };
  const inside = items.filter(({ start, end }) => start >= within.start && end <= within.end);
  const cuts = [...text.slice(within.start, within.end).matchAll(pieceMarks)]
    .map(({ 0: mark, index }) => ({
      mark,
      start: within.start + index,
      end: within.start + index + mark.length,
    }))
    .filter(({ start, end }) => !inside.some((item) => item.start < end && start < item.end));
  return [{ mark: '\n', start: within.start, end: within.start }, ...cuts].map(({ mark, end }, at) => {
    const next = cuts[at]?.start ?? within.end;
    const own = inside.filter((item) => item.start >= end && item.end <= next);
    return { mark, start: end, end: next, items: own };
  });
}

/** The name of a place, known or not. */
export function isPlace(scene: Scene, item: Item): boolean {
  return isPlaceName(item) || isFar(scene, item);
}

function isFar(scene: Scene, item: Item): boolean {
  if (item.kind !== 'word' || isOfAmounts(scene.text.slice(item.start, item.end))) return false;
  return isPlaceOfTheWorld(item.term.term) || isUnknownPlace(scene, item);
}

/** Whether a piece holds nothing but what such statements are made of. */
function isBare(scene: Scene, { items, start }: Pick<Piece, 'items' | 'start'>, claim?: Claim): boolean {
  return items.every((item) => {
    if (item.kind === 'number') return claim === undefined || item.claim === claim;
    if (item.kind === 'name') return true;
    const word = scene.text.slice(item.start, item.end);
    const lead = scene.text.slice(start, item.start);
    return (
      isFar(scene, item) ||
      (isOfAmounts(word) && !happensThere.test(scene.text.slice(item.start))) ||
      (serving.test(word) && namesPeople(scene)) ||
      (/^(?:many|much)$/iu.test(word) && /\bhow\s$/iu.test(lead)) ||
      (/^other$/iu.test(word) && amongOthers.test(scene.text.slice(item.end + 1))) ||
      (beginsPiece.test(word) && lead.trim() === '') ||
      (/^\d+$/u.test(word) && placesInRow.test(scene.text.slice(0, item.start)))
    );
  });
}

/** “The town’s groups hold 24”: so many of something else, which they have; “groups: town has 24”, “what town has 24 of” are not. */
function isOfOthers(scene: Scene, { items, start }: Piece, claim: Claim): boolean {
  const before = items.filter(({ end }) => end <= claim.span.start);
  const verb = before.findLast(
    (item) => item.kind === 'word' && isOfHaving(scene.text.slice(item.start, item.end)),
  );
  if (!verb || items.some((item) => isThing(item) && item.start >= claim.end)) return false;
  const subject = before.findLast(
    (item) =>
      item.kind === 'name' &&
      item.end <= verb.start &&
      !/\b(?:of|in|across|for)\s(?:the\s)?$/iu.test(scene.text.slice(start, item.start)),
  );
  return subject !== undefined && isThing(subject);
}

const isThing = (item: Item) => item.kind === 'name' && !isPlaceName(item);

/** “Groups, 24; boards, 18”, “24 groups, Leeds: 10”: a name with a number of its own behind it. */
function isNextLabel(piece: Piece, next: Piece | undefined): boolean {
  return piece.items.length > 0 && next?.items[0]?.kind === 'number';
}

/** Whether a stretch is no more than other entries of a list: things with their numbers, of no other place. */
export function isOfEntries(scene: Scene, range: Range): boolean {
  const items = itemsIn(scene, range);
  return (
    items.some(({ kind }) => kind === 'number') &&
    items.some(isThing) &&
    !items.some((item) => isPlace(scene, item)) &&
    isBare(scene, { items, start: range.start })
  );
}

/** No farther than the sentence, in which the thing must be named, but for the place; what is named already is named by no other piece. */
export function findBareRun(scene: Scene, claim: Claim): readonly Piece[] {
  const pieces = piecesOf(scene, claim);
  const at = pieces.findIndex(({ start, end }) => start <= claim.start && claim.end <= end);
  const own = pieces[at];
  if (!own || !isBare(scene, own, claim) || isOfOthers(scene, own, claim)) return [];
  let [first, last] = [at, at];
  const isNamed = (test: (item: Item) => boolean) =>
    pieces.slice(first, last + 1).some(({ items }) => items.some(test));
  const isOver = (mark: string | undefined) =>
    endsSentence.test(mark ?? '\n') && (!isNamed(isThing) || isNamed((item) => isPlace(scene, item)));
  for (;;) {
    const [before, behind] = [pieces[first - 1], pieces[last + 1]];
    if (before && !isOver(pieces[first]?.mark) && isBare(scene, before, claim)) first--;
    else if (
      behind &&
      !isOver(behind.mark) &&
      isBare(scene, behind, claim) &&
      !(isNamed(isThing) && isNextLabel(behind, pieces[last + 2]))
    )
      last++;
    else return pieces.slice(first, last + 1);
  }
}
