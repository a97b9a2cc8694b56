// A number that matches, in its message, in; whether its sentence refuses the statement, forbids it, tells it as a jest or a lie, or
// changes the number for another, out: “I refuse to accept that town has 24 groups”, “change 24 groups to 18”.
import {
  changedSince,
  optionBefore,
  rightOption,
  scorned,
  scornedBehind,
  toChange,
  toOther,
} from '../../english/scorning.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';
import { leadOf } from './called-wrong.ts';

/** “Option A: 24 groups. Option B: 18. Answer: B.” */
function isOtherOption({ typed }: Scene, claim: Claim): boolean {
  const { right, other } = rightOption.exec(typed.slice(claim.end))?.groups ?? {};
  const chosen = (right ?? other)?.toUpperCase();
  if (chosen === undefined) return false;
  const own = [...typed.slice(0, claim.start).matchAll(optionBefore)].at(-1)?.groups?.letter;
  return own !== undefined && own.toUpperCase() !== chosen;
}

export function isScorned(scene: Scene, claim: Claim): boolean {
  const lead = leadOf(scene, claim);
  const { sentence } = scene.around(claim.start);
  const behind = scene.typed.slice(claim.end, sentence.end);
  return (
    scorned.some((frame) => frame.test(lead)) ||
    scornedBehind.some((frame) => frame.test(behind)) ||
    (!isDated(claim) && changedSince.test(behind)) ||
    isOtherOption(scene, claim) ||
    (toChange.test(lead) && toOther.test(behind))
  );
}
