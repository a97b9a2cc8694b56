// A number that matches, in its message, in; whether its own sentence calls the statement an error, or one that is taken back, out.
//
// “The wiki wrongly says …”, “stop telling people …”, “typo on slide 3: …”, “I thought … until I looked”: the number is what
// somebody says or said, and the writer holds it wrong.
import {
  calledWrong,
  discredited,
  errorLabel,
  heldOnce,
  pageSays,
  saidBySome,
  toBeMended,
  untilThen,
} from '../../english/calling-wrong.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** The sentence up to the number, from behind the last number of its kind: “they wrongly say 25, it has 24”. */
export function leadOf(scene: Scene, claim: Claim): string {
  const { sentence } = scene.around(claim.start);
  const last = scene.claims.findLast(
    ({ kind, end, start }) => kind === claim.kind && end <= claim.start && start >= sentence.start,
  );
  // “Slide 3 has an error”: a number of the label is none of a statement.
  const isPointing =
    last !== undefined &&
    /\b(?:slide|page|para|paragraph|line|chapter|table|no\.?)\s$/iu.test(scene.typed.slice(0, last.start));
  return scene.typed.slice(last && !isPointing ? last.end : sentence.start, claim.start);
}

/** Whether the number stands in what the writer calls wrong, or says somebody has given up. */
export function isCalledWrong(scene: Scene, claim: Claim): boolean {
  const lead = leadOf(scene, claim);
  const next = scene.claims.find(({ kind, start }) => kind === claim.kind && start >= claim.end);
  const behind = scene.typed.slice(claim.end, next?.span.start);
  return (
    calledWrong.some((frame) => frame.test(lead)) ||
    errorLabel.test(lead) ||
    (heldOnce.test(lead) && untilThen.test(behind)) ||
    (saidBySome.test(lead) && discredited.test(behind)) ||
    (toBeMended.test(behind) && (pageSays.test(lead) || /\bcorrect|retract|erratum/iu.test(behind)))
  );
}
