// A year behind “since” and its clause in; whether so many are said to have been had ever since, out.
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const hasHad = /\b(?:has|have)\s(?:had|got)\s(?:(?:just|only|these|its|all)\s)*$/iu;

/** “Since 1998 the town has had four boards”; “has had trouble with four boards” is since another year. */
export function hasHadThem({ claims, text }: Scene, { end }: Claim, { clause }: Around): boolean {
  const number = claims.find(({ span }) => span.start >= end);
  return number !== undefined && number.end <= clause.end && hasHad.test(text.slice(end, number.span.start));
}
