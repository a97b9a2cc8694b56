// A count that fits a figure, in its message, in; whether somebody else is said to have, serve or see so many of them, out.
import type { Entity, Figure, Range } from '../../../corpus/corpus.ts';
import { isPublisher } from '../../publishers.ts';
import type { Claim } from '../read/claim.ts';
import { isOfMany } from '../counted/of-many.ts';
import { placesOf } from '../place/places-of.ts';
import { isScopeName, scopeEntities } from '../place/scopes.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';
import { findTerms, stemOf } from '../../../search/terms.ts';
import { askedStems, statedStems } from '../words/stated.ts';

/** Between the number and those who have it: “is in charge of”, “looked at”. */
const incharge =
  /^\s(?:(?:is|are|was|were|be|also|now|still|will|would|can|has|have)\s)*(?:in charge of|responsible for|accountable for|run(?:s|ning)?|ran|manage[sd]?|oversees?|oversaw|supervise[sd]?|leads?|led|controls?|controlled|owns?|owned|looks after|funds?|appoints?|appointed|chairs?|set up|created?)\s(?:(?:all|over|about|only|just)\s)*$/iu;
/** Of several bodies: what is theirs. */
const theirs =
  /^\s(?:(?:now|also|together|jointly|already|between them)\s)*(?:own|possess|run|control|operate|bought|acquired|took over)\s(?:(?:all|over|about|only|just|some)\s)*$/iu;
/** Of what is written: it is about so many, and says not that there are no more. */
const looked =
  /^\s(?:(?:only|also|just|really)\s)?(?:looked (?:at|into)|looks (?:at|into)|covers?|covered|examines?|examined|stud(?:ies|ied)|surveys?|surveyed|reviews?|reviewed|interviews?|interviewed|visits?|visited|is about|was about|focus(?:es|ed) on|heard from|spoke (?:to|with)|consulted|analys(?:es|ed)|nam(?:es|ed)|compares?|compared|assess(?:es|ed)|(?:is|was)\s\p{L}+\s(?:\p{L}+\s)?by)\s(?:(?:only|just|about)\s)*$/iu;
const written =
  /^\W*(?:(?:so|and|but|btw|fyi|apparently)\s)?(?:the|this|that|their|your|my|an?)\s(?:\p{L}+\s)?(?:articles?|pieces?|papers?|stud(?:y|ies)|surveys?|inquir(?:y|ies)|reviews?|audits?|authors?|researchers?|interviews?)(?:\s(?:in|of|across)\s(?:the\s)?\p{L}+)?(?=\s)/iu;
/** “All 23 of town’s boards”, “the town’s 23”: as many as there are. */
const definite = /(?:\b(?:the|these|those|all|its)|['’]s?)\s(?:\p{L}+\s)?$/iu;

/** What nobody serves people by. */
const unserving =
  /^\s(?:(?:also|all|now)\s)?(?:charge|poll|tax|bill|survey|fine|sue|owe|scare|lose|lost|annoy|anger|phone|text)(?:e?[sd]|ing)?\s/iu;
/** “…, mostly tourists”, “…, none of them in town”: part of them, or others. */
const someOnly =
  /^[^.!?\n\d]{0,30}?[,;(–—-]\s?(?:(?:and|but)\s)?(?:(?:mostly|mainly|largely|chiefly|predominantly|primarily|half\b(?!\sof)|(?:none|few|some|half|hardly any|not one|not many|only some) of (?:them|whom|which|these|those))\b(?!\s(?:ha(?:ve|s|d|ven['’]t)|know|knew|do|does|did|don['’]?t|didn['’]?t|can|can['’]?t|could|will|would|want|trust|care|ever|even|really|understand|think|asked|voted|notice|get|got|seem|agree|ask)\b)|all\s(?:(?:of (?:them|whom)\s)?(?:over|under|aged|above|below))\b)/iu;
const wereTo =
  /\b(?:was|were|is|are|due|meant|supposed|claim(?:s|ed|ing)?|purport(?:s|ed)?|profess(?:es|ed)?|pretend(?:s|ed)?|allege(?:s|d)?)\sto\s(?:\p{L}+\s){1,2}(?:\p{L}+\s)?$/iu;

function kindIs(item: Item, kinds: readonly Entity['kind'][]): item is NameItem {
  return item.kind === 'name' && item.mention.readings.every(({ kind }) => kinds.includes(kind));
}

function namesPublisher({ knowledge }: Scene, item: Item): boolean {
  return item.kind === 'name' && item.mention.readings.some(({ id }) => isPublisher(knowledge, id));
}

/** Other words for having looked at them. */
const examining =
  /\s(?:cover(?:s|ed)|examine[sd]?|stud(?:ies|ied)|review(?:s|ed)|assess(?:es|ed)|(?:is|was) about)\s/iu;

/** “The inquiry looked at four boards”, as the sources have it themselves. */
function isStated(figure: Figure, said: string): boolean {
  const stems = new Set([...statedStems(figure), ...askedStems(figure)]);
  const isLookedAt = examining.test(said) && stems.has(stemOf('looked'));
  return isLookedAt || findTerms(said).some(({ stem, stop }) => !stop && stems.has(stem));
}

/** “Ann’s 24 groups”, “the sheriff is in charge of 24 groups”, “the inquiry looked at 24 groups”. */
function isHeldBy(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { text } = scene;
  const { sentence } = scene.around(claim.start);
  const lead = written.exec(text.slice(sentence.start, claim.span.start));
  const said = lead && text.slice(sentence.start + lead[0].length, claim.span.start);
  if (said && looked.test(said) && !definite.test(said) && !isStated(figure, said)) return true;
  return itemsIn(scene, { start: sentence.start, end: claim.span.start }).some((item) => {
    if (item.kind !== 'name' || item.mention.readings.some(({ id }) => id === figure.about)) return false;
    const between = text.slice(item.end, claim.span.start);
    const isWriting = kindIs(item, ['document']) || namesPublisher(scene, item);
    if (isWriting && looked.test(between) && !definite.test(between) && !isStated(figure, between))
      return true;
    if (isOfMany(text.slice(item.start, item.end)) && theirs.test(between)) return true;
    const isSomebody = kindIs(item, ['person', 'post']) || namesPublisher(scene, item);
    if (!isSomebody) return false;
    const isOwner =
      /^['’]s?\s(?:own\s)?$/iu.test(between) ||
      (/['’]s?$/u.test(text.slice(item.start, item.end)) && /^\s$/u.test(between));
    // “The institute’s 24 groups figure”.
    const isFigure = /^\s(?:[\p{L}-]+\s){1,4}(?:figure|number|count|stat|total|claim)\b/iu.test(
      text.slice(claim.end),
    );
    return (isOwner && !isFigure) || (incharge.test(between) && !definite.test(between));
  });
}

/** Another body serves so many people than the figure says. */
function isServedByOthers(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const items = itemsIn(scene, clause);
  const scope = new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
  const isWhole = (item: Item) =>
    isScopeName(scene, figure, item) ||
    (item.kind === 'name' && item.mention.readings.some(({ id }) => scope.has(id)));
  const isBody = (item: Item) =>
    kindIs(item, ['body', 'group', 'post', 'person']) &&
    !namesPublisher(scene, item) &&
    !item.mention.readings.some(({ id }) => id === figure.about) &&
    !isWhole(item);
  const isBy = (item: Item) =>
    /\bby\s(?:(?:the|our|its|all|\d+|\p{L}+['’]s)\s)*$/iu.test(scene.text.slice(claim.end, item.start));
  const bodies = items.filter(isBody);
  if (bodies.some((item) => item.start >= claim.end && isBy(item))) return true;
  const subjects = bodies.filter(({ end }) => end <= claim.start);
  return subjects.some((item) => isServing(scene, item, claim)) && !items.some(isWhole);
}

/** “Boards serve 4,000”: a verb and no more stands between; what stands behind “and” is of another subject. */
function isServing({ text }: Scene, { end }: Range, claim: Claim): boolean {
  return /^\s(?!and\s)(?:(?!of\b|in\b|with\b|for\sa\b)[\p{L}’'-]+\s){1,6}$/u.test(
    text.slice(end, claim.span.start),
  );
}

/** “My board serves 4,000”: one of those who serve them together. */
function isServedByOne(scene: Scene, claim: Claim, figure: Figure): boolean {
  const scope = new Map(scopeEntities(scene.knowledge, figure).map((one) => [one.id, one]));
  const { clause } = scene.around(claim.start);
  return itemsIn(scene, { start: clause.start, end: claim.span.start }).some((item) => {
    if (item.kind !== 'name') return false;
    const entity = item.mention.readings.map(({ id }) => scope.get(id)).find((one) => one !== undefined);
    const said = scene.text.slice(item.start, item.end);
    const verb = /^\s(?:(?:has to|also|now|alone|already|still|really|just)\s)*(?<verb>\p{L}+)s\s/iu.exec(
      scene.text.slice(item.end, claim.span.start),
    )?.groups?.verb;
    return (
      entity?.plural !== undefined &&
      !/s$/iu.test(said) &&
      verb !== undefined &&
      figure.asked.some((words) => words.split(' ')[0] === verb.toLowerCase())
    );
  });
}

function isPeopleOtherwise(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { text } = scene;
  const { sentence, clause } = scene.around(claim.start);
  if (isServedByOthers(scene, claim, figure) || isServedByOne(scene, claim, figure)) return true;
  const before = text.slice(clause.start, claim.span.start);
  if (wereTo.test(before)) return true;
  const behind = someOnly.exec(text.slice(claim.end, sentence.end));
  if (behind) return true;
  const places = placesOf(scene.knowledge, figure);
  return itemsIn(scene, clause).some(
    (item) =>
      item.kind === 'name' &&
      item.end <= claim.start &&
      !item.mention.readings.some(({ id }) => places.has(id)) &&
      new RegExp(String.raw`${unserving.source}\P{L}*(?:almost\s|nearly\s)?$`, 'iu').test(
        text.slice(item.end, claim.start),
      ),
  );
}

/** Whether a count that fits is of those that somebody else has, serves or has seen. */
export function isHeldByOthers(scene: Scene, claim: Claim, figure: Figure): boolean {
  if (/\ball but\s$/iu.test(scene.text.slice(0, claim.span.start))) return true;
  if (figure.measure === 'people') return isPeopleOtherwise(scene, claim, figure);
  return figure.measure === 'count' && isHeldBy(scene, claim, figure);
}
