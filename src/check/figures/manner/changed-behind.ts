// A number in its sentence in; whether what is set behind what it counts makes something else of it, out.
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** “…, every year”, “… (excluding the islands)”, “…, until last week”, “…, north of the river”. */
const changing =
  /[,;(–—]\s?(?:(?:and|but)\s)?(?:(?:(?:every|each)\s(?:single\s)?|per\s)(?:year|month|week|day)\b|annually\b|yearly\b|monthly\b|(?:not\s(?:including|counting)|excluding|excl|except(?:ing)?|barring|minus|until|till|(?:north|south|east|west)\sof)\b)/iu;

/** “… in town, Leeds and Kent”: what stands last in a list, or between its commas. */
const listed = /(?:,|\s(?:and|or|&|plus))\s(?<name>\p{L}+)(?=\s*(?:$|[,.;!?)\n]|\s(?:and|or|&)\s))/giu;

export function isChangedBehind({ text, claims }: Scene, claim: Claim, { sentence }: Around): boolean {
  const next = claims.find((one) => one.start >= claim.end && !isDated(one))?.start ?? sentence.end;
  const behind = text.slice(claim.end, sentence.end);
  const own = next - claim.end;
  return (
    changing.test(behind.slice(0, own)) ||
    [...behind.matchAll(listed)].some(
      ({ 0: place, index, groups }) =>
        index + place.length <= own &&
        isPlaceOfTheWorld(groups?.name ?? '') &&
        !/^\s*\d/u.test(behind.slice(index + place.length)),
    )
  );
}
