// A number in its message in; the message with what is only said beside that number blanked, out.
//
// A piece of a sentence that commas, stops, dashes or “and” set off is comment unless it can change what is counted or whether
// it is claimed: it opens like something attached to the noun, denies or disputes, tells of a change, a number, a name or a
// place. What the talkers say of themselves may hold any number or place.
import type { Range } from '../../../corpus/corpus.ts';
import {
  findJudged,
  isAttached,
  isConnected,
  isDangerous,
  isErrand,
  isNarrated,
  isNext,
  isParted,
  isRemark,
  leadsIn,
  ofTalkers,
} from '../../english/comment.ts';
import { isChange, isTelling } from '../../english/everyday.ts';
import { denying, doubting, imagining, outside, writing } from '../../english/heads.ts';
import { stemOf } from '../../../search/terms.ts';
import { setsElsewhere } from '../../english/placing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { speech } from '../../english/saying.ts';
import { blank } from '../read/blank.ts';
import type { Claim } from '../read/claim.ts';
import { isPlaceName } from '../place/far-places.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

/** Where pieces part: marks, brackets, and words that begin another clause. */
const boundary =
  /(?:[.!?…]+|,|;|:|\)|\s[–—-]{1,2})\s+|\s?\(|[.!?…]+(?=\s*$)|\p{Extended_Pictographic}|\s+(?=(?:and|but|so|yet|while|whilst|whereas|because|cos|though|although|tho|hence|meanwhile|lol|lmao|tbh)\s)/giu;

interface Piece extends Range {
  /** What stands before it: “. ”, “, ”, “ ” before an “and”. */
  readonly mark: string;
  /** What stands behind it. */
  readonly next: string;
}

function piecesOf(text: string, within: Range): readonly Piece[] {
  const said = text.slice(within.start, within.end);
  const cuts = [...said.matchAll(boundary)].map(({ 0: mark, index }) => ({
    mark,
    start: within.start + index,
    end: within.start + index + mark.length,
  }));
  return [{ mark: '', start: within.start, end: within.start }, ...cuts]
    .map((cut, index) => ({
      mark: cut.mark,
      next: cuts[index]?.mark ?? '',
      start: cut.end,
      end: cuts[index]?.start ?? within.end,
    }))
    .filter(({ start, end }) => end > start);
}

/** A name, a number, a place or a change: what a comment tells of nothing but the talkers. */
function tellsOf(scene: Scene, item: Item): boolean {
  if (item.kind !== 'word') return true;
  return isChange(item.term.stem) || isUnknownPlace(scene, item) || isPlaceOfTheWorld(item.term.term);
}

/** “…, learnt in lecture 4”. */
function isToldOf(said: string): boolean {
  const first = /^\W*(?<word>\p{L}+)/u.exec(said)?.groups?.word?.toLowerCase() ?? '';
  return isTelling(stemOf(first)) && /(?:ed|[dt]|saw|wrote)$/u.test(first);
}

/** “I moved to Leeds, there are 24 groups”: where the talkers are may be where so many are. */
function mayPlace(scene: Scene, piece: Piece, own: Range): boolean {
  const isPlace = (item: Item) =>
    item.kind === 'name' ? isPlaceName(item) : item.kind === 'word' && isPlaceOfTheWorld(item.term.term);
  return (
    piece.end <= own.start && itemsIn(scene, piece).some(isPlace) && !itemsIn(scene, own).some(isPlaceName)
  );
}

/** “Speaker notes, new version: …”: a kind of writing, which says nothing of what stands in it. */
function isWriting(said: string): boolean {
  return [doubting, denying, imagining, outside].every((words) => !words.test(said)) && writing.test(said);
}

function isComment(scene: Scene, piece: Piece, claim: Claim, own: Range): boolean {
  const said = scene.text.slice(piece.start, piece.end);
  const typed = scene.typed.slice(piece.start, piece.end);
  if (!/\p{L}/u.test(said)) return /\p{L}/u.test(typed);
  const isBefore = piece.end <= claim.span.start;
  if (isDangerous(said, typed) || setsElsewhere(said) || mayPlace(scene, piece, own)) return false;
  const items = itemsIn(scene, piece);
  if (ofTalkers(said, isBefore))
    return items.every(
      (item) => item.kind !== 'name' || item.mention.readings.every(({ kind }) => kind === 'place'),
    );
  if (items.some((item) => tellsOf(scene, item) && !(item.kind === 'number' && isToldOf(said)))) return false;
  if (isToldOf(said)) return true;
  if (isNext(said, scene.text.slice(scene.around(claim.start).clause.start, claim.start))) return true;
  if (!isBefore && isNarrated(said)) return true;
  // “More than a twentieth (7%)”, “in the twenties: 24 boards”: they are of the number.
  if (isBefore && piece.next.startsWith(':') && isRemark(said) && itemsIn(scene, own).some(isPlaceName))
    return true;
  if (isBefore && /^[:,]/u.test(piece.next) && isWriting(said)) return true;
  if (isBefore && (/[(:]/u.test(piece.next) || isAttached(said, '.'))) return false;
  if (/^\s+$/u.test(piece.mark) && !isConnected(said)) return false;
  return isBefore || !isAttached(said, piece.mark);
}

/** “I have noted that the town has four boards”: what leads to the clause that says so. */
function findFrame(scene: Scene, { start, end }: Range, claim: Claim): Range | undefined {
  const frame = leadsIn(scene.text.slice(start, end));
  return frame === undefined || start + frame > claim.span.start ? undefined : { start, end: start + frame };
}

/** “24 groups in town strikes me as excessive”. */
function findTail(scene: Scene, piece: Range, claim: Claim): Range | undefined {
  const start = Math.max(piece.start, claim.end);
  const judged = findJudged(scene.text.slice(start, piece.end));
  if (judged === undefined) return undefined;
  const tail = { start: start + judged.at, end: piece.end };
  const tells = (item: Item) => (judged.ofMe ? item.kind !== 'word' : tellsOf(scene, item));
  return itemsIn(scene, tail).some(tells) ? undefined : tail;
}

/** The pieces of the sentence that a number stands in, up to it or from it on, as full stops part them. */
function besideOf(pieces: readonly Piece[], own: Piece): readonly [readonly Piece[], readonly Piece[]] {
  const at = pieces.indexOf(own);
  const isStop = ({ mark }: Piece) => /^[.!?…;]/u.test(mark);
  const first = pieces.slice(0, at + 1).findLastIndex(isStop);
  const next = pieces.findIndex((piece, index) => index > at && isStop(piece));
  return [pieces.slice(Math.max(first, 0), at + 1), pieces.slice(at, next === -1 ? undefined : next)];
}

/** Blanks a text's comments around a number; offsets stay as they are. None where there are none. */
export function withoutComments(scene: Scene, claim: Claim): string | undefined {
  const pieces = piecesOf(scene.text, scene.around(claim.start).sentence);
  const own = pieces.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (!own) return undefined;
  const [before, behind] = besideOf(pieces, own);
  const runs = [
    ...pieces
      .filter((piece) => piece !== own && isComment(scene, piece, claim, own))
      .map((piece) => withMarks(scene, piece)),
    ...before.flatMap((piece) => findFrame(scene, piece, claim) ?? []),
    ...behind.flatMap((piece) => findTail(scene, piece, claim) ?? []),
  ];
  return runs.length === 0 ? undefined : blank(scene.typed, runs);
}

/** The same for what stands in the middle of the number's clause alone: “24 groups, I think, are in debt”. */
export function withoutParenthesis(scene: Scene, claim: Claim): string | undefined {
  const pieces = piecesOf(scene.text, scene.around(claim.start).sentence);
  const at = pieces.findIndex(({ start, end }) => start <= claim.start && claim.start < end);
  const [own, piece] = [pieces[at], pieces[at + 1]];
  if (!own || !piece || !isParenthesis(scene, piece)) return undefined;
  const isOutside =
    isParted(scene.text.slice(piece.end)) && itemsIn(scene, piece).every(({ kind }) => kind === 'word');
  if (!isOutside && !isComment(scene, piece, claim, own)) return undefined;
  return blank(scene.typed, [withMarks(scene, piece)]);
}

/** “…, my pen has died”: another clause, and no more of the one before. */
const ownSubject =
  /^(?:i|we|you|u|he|she|it|they|there|this|that|my|our|your|his|her|the|an?|pls|please|thanks|sorry|cheers|lol)(?:['’]\p{L}+)?\b/iu;

/** “…, said the clerk, yawning”: what comes then is of the clerk. */
const told = new RegExp(
  String.raw`^(?:${speech}|explained|added|sighed|shouted)\s(?:the|an?|my|our|his|her|\p{Lu})`,
  'u',
);

/** Between two commas, the clause going on behind in words. */
function isParenthesis({ items, text }: Scene, { start, end, mark, next }: Piece): boolean {
  const after = items.find((item) => item.start >= end + next.length);
  return (
    mark.startsWith(',') &&
    next.startsWith(',') &&
    !/^(?:and|but|so)\b/iu.test(text.slice(start, end)) &&
    !told.test(text.slice(start, end)) &&
    !ownSubject.test(text.slice(end + next.length)) &&
    !isErrand(text.slice(end + next.length)) &&
    after?.kind === 'word' &&
    after.start === end + next.length
  );
}

/** A comment before a colon is no label; one between two commas parts nothing. */
function withMarks(scene: Scene, piece: Piece): Range {
  const { start, end, mark, next } = piece;
  if (next.startsWith(':')) return { start, end: end + 1 };
  return isParenthesis(scene, piece)
    ? { start: start - mark.length, end: end + next.length }
    : { start, end };
}
