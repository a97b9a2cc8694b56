// A number with what it counts in; whether it may be of some of those only, so that another number than the table's contradicts
// nothing, out: “one of five boards”, “a group of 8 boards”, “our app is used in 12 halls and 8 boards”.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { namesPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { smallCardinals } from '../../english/cardinals.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { narrowsBefore } from '../words/narrowing.ts';
import { bearsOn } from '../words/said-before.ts';
import { statedEntities, statedStems } from '../words/stated.ts';
import { findStrangers } from '../words/strangers.ts';

const oneOf = /\bone of (?:the )?(?:only )?$/iu;
/** “Town has five of (44 boards)”: those of a wider whole. */
const ofWider = new RegExp(
  String.raw`(?:\b(?:has|have|had|got|holds?|hosts?|accounts? for|home to|with)|['’]s)\s(?:just\s|only\s)?(?:\d{1,3}|${smallCardinals})\s(?:out\s)?of\s(?:about\s|some\s)?$`,
  'iu',
);
const groupOf =
  /\ban?\s(?:\p{L}+\s)?(?:group|cluster|alliance|consortium|coalition|sample|federation|pair|bunch|selection|partnership|team)\sof\s$/iu;
const nextOf = /^(?:,\s|,?\s(?:and|plus|&)\s)$/u;

/** The number that a list begins with, and where what it counts ends: “12 halls and 8 boards”. */
function findFirst(scene: Scene, claim: Claim, { clause }: Around): Claim | undefined {
  const name = scene.items.findLast(
    (item) =>
      (item.kind === 'name' || (item.kind === 'word' && !item.term.stop)) &&
      item.end <= claim.span.start &&
      item.start >= clause.start,
  );
  if (!name || !nextOf.test(scene.text.slice(name.end, claim.span.start))) return undefined;
  return scene.claims.find(
    ({ span }) =>
      span.start >= clause.start &&
      span.end <= name.start &&
      /^\s(?:\p{L}+\s){0,3}$/u.test(scene.text.slice(span.end, name.start)),
  );
}

/** What leads to the first number of its list makes that one of something else. */
function isListedForOther(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const first = findFirst(scene, claim, around);
  if (!first) return false;
  const lead: Range = { start: around.clause.start, end: first.span.start };
  return findStrangers(scene, itemsIn(scene, lead), first.span, {
    figure,
    entities: statedEntities(scene.knowledge, figure),
    stems: statedStems(figure),
  }).some(
    (item) =>
      item.kind === 'word' &&
      bearsOn(scene, item, first.span, around) &&
      narrowsBefore(scene, item, first.span, around),
  );
}

/** Whether another number than the table's may be as true. */
export function maySelect(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const lead = scene.text.slice(around.clause.start, claim.span.start);
  if (groupOf.test(lead) || ofWider.test(lead)) return true;
  if (oneOf.test(lead)) return !namesPlace(scene, around, placesOf(scene.knowledge, figure));
  return isListedForOther(scene, claim, around, figure);
}
