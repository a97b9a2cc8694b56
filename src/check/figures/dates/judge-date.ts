// A claimed date, what happened then and to what, in; what the clause says of it that the figure does not, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { findTerms, stemOf } from '../../../search/terms.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { isSaidOf } from './date-events.ts';
import { findDatedBefore } from './dated-before.ts';
import { flowStems } from '../../english/everyday.ts';
import { judgeManner, startJudgement, type Judgement } from '../manner/judgement.ts';
import { isOvercounted, isPartOf } from '../counted/parts.ts';
import { namesPlace } from '../place/far-places.ts';
import { isElsewhere } from '../place/places.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { statedEntities, statedStems } from '../words/stated.ts';
import { findStrangers } from '../words/strangers.ts';

/** A figure that a date may be held against: what it is the date of, as the clause names it, and what happened. */
export interface DateCandidate {
  readonly figure: Figure;
  readonly name: Item | undefined;
  readonly event: Range;
  /** The event is said in the source's own word, or one for it. */
  readonly isSaid: boolean;
  /** It is said to have lasted since then. */
  readonly isLasting?: boolean;
  /** Where begins what is said of the date alone. */
  readonly from?: number;
}

/** The stretch of the clause that says what happened and to what. */
function spanOf(runs: readonly Range[]): Range {
  return { start: Math.min(...runs.map(({ start }) => start)), end: Math.max(...runs.map(({ end }) => end)) };
}

/** “Set up by the council”: who did it, which no figure says. */
function isDoneBy(scene: Scene, items: readonly Item[], figure: Figure): boolean {
  return items.some(
    (item) =>
      item.kind === 'name' &&
      /\bby\s(?:the\s)?$/iu.test(scene.text.slice(0, item.start)) &&
      !item.mention.readings.some(({ id }) => id === figure.about),
  );
}

/** “The boards created jobs in 1998”: what happened has an object, and is theirs and not to them. */
function isActive(scene: Scene, { event, name }: DateCandidate, claim: Claim): boolean {
  if (event.start >= claim.start || event.end > claim.start) return false;
  const isOf = name !== undefined && name.end <= claim.start && isSaidOf(scene, event, name);
  return !/^\s*(?:$|[,.;:()–—-]|(?:(?:back|way back|again|here|there|only|just|all)\s)*\s*(?:in|by|since|from|around|as|to|with|across|under|during|before|after|until|early|late|mid|over|on|about|circa|for|through|at|so|and)\b|~?\d)/iu.test(
    scene.text.slice(isOf ? name.end : event.end, claim.span.end),
  );
}

/** “Nearly set up”, “to be set up”. */
function isNotQuite(scene: Scene, { clause }: Around, event: Range): boolean {
  if (/^\s(?:again|anew|afresh)\b/iu.test(scene.text.slice(event.end, clause.end))) return true;
  return /\b(?:nearly|almost|supposedly|allegedly|partly|half|to be|about to be|meant to be|not yet|re-?)\s?$/iu.test(
    scene.text.slice(clause.start, event.start),
  );
}

/** “I left long before (the boards were set up in 1998)”: what was then is not what is dated. */
const whenBefore =
  /(?:^\W*|\s)(?:before|after|when|since|until|till|by the time)\s(?:(?:the|all|these|those|its|our)\s|\p{L}+['’]s\s)*$/iu;

/** The stretch that is about the date: “… were set up in 1998 and serve the town” says more that is not dated. */
function findRegion(scene: Scene, claim: Claim, { name, event, from }: DateCandidate): Range {
  const whole = spanOf([claim.span, event, ...(name ? [name] : [])]);
  const { chunk } = scene.around(claim.start);
  const last = Math.max(whole.end, chunk.end);
  const next = /\s(?:and|but|or|have|has|are|were|had|is|was|will|do|did|still|remain|remains)\s/u.exec(
    scene.text.slice(whole.end, last),
  );
  // “They were to mend it when they were set up in 1998”: what stands before the “when” is not dated.
  const lead = name && name.end < event.start ? scene.text.slice(name.end, event.start) : '';
  const when = /\s(?:when|after|since|before|once)\s(?:they|it|these|those)\s(?:\p{L}+\s){0,2}$/iu.exec(lead);
  const isWhen = name !== undefined && whenBefore.test(scene.text.slice(chunk.start, name.start));
  const start =
    name && when ? name.end + when.index : isWhen ? whole.start : Math.min(whole.start, chunk.start);
  // “The country’s boards”: whose they are.
  const whose = scene.items.find(
    (item) =>
      item.kind === 'name' &&
      name !== undefined &&
      /^(?:['’]s?)?\s$/u.test(scene.text.slice(item.end, name.start)),
  );
  return {
    start: Math.max(Math.min(whose?.start ?? start, start), from ?? 0),
    end: next ? whole.end + next.index : last,
  };
}

/** Words that only say when. */
const dating = [
  'since',
  'during',
  'after',
  'when',
  'year',
  'old',
  'young',
  'back',
  'way',
  'saw',
  'originally',
  'first',
  'formally',
  'officially',
].map((word) => stemOf(word));

/** The stems that explain a date's clause; of something due, whatever it is asked for by. */
function explain({ knowledge }: Scene, figure: Figure): ReadonlySet<string> {
  const stated = [...statedStems(figure), ...knowledge.facts.vocabularyOf(figure).near, ...dating];
  if (figure.qualifier === undefined) return new Set(stated);
  const asked = figure.asked.flatMap((words) => findTerms(words)).map(({ stem }) => stem);
  return new Set([...stated, ...asked, ...flowStems]);
}

/** “The board’s heirs were set up”, “the board office opened”, “the end of the boards”, “Welsh boards”: what happened did so to that. */
function isOfOther({ text }: Scene, item: Item, name: Item | undefined, event: Range): boolean {
  if (item.kind !== 'word' || !name || item.end > event.start) return false;
  const said = text.slice(item.start, item.end);
  if (item.end <= name.start) {
    const behind = text.slice(item.end, name.start);
    return (
      /^\s(?:of|to|for)\s(?:the\s)?$/iu.test(behind) ||
      (behind === ' ' && /^\p{Lu}\p{Ll}+(?:ish|sh|ese|ian|ch)$/u.test(said))
    );
  }
  const isOne = !/[^’']s$/iu.test(text.slice(name.start, name.end)) || /^['’]/u.test(text.slice(name.end));
  return (
    isOne &&
    !/(?:ed|ly)$/u.test(said) &&
    /^(?:['’]s?)?\s(?:\p{Ll}+\s)?$/u.test(text.slice(name.end, item.start))
  );
}

function between({ text }: Scene, one: Range, other: Range): string {
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

export function judgeDate(scene: Scene, claim: Claim, around: Around, candidate: DateCandidate): Judgement {
  const judgement = startJudgement();
  const { figure, name, event } = candidate;
  const named = statedEntities(scene.knowledge, figure);
  const region = findRegion(scene, claim, candidate);
  const apart = [event, ...[findDatedBefore(scene, name, event) ?? []].flat()];
  const items = itemsIn(scene, region).filter(({ start, end }) =>
    apart.every((run) => end <= run.start || start >= run.end),
  );
  const entities = new Set([...named, ...scene.knowledge.facts.vocabularyOf(figure).nearNamed]);
  const explained = { figure, entities, stems: explain(scene, figure), isExact: true };
  const isDue = figure.qualifier !== undefined;
  // “… in 1998 under Smith”: whose time it was, and no place.
  const under = /\s(?:under|by|thanks to)\s(?:\p{Ll}+\s){0,2}(?=\p{Lu})/u.exec(
    scene.text.slice(claim.end, region.end),
  );
  const placing = under ? { start: region.start, end: claim.end + under.index } : region;
  const whose = under && scene.items.find(({ start }) => start >= claim.end + under.index + under[0].length);
  const isOwn = whose?.kind === 'name' && whose.mention.readings.some(({ id }) => id === figure.about);
  if (under && !isOwn) judgement.add('claim', false);
  if (isElsewhere(scene, claim, { ...around, clause: placing }, figure)) judgement.add('scope', true);
  // “Six boards, opened 1997”, “six boards opened in town in 1997”: a wrong count, and no part.
  const isPlaced = namesPlace(scene, around, placesOf(scene.knowledge, figure));
  const isApart =
    name !== undefined &&
    isOvercounted(scene, name) &&
    (isPlaced || !/^[^,;]*$/u.test(between(scene, name, claim)));
  if (name && !isApart && isPartOf(scene, around, figure.about, name)) judgement.add('scope', false);
  const strange = findStrangers(scene, items, claim.span, explained);
  if (strange.length > 0)
    judgement.add(
      'claim',
      strange.some((item) => isOfOther(scene, item, name, event)),
    );
  if (isDoneBy(scene, items, figure) || isActive(scene, candidate, claim) || isNotQuite(scene, around, event))
    judgement.add('claim', false);
  if (!candidate.isSaid) judgement.add('claim', false);
  judgeManner(scene, claim, around, judgement, {
    figure,
    // What follows the date may deny it only where the date comes first: “1998 is not when …”.
    isDefinite: claim.start > event.start,
    isDue,
    ...(isDue ? { promisers: named } : {}),
  });
  return judgement;
}
