// A number in its message in; the name of what it counts out, with all that stands between them and right behind.
import type { Range } from '../../../corpus/corpus.ts';
import type { Mention } from '../../../facts/names.ts';
import type { Claim } from '../read/claim.ts';
import { isTelling } from '../../english/everyday.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import type { Around } from '../read/clauses.ts';
import { follow } from './following.ts';
import { readDefinite } from './definite.ts';
import { findLabel } from './label.ts';
import { isOfMany } from './of-many.ts';
import { findLink } from './predicate-link.ts';
import { isPlainlyLed, picked } from './plainly-led.ts';
import { findRespective } from './respective.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

export interface Counted extends Range {
  readonly mention: Mention;
  /** Names that stand before the counted one as part of it: “24 town boards” of an entity “boards”. */
  readonly before: readonly Mention[];
  /** A word between the number and the name that may narrow what is counted: “new”. */
  readonly narrowed: boolean;
  /** “All 24”: of them as a whole, whatever is said of them. */
  readonly isAll: boolean;
  /** The number is one of a whole already known: “the 24”, “all 24”, “town’s 24”. */
  readonly isDefinite: boolean;
  /** How the number stands: before its name, or behind it (“groups: 24”). */
  readonly place: 'before' | 'behind';
}

const plainModifier =
  /^(?:separate|different|distinct|individual|actual|whole|existing|various|so-called|damn|bloody|fucking|freaking|odd|whopping|total|entire|the|these|those|own|all|our|its|their|[’']s)$/iu;
const quantity = /^(?:other|others|more|such|same|very|own|few|most|some|no|not|once|further)$/iu;

const manyNames = 3;

function findBehindNumber(scene: Scene, claim: Claim, around: Around): Counted | undefined {
  const covering = findCovering(scene, claim) ?? findLimitNamed(scene, claim);
  return covering
    ? readNoun(scene, claim, [covering], around)
    : findNounAfter(scene, claim, claim.span.end, around);
}

/** The name that a number is part of: “three-year plans”. */
export function findCovering(scene: Scene, claim: Claim): Item | undefined {
  return scene.items.find(
    (item) => item.kind === 'name' && item.start <= claim.start && item.end > claim.end,
  );
}

/** “12 more rangers”, of an entity called “more rangers”: the word that limits the number begins the name. */
function findLimitNamed({ items }: Scene, { end, span }: Claim): Item | undefined {
  return items.find(
    (item) => item.kind === 'name' && item.start > end && item.start < span.end && item.end > span.end,
  );
}

/** The name that follows a place with nothing between but words that may narrow it. */
export function findNounAfter(scene: Scene, claim: Claim, from: number, around: Around): Counted | undefined {
  return readNoun(scene, claim, follow(scene, from, around.clause.end), around);
}

function readNoun(scene: Scene, claim: Claim, run: readonly Item[], { clause }: Around): Counted | undefined {
  const first = run.findIndex(({ kind }) => kind === 'name');
  if (first === -1 || first > manyNames) return undefined;
  const words = run.slice(0, first).map(({ start, end }) => scene.text.slice(start, end));
  // “24 of the groups” are some of them.
  if (
    words.some((word) => isStopWord(word.toLowerCase()) && !plainModifier.test(word) && !quantity.test(word))
  )
    return undefined;
  const names = run.slice(first).slice(0, countWhile(run.slice(first)));
  const last = names.at(-1);
  if (last?.kind !== 'name') return undefined;
  const after = scene.text.slice(last.end, clause.end);
  const lead = scene.text.slice(clause.start, claim.span.start);
  // “Groups=24 boards=18”, “six more groups than boards”: a label of the next number, and a difference.
  const isEquation = /=\s?$/u.test(lead) && /^\s?=\s?\d/u.test(after);
  if (isEquation || (claim.limits.kept.includes('extra') && /\bthan\b/iu.test(after))) return undefined;
  // “24 group leaders”: the name only says which leaders.
  const behind = run[first + names.length];
  const isOne = !isOfMany(scene.text.slice(last.start, last.end));
  if (
    isOne &&
    behind?.kind === 'word' &&
    !behind.term.stop &&
    // “7% of the workforce comes from there”: its verb.
    !/^(?:comes?|came|hails?|originates?)$/u.test(behind.term.term) &&
    /^\s$/u.test(scene.text.slice(last.end, behind.start))
  )
    return undefined;
  return {
    start: last.start,
    end: last.end,
    mention: last.mention,
    before: names.slice(0, -1).flatMap((item) => (item.kind === 'name' ? [item.mention] : [])),
    narrowed:
      words.some((word) => !plainModifier.test(word)) ||
      picked.test(lead) ||
      !isPlainlyLed(scene, lead, clause.start),
    ...readDefinite(scene, claim, lead),
    place: 'before',
  };
}

/** How many names follow each other as one: a place behind a name (“boards nationally”) is none of it. */
function countWhile(items: readonly Item[]): number {
  const other = items.findIndex(
    (item, index) =>
      item.kind !== 'name' || (index > 0 && item.mention.readings.every(({ kind }) => kind === 'place')),
  );
  return other === -1 ? items.length : other;
}

/** “Four of the boards are in town”: those in town are four. */
function findPlacedPart(scene: Scene, claim: Claim, around: Around): Counted | undefined {
  const before = scene.text.slice(around.clause.start, claim.span.start);
  const behind = scene.text.slice(claim.span.end, around.clause.end);
  // “All four of town’s boards”: a whole by its number.
  const isAll = /(?:^|\s)all\s$/iu.test(before);
  const lead = (
    isAll ? /^\sof(?:\s(?:the|these|those)(?=\s))?/iu : /^\sof\s(?:the|these|those|all)(?=\s)/iu
  ).exec(behind);
  const counted = lead && findNounAfter(scene, claim, claim.span.end + lead[0].length, around);
  if (!counted || isAll) return counted ?? undefined;
  // “There are 24 of these boards in town”.
  const isThere = /\bthere(?:['’]?s|['’]re|\s(?:are|were|is))\s(?:\p{L}+ly\s|only\s|just\s)?$/iu.test(before);
  const placing = isThere
    ? /^\sin\s(?:the\s)?/iu
    : /^\s(?:are|is|were|sit|operate)\s(?:\p{L}+\s)?in\s(?:the\s)?/iu;
  const placed = placing.exec(scene.text.slice(counted.end));
  const at = counted.end + (placed?.[0].length ?? 0);
  const isPlaced = scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start === at &&
      item.mention.readings.every(({ kind }) => kind === 'place'),
  );
  // “Town has four of the boards”.
  const holder = /\s(?:has|have|got|has got)\s$/iu.exec(
    scene.text.slice(around.clause.start, claim.span.start),
  );
  const isHeld =
    holder !== null &&
    scene.items.some(
      (item) =>
        item.kind === 'name' &&
        item.end === around.clause.start + holder.index &&
        item.mention.readings.every(({ kind }) => kind === 'place'),
    );
  return (placed && isPlaced) || isHeld ? counted : undefined;
}

/** “18 is groups”, “24 is the number of groups”, “you think 18 is a lot of groups”: at the head of its clause. */
function findPredicated(scene: Scene, claim: Claim, around: Around): Counted | undefined {
  const lead = itemsIn(scene, { start: around.chunk.start, end: claim.span.start });
  if (!lead.every((item) => item.kind === 'word' && (item.term.stop || isTelling(item.term.stem))))
    return undefined;
  const isAsked = /\b(?:is|are|was|were)\s$/iu.test(scene.text.slice(around.chunk.start, claim.span.start));
  const link = findLink(scene.text.slice(claim.span.end, around.clause.end), isAsked);
  const counted = link && findNounAfter(scene, claim, claim.span.end + link.length, around);
  return counted && link.isOver(scene.text.slice(counted.end, around.clause.end)) ? counted : undefined;
}

/** The name that a number counts, if its clause has it right beside the number. */
export function findCounted(scene: Scene, claim: Claim, around: Around): Counted | undefined {
  const respective = findRespective(scene, claim, around);
  if (respective) return respective;
  return (
    findBehindNumber(scene, claim, around) ??
    findPlacedPart(scene, claim, around) ??
    findPredicated(scene, claim, around) ??
    findLabel(scene, claim, around)
  );
}
