// A number in its message in; whether its writer goes on to take it back out.
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import {
  byOther,
  hesitatedTo,
  meaningInstead,
  meantBare,
  putRight,
  replaceBy,
  replacing,
  shouldBe,
  toldOnce,
  turnedInto,
} from '../../english/taking-back.ts';
import type { Claim } from '../read/claim.ts';
import { findCounted } from '../counted/noun.ts';
import type { Scene } from '../read/scene.ts';
import { isQuotedAsNone } from './quoted-as.ts';

/** How far before the second number that is said, in characters. */
const reach = 160;

/** “24 groups, sorry, make that 18”: another number of the same, or of nothing that is named. */
function isReplaced(scene: Scene, claim: Claim): boolean {
  const next = scene.claims.find(({ start }) => start >= claim.end);
  if (next?.kind !== claim.kind || next.value === claim.value) return false;
  const between = scene.text.slice(Math.max(claim.end, next.span.start - reach), next.span.start);
  // A “no” on the next line answers somebody else.
  const [one, bare] = [claim, next].map((number) => findCounted(scene, number, scene.around(number.start)));
  if (hesitatedTo.test(between) && one && bare?.place !== 'before') return true;
  // “24 groups *25”, whose star is gone with the marks of italics.
  const isLast = one?.place === 'before' && scene.text.slice(one.end, next.span.start) === ' ' && !bare;
  if (isLast && /^\W*$/u.test(scene.text.slice(next.end))) return true;
  if (turnedInto.test(between)) return true;
  const isMended = shouldBe.test(scene.typed.slice(claim.end, next.span.start));
  if (
    !(isMended || replacing.test(between) || meantBare.test(between)) ||
    /\n[^]*\b(?:no|nah|nope)\b/iu.test(between)
  )
    return false;
  if (!one || !bare) return true;
  return one.mention.readings.some(({ id }) => bare.mention.readings.some((reading) => reading.id === id));
}

/** How far on a number is taken back: the rest of its sentence and one more. */
function soonBehind(scene: Scene, claim: Claim): string {
  const { text, claims } = scene;
  const next = claims.find(({ start }) => start >= claim.end)?.start ?? text.length;
  const { sentence } = scene.around(claim.start);
  const more = /^\s*[^.!?\n]*/u.exec(text.slice(sentence.end))?.[0].length ?? 0;
  return text.slice(claim.end, Math.min(next, sentence.end + more));
}

/** “I wrote 24 groups, zero points”, “I said it has 24 groups and got corrected”. */
function isPutRight(scene: Scene, claim: Claim): boolean {
  const { typed } = scene;
  const { sentence } = scene.around(claim.start);
  const from = typed.lastIndexOf('\n', claim.start - 1) + 1;
  const more = /^["”’\s]*[^.!?\n]*/u.exec(typed.slice(sentence.end))?.[0].length ?? 0;
  return (
    toldOnce.test(typed.slice(Math.max(from, sentence.start), claim.start)) &&
    putRight.test(typed.slice(claim.end, sentence.end + more))
  );
}

/** “Town has 24 groups, I mean Leeds has”. */
function isElsewhere(behind: string): boolean {
  return [...behind.matchAll(/\p{L}[\p{L}’']*/gu)].some(
    ({ 0: word, index }) => isPlaceOfTheWorld(word) && meaningInstead.test(behind.slice(0, index)),
  );
}

/** “Change ‘24 groups’ to ‘25 groups’”, “s/24 groups/25 groups/”. */
function isToBeReplaced({ typed }: Scene, claim: Claim): boolean {
  const lead = typed.slice(
    Math.max(typed.lastIndexOf('\n', claim.start - 1) + 1, claim.start - 120),
    claim.start,
  );
  return replaceBy.test(lead) && byOther.test(typed.slice(claim.end));
}

export function isTakenBack(scene: Scene, claim: Claim): boolean {
  return (
    isReplaced(scene, claim) ||
    isToBeReplaced(scene, claim) ||
    isPutRight(scene, claim) ||
    isQuotedAsNone(scene, claim) ||
    isElsewhere(soonBehind(scene, claim))
  );
}
