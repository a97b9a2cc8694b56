// A sum of money in its clause in; where the words about it begin, whether it is somebody else’s or for a thing of its own, and it
// as one that is extra, out.
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { findAsides } from './asides.ts';

/** The other way round than what is extra. */
export const lessened = /\b(?:cut|cuts|less|lost|lose|loses|taken|taking|slashed)\b/iu;

/** “…, hardly”. */
const withdrawn =
  /\b(?:not|no|nope|hardly|barely|never|or|if|unless|maybe|perhaps|nearly|almost|supposedly)\b/iu;

/** Where what is said of a sum begins: behind the sum before it, and the comma or “and” that ends what is said of that. */
export function startOfOwn({ claims, text }: Scene, claim: Claim, { clause }: Around): number {
  const last = claims.findLast(({ kind, end }) => kind === 'money' && end <= claim.start);
  if (!last || last.end < clause.start) return clause.start;
  const parting = /,\s|\sand\s/u.exec(text.slice(last.end, claim.start));
  return parting ? last.end + parting.index : clause.start;
}

/** “Over three years”. */
export function isSpreadOver(scene: Scene, claim: Claim, { clause }: Around): boolean {
  return scene.claims.some(
    (other) => other.kind === 'duration' && other.start >= claim.end && other.end <= clause.end,
  );
}

/** “£3 for a new gate”: a thing of its own, with no name that the sources know. */
export function isForAThing(scene: Scene, claim: Claim, { clause }: Around): boolean {
  const thing = /^\sfor\s(?:an?|one|two|my|our|his|her)\s[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}\s?/iu.exec(
    scene.text.slice(claim.end, clause.end),
  );
  if (!thing) return false;
  return itemsIn(scene, { start: claim.end, end: claim.end + thing[0].length }).every(
    ({ kind }) => kind === 'word',
  );
}

/** “Another £3” is £3 extra, where no sum stands before it that it comes on top of. */
export function asExtra({ claims, text }: Scene, claim: Claim): Claim {
  const isFirst = !claims.some(({ kind, start }) => kind === 'money' && start < claim.start);
  // “Another £3 extra” is one more of those.
  const isTwice =
    claim.limits.kept.includes('extra') ||
    /^\s(?:extra|more|additional|on top)\b/iu.test(text.slice(claim.end));
  if (!isFirst || isTwice || !claim.limits.kept.includes('another')) return claim;
  const kept = claim.limits.kept.map((word) => (word === 'another' ? 'extra' : word));
  return { ...claim, limits: { ...claim.limits, kept } };
}

const promises =
  /^\s(?:(?:has|have|had|also|once|already|party)\s)*(?:pledge[sd]?|promise[sd]?|offer(?:s|ed)?|announce[sd]?|raise[sd]?|gave|gives?|found|wants?|put|puts)\s(?:an?\s|another\s)?(?:extra\s)?$/iu;

/** “The union pledged £3”, “the Welsh council pledged …”, “£3 extra for schools”: whose it is, or whom it is for; unknown words. */
export function isOfOthers({ items, text }: Scene, claim: Claim, item: Item): boolean {
  if (item.kind !== 'word') return false;
  if (item.start >= claim.end)
    return /^\s(?:(?:extra|more|additional)\s)?for\s(?:the\s)?(?:\p{Ll}+\s)?$/iu.test(
      text.slice(claim.end, item.start),
    );
  const next = items.find(({ start }) => start >= item.end);
  const isWhich = next?.kind === 'name' && /^\s$/u.test(text.slice(item.end, next.start));
  if (!isWhich) return promises.test(text.slice(item.end, claim.span.start));
  if (promises.test(text.slice(next.end, claim.span.start))) return true;
  // “The Welsh council pledged” of a table that knows the “council pledge”.
  const verb = text.slice(next.start, next.end).lastIndexOf(' ');
  const isOtherOne = /^\p{Lu}/u.test(text.slice(item.start))
    ? !own.test(item.term.term)
    : former.test(item.term.term);
  return verb !== -1 && isOtherOne && promises.test(text.slice(next.start + verb, claim.span.start));
}

const former = /^(?:last|previous|former|next|old|local|regional|future|incoming|outgoing)$/u;
/** The one that is meant without such a word. */
const own = /^(?:the|uk|british|current|present|new)$/u;

/** “…, priorities”, “…, sigh”: a word or two behind a comma; “slow progress, …”: a piece of a list before it. */
export function isAside(scene: Scene, claim: Claim, { clause, chunk }: Around, item: Item): boolean {
  if (item.end <= chunk.start)
    return findAsides(scene, { start: clause.start, end: chunk.start }).some(
      ({ start, end }) => start <= item.start && item.start < end,
    );
  if (item.kind !== 'word' || item.start < claim.end) return false;
  const tail = /,\s(?<words>\p{L}+(?:\s\p{L}+)?)\W*$/u.exec(scene.text.slice(claim.end, clause.end));
  return (
    tail !== null &&
    item.start >= claim.end + tail.index &&
    !lessened.test(tail.groups?.words ?? '') &&
    !withdrawn.test(tail.groups?.words ?? '')
  );
}
