// The quoted runs of a message, each with the speaker found for it alone, in; the same with speakers that several of them share out.
import { joiner } from '../english/attributing.ts';
import { goesOn, inTurn, sameAgain } from '../english/gapping.ts';
import type { QuotedRun } from './quoted-runs.ts';
import type { Attributed } from './whose-words.ts';

export interface Found {
  readonly by: Attributed;
  readonly side: 'before' | 'behind';
  /** Behind: in a line of its own. */
  readonly isOwnLine: boolean;
  /** Up to where the message names this one's speaker, which heads no other. */
  readonly taken: number;
}

/** A word in marks is no quotation that shares a speaker. */
const fewestShared = 2;

function isShared(text: string, { start, end }: QuotedRun): boolean {
  return text.slice(start, end).split(/\s+/u).length >= fewestShared;
}

/** “Amos and Reed said “A” and “B” respectively”: the one at each place of those who are named. */
function inOrder(
  found: readonly (Found | undefined)[],
  first: number,
  last: number,
): readonly (Found | undefined)[] {
  const all = found[first];
  const by = all?.by;
  if (!all || by?.kind !== 'each' || by.each.length !== last - first + 1) return found;
  return found.map((one, index) => {
    const own = by.each[index - first];
    return own && index >= first && index <= last ? { ...all, by: own } : one;
  });
}

/** “A” and “B” – Amos; Amos: “A” and “B”; Amos said “A”. Then “B”. */
export function share(
  text: string,
  runs: readonly QuotedRun[],
  own: readonly (Found | undefined)[],
): readonly (Found | undefined)[] {
  let found = [...own];
  const between = (index: number) => text.slice(runs[index]?.end ?? 0, runs[index + 1]?.start ?? text.length);
  const isJoined = (index: number) =>
    runs.slice(index, index + 2).every((run) => isShared(text, run)) && joiner.test(between(index));
  let first = 0;
  for (let index = 0; index + 1 < runs.length; index++) {
    const isNew = found[index + 1] !== undefined && found[index + 1]?.by.words !== found[index]?.by.words;
    if (!found[index + 1] && found[index]?.side === 'before' && isJoined(index))
      found[index + 1] = found[index];
    else if (isNew || !isJoined(index)) first = index + 1;
    if (inTurn.test(between(index + 1))) found = [...inOrder(found, first, index + 1)];
  }
  for (let index = runs.length - 2; index >= 0; index--) {
    const next = found[index + 1];
    if (found[index] || next?.side !== 'behind' || !isJoined(index)) continue;
    if (next.isOwnLine || !between(index).includes('\n')) found[index] = next;
  }
  return found;
}

/** “Amos said “…”. They added: “…””, “… (Amos), “…” (same)”. `all`: who each run is by as far as it is known. */
export function goOn(
  text: string,
  runs: readonly QuotedRun[],
  all: readonly (Attributed | undefined)[],
): readonly (Attributed | undefined)[] {
  const found = [...all];
  for (const [index, run] of runs.entries()) {
    const last = found[index - 1];
    if (!last) continue;
    const between = text.slice(runs[index - 1]?.end, run.start).replace(/[“"‘'«„*_]+$/u, '');
    const behind = text.slice(run.end, runs[index + 1]?.start);
    // “On the other side, Reed:”
    const isNamed = /\p{L}.*\s\p{Lu}/u.test(between);
    if (sameAgain.test(behind) || (!isNamed && goesOn.some((pattern) => pattern.test(between))))
      found[index] = last;
  }
  return found;
}
