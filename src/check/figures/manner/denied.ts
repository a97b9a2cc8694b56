// A number in its sentence in; whether the message denies it out.
import { littleDenied, negation } from '../../english/manner.ts';
import {
  asNeeded,
  deniesSoMany,
  insteadOf,
  nobodyDoes,
  notAbleToName,
  notEasy,
  notManaged,
  ofOtherVerb,
  withoutThem,
} from '../../english/not-of-number.ts';
import { writing } from '../../english/saying.ts';
import type { Claim } from '../read/claim.ts';
import { isMoreThanThem } from './more-than-them.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const negations = new RegExp(negation, 'giu');

/** The last word of a text that denies, and where it stands in it. */
export function findLastDenial(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(negations)].at(-1);
}

/** “Wasn’t it 18”, “doesn’t town have 18”: a question by its order alone. */
const inverted =
  /^\W*(?:so |wait |hang on |but |hm+ |hold on )?(?:(?:is|was|are|were|did|has|have)n['’]?t\s(?:it|there|they)\s|(?:do|does|did)n['’]?t\s(?:\p{L}+\s)?\p{L}+\s(?:have|get|say|end up)\s)/iu;

/** “Were they not set up in 1998?”, “is it not 18”: the same with its “not” apart. */
const apart =
  /^\W*(?:so |wait |hang on |but |hm+ |hold on )?(?:(?:is|was|are|were|do|does|did|has|have)\s[^,.;:?!]{1,50}?\snot\s.*\?\s*$|(?:is|was|are|were)\s(?:it|there|they)\snot\s)/isu;

/** One “not” and no more: “is it not true that there aren’t 18?”. */
function asksOtherwise(clause: string): boolean {
  return apart.test(clause) && [...clause.matchAll(negations)].length === 1;
}

/** “Isn’t it 18?” expects a yes. */
function isTagQuestion(clause: string): boolean {
  return (
    /^\W*(?:so |wait |hang on |but )?(?:is|are|was|were|do|does|did|has|have)n['’]?t\s.*\?\s*$/isu.test(
      clause,
    ) ||
    inverted.test(clause) ||
    asksOtherwise(clause)
  );
}

/** “Not a word about four boards”: of the text. */
const ofText = /^(?:not|no|never|n['’]t|\S+nt)\s(?:(?:an?|any|one|single|even)\s)+/iu;
/** “I’m not reading 60 pages about four boards”: the “not” is of the reading. */
const aboutThem = new RegExp(String.raw`\b(?:${writing})s?\s(?:on|about|regarding)\s(?:the\s|all\s)?$`, 'iu');

/** What a “not” is of: the number itself, or what is done with so many, which leaves open whether they are there. */
export type Denial = 'number' | 'doing';

/** “The 24”, “all 24” behind a “not” of something done or missed: they are there. */
function isGranted(claim: Claim, before: string, reach: string, isDefinite: boolean): boolean {
  if (withoutThem.test(before)) return true;
  if (!isDefinite) return false;
  // “Not one of the 24 answered”: there are as many.
  if (
    /^(?:not|n['’]t)\s(?:\p{L}+\s)?(?:one|any|all|many|most|each|every one|(?!up\b)\p{L}+)\sof\s(?:the|these|those|our|its|\p{L}+['’]s)\s$/iu.test(
      reach,
    )
  )
    return true;
  return (
    notAbleToName.test(before) ||
    nobodyDoes.test(reach) ||
    (claim.kind === 'number' && !deniesSoMany.test(reach))
  );
}

/** Before the number: a “not” whose reach is the number. “Not 40 of them, 24 of them” denies the first alone. */
function findNegation(
  scene: Scene,
  claim: Claim,
  { clause, sentence }: Around,
  isDefinite: boolean,
): Denial | undefined {
  const before = scene.text.slice(clause.start, claim.span.start);
  if (isTagQuestion(scene.text.slice(clause.start, sentence.end))) return undefined;
  if (/\bno\s$/iu.test(before)) return 'number';
  const last = findLastDenial(before);
  if (last === undefined || isMoreThanThem(scene, claim)) return undefined;
  const reach = before.slice(last.index);
  if (aboutThem.test(reach) && !ofText.test(reach)) return undefined;
  if (isGranted(claim, before, reach, isDefinite) || ofOtherVerb.test(reach) || notEasy.test(reach))
    return undefined;
  if (!reachesOver(scene, claim, clause.start + last.index, reach)) return undefined;
  const isNeeded = insteadOf.test(reach) && asNeeded.test(scene.text.slice(claim.end));
  return isNeeded || notManaged.test(before) ? 'doing' : 'number';
}

/** A list goes on under its “not”; a contrast does not: both numbers are of one thing, or the sentence begins anew. */
function reachesOver(scene: Scene, claim: Claim, from: number, reach: string): boolean {
  const comma = /[,]\s|\bbut\b/u.exec(reach);
  if (comma === null) return true;
  const first = scene.claims.find(({ start }) => start >= from && start < from + comma.index);
  if (first === undefined)
    return !/^,\s/u.test(reach.slice(comma.index)) || isParenthesis(reach, comma.index);
  const next = reach.slice(comma.index + comma[0].length);
  return next.trim() === '' && !isContrast(scene, first, claim);
}

/** “There are not, he said, 24”: the “not” reaches over what stands between commas. */
function isParenthesis(reach: string, comma: number): boolean {
  return reach.includes(', ', comma + 1) || /^,?\s*$/u.test(reach.slice(comma + 1));
}

function isContrast(scene: Scene, first: Claim, second: Claim): boolean {
  const nameAfter = ({ end }: Claim) =>
    scene.items.find((item) => item.start >= end && item.start <= end + 2 && item.kind === 'name');
  const [one, other] = [nameAfter(first), nameAfter(second)];
  if (one?.kind !== 'name') return true;
  return (
    other?.kind === 'name' &&
    one.mention.readings.some(({ id }) => other.mention.readings.some((entity) => entity.id === id))
  );
}

/** “Town’s 24 groups never existed”: not even those that are taken for known. */
const notThere =
  /(?:\bnever|n['’]?t|\bnot|\bcannot)\s(?:\p{L}+ly\s|even\s|possibly\s)?exist(?:ed)?\b|\bnever\s(?:(?:got|were|was|been)\s)?(?:created|set up|founded|formed|established|built|pledged|promised|offered|announced|agreed)\b|\b(?:is|are|was|were)\s(?:(?:an?|pure|total|complete|mere)\s)*(?:fiction|fantasy|figment|fabrication)\b|\b(?:is|are|was|were)(?:n['’]?t|\snot)\s(?:actually\s|really\s)?(?:real|extra at all)\b/iu;

/** “24 groups without a hall”: those of them. */
const onlyThoseWithout = /^\s(?:\p{L}+\s){1,3}(?:without|lacking)\s(?:an?|any|their|the)\s/iu;

/** “There are no new three-year plans”, “there is no pledge of £3”, “no such thing as 24 groups”. */
const noSuch =
  /\b(?:there(?:['’]?s| is| are| was| were| will be| has been| have been)\sno\s(?:(?!(?:shortage|lack|absence|denying|doubt)\b)\p{L}+\sof|new|extra|further|such|real|actual|planned)|no such thing as)\s(?:the\s)?$/iu;

/** What the message denies of the number, if anything. */
export function findDenial(
  scene: Scene,
  claim: Claim,
  around: Around,
  isDefinite: boolean,
): Denial | undefined {
  const negated = findNegation(scene, claim, around, isDefinite);
  if (negated) return negated;
  if (noSuch.test(scene.text.slice(around.clause.start, claim.span.start))) return 'number';
  const next = scene.claims.find(({ start }) => start >= claim.end);
  const rest = scene.text.slice(claim.end, around.clause.end);
  // “25 of them, not 24” denies the other.
  const contrast =
    next && /\b(?:and |but )?not (?:just |only )?$/iu.exec(rest.slice(0, next.span.start - claim.end));
  // “24 groups (fine) and 18 boards (not fine)”: what stands in brackets is of the number before them.
  const own = next
    ? rest.slice(0, next.end - claim.end) + rest.slice(next.end - claim.end).replace(/\([^()]*\)/gu, '')
    : rest;
  const after = (contrast ? rest.slice(0, contrast.index) : own).replace(littleDenied, '');
  const [behind = ''] = after.split(/,\s/u);
  if (notThere.test(behind)) return 'number';
  if (isDefinite || !negation.test(behind)) return undefined;
  return onlyThoseWithout.test(behind) ? 'doing' : 'number';
}
