// A number that matches, in its message, in; whether it is told as somebody’s, and another number, or more or fewer, is so instead,
// out: “My aunt says 24 groups. In reality it’s one.”, “24 groups, she claims. I checked: 18.”
import { saidBySome } from '../../english/calling-wrong.ts';
import { fewerInstead, insteadEnd, soInstead, toldBehind, turns } from '../../english/put-otherwise.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** How far on the other number stands, in characters. */
const reach = 160;

export function isPutOtherwise(scene: Scene, claim: Claim): boolean {
  const { typed } = scene;
  const { sentence } = scene.around(claim.start);
  const told = toldBehind.exec(typed.slice(claim.end, sentence.end))?.[0].length;
  const isAsked = /\?\W*$/u.test(typed.slice(claim.end, sentence.end));
  if (told === undefined && !isAsked && !saidBySome.test(typed.slice(sentence.start, claim.start)))
    return false;
  const from = claim.end + (told ?? 0);
  const behind = typed.slice(from, from + reach);
  // What is another line is not of this one.
  const near = behind.slice(0, /\n/u.exec(behind)?.index);
  const next = scene.claims.find(
    ({ kind, value, start, isOne }) =>
      start >= from &&
      (kind === claim.kind || (kind === 'number' && !isDated(claim))) &&
      value !== claim.value &&
      !isOne,
  );
  return [...near.matchAll(turns)].some(({ 0: mark, index }) => {
    const start = from + index + mark.length;
    if (fewerInstead.test(typed.slice(start, from + near.length))) return !isDated(claim);
    if (!next || next.span.start < start || next.end > from + near.length) return false;
    return soInstead.test(typed.slice(start, next.span.start)) && insteadEnd.test(typed.slice(next.span.end));
  });
}
