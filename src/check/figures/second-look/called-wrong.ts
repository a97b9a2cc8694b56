// A number that matches, in its message, in; whether its own sentence calls the statement an error, or one that is taken back, out.
//
// “The wiki wrongly says …”, “stop telling people …”, “typo on slide 3: …”, “I thought … until I looked”: the number is what
// somebody says or said, and the writer holds it wrong.
import { butNo, calledWrong, errorLabel, heldOnce, untilThen } from '../../english/calling-wrong.ts';
import type { Claim } from '../read/claim.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';

/** Another clause begins: “they wrongly say 25, it has 24”. */
const parted = /[,;:.!?(]|\s(?:[–—-]|and|but|or|not|it|there|they)\s/iu;
const pointing = /\b(?:slide|page|para|paragraph|line|chapter|table|number|no\.?)\s$/iu;

/** “Typo: there should be 24 groups”: the number is the right one. */
const isMended =
  /\b(?:should|ought to|needs to|must) (?:be|say|read|have (?:been|said))\s(?:(?:the|all|about|exactly)\s)*$/iu;

/** The sentence up to the number, and to what it quotes with the number, from behind the last number of its kind in a clause before; “slide 3” is none. */
export function leadOf(scene: Scene, claim: Claim): string {
  const { typed, claims, quotes } = scene;
  const quote = quotes.find((one) => one.start <= claim.start && claim.end <= one.end);
  const { sentence } = scene.around(quote ? Math.max(0, quote.start - 1) : claim.start);
  const last = claims.findLast(
    ({ kind, end, start }) =>
      kind === claim.kind &&
      start >= sentence.start &&
      end <= claim.start &&
      parted.test(typed.slice(end, claim.start)) &&
      !pointing.test(typed.slice(0, start)),
  );
  return typed.slice(last?.end ?? sentence.start, claim.start);
}

/** Whether the number stands in what the writer calls wrong, or says somebody has given up. */
export function isCalledWrong(scene: Scene, claim: Claim): boolean {
  const lead = leadOf(scene, claim);
  const next = nextOfKind(scene, claim);
  const behind = scene.typed.slice(claim.end, next?.span.start);
  return (
    calledWrong.some((frame) => frame.test(lead)) ||
    (errorLabel.test(lead) && !isMended.test(lead)) ||
    (heldOnce.test(lead) && (untilThen.test(behind) || butNo.test(behind)))
  );
}
