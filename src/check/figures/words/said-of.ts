// A number, what it counts and a figure in; what else the clause says of the number that the figure does not, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { making, purpose, toDo } from '../../english/restricting.ts';
import { findDatedEvents } from '../dates/date-events.ts';
import { namesPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isAskedPredicate } from './asked-predicate.ts';
import { isAsked } from './asked-word.ts';
import { findBearing } from './bearing.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Judgement } from '../manner/judgement.ts';
import { narrowsBefore } from './narrowing.ts';
import type { Counted } from '../counted/noun.ts';
import {
  findPlaced,
  goesOn,
  hasTail,
  isBoundTail,
  isJudged,
  isPredicate,
  isRelative,
  isSaidOfThem,
  isStatedPredicate,
  isSurplus,
  withoutOwnPlace,
} from './said-behind.ts';
import { isOthersLabel } from './others-label.ts';
import { bearsOn, isLabelled } from './said-before.ts';
import type { Item, Scene } from '../read/scene.ts';
import { askedStems, statedEntities, statedStems } from './stated.ts';
import { findStrangers } from './strangers.ts';

interface Placed {
  readonly counted: Counted;
  readonly figure: Figure;
  /** The number with its noun. */
  readonly noun: Range;
  /** Where the words go on that say more than the place: “in town”. */
  readonly end: number;
  /** The stems that the figure explains. */
  readonly stems: ReadonlySet<string>;
}

/** The words of the figures that the clause's other numbers state: “four boards serve 4,000 residents”. */
function besideStems(scene: Scene, claim: Claim, { clause }: Around): readonly string[] {
  const others = scene.claims.filter(
    (other) => other !== claim && other.start >= clause.start && other.end <= clause.end,
  );
  return scene.knowledge.corpus.figures
    .filter(({ value }) => others.some((other) => other.value === value))
    .flatMap((figure) => [...statedStems(figure), ...askedStems(figure)]);
}

function findStrange(scene: Scene, claim: Claim, around: Around, placed: Placed): readonly Item[] {
  const { figure, noun, stems } = placed;
  const items = findBearing(scene, around).filter(({ start, end }) => start < noun.start || end > noun.end);
  const explained = { figure, entities: statedEntities(scene.knowledge, figure), stems };
  return findStrangers(scene, items, claim.span, explained, findDatedEvents(scene, around))
    .filter((item) => !isAsked(scene, item, placed))
    .filter((item) =>
      item.start >= noun.start ? item.start >= placed.end : bearsOn(scene, item, noun, around),
    )
    .filter(
      (item) =>
        item.kind !== 'word' ||
        item.start >= noun.start ||
        // Whose so many people are hangs on every word.
        figure.measure === 'people' ||
        narrowsBefore(scene, item, noun, around),
    );
}

/** “If the 24 groups merged”: in a condition the past tense is a verb, and does not say which of them. */
function isMet({ text }: Scene, { clause }: Around, behind: string): boolean {
  const isCondition = /^\W*(?:(?:so|and|but|what)\s)?(?:if|when|unless)\b/iu.test(
    text.slice(clause.start, clause.end),
  );
  return isCondition && /^\s\p{L}+ed\s*[.!?]*$/u.test(behind);
}

function isBody(item: Item): boolean {
  return (
    item.kind === 'name' && item.mention.readings.some(({ kind }) => kind !== 'document' && kind !== 'term')
  );
}

function judgeStrange(
  scene: Scene,
  around: Around,
  strange: readonly Item[],
  placed: Placed,
  judgement: Judgement,
): void {
  const [first] = strange;
  if (!first) return;
  const { noun, end } = placed;
  const next = strange.find((item) => item.start >= noun.end);
  const follows = next !== undefined && /^[\s'’-]*$/u.test(scene.text.slice(end, next.start));
  const before = strange.filter((item) => item.end <= noun.start);
  // “After the split”: when, and still a number of them.
  const isWhen =
    next?.kind === 'word' && /^(?:after|before|during|since|despite|following)$/u.test(next.term.term);
  // “Only 28 groups left in town”: so many there are.
  const isLeft =
    next?.kind === 'word' &&
    /^(?:left|remain|remaining|surviving|survive)$/u.test(next.term.term) &&
    /^\s*(?:$|[.,;!?)]|(?:in|across|now|standing|out there)\b)/iu.test(scene.text.slice(next.end));
  judgement.add(
    'claim',
    (!isWhen && !isLeft && (follows || strange.length > before.length)) ||
      before.some((item) => item.kind !== 'word' || narrowsBefore(scene, item, noun, around)),
  );
}

/** Adds what the clause says of the number, in words and names that nothing explains. */
export function judgeWords(
  scene: Scene,
  claim: Claim,
  around: Around,
  judgement: Judgement,
  { counted, figure }: { readonly counted: Counted; readonly figure: Figure },
): void {
  const noun = {
    start: Math.min(claim.span.start, counted.start),
    end: Math.max(claim.span.end, counted.end),
  };
  const stems = new Set([...statedStems(figure), ...besideStems(scene, claim, around)]);
  const dated = findDatedEvents(scene, around).find(
    ({ start }) => start >= noun.end && scene.text.slice(noun.end, start).trim() === '',
  );
  const place = dated?.end ?? findPlaced(scene, noun.end, around, figure);
  const isMade = making.test(scene.typed.slice(around.clause.start, noun.start));
  const isFor = [noun.end, place].some((at) => {
    const rest = scene.text.slice(at, around.clause.end);
    return purpose.test(rest) || (isMade && toDo.test(rest));
  });
  const end = isFor ? around.clause.end : place;
  const placed: Placed = { counted, figure, noun, end, stems };
  const strange = findStrange(scene, claim, around, placed);
  const behind = scene.text
    .slice(placed.end, around.clause.end)
    .replace(/^\s*\([^()]*\)/u, '')
    .replace(purpose, '. ')
    .replace(/^\s+(?:covering|serving|spanning|running|overseeing|including|comprising)\s(?=\d)/iu, ', ');
  const isSaid = isSaidOfThem(scene, around, noun, behind);
  // “Pinned: 24 groups in town”: no place’s label.
  const isPlacedHere = namesPlace(scene, around, placesOf(scene.knowledge, figure));
  if (
    (isRelative(behind) && !isStatedPredicate(behind, stems) && !isSaid) ||
    (isLabelled(scene, claim.span, around) && !isPlacedHere) ||
    isOthersLabel(scene, claim.span, around, figure)
  )
    judgement.add('scope', true);
  if (counted.place === 'before' && !counted.isDefinite && hasTail(behind))
    judgement.add('qualifier', !isBoundTail(behind));
  const isOwned = /['’]s?\s$/u.test(scene.text.slice(around.clause.start, noun.start));
  if (isSurplus(scene.text.slice(around.clause.start, noun.start), behind)) judgement.add('qualifier', true);
  if (
    counted.isDefinite &&
    (counted.isAll || goesOn(behind, isOwned) || isMet(scene, around, behind) || isSaid)
  )
    return;
  if (
    isJudged(withoutOwnPlace(scene, placed.end, around, figure, behind)) &&
    strange.every((item) => item.start >= noun.end && !isBody(item))
  )
    return;
  if (counted.place === 'before' && isPredicate(behind) && !isStatedPredicate(behind, stems))
    judgement.add('claim', true);
  else {
    const isKnown = isAskedPredicate(scene, noun, around, figure);
    const bearing = strange.filter((item) => !isKnown || item.end <= noun.start);
    judgeStrange(scene, around, bearing, placed, judgement);
  }
}
