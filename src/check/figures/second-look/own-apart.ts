// A number that matches, in its message, in; whether what stands beside it gives the figure's own place, or those counted, another
// number, out: “24 groups there, town fewer”, “…; town’s share is double”, “town has 24 groups plus 10 new groups”.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { findCounted, type Counted } from '../counted/noun.ts';
import { isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';

/** Behind the name of a place: it has another number than the one before. */
const otherwise =
  /^\s(?:(?:has|have|had|only|far|many|much|way|got|itself)\s){0,3}(?:fewer|more|less|twice|double|half|(?:twice|half) as many)\s*(?:$|[.!;,)\n]|of (?:them|those)\b)/iu;
const ownOtherwise =
  /^(?:['’]s)?\s(?:own\s)?(?:shares?|numbers?|figures?|counts?|totals?|proportion|percentage)\s(?:is|are|was)\s(?:(?:about|almost|nearly|far|much|way|more than|over|less than|only|even)\s){0,2}(?:double|twice|half|treble|triple|higher|lower|more|less|bigger|smaller|different)\b/iu;

/** “…, town fewer”. */
function isOtherwiseThere(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { text } = scene;
  const places = placesOf(scene.knowledge, figure);
  const { sentence } = scene.around(claim.start);
  return scene.items.some((item) => {
    if (!isPlaceName(item) || item.start < claim.end || item.end > sentence.end) return false;
    if (!item.mention.readings.some(({ id }) => places.has(id))) return false;
    const rest = text.slice(item.end, sentence.end);
    const owned = /['’]s$/u.test(text.slice(item.start, item.end)) ? `’s${rest}` : rest;
    const isApart = /[,;–—-]\s(?:and\s|but\s|while\s)?(?:in\s)?$/iu.test(text.slice(claim.end, item.start));
    return isApart && (otherwise.test(rest) || ownOtherwise.test(owned));
  });
}

function nameOf({ text }: Scene, { start, end }: Counted): string {
  return text.slice(start, end).toLowerCase();
}

/** “… plus 10 new groups”: the next number of a list is of more of the same. */
function isAddedTo(scene: Scene, claim: Claim, { about, measure }: Figure): boolean {
  if (measure !== 'count') return false;
  const own = findCounted(scene, claim, scene.around(claim.start));
  if (own?.place !== 'before') return false;
  const next = scene.claims.find(({ start }) => start >= own.end);
  if (next?.kind !== 'number' || next.isOne) return false;
  if (
    !/^(?:,\s|,?\s(?:and|plus|and another|and also|as well as)\s|\s[+&]\s)$/iu.test(
      scene.text.slice(own.end, next.span.start),
    )
  )
    return false;
  const more = findCounted(scene, next, scene.around(next.start));
  return (
    more?.place === 'before' &&
    next.value !== claim.value &&
    // The same with another number is a second claim of it.
    (more.narrowed || more.before.length > 0 || nameOf(scene, more) !== nameOf(scene, own)) &&
    [more.mention, ...more.before].some(({ readings }) => readings.some(({ id }) => id === about))
  );
}

/** Whether the number is not that of all of them. */
export function isOwnApart(scene: Scene, claim: Claim, figure: Figure): boolean {
  return isOtherwiseThere(scene, claim, figure) || isAddedTo(scene, claim, figure);
}
