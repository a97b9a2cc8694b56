// A number of things or people that matches, with what is said behind it, in; whether that has it take in another place, or leave
// out some of those counted, out: “24 groups. That includes Leeds.”, “24 groups. This doesn’t count the night groups.”
import type { Figure } from '../../../corpus/corpus.ts';
import { countedBy } from '../../english/corrections.ts';
import { isTakenIn, leavesOut, takesIn } from '../../english/counted-in.ts';
import { findCounted } from '../counted/noun.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';
import { isOtherPlace } from './placed-around.ts';
import { firstOf, type Behind } from './pieces-behind.ts';

/** “Includes Leeds”, “Leeds is included”. */
function takesPlaceIn(scene: Scene, figure: Figure, { start, said }: Behind): boolean {
  const end = start + firstOf(said).length;
  return scene.items.some(
    (item) =>
      item.start >= start &&
      item.end <= end &&
      isOtherPlace(scene, figure, item) &&
      (takesIn.test(scene.typed.slice(start, item.start)) ||
        (/^(?:the\s)?$/iu.test(scene.typed.slice(start, item.start)) &&
          isTakenIn.test(scene.typed.slice(item.end)))),
  );
}

/** Some of those that are counted, by their noun or as “ones”; what is something else is not missed. */
function leavesSomeOut(scene: Scene, claim: Claim, { said }: Behind): boolean {
  const rest = leavesOut.exec(said)?.groups?.rest?.toLowerCase();
  if (rest === undefined) return false;
  const counted = findCounted(scene, claim, scene.around(claim.start));
  const noun = counted && scene.text.slice(counted.start, counted.end).split(/\s/u).at(-1)?.toLowerCase();
  return /\b(?:ones|those)\b/u.test(rest) || (noun !== undefined && rest.split(/\s/u).includes(noun));
}

/** @param near the pieces that no other number stands before. */
export function isCountedOtherwise(
  scene: Scene,
  claim: Claim,
  figure: Figure,
  near: readonly Behind[],
): boolean {
  if (near.some(({ said }) => countedBy.test(said))) return true;
  if (figure.measure !== 'count' && figure.measure !== 'people') return false;
  return near.some((piece) => takesPlaceIn(scene, figure, piece) || leavesSomeOut(scene, claim, piece));
}
