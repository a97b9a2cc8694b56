// A sum of money in its clause in; where the words about it begin, whether it is for a thing of its own, and it as one that is extra, out.
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** Where what is said of a sum begins: behind the sum before it, and the comma or “and” that ends what is said of that. */
export function startOfOwn({ claims, text }: Scene, claim: Claim, { clause }: Around): number {
  const last = claims.findLast(({ kind, end }) => kind === 'money' && end <= claim.start);
  if (!last || last.end < clause.start) return clause.start;
  const parting = /,\s|\sand\s/u.exec(text.slice(last.end, claim.start));
  return parting ? last.end + parting.index : clause.start;
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
