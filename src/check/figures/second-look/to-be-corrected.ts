// A number that matches, with what is said behind it, in; whether that has it put right, or says what should stand there, out:
// “24 groups in town, please correct”, “24 groups. Should read 25.”, “it says 24 groups, please change that to 25 groups”.
import { insteadWritten, rightOne, toBeFixed } from '../../english/to-be-corrected.ts';
import { findCounted } from '../counted/noun.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';
import { nearest } from './bounded-behind.ts';
import type { Behind, Matched } from './pieces-behind.ts';

/** Whether a number may stand for another: of the same kind, and of nothing else by name. */
function mayStandFor(scene: Scene, { claim, figure }: Matched, next: Claim): boolean {
  if (next.kind !== claim.kind || next.value === claim.value) return false;
  const counted = next.kind === 'number' ? findCounted(scene, next, scene.around(next.start)) : undefined;
  return counted?.place !== 'before' || counted.mention.readings.some(({ id }) => id === figure.about);
}

export function isToBeCorrected(scene: Scene, matched: Matched, pieces: readonly Behind[]): boolean {
  const { claim } = matched;
  const { typed, claims } = scene;
  const { sentence } = scene.around(claim.start);
  const isMended = rightOne.test(typed.slice(sentence.start, claim.span.start));
  if (!isMended && nearest(scene, claim, pieces).some(({ said }) => toBeFixed.test(said))) return true;
  const next = claims.find(({ start }) => start >= claim.end);
  return (
    next !== undefined &&
    mayStandFor(scene, matched, next) &&
    pieces.some(
      ({ start }) => start <= next.span.start && insteadWritten.test(typed.slice(start, next.span.start)),
    )
  );
}
