// A number in its sentence in; whether the message denies it out.
import { littleDenied, negation } from '../../english/manner.ts';
import { writing } from '../../english/saying.ts';
import type { Claim } from '../read/claim.ts';
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

/** What leads from a “not” to the number it denies; “cannot stand the 24 groups” denies no number. */
const deniesNumber =
  /^\S+(?:\s\S+)?$|\b(?:be|been|is|are|was|were|it|there|have|has|had|got|think|thought|believe|reckon|true|right|correct|case|say|said|says|find|found|state|add|make|number|count)(?:\s(?:just|only|even|exactly|got|that|about|like|there|to))*$/iu;

/** “Shouldn’t copy town’s 24 groups”: what is not done to them, who are there; “shouldn’t have the 24” denies them. */
const notDone =
  /^(?:n['’]t|not|cannot|\p{L}+nt)\s(?!(?:be|been|have|has|had|got|get|gets|getting|see|find|found|reach|equal|make|makes|total|hit|contain|include|say|says|said|mean|means|think|thought|believe|reckon|count|trust|buy|accept|support|confirm|verify|prove|show|recogni[sz]e|agree|really|actually|even|just|only|exactly|quite|yet|all|like|that|about|the|these|those|an?|\p{L}+ly)\s)\p{Ll}{3,}\s(?:\p{L}+['’]s|\p{L}+s['’]|its|our|their|these|those)\s$/iu;

/** “Not a word about four boards”: of the text. */
const ofText = /^(?:not|no|never|n['’]t|\S+nt)\s(?:(?:an?|any|one|single|even)\s)+/iu;
/** “I’m not reading 60 pages about four boards”: the “not” is of the reading. */
const aboutThem = new RegExp(String.raw`\b(?:${writing})s?\s(?:on|about|regarding)\s(?:the\s|all\s)?$`, 'iu');

const nobodyDoes =
  /^(?:nobody|no ?one)\s(?:\p{L}+ly\s|ever\s|even\s)?(?!(?:has|have|had|got|gets?|says?|said|thinks?|thought|believes?|believed|claims?|claimed|counts?|counted|finds?|found)\b)\p{L}+\s/iu;

/** Before the number: a “not” whose reach is the number. “Not 40 of them, 24 of them” denies the first alone. */
function findNegation(
  scene: Scene,
  claim: Claim,
  { clause, sentence }: Around,
  isDefinite: boolean,
): boolean {
  const before = scene.text.slice(clause.start, claim.span.start);
  if (isTagQuestion(scene.text.slice(clause.start, sentence.end))) return false;
  if (/\bno\s$/iu.test(before)) return true;
  const last = findLastDenial(before);
  if (last === undefined) return false;
  const reach = before.slice(last.index);
  if (aboutThem.test(reach) && !ofText.test(reach)) return false;
  // “Not one of the 24 answered”: there are as many.
  if (
    isDefinite &&
    /^(?:not|n['’]t)\s(?:\p{L}+\s)?(?:one|any|all|many|most|each|every one|\p{L}+)\sof\s(?:the|these|those|our|its|\p{L}+['’]s)\s$/iu.test(
      reach,
    )
  )
    return false;
  // “Nobody asked the 24”: they are there.
  if (isDefinite && (nobodyDoes.test(reach) || notDone.test(reach))) return false;
  if (
    isDefinite &&
    claim.kind === 'number' &&
    !deniesNumber.test(reach.replace(/(?:\s(?:of|all|the|these|those|its|our|their|\p{L}+['’]s))+\s*$/iu, ''))
  )
    return false;
  const comma = /[,]\s|\bbut\b/u.exec(reach);
  if (comma === null) return true;
  // A list goes on under its “not”; a contrast does not: both numbers are of one thing, or the sentence begins anew.
  const first = scene.claims.find(
    ({ start }) => start >= clause.start + last.index && start < clause.start + last.index + comma.index,
  );
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

/** “There are no new three-year plans”, “there is no pledge of £3”, “no such thing as 24 groups”. */
const noSuch =
  /\b(?:there(?:['’]?s| is| are| was| were| will be| has been| have been)\sno\s(?:(?!(?:shortage|lack|absence|denying|doubt)\b)\p{L}+\sof|new|extra|further|such|real|actual|planned)|no such thing as)\s(?:the\s)?$/iu;

/** Whether the message denies the number. */
export function isDenied(scene: Scene, claim: Claim, around: Around, isDefinite: boolean): boolean {
  if (findNegation(scene, claim, around, isDefinite)) return true;
  if (noSuch.test(scene.text.slice(around.clause.start, claim.span.start))) return true;
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
  if (notThere.test(after.split(/,\s/u)[0] ?? '')) return true;
  return !isDefinite && negation.test(after.split(/,\s/u)[0] ?? '');
}
