// A number that matches, its figure, and what is said behind it in; whether a fragment there bounds or dates it, out.
import type { Range } from '../../../corpus/corpus.ts';
import {
  bounding,
  conditional,
  estimated,
  inState,
  onceOrPlanned,
  onlyPlannedThen,
  someOnes,
  timed,
  yearAlone,
} from '../../english/corrections.ts';
import { isForetold } from '../manner/foretold.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';
import { saysLimitAgain } from './disbelieved-behind.ts';
import type { Behind, Matched } from './pieces-behind.ts';

/** The pieces that no other number stands before. */
export function nearest(scene: Scene, claim: Claim, pieces: readonly Behind[]): readonly Behind[] {
  const next = scene.claims.find(({ start }) => start >= claim.end)?.span.start ?? scene.text.length;
  return pieces.filter(({ start }) => start < next);
}

/** “At one point.”, “… Planned.”, where the sources do not plan it themselves. */
export function isTimedBehind(scene: Scene, { claim, figure }: Matched, pieces: readonly Behind[]): boolean {
  const isPlanned = isForetold(scene.knowledge, figure);
  if (isDated(claim))
    return !isPlanned && nearest(scene, claim, pieces).some(({ said }) => onlyPlannedThen.test(said));
  return nearest(scene, claim, pieces).some(
    ({ said }) => timed.test(said) || onceOrPlanned.test(said) || (!isPlanned && conditional.test(said)),
  );
}

/** “…, roughly”, “… Each.”, “Failing ones.” */
export function isBoundedBehind(scene: Scene, claim: Claim, pieces: readonly Behind[]): boolean {
  return nearest(scene, claim, pieces).some(
    ({ said }) =>
      !saysLimitAgain(scene, claim, said) &&
      (bounding.test(said) || estimated.test(said) || someOnes.test(said)),
  );
}

/** “…, in debt”: read as it would stand without the comma. */
export function findState(scene: Scene, claim: Claim, pieces: readonly Behind[]): Range | undefined {
  const near = nearest(scene, claim, pieces);
  const piece =
    near.find(({ said }) => inState.test(said)) ??
    (isDated(claim) ? undefined : pieces.find(({ said }) => yearAlone.test(said)));
  return piece && { start: claim.end + piece.gap.replace(/[\s.!?…]+$/u, '').length, end: piece.start };
}
