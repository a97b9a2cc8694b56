// A number with its verdict in; the same with what the fragments and answers around it say of it, out.
//
// “24 groups. It doesn’t.”, “24 groups, roughly”, “24 groups. All in Leeds.”: a number that would match is not what the message
// says in the end. Where an answer denies it, it is somebody’s claim; where another number, thing or time is meant, nobody’s;
// where a fragment bounds or places it, a number of something else.
import { isDeniedBehind, isGivenUpBehind } from './answered-behind.ts';
import { findState, isBoundedBehind, isTimedBehind, nearest } from './bounded-behind.ts';
import { isOneOfTwo } from './alternatives.ts';
import { findComparedBehind } from './compared-behind.ts';
import { isCountedOtherwise } from './counted-in.ts';
import { isCalledWrong } from './called-wrong.ts';
import type { Doubt } from '../../checked.ts';
import { isCorrectedBehind, isDisbelievedBehind } from './disbelieved-behind.ts';
import type { Held } from '../held.ts';
import { findBehind } from './pieces-behind.ts';
import { isPlacedBefore, isPlacedBehind } from './placed-around.ts';
import type { Scene } from '../read/scene.ts';
import type { Weighed } from '../weigh.ts';
import { findUnsaid } from './unsaid.ts';
import { isOnlyNear } from './nearness.ts';
import { isOutOfDate } from './out-of-date.ts';
import { isPutOtherwise } from './put-otherwise.ts';
import { isRefutedBehind } from './refuted-behind.ts';
import { isScorned } from './scorned.ts';
import { isToBeCorrected } from './to-be-corrected.ts';
import { isWrittenElsewhere } from './written-elsewhere.ts';

/** @param holdAs how the number is held in another text, the same up to it. */
export function readBehind(scene: Scene, one: Weighed, holdAs: (text: string) => Held | undefined): Weighed {
  const { claim, held } = one;
  if (held?.verdict !== 'matches') return one;
  const { figure } = held;
  const doubted = (why: Doubt): Weighed => ({ claim, held: { figure, verdict: 'other-scope', why } });
  const unsaid = findUnsaid(scene, claim);
  if (unsaid !== undefined) return unsaid === 'disputed' ? doubted('disputed') : { claim, held: undefined };
  const pieces = findBehind(scene, claim);
  if (
    isCalledWrong(scene, claim) ||
    isDisbelievedBehind(scene, claim, pieces) ||
    isRefutedBehind(scene, claim) ||
    isScorned(scene, claim) ||
    isPutOtherwise(scene, claim)
  )
    return doubted('disputed');
  if (
    isCorrectedBehind(scene, { claim, figure }, pieces) ||
    isToBeCorrected(scene, { claim, figure }, pieces)
  )
    return { claim, held: undefined };
  if (isWrittenElsewhere(scene, claim, figure)) return doubted('scope');
  if (isDeniedBehind(scene, claim, pieces)) return doubted('disputed');
  if (isGivenUpBehind(scene, { claim, figure }, pieces)) return { claim, held: undefined };
  if (isBoundedBehind(scene, claim, pieces) || isOnlyNear(scene, claim)) return doubted('qualifier');
  if (isOutOfDate(scene, claim, pieces)) return doubted('date');
  if (isTimedBehind(scene, { claim, figure }, pieces)) return doubted('supposed');
  if (isCountedOtherwise(scene, claim, figure, nearest(scene, claim, pieces))) return doubted('scope');
  if (isPlacedBehind(scene, claim, figure, pieces) || isPlacedBefore(scene, claim, figure))
    return doubted('scope');
  if (isOneOfTwo(scene, claim, figure)) return doubted('bound');
  const compared = findComparedBehind(scene, { claim, figure }, pieces);
  if (compared !== undefined) return doubted(compared);
  const state = findState(scene, claim, pieces);
  if (!state) return one;
  const rest = scene.typed.slice(state.end);
  const joined = `${scene.typed.slice(0, state.start)} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
  return holdAs(joined)?.verdict === 'matches' ? one : doubted('scope');
}
