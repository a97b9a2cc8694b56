// A sum of money in its clause and a figure in; whether it is raised by the talkers, saved or owed instead of given, or for somebody
// other than the figure's own, out.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { isScopeName } from '../place/scopes.ts';
import { statedEntities } from './stated.ts';

/** “£3 extra savings”. */
const ofLess =
  /^\s(?:(?:extra|more|additional|further|in|of)\s){0,2}(?:savings|cuts|costs|debts?|losses|borrowing|deficits?|efficienc(?:y|ies)|spending cuts|charges|fees|tax(?:es)?)\b/iu;

/** “We raised £3”. */
const raised =
  /\b(?:we|i|(?:my|our)\s(?:\p{L}+\s){1,2})\s?(?:(?:have|had|\p{L}+ly|just|all)\s)*(?:raised|donated|collected|fundraised|gave|earned|saved up)\s(?:an?\s)?(?:extra\s)?(?:£|$)/iu;

/** “The parks pledge £3 extra for the council”: the other way round. */
function isForOther(scene: Scene, claim: Claim, { clause }: Around, figure: Figure): boolean {
  return itemsIn(scene, { start: claim.end, end: clause.end }).some(
    (item) =>
      item.kind === 'name' &&
      /^\s(?:(?:extra|more|additional)\s)?(?:for|to)\s(?:the\s)?$/iu.test(
        scene.text.slice(claim.end, item.start),
      ) &&
      item.mention.readings.every(
        ({ id, kind }) => kind === 'body' && statedEntities(scene.knowledge, figure).has(id),
      ) &&
      !isScopeName(scene, figure, item),
  );
}

/** Whether another value would contradict nothing. */
export function isAnotherSum(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const { text } = scene;
  return (
    ofLess.test(text.slice(claim.end, around.clause.end)) ||
    raised.test(text.slice(around.clause.start, claim.span.start)) ||
    isForOther(scene, claim, around, figure)
  );
}
