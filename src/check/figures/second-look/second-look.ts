// A number that matches, in its message, in; the same, or of another scope, where its sentence makes it a claim of something else.
import type { Doubt } from '../../checked.ts';
import { notMeant, onlyInWords } from '../../english/irony.ts';
import type { Figure } from '../../../corpus/corpus.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { isOnlyAskedFor } from './asked-for.ts';
import { isDatedBeside } from './dated-beside.ts';
import { isDatedOtherwise } from './dated-otherwise.ts';
import { isDescribedBefore } from './described-before.ts';
import { findDoneAway } from './done-away.ts';
import { isDueOfOther, isOtherSum } from './due-sum.ts';
import type { Held } from '../held.ts';
import { isOfOtherSubject } from './others-subject.ts';
import { isQuotedElsewhere, printedAround } from '../printed-quote.ts';
import { isHeldByOthers } from './held-by-others.ts';
import { isCountOfOthers } from './whose-count.ts';
import { isOfLabelled } from './label-of-others.ts';
import { isNarrowedInBrackets } from './narrowed-in-brackets.ts';
import { findNotSo } from './not-so.ts';
import { judgeOther } from './of-another.ts';
import { isOfAnotherTime } from './of-another-time.ts';
import { isOwnApart } from './own-apart.ts';
import { isPlannedForOthers } from './planned-for.ts';
import { isRestrictedBehind } from './restricted-behind.ts';
import type { Scene } from '../read/scene.ts';
import { isSetApart } from './set-apart.ts';
import { isSetBeside } from './set-beside.ts';
import { isShareOfNarrower } from './share-of-narrower.ts';
import { isShareOtherwise } from './share-otherwise.ts';
import { isToldAsMade } from './told-as-made.ts';
import { isUnfounded } from './unfounded.ts';
import type { Weighed } from '../weigh.ts';
import { doubtsOwnWords, type Check } from '../words/own-quotes.ts';
import { isSaidOfPart } from '../words/parts-of-whole.ts';

/** “And I’m the Queen”, “in theory”. */
function isHollow(scene: Scene, claim: Claim): boolean {
  const { sentence } = scene.around(claim.start);
  const next = scene.claims.find(({ start }) => start >= claim.end && start < sentence.end);
  return (
    onlyInWords.test(scene.typed.slice(sentence.start, claim.start)) ||
    notMeant.test(scene.text.slice(claim.end, next?.start ?? sentence.end))
  );
}

/** What makes a number one of something else, by what it is a number of. */
const checks: Readonly<Record<Figure['measure'], readonly Check[]>> = {
  count: [isDescribedBefore, isHeldByOthers, isCountOfOthers, isSaidOfPart, isOnlyAskedFor, isOfLabelled],
  people: [isDescribedBefore, isHeldByOthers, isOfOtherSubject, isOfLabelled],
  share: [isShareOtherwise, isShareOfNarrower, isOfOtherSubject, isOfLabelled],
  money: [isOtherSum, isOfLabelled],
  duration: [isPlannedForOthers, isToldAsMade],
  date: [],
};
const always: readonly Check[] = [
  isSetApart,
  isRestrictedBehind,
  isSetBeside,
  isOwnApart,
  isNarrowedInBrackets,
];

function findDoubt(scene: Scene, claim: Claim, { figure }: Held, all: readonly Weighed[]): Doubt | undefined {
  if (isHollow(scene, claim) || isUnfounded(scene, claim, figure)) return 'disputed';
  const notSo = findNotSo(scene, claim, figure);
  if (notSo) return notSo;
  if (printedAround(scene, claim)) return isQuotedElsewhere(scene, claim) ? 'scope' : undefined;
  if (isDated(claim)) {
    if (isDueOfOther(scene, claim, figure, all)) return 'scope';
    return figure.qualifier === undefined &&
      (isDatedOtherwise(scene, claim, figure) || isDatedBeside(scene, claim, figure))
      ? 'claim'
      : undefined;
  }
  if (isOfAnotherTime(scene, claim, figure)) return 'date';
  const isFair = (check: Check) => !doubtsOwnWords(check, scene.knowledge, figure);
  const isOver = isFair(findDoneAway) ? findDoneAway(scene, claim, figure) : undefined;
  if (isOver) return isOver;
  const isOther = [...always, ...checks[figure.measure]].some(
    (check) => check(scene, claim, figure) && isFair(check),
  );
  return isOther ? 'scope' : undefined;
}

/** @param all every number of the message as it was weighed. */
export function lookAgain(scene: Scene, one: Weighed, all: readonly Weighed[]): Weighed {
  const { claim, held } = one;
  if (held?.verdict !== 'matches') return one;
  const other = judgeOther(scene, claim, held.figure);
  if (other === 'unknown') return { claim, held: undefined };
  if (other) return { claim, held: { ...held, verdict: other, why: 'claim' } };
  const why = findDoubt(scene, claim, held, all);
  return why === undefined ? one : { claim, held: { ...held, verdict: 'other-scope', why } };
}
