// A number that fits a figure of a past time, in its message, in; whether the message speaks of now, where the table has another, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { isOfCompared } from '../dates/other-year.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** “45 per cent of the trees are sound” of a town where 45 per cent were in 1998, and 38 per cent are now: the year makes the difference. */
export function isOfAnotherTime(
  scene: Scene,
  claim: Claim,
  { id, about, measure, scope, asOf }: Figure,
): boolean {
  if (asOf === undefined) return false;
  const { sentence } = scene.around(claim.start);
  const isDated = scene.claims.some(
    ({ value, start, end }) =>
      String(value) === asOf &&
      start >= sentence.start &&
      end <= sentence.end &&
      !isOfCompared(scene, claim, { start, end }),
  );
  return (
    !isDated &&
    scene.knowledge.facts
      .figuresAbout(about)
      .some((one) => one.id !== id && one.measure === measure && one.scope === scope && one.asOf !== asOf)
  );
}
