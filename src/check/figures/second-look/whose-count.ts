// A count that matches, in its message, in; whether the words before it make it one of others than the figure’s own place, out.
//
// A count that is not definite (“24 groups”, not “the 24 groups”) is of as many as the sentence’s subject has to do with: “the
// town’s bakers supply 24 groups” does not say that there are no more. So every word before it must be one that says no more than
// that there are some, or whose they are.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import {
  addressing,
  bareVerb,
  doneByOne,
  ofParts,
  placing,
  thereAnew,
  thereAre,
} from '../../english/counting-leads.ts';
import { compared } from '../../english/placing.ts';
import { readDefinite } from '../counted/definite.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { findLead, isLedByPlace, isPlainBefore } from '../words/own-lead.ts';
import { statedStems } from '../words/stated.ts';

/** “One of 24 groups”: of as many as there are. */
const oneOf = /\b(?:one|two|three|\d+|half|some|many|most|any|each|none|out)\sof\s$/iu;

/** “Not town”, “near town”, “a town”, “each parish in town”: named, and not where the counted are. */
function isOnlyNamed(scene: Scene, item: Item, figure: Figure, from: number): boolean {
  if (!isPlaceName(item)) return false;
  const before = scene.text.slice(from, item.start);
  const places = placesOf(scene.knowledge, figure);
  if (!item.mention.readings.some(({ id }) => places.has(id))) return false;
  if (ofParts.test(before)) return true;
  // “East Side of town”.
  if (
    /\s\p{Lu}\p{Ll}+\s(?:of|in)\s$/u.test(before) &&
    !scene.items.some(({ kind, end }) => kind === 'name' && end === item.start - 4)
  )
    return true;
  return !/(?:^|[^\p{L}\s]\s?|\p{L}{4,}\s)$/u.test(before) && !placing.test(before);
}

/** “Has 24”, “there are 24”: whose they are, or where, stands before the clause. */
function lacksSubject(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const said = scene.text.slice(clause.start, claim.span.start);
  if (bareVerb.test(said)) return true;
  return thereAre.test(said) && !isPlacedBehind(scene, claim, figure);
}

/** “(24 groups) in town”. */
function isPlacedBehind(scene: Scene, claim: Claim, figure: Figure): boolean {
  const places = placesOf(scene.knowledge, figure);
  const behind = itemsIn(scene, { start: claim.end, end: scene.around(claim.start).clause.end });
  return behind.some((item) => holdsPlace(scene, item, places));
}

/** “In the country, town included, there are 24”: a wider place, or another. */
function isOtherPlaceNamed(scene: Scene, item: Item, figure: Figure): boolean {
  if (!isPlaceName(item) || compared.test(scene.text.slice(0, item.start))) return false;
  if (/\b(?:unlike|like|not|rest of)\s(?:the\s)?$/iu.test(scene.text.slice(0, item.start))) return false;
  const places = placesOf(scene.knowledge, figure);
  return !item.mention.readings.some(({ id }) => places.has(id) || id === figure.about);
}

/** Whether what is said of the names in the lead explains the word: “(boards,) set up (in 1998, cover 24 areas)”. */
function isSaidOfNamed({ knowledge }: Scene, items: readonly Item[], { stem }: { stem: string }): boolean {
  return items.some(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some(({ id }) =>
        knowledge.facts.figuresAbout(id).some((figure) => statedStems(figure).has(stem)),
      ),
  );
}

/** “24 lighthouses and (18 groups)”: the noun of another number. */
function isOthersNoun({ claims }: Scene, { start }: Item): boolean {
  return claims.some(({ span }) => span.end === start - 1);
}

/** The words of the clause before the first number of a list, or before this one. */
function leadBefore(scene: Scene, claim: Claim, figure: Figure): Range {
  const { clause, sentence } = scene.around(claim.start);
  const from = lacksSubject(scene, claim, figure) ? sentence.start : clause.start;
  const first = scene.claims.find(({ span }) => span.start >= from) ?? claim;
  // “… 24 groups, you still have 18 boards”: a statement of its own behind the first.
  const last = findLead(scene, claim, from);
  return last.start > first.end ? last : findLead(scene, first, from);
}

/** “Bakers of town: 24 groups”, “East Side of town: 24 groups”: a label that names something of the place, or a part of it. */
function isUnderOthersLabel(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause, sentence } = scene.around(claim.start);
  const before = scene.text.slice(sentence.start, claim.span.start);
  const label = /^[^:\n]*(?=:\s*$)/u.exec(before)?.[0];
  if (label === undefined || clause.start < sentence.start + label.length) return false;
  const items = itemsIn(scene, { start: sentence.start, end: sentence.start + label.length });
  return items.some((item, at) => {
    if (isOnlyNamed(scene, item, figure, sentence.start)) return true;
    if (item.kind !== 'word' || isPlainBefore(scene, item, figure)) return false;
    // “Town’s tangled system: 24 groups”: words of the very sentence that states it.
    if (scene.knowledge.facts.vocabularyOf(figure).near.has(item.term.stem)) return false;
    const [last, next] = [
      items[at - 1],
      items.slice(at + 1).find((one) => one.kind !== 'word' || !one.term.stop),
    ];
    const owned = last && isPlaceName(last) && /['’]s?\s$/u.test(scene.text.slice(last.start, item.start));
    const placed =
      at === 0 &&
      next &&
      isPlaceName(next) &&
      /^\s(?:in|of|across)\s$/u.test(scene.text.slice(item.end, next.start));
    return owned === true || placed === true;
  });
}

/** Whether a count that fits is one of others. */
export function isCountOfOthers(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const said = scene.text.slice(clause.start, claim.span.start);
  if (readDefinite(scene, claim, said).isDefinite || oneOf.test(said)) return false;
  if (addressing.test(said)) return true;
  if (thereAnew.test(said) && isPlacedBehind(scene, claim, figure)) return false;
  if (isLedByPlace(scene, claim, figure)) return false;
  if (doneByOne.test(said) || isUnderOthersLabel(scene, claim, figure)) return true;
  const lead = leadBefore(scene, claim, figure);
  const items = itemsIn(scene, { start: lead.start, end: claim.span.start });
  // “No wonder boards struggle, there are 24 groups”: what stands before says only where.
  const isAside = (item: Item) =>
    item.end <= clause.start && thereAre.test(said) && /^\p{Ll}/u.test(scene.text.slice(item.start));
  return items.some(
    (item) =>
      isOnlyNamed(scene, item, figure, lead.start) ||
      (item.end <= lead.end && isOtherPlaceNamed(scene, item, figure)) ||
      (item.kind === 'word' &&
        !isAside(item) &&
        !isOthersNoun(scene, item) &&
        !isPlainBefore(scene, item, figure) &&
        !isSaidOfNamed(scene, items, item.term)),
  );
}
