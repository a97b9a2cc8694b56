// A date in its clause in; whether “not until” it says that what happened did so then, out.
import { findLastDenial } from './denied.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** What is still to come, or not the whole of it. */
const otherwise =
  /\b(?:will|would|could|might|may|should|shall|must|can|cannot|fully|properly|completely|entirely|really|nearly|almost|until|till|after|before)\b|\bwo(?:n['’]?t)\b/iu;

/** “The boards weren’t set up until 1998”: in 1998. */
export function isNotUntil({ text }: Scene, claim: Claim, { clause }: Around): boolean {
  if (!isDated(claim) || !/^(?:until|till)$/iu.test(claim.qualifier ?? '')) return false;
  const before = text.slice(clause.start, claim.span.start);
  const denial = findLastDenial(before);
  return (
    denial !== undefined &&
    findLastDenial(before.slice(0, denial.index)) === undefined &&
    /^(?:n['’]t|not|\p{L}+nt)$/iu.test(denial[0]) &&
    !otherwise.test(before) &&
    !/\b(?:that|is|are|was|were|has|have|had)\b/iu.test(before.slice(denial.index + denial[0].length))
  );
}
