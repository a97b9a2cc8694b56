// A count that matches, in its message, in; whether an adjective right before it makes it one of others, out: “town’s rural 24
// groups”, “an imaginary 24 groups”.
//
// Whoever describes what they count before the number (“her favourite six pens”) picks some of them, or says that they are none
// (“his imaginary six friends”): an adjective that is not known to be harmless restricts what it stands before.
import { isTalk } from '../../english/everyday.ts';
import { harmless, noAdjective, unlike } from '../../english/describing.ts';
import { stemOf } from '../../../search/terms.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

const owned = /(?<owner>[\p{L}-]+)(?:['’]s|(?<=s)['’])\s(?<word>[\p{L}-]+)\s$/u;

/** An owner and an adjective are no longer than this, in characters. */
const reach = 60;

function isInName({ items }: Scene, at: number): boolean {
  return items.some(({ kind, start, end }) => kind === 'name' && start <= at && at < end);
}

/** Whether the word before the number may be an adjective: behind “town’s”, where nothing else stands so. */
function isOwnedSo(scene: Scene, before: number): boolean {
  const from = Math.max(0, before - reach);
  const found = owned.exec(scene.text.slice(from, before));
  const word = found?.groups?.word;
  if (!found || word === undefined || noAdjective.test(word)) return false;
  if (!isInName(scene, from + found.index) || isInName(scene, before - word.length - 1)) return false;
  return !harmless.test(word) && !isTalk(stemOf(word.toLowerCase()));
}

export function isDescribedBefore(scene: Scene, claim: Claim): boolean {
  if (claim.kind !== 'number') return false;
  const { start } = claim.span;
  const last = /(?<before>[\p{L}'’-]+\s)?(?<word>\p{L}[\p{L}-]*)\s$/u.exec(
    scene.text.slice(Math.max(0, start - reach), start),
  );
  const { before = '', word = '' } = last?.groups ?? {};
  // “The first 24”, “an imaginary 24”; “first, 24”, “in future 24” are none.
  const isLed = /^(?:an?|the|these|those|its|their|our|your|my|his|her|\p{L}+['’]s|\p{L}+s['’])\s$/iu.test(
    before,
  );
  return (isLed && unlike.test(word)) || isOwnedSo(scene, start);
}
