// Doubts about a claim, one after the other, in; them together with whether it is a claim about something else, out.
import { isChangedBehind } from './changed-behind.ts';
import { findDenial } from './denied.ts';
import { isDisputed } from './disputed.ts';
import { isForetold, isPlanned } from './foretold.ts';
import { isNotUntil } from './not-until.ts';
import { isPromisedByOthers } from './promised-by-others.ts';
import { isReasonedFrom, isSupposed, isTakenAsGiven } from './supposed.ts';
import type { Figure } from '../../../corpus/corpus.ts';
import type { Doubt } from '../../checked.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** Gathers doubts. */
export interface Judgement {
  /** @param isOther whether another value would contradict nothing, the number being one of something else. */
  add(doubt: Doubt, isOther: boolean): void;
  readonly doubts: readonly Doubt[];
  readonly isOther: boolean;
}

export function startJudgement(): Judgement {
  const doubts: Doubt[] = [];
  let other = false;
  return {
    add(doubt, isOther) {
      doubts.push(doubt);
      other ||= isOther;
    },
    doubts,
    get isOther() {
      return other;
    },
  };
}

export interface Manner {
  readonly figure: Figure;
  /** The number is taken for granted, whatever else is said. */
  readonly isDefinite: boolean;
  /** It is of something due, and foretold by its nature. */
  readonly isDue: boolean;
  /** Who may be said to say it: those it is of. */
  readonly promisers?: ReadonlySet<string>;
}

/** Adds whether the message only supposes, disputes or denies the number, or tells a sum as promised by somebody else. */
export function judgeManner(
  scene: Scene,
  claim: Claim,
  around: Around,
  judgement: Judgement,
  { figure, isDefinite, isDue, promisers }: Manner,
): void {
  const manner = {
    isDefinite,
    isDue,
    isForetold: isForetold(scene.knowledge, figure),
    isPlanned: isPlanned(scene.knowledge, figure),
  };
  if (isSupposed(scene, claim, around, manner) && !isReasonedFrom(scene, claim, around))
    judgement.add('supposed', !isTakenAsGiven(scene, claim, around));
  // Who says how many there are changes nothing in it; who promises a sum does.
  if (promisers !== undefined && isPromisedByOthers(scene, claim, around, promisers))
    judgement.add('promised', false);
  if (isDisputed(scene, claim, around, isDefinite)) judgement.add('disputed', false);
  const denial = findDenial(scene, claim, around, isDefinite);
  if (denial !== undefined && !isNotUntil(scene, claim, around))
    judgement.add(denial === 'number' ? 'denied' : 'claim', denial === 'doing');
  if (isChangedBehind(scene, claim, around)) judgement.add('scope', true);
}
