// A number that matches, with what is said behind it and the lines around it, in; whether that says it was so at another time, out:
// “24 groups then, 18 now”, “24 groups (at the time)”, “24 groups. Old data.”, “Was: ⏎ 24 groups ⏎ Now: ⏎ 18 groups”.
import { atTheTime, newHead, oldHead, outOfDate, thenNow, wasSo } from '../../english/out-of-date.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';
import type { Behind } from './pieces-behind.ts';

/** Headings are shorter than this, in characters. */
const longest = 40;

/** The last line over a number that ends with a colon, where a later one has it newer. */
function isUnderOld({ typed }: Scene, claim: Claim): boolean {
  const { start, end } = lineAround(typed, claim.start);
  const isHead = (line: string) => /:\s*$/u.test(line) && line.length <= longest;
  const head = typed.slice(0, start).split('\n').findLast(isHead);
  if (head === undefined || !oldHead.test(head)) return false;
  const next = typed.slice(end).split('\n').find(isHead);
  return next !== undefined && newHead.test(next);
}

export function isOutOfDate(scene: Scene, claim: Claim, pieces: readonly Behind[]): boolean {
  if (isDated(claim)) return false;
  const { sentence } = scene.around(claim.start);
  const behind = scene.typed.slice(claim.end, lineAround(scene.typed, claim.start).end);
  if (thenNow.test(behind) || atTheTime.test(behind)) return true;
  // What stands behind another statement is said of that.
  const next = scene.claims.find(({ start }) => start >= sentence.end)?.span.start ?? scene.typed.length;
  const isSaid = ({ start, said, gap, isOwn }: Behind) =>
    start < next &&
    // “…, apple (old)” is said of the apple.
    (isOwn || !/[,;:()]|\s[–—-]\s/u.test(gap)) &&
    (outOfDate.test(said) || wasSo.test(said));
  return pieces.some(isSaid) || isUnderOld(scene, claim);
}
