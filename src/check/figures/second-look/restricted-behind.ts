// A number that matches, its figure, and what is said behind it, in; whether that restricts it to some of those counted, out:
// “24 groups, and that’s just the day shifts”, “… (adults only)”, “… minus the islands”, “… a village”.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import { noThings } from '../../english/corrections.ts';
import { ofTalk } from '../../english/compared-behind.ts';
import {
  allOfThem,
  apieceOf,
  inBarePart,
  lessSome,
  listedSo,
  moreOrLess,
  noRestriction,
  ofAge,
  onlyThose,
  plusSome,
  sumMeantFor,
  sumOnlyFor,
  thatsJust,
  whereThey,
  whichOnes,
} from '../../english/restricting.ts';
import { stemOf } from '../../../search/terms.ts';
import { findCounted } from '../counted/noun.ts';
import { isOfMany } from '../counted/of-many.ts';
import { isPartNamed } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isScopeName } from '../place/scopes.ts';
import type { Claim } from '../read/claim.ts';
import type { Item, Scene } from '../read/scene.ts';
import { findBehind, type Behind } from './pieces-behind.ts';

/** Whether words name no more than what is counted, or its place. */
function namesOwn(scene: Scene, claim: Claim, figure: Figure, range: Range): boolean {
  const counted = findCounted(scene, claim, scene.around(claim.start));
  const own = new Set([
    figure.about,
    ...placesOf(scene.knowledge, figure),
    ...(counted?.mention.readings.map(({ id }) => id) ?? []),
  ]);
  const said = scene.text.slice(range.start, range.end);
  if (/\b(?:north|south|east|west|half|part)\b/iu.test(said)) return false;
  return scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start >= range.start &&
      item.end <= range.end &&
      !isPartNamed(scene, item) &&
      (item.mention.readings.some(({ id }) => own.has(id)) || isScopeName(scene, figure, item)),
  );
}

/** Whether words are a noun of many, or one with “the”, that may be some of those counted. */
function isSome(words: string, isOwn: boolean): boolean {
  const last = words.split(/\s/u).at(-1) ?? '';
  if (noRestriction.test(words) || isTalk(stemOf(last.toLowerCase())) || noThings.test(last)) return false;
  if (ofTalk.test(last) && (isOwn || !/^(?:adults|kids|boys|girls)$/iu.test(last))) return false;
  return (
    /^(?:the|our|its|their)\s/iu.test(words) || /(?:[^s]s|people|staff|men|women|children)$/iu.test(last)
  );
}

/** “(Acute only)”: whatever stands so in brackets or behind a comma. */
function isOnlySome({ said, isOwn }: Behind): boolean {
  const { first, last } = onlyThose.exec(said)?.groups ?? {};
  if (first !== undefined) {
    const words = first.trim();
    return isSome(words, isOwn) || (!isOwn && !noRestriction.test(words) && !isTalk(stemOf(words)));
  }
  return last !== undefined && isSome(last, isOwn);
}

function isRestricting(scene: Scene, claim: Claim, figure: Figure, piece: Behind): boolean {
  const { said, start, isOwn } = piece;
  if (moreOrLess.test(said)) return true;
  const all = allOfThem.exec(said)?.groups?.rest;
  // “All of them night groups”: those of a kind.
  const ofKind =
    all === undefined || /\b(?:in|of|for|very|so|too|really|completely)\s/iu.test(all)
      ? 1
      : all.split(/\s/u).length;
  const kindAt = start + said.indexOf(all ?? '');
  if (
    ofKind > 1 &&
    isSome(all ?? '', isOwn) &&
    !scene.items.some((item) => item.kind === 'name' && item.start === kindAt)
  )
    return true;
  const end = start + (/^[^.!?,;:()\n]*/u.exec(said)?.[0].length ?? 0);
  if (namesOwn(scene, claim, figure, { start, end })) return false;
  const just = thatsJust.exec(said)?.groups?.rest;
  return (
    whichOnes.test(said) ||
    (just !== undefined && isSome(just, isOwn)) ||
    (all !== undefined && !/^in\s/iu.test(all) && isSome(all, isOwn)) ||
    isOnlySome(piece)
  );
}

/** What stands right behind the noun: “minus the islands”, “a village”, “aged over 65”. */
function isRestrictedRight(scene: Scene, claim: Claim, figure: Figure): boolean {
  const counted = findCounted(scene, claim, scene.around(claim.start));
  if (counted?.place !== 'before') return false;
  const { sentence } = scene.around(claim.start);
  const right = scene.text.slice(counted.end, sentence.end);
  if (!counted.isDefinite && whereThey.test(right)) return true;
  if (
    inBarePart.test(right) ||
    lessSome.test(right) ||
    (figure.measure === 'people' && (ofAge.test(right) || listedSo.test(right)))
  )
    return true;
  const noun = scene.text.slice(counted.start, counted.end).split(/\s/u).at(-1)?.toLowerCase() ?? '';
  const plus = plusSome.exec(right)?.groups?.rest?.toLowerCase();
  if (plus?.split(/\s/u).slice(1).includes(noun) === true) return true;
  const next = scene.items.find(({ start, kind }) => start >= counted.end && kind === 'name');
  return (
    next?.kind === 'name' &&
    !counted.isDefinite &&
    apieceOf.test(scene.text.slice(counted.end, next.start)) &&
    !isOfMany(scene.text.slice(next.start, next.end)) &&
    next.mention.readings.every(({ kind }) => kind === 'body' || kind === 'place') &&
    /^\s*(?:$|[.,;:!?)]|(?:in|across|there|here|on average)\b)/iu.test(scene.text.slice(next.end))
  );
}

/** “The grant of £3 is for repairs only”, “is extra money for the schools”. */
function isSumForSome(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const said = scene.text.slice(claim.end, sentence.end);
  const only = sumOnlyFor.exec(said);
  const { before, behind } = only?.groups ?? {};
  const found = before === undefined && behind === undefined ? sumMeantFor.exec(said) : only;
  if (!found) return false;
  const rest = found.groups?.rest ?? '';
  const at = scene.text.indexOf(rest, claim.end);
  // “Extra money for the parks” may be a name of the sum itself.
  const isOwn = (item: Item) =>
    item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about);
  return !scene.items.some(
    (item) =>
      item.start < at + rest.length &&
      item.end > at &&
      (isOwn(item) || (item.start >= at && isScopeName(scene, figure, item))),
  );
}

export function isRestrictedBehind(scene: Scene, claim: Claim, figure: Figure): boolean {
  if (figure.measure === 'money') return isSumForSome(scene, claim, figure);
  if (figure.measure !== 'count' && figure.measure !== 'people' && figure.measure !== 'share') return false;
  const next = scene.claims.find(({ start }) => start >= claim.end)?.span.start ?? scene.text.length;
  const { sentence } = scene.around(claim.start);
  const behind = scene.typed.slice(claim.end, Math.min(next, sentence.end));
  const joined = /\s(?:and|but)\s(?=(?:that|this|it|which)(?:['’]s|\sis)\s(?:just|only|merely)\s)/iu.exec(
    behind,
  );
  const at = joined && claim.end + joined.index + joined[0].length;
  const more =
    at === null
      ? []
      : [
          {
            start: at,
            said: scene.typed.slice(at, sentence.end),
            isOwn: false,
            isAsked: false,
            gap: behind.slice(0, joined?.index),
          },
        ];
  return (
    isRestrictedRight(scene, claim, figure) ||
    [...findBehind(scene, claim), ...more].some(
      (piece) => piece.start <= next && isRestricting(scene, claim, figure, piece),
    )
  );
}
