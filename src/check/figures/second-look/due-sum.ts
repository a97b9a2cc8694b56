// A sum that is only promised, or the day it is due by, in its message, in; whether it is told as paid or is another sum, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { findTerms } from '../../../search/terms.ts';
import {
  including,
  knownAlready,
  onlyAsked,
  otherGiver,
  paid,
  partFor,
  unpaid,
  wished,
} from '../../english/paying.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { isOfLabelled } from './label-of-others.ts';
import { isScopeName, scopeEntities } from '../place/scopes.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { isSharedOrSpent } from './shared-sum.ts';
import { statedStems } from '../words/stated.ts';
import type { Weighed } from '../weigh.ts';

/** Less of it, or the other way: “cuts to”, “pay back”, “extra tax”. */
const lessened =
  /\b(?:cuts?|less|lost|loses?|taken|taking|slashed|pay back|repay|lent|loans?|fewer|worse off|savings|borrowing|debts?|deficits?|(?:extra|more|additional)\s(?:costs?|tax(?:es)?|bills?|fees?|charges?|burden))\b/iu;

/** The figures of the same thing. */
function figuresBeside({ knowledge }: Scene, { about }: Figure): readonly Figure[] {
  return knowledge.facts.figuresAbout(about);
}

/** A sum that has a day it is due by is a promise. */
function isPromise(scene: Scene, figure: Figure): boolean {
  return (
    figure.measure === 'money' &&
    figuresBeside(scene, figure).some(
      ({ measure, qualifier }) => measure === 'date' && qualifier !== undefined,
    )
  );
}

/** The label before the sum, in its sentence or as the line above a list. */
function labelOf({ text }: Scene, sentence: Range, claim: Claim): string {
  const own = /^(?<label>[^:.!?]{2,40}):/u.exec(text.slice(sentence.start, claim.start))?.groups?.label;
  if (own !== undefined) return own;
  const above = text.slice(0, sentence.start);
  return (
    /(?:^|\n)(?<head>[^\n:]{2,50}):\s*\n(?:\s*(?:[-*•–]|\d+[.)])\s[^\n]*\n)*\s*(?:[-*•–]|\d+[.)])?\s*$/u.exec(
      above,
    )?.groups?.head ?? ''
  );
}

/** “The parks received £3”, where the sources only say that they are to. */
function isToldAsPaid(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { text } = scene;
  const { sentence, clause } = scene.around(claim.start);
  const said = text.slice(clause.start, clause.end);
  const verb = paid.exec(said)?.[0] ?? paid.exec(labelOf(scene, sentence, claim))?.[0];
  if (verb === undefined || unpaid.test(text.slice(sentence.start, sentence.end))) return false;
  const stated = statedStems(figure);
  const last = findTerms(verb).findLast(({ stop }) => !stop);
  return last === undefined || !stated.has(last.stem);
}

/** “Should pledge £3”, “our demand: £3”. */
function isOnlyAsked({ text }: Scene, { sentence, clause }: Around, { span }: Claim): boolean {
  const isLabel = /:\s*$/u.test(text.slice(sentence.start, clause.start));
  const lead = text.slice(isLabel ? sentence.start : clause.start, span.start);
  return (onlyAsked.test(lead) || wished.test(lead)) && !knownAlready.test(lead);
}

/** “£3 for the parks and the schools by 2005”. */
const andOthers =
  /\bfor\s(?:the\s)?\p{L}+\sand\s(?:for\s)?(?:the\s)?(?!(?:nobody|no|everybody|everyone|none|not|all|so|more|then|yet|still|that|this|it|we|i|they|you|he|she|counting|nothing)\b)\p{L}+(?:\s\p{L}+(?<!ed))?(?=\s(?:by|over|until)\s|\s*(?:[.;!?)]|$))/iu;

/** Whether a sum that is promised is told as paid, as only asked for, or as somebody else’s. */
export function isOtherSum(scene: Scene, claim: Claim, figure: Figure): boolean {
  if (!isPromise(scene, figure)) return false;
  const around = scene.around(claim.start);
  const { sentence } = around;
  if (isOnlyAsked(scene, around, claim) || isSharedOrSpent(scene, claim, figure)) return true;
  if (andOthers.test(scene.text.slice(claim.end, sentence.end))) return true;
  if (otherGiver.test(labelOf(scene, sentence, claim)) || isToldAsPaid(scene, claim, figure)) return true;
  if (partFor.test(scene.text.slice(claim.end, sentence.end))) return true;
  const behind = including.exec(scene.text.slice(claim.end, sentence.end));
  return behind !== null && !/\b(?:not|never|no)\b|n['’]t\b/iu.test(behind[0]);
}

/** “Schools get extra cash”, “schools get £3 more”. */
const getsIt =
  /^\s(?:(?:will|would|to)\s)?(?:gets?|receives?|(?:is|are) due|has|have)\s(?:(?:an?|the)\s)?(?:£[\d.,]+\p{L}*\s(?:\p{L}+illion\s)?)?(?:extra|more|additional)\b/iu;

/** “The grant for the schools”, “the schools grant”: whom the sum is for, and not those of the figure. */
function isForOthers(scene: Scene, claim: Claim, sums: readonly Figure[]): boolean {
  const { text } = scene;
  const { clause } = scene.around(claim.start);
  const items = itemsIn(scene, clause);
  const isOwn = (item: Item) => sums.some((sum) => isScopeName(scene, sum, item));
  const scope = new Set(sums.flatMap((sum) => scopeEntities(scene.knowledge, sum)).map(({ id }) => id));
  const isOther = (item: Item) =>
    item.kind === 'name' &&
    (item.end <= claim.start || getsIt.test(text.slice(item.end))) &&
    !item.mention.readings.some(
      ({ id, kind }) => scope.has(id) || kind === 'programme' || kind === 'document',
    ) &&
    !sums.some(({ about }) => item.mention.readings.some(({ id }) => id === about)) &&
    (/\b(?:for|to|on)\s(?:the\s)?$/iu.test(text.slice(clause.start, item.start)) ||
      getsIt.test(text.slice(item.end)) ||
      /^\s(?:pledge|promise|money|funding|cash|boost|settlement|deal|grant)\b/iu.test(text.slice(item.end)));
  return items.some(isOther) && !items.some(isOwn);
}

const extraFor =
  /(?:\b(?:extra|additional|more)\s(?:(?:money|cash|funding)\s)?|£[\d.,]+\p{L}*\s(?:\p{L}+illion\s)?)(?:for|to)\s(?:the\s|our\s)?$/iu;

/** “Extra for the schools: £3”: for somebody of whom the sources know nothing. */
function isForStrangers(scene: Scene, sentence: Range, figure: Figure): boolean {
  const { near, own } = scene.knowledge.facts.vocabularyOf(figure);
  return itemsIn(scene, sentence).some(
    (item) =>
      item.kind === 'word' &&
      /[^s]s$/u.test(item.term.term) &&
      !item.term.stop &&
      !near.has(item.term.stem) &&
      !own.has(item.term.stem) &&
      extraFor.test(scene.text.slice(sentence.start, item.start)),
  );
}

/** What becomes of a sum that is had: “runs out by …”. */
const ending =
  /\b(?:r[au]ns? out|running out|(?:end(?:s|ed|ing)?|stop(?:s|ped)?|finish(?:es|ed)?)(?=\s*(?:$|[.,;!?)]|(?:by|in|on|at|before|after|there|then|soon|early)\b))|expire[sd]?|dr(?:y|ies|ied) up|(?:be|been|is|are|was) (?:all\s)?(?:gone|spent|cut|withdrawn|repaid|stopped|paid back|taken (?:away|back)|clawed back)|disappear(?:s|ed)?|vanish(?:es|ed)?|evaporate[sd]?|lapse[sd]?|used up|swallowed up|eaten up|to be repaid)\b/iu;

/** “For the parks and the schools”. */
function isForMore(scene: Scene, clause: Range, sums: readonly Figure[]): boolean {
  return itemsIn(scene, clause).some(
    (item) =>
      sums.some((sum) => isScopeName(scene, sum, item)) &&
      /^(?:,\s|\s)(?:and|plus|as well as|along with|or|&)\s(?!(?:it|that|this|they|we|i|you|there|so|is|will|due|all|even|only|just|not|no|then|now)\b)\p{L}/iu.test(
        scene.text.slice(item.end),
      ),
  );
}

/** Whether the day by which a sum is due is that of another sum: the one beside it is, or it is for somebody else. */
export function isDueOfOther(
  scene: Scene,
  claim: Claim,
  figure: Figure,
  weighed: readonly Weighed[],
): boolean {
  if (figure.qualifier === undefined) return false;
  const sums = figuresBeside(scene, figure).filter(({ measure }) => measure === 'money');
  if (sums.length === 0) return false;
  const { sentence, clause } = scene.around(claim.start);
  const beside = weighed.find(
    (one) =>
      one.claim.kind === 'money' &&
      one.claim.start >= sentence.start &&
      one.claim.end <= sentence.end &&
      one.held?.figure.about === figure.about,
  );
  if (beside?.held?.verdict !== 'matches' && isForStrangers(scene, sentence, figure)) return true;
  // “We demand £3 by 2030”: the year is that of the demand.
  if (
    beside &&
    sums.some((sum) => isOtherSum(scene, beside.claim, sum) || isOfLabelled(scene, beside.claim, sum))
  )
    return true;
  const why = beside?.held?.verdict === 'other-scope' ? beside.held.why : undefined;
  const scope = new Set(sums.flatMap((sum) => scopeEntities(scene.knowledge, sum)).map(({ id }) => id));
  // A sum for nobody by name may be that of the table; one for them in another way is not.
  const isNamed = itemsIn(scene, clause).some(
    (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => scope.has(id)),
  );
  if ((why === 'scope' || (why === 'claim' && isForMore(scene, clause, sums))) && isNamed) return true;
  // “£5 extra savings by 2030”: what is due then is a sum of something else.
  if (beside?.held?.verdict === 'unknown' && beside.claim.start >= clause.start) return true;
  if (ending.test(scene.text.slice(clause.start, clause.end))) return true;
  if (
    beside &&
    beside.held?.verdict !== 'matches' &&
    lessened.test(scene.text.slice(clause.start, clause.end))
  )
    return true;
  if (otherGiver.test(labelOf(scene, sentence, claim))) return true;
  return beside?.held?.verdict !== 'matches' && isForOthers(scene, claim, sums);
}
