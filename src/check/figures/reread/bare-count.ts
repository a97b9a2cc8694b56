// A number that nothing right beside it says the thing of in; the plain statement that its line makes all the same, out: “| Groups,
// town | 24 |”, “Town groups? 24.”, “24: that is how many groups the town has”, “the town keeps 24 groups going”.
//
// A line is cut into pieces at its marks. The pieces around the number that hold no word but those of such statements, with one
// thing that the table counts and at most one place, say that the place has so many; the order of their words is no matter.
// What stands beside them in the sentence must leave them as they are, and the statement is then held like any other.
import type { Range } from '../../../corpus/corpus.ts';
import {
  apposed,
  attributed,
  ofSome,
  partsThem,
  placesInRow,
  pointsBack,
  wholly,
} from '../../english/amounting.ts';
import { goesElsewhere, headsPlainly, standsBeside } from '../../english/leading-in.ts';
import { isShared } from '../counted/counted-name.ts';
import { findCounted } from '../counted/noun.ts';
import { isPartNamed, isPlaceName } from '../place/far-places.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { hasTail } from '../words/said-behind.ts';
import { findBareRun, isOfEntries, isPlace } from './bare-run.ts';
import { findCountedThing, isCounted, isOfPeople } from './counted-thing.ts';

/** Whether what the sentence says before and behind the run leaves it as it is. */
function isUntouched(scene: Scene, run: Range, mark: string): boolean {
  const line = lineAround(scene.text, run.start);
  const { sentence } = scene.around(run.start);
  const last = scene.around(Math.max(run.start, run.end - 1)).sentence;
  const before = { start: Math.min(run.start, Math.max(line.start, sentence.start)), end: run.start };
  const behind = { start: run.end, end: Math.max(run.end, last.end) };
  const isPlain = (range: Range, leaves: (said: string) => boolean) => {
    const said = scene.text.slice(range.start, range.end);
    return !/[\p{L}\d]/u.test(said) || isOfEntries(scene, range) || (leaves(said) && !attributed.test(said));
  };
  return (
    isPlain(before, /[:–—-]/u.test(mark) ? headsPlainly : standsBeside) && isPlain(behind, goesElsewhere)
  );
}

function nameOf({ text }: Scene, { start, end }: Range): string {
  return text.slice(start, end).replace(/['’]s?$/u, '');
}

/** The one place that items name; none where they name several, or one in several ways: “the Town” may be another. */
function findSolePlace(scene: Scene, items: readonly Item[]): string | undefined {
  const places = items.filter((item) => isPlace(scene, item));
  const [place] = places;
  const isSole = new Set(places.map((item) => nameOf(scene, item).toLowerCase())).size === 1;
  return place && isSole && !places.some((item) => isPartNamed(scene, item))
    ? nameOf(scene, place)
    : undefined;
}

function isName(item: Item): item is NameItem {
  return item.kind === 'name' && !isPlaceName(item);
}

/** “You asked about the groups. They number 24.”: what was counted last before a line’s pronoun. */
function findAntecedents(scene: Scene, { start, end }: Range, own: readonly NameItem[]): readonly NameItem[] {
  if (!pointsBack.test(scene.text.slice(start, end))) return [];
  // Whose people are counted may be told lines before.
  const from = own.length > 0 ? 0 : lineAround(scene.text, start).start;
  const name = scene.items.findLast(
    (item): item is NameItem =>
      isName(item) && item.start >= from && item.end <= start && isCounted(scene, item),
  );
  return name && !ofSome.test(scene.text.slice(0, name.start)) ? [name] : [];
}

/** “Town’s groups, 24 of them, …”: the thing is all that is named, whatever is said of it. */
function findApposed(scene: Scene, claim: Claim): NameItem | undefined {
  if (!apposed.test(scene.text.slice(claim.span.end))) return undefined;
  const name = scene.items.findLast(({ end }) => end <= claim.span.start);
  if (!name || !isName(name) || !isCounted(scene, name)) return undefined;
  const isNext = /^(?:,|\s[–—-]|\s?\()\s?(?:all\s)?$/iu.test(scene.text.slice(name.end, claim.span.start));
  return isNext && wholly.test(scene.text.slice(0, name.start)) ? name : undefined;
}

/** “Outer town”, “half of town’s groups”: less than the whole that is named. */
function isOfPart(scene: Scene, claim: Claim, item: Item): boolean {
  if (item.kind === 'number') return false;
  const lead = scene.text.slice(item.start >= claim.end ? claim.end : 0, item.start);
  return ofSome.test(lead) || (isPlace(scene, item) && isPartNamed(scene, item));
}

/** What a number and its surroundings name: things and places. */
function findNamed(scene: Scene, claim: Claim): readonly Item[] | undefined {
  const thing = findApposed(scene, claim);
  if (thing) {
    const { sentence } = scene.around(claim.start);
    const inside = scene.items.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return [thing, ...inside.filter((item) => isPlace(scene, item))];
  }
  const run = findBareRun(scene, claim);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const range = { start: first.start, end: last.end };
  if (!isUntouched(scene, range, first.mark)) return undefined;
  const items = run.flatMap((piece) => piece.items);
  const own = items.filter(isName).filter((item) => isCounted(scene, item));
  const isOpen = own.every((item) => isOfPeople(scene, item));
  return isOpen ? [...items, ...findAntecedents(scene, range, own)] : items;
}

export interface BareCount {
  readonly text: string;
  /** Where the number begins in it. */
  readonly start: number;
}

/** None where the line says anything else, or not of what the number is, or the message not where. */
export function readBareCount(scene: Scene, claim: Claim): BareCount | undefined {
  if (claim.kind !== 'number' || claim.isOne) return undefined;
  const behind = scene.text.slice(claim.end);
  if (hasTail(behind) || partsThem.test(behind)) return undefined;
  if (placesInRow.test(scene.text.slice(0, claim.span.start))) return undefined;
  // “50 clubs and boards” are no 50 boards.
  const counted = findCounted(scene, claim, scene.around(claim.start));
  if (counted && isShared(scene, counted)) return undefined;
  const items = findNamed(scene, claim);
  const thing = items && findCountedThing(scene, claim, items.filter(isName));
  if (!items || !thing || items.some((item) => item.kind === 'name' && isOfPart(scene, claim, item)))
    return undefined;
  const isPlaced = items.some((item) => isPlace(scene, item));
  const place = isPlaced ? findSolePlace(scene, items) : (thing.place ?? findSolePlace(scene, scene.items));
  if (place === undefined) return undefined;
  const lead = thing.holders === undefined ? `${place} has` : `${place}’s ${thing.holders}`;
  const limits = scene.text.slice(claim.span.start, claim.start);
  const said = scene.text.slice(claim.start, claim.span.end);
  return { text: `${lead} ${limits}${said} ${thing.noun}.`, start: lead.length + 1 + limits.length };
}
