// A number that matches in its message in; whether the label right before it says that it counts what is of, to or at those whom
// the figure counts, or those elsewhere, or by how many they changed, out: “Letters to boards: 24”, “Boards (Wales): 24”, “boards: -24”.
import type { Figure } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { itemsIn, type NameItem, type Scene } from '../read/scene.ts';

/** A label, up to its number: a piece of a line, or a cell. */
const label = /(?:^|[|;•]|\s[–—]\s)\s*(?<said>[^|;:=→]{2,80}?)\s*(?:[:=→]|\|)[\s|]*$/u;
/** “Letters to ”, “rise in the number of ”: what stands before the name is what is counted. */
const ofThem =
  /(?<noun>\p{L}[\p{L}-]*)\s(?:of|to|at|from|for|by|about|with|against|on|in)\s(?:(?:the|our|all|these|those|total|number|count|of|[\p{L}-]+['’]s)\s)*$/iu;
/** Of which a label may say how many there are. */
const counting =
  /^(?:nos?|nr|shares?|proportions?|percentages?|fractions?|rates?|parts?|numbers?|totals?|counts?|tally|tallies|sums?|amounts?|figures?|sizes?|lists?|populations?|quantity|facts?|stats?|statistics|data|info|summary|overview|breakdown|headcount|roll|names?|note|quiz|question|answer|estimate|many|row|column|cell|line|entry|total)$/iu;
/** Before a number: by so many they are more or fewer. */
const changed =
  /(?:^|[^\p{L}\p{N}])[-−+±]$|[↑↓▲▼⬆⬇]\uFE0F?\s?$|(?:[:,|(]|\s[–—-])\s?(?:(?:up|down|minus)(?:\sby)?|an?\s(?:\p{L}+\s)?(?:rise|increase|gain|jump|growth|fall|drop|decrease|decline|cut|loss|change|swing) (?:of|by)|(?:rise|increase|gain|jump|growth|fall|drop|decrease|decline|cut|loss|change|swing) (?:of|by))\s$/iu;
/** The same, but where what it is a number of stands behind it: “groups: 24, plus 12 boards”. */
const added = /(?:[:,|(]|\s[–—-])\s?plus\s$/iu;

function labelBefore(
  scene: Scene,
  claim: Claim,
): { readonly start: number; readonly end: number } | undefined {
  const line = lineAround(scene.text, claim.start);
  const lead = scene.text.slice(line.start, claim.span.start);
  const said = label.exec(lead)?.groups?.said;
  if (said === undefined) return undefined;
  const start = line.start + lead.lastIndexOf(said);
  return { start, end: start + said.length };
}

/** “Letters to boards”. */
function isOfThem(scene: Scene, name: NameItem, start: number): boolean {
  const noun = ofThem.exec(scene.text.slice(start, name.start))?.groups?.noun;
  if (noun === undefined || counting.test(noun)) return false;
  return !scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start < name.start &&
      scene.text.slice(item.start, item.end).endsWith(noun),
  );
}

/** “Boards (Wales)”. */
function isPlacedInBrackets(scene: Scene, figure: Figure, from: number, end: number): boolean {
  const bracket = scene.brackets.find((one) => one.start >= from && one.end <= end + 1);
  if (!bracket) return false;
  const own = placesOf(scene.knowledge, figure);
  const inside = itemsIn(scene, bracket);
  const isOwn = inside.some(
    (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => own.has(id)),
  );
  return (
    !isOwn &&
    inside.some((item) =>
      item.kind === 'word' ? isPlaceOfTheWorld(item.term.term) : item.kind === 'name' && isPlaceName(item),
    )
  );
}

export function isOfLabelled(scene: Scene, claim: Claim, figure: Figure): boolean {
  const line = lineAround(scene.typed, claim.start);
  // “- 24 boards” is an item of a list.
  const lead = scene.typed.slice(line.start, claim.span.start);
  const isAlone = /^\s*(?:$|[.,;!?)|\n])/u.test(scene.typed.slice(claim.end));
  if (/[\p{L}:|]/u.test(lead) && (changed.test(lead) || (isAlone && added.test(lead)))) return true;
  const own = labelBefore(scene, claim);
  if (!own) return false;
  const name = itemsIn(scene, own).findLast(
    (item): item is NameItem =>
      item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
  );
  return (
    name !== undefined &&
    (isOfThem(scene, name, own.start) || isPlacedInBrackets(scene, figure, name.end, own.end))
  );
}
