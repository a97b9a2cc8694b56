// A year in its sentence, and what happened that it may be the year of, in; whether it is that of something else, out.
import type { Range } from '../../../corpus/corpus.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';
import { closeBy } from './date-events.ts';

/** “…, scrapped 2004”: between commas, and of something else that happened. */
export function hasOwnEvent(scene: Scene, claim: Claim, event: Range): boolean {
  const { chunk } = scene.around(claim.start);
  const isApart = event.end <= chunk.start || event.start >= chunk.end;
  return isApart && /\p{L}+(?:ed|en)\s(?:\p{L}+\s)?$/u.test(scene.text.slice(chunk.start, claim.span.start));
}

const happens =
  /\p{L}{3,}(?:ed|en)\b|\b(?:born|came|went|won|made|began|built|met|held|ran|left|lost|got|had|saw)\b/iu;

/** “Boards came in in 1998, my gran was born in 1931”, “a 1998 idea, they came in in 2001”: what happened has its own date, and something else had this one. */
export function hasOwnDate({ text, claims }: Scene, claim: Claim, event: Range): boolean {
  const own = claims.find((one) => isDated(one) && one.start >= event.end);
  if (!own || own.start - event.end >= closeBy || own.value === claim.value) return false;
  return (
    (claim.end <= event.start && !/[,;:.]/u.test(text.slice(event.end, own.start))) ||
    (own.end <= claim.start && happens.test(text.slice(own.end, claim.start)))
  );
}

/** “Boards were set up in 1998, our choir in 2004”: what stands between the two dates has the second one, and the verb of the first. */
export function isOfUnnamed({ text, claims, items }: Scene, claim: Claim): boolean {
  const last = claims.findLast((one) => isDated(one) && one.end <= claim.start);
  if (!last) return false;
  const between = text.slice(last.end, claim.start);
  return (
    /^,\s(?:and\s|but\s)?(?:our|my|the|his|her|their|your|a|an)\s(?:[\p{L}’'-]+\s){1,3}in\s$/iu.test(
      between,
    ) && !items.some((item) => item.kind === 'name' && item.start >= last.end && item.end <= claim.start)
  );
}

/** “Boards were set up in 1998, 1994 was the Harbours Act”: what that year was, and not when they were. */
export function isSaidToBe({ text }: Scene, { start, end }: Claim): boolean {
  return (
    /\d,\s(?:and\s|but\s)?$/u.test(text.slice(0, start)) &&
    /^\s(?:was|is)\s(?:the|an?|when the)\s(?!(?:\p{L}+\s)?(?:year|date|time|start|beginning|point|moment)\b)/iu.test(
      text.slice(end),
    )
  );
}
