// A number in its message in; whether its writer goes on to take it back out.
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { meaningInstead, replacing, withdrawn } from '../../english/taking-back.ts';
import type { Claim } from '../read/claim.ts';
import { findCounted } from '../counted/noun.ts';
import type { Scene } from '../read/scene.ts';

/** “24 groups, sorry, make that 18”: another number of the same, or of nothing that is named. */
function isReplaced(scene: Scene, claim: Claim): boolean {
  const next = scene.claims.find(({ start }) => start >= claim.end);
  if (next?.kind !== claim.kind || next.value === claim.value) return false;
  const between = scene.text.slice(claim.end, next.span.start);
  // A “no” on the next line answers somebody else.
  if (!replacing.test(between) || /\n[^]*\b(?:no|nah|nope)\b/iu.test(between)) return false;
  const [own, other] = [claim, next].map((one) => findCounted(scene, one, scene.around(one.start)));
  if (!own || !other) return true;
  return own.mention.readings.some(({ id }) => other.mention.readings.some((reading) => reading.id === id));
}

/** How far on a number is taken back: the rest of its sentence and one more. */
function soonBehind(scene: Scene, claim: Claim): string {
  const { text, claims } = scene;
  const next = claims.find(({ start }) => start >= claim.end)?.start ?? text.length;
  const { sentence } = scene.around(claim.start);
  const more = /^\s*[^.!?\n]*/u.exec(text.slice(sentence.end))?.[0].length ?? 0;
  return text.slice(claim.end, Math.min(next, sentence.end + more));
}

/** “Town has 24 groups, I mean Leeds has”. */
function isElsewhere(behind: string): boolean {
  return [...behind.matchAll(/\p{L}[\p{L}’']*/gu)].some(
    ({ 0: word, index }) => isPlaceOfTheWorld(word) && meaningInstead.test(behind.slice(0, index)),
  );
}

export function isTakenBack(scene: Scene, claim: Claim): boolean {
  const behind = soonBehind(scene, claim);
  return isReplaced(scene, claim) || withdrawn.test(behind) || isElsewhere(behind);
}
