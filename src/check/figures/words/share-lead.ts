// A share in its clause in; whether what stands before it makes it one of something else, or asks of those it is known to be of, out.
import { isChange } from '../../english/everyday.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Item, Scene } from '../read/scene.ts';
import { narrowsBefore } from './narrowing.ts';

/** “7% of its drivers come from Wales, against 9% of its riders”: each share is of its own, and both by one thing. */
const setsAgainst =
  /^(?:against|versus)\s(?:(?:only|just|some|about|around)\s)?[\p{L}\d.-]+\s?(?:%|per\s?cent)\sof\s(?:its|their|our)\s/iu;

/** “What happens to the 7% of drivers who come from Wales?” takes them as they are; “young drivers: 7%” does not. */
export function bearsOnShare(
  scene: Scene,
  claim: Claim,
  around: Around,
  item: Item,
  isKnown: boolean,
): boolean {
  if (item.kind === 'word' && setsAgainst.test(scene.text.slice(item.start))) return false;
  if (item.kind !== 'word' || item.start >= claim.span.start) return true;
  // “The proportion of drivers from Wales: 7%”.
  if (/^(?:proportion|percentage|share)$/u.test(item.term.term)) return false;
  // “Town draws 7% of its drivers from Wales”.
  const isHad = /^(?:draw|take|get|source|import)s?$/u.test(item.term.term);
  if (isHad && /^\sof\s(?:its|our|their)\s/iu.test(scene.text.slice(claim.end))) return false;
  const lead = scene.text.slice(around.clause.start, claim.span.start);
  const isAskedOf = isKnown && /\b(?:what|who|how|why|where)(?:['’]s)?\s/iu.test(lead);
  if (isAskedOf && isChange(item.term.stem)) return false;
  // “They make up 7 per cent”.
  const isRight = /:|^\s(?:(?:up|out|the|that|these|those|about|around|only|just)\s)*$/iu.test(
    scene.text.slice(item.end, claim.span.start),
  );
  return isRight || (!isAskedOf && narrowsBefore(scene, item, claim.span, around));
}

/** “What happens to the 7% of drivers from Wales after the vote?”: when something happens to them, who are known. */
export function isAskedThen(
  scene: Scene,
  claim: Claim,
  { clause }: Around,
  known: number | undefined,
): known is number {
  return (
    known !== undefined &&
    /\bwhat(?:['’]s|\swill|\swould)?\shappen(?:s|ed|ing)?\sto\s(?:the|those|all)\s$/iu.test(
      scene.text.slice(clause.start, claim.span.start),
    )
  );
}
