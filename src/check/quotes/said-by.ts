// A message’s quoted runs in; who the message says each is by out, what it says of several at once among it.
import type { Knowledge } from '../../knowledge.ts';
import { joiner } from '../english/attributing.ts';
import { findNamedBefore, findNamedBehind } from './named-beside.ts';
import { withOffice } from './offices.ts';
import type { QuotedRun } from './quoted-runs.ts';
import { findBefore, lead } from './speaker-before.ts';
import { findAfter, tail } from './speaker-behind.ts';
import { readSpeaker } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 600;
const openMarks = /[“"‘'«„*_]+$/u;
/** A word in marks is no quotation that shares a speaker. */
const fewestShared = 2;

interface Found {
  readonly by: Attributed;
  readonly side: 'before' | 'behind';
  /** Behind: in a line of its own. */
  readonly isOwnLine: boolean;
  /** Up to where the message names this one's speaker, which heads no other. */
  readonly taken: number;
}

interface Around {
  readonly run: QuotedRun;
  readonly last: QuotedRun | undefined;
  readonly next: QuotedRun | undefined;
  /** What names the speaker of the run before. */
  readonly taken: number;
}

function findOne(knowledge: Knowledge, text: string, { run, last, next, taken }: Around): Found | undefined {
  if (run.by !== undefined)
    return { by: readSpeaker(knowledge, run.by), side: 'behind', isOwnLine: false, taken: run.end };
  const unmarked = (start: number) => text.slice(start, run.start).replace(openMarks, '');
  const before = unmarked(Math.max(0, run.start - reach));
  const after = text.slice(run.end, run.end + reach);
  const of = (side: Found['side'], by: Attributed | undefined): Found | undefined =>
    by && {
      by: withOffice(knowledge, side === 'before' ? lead(before) : tail(after), by),
      side,
      isOwnLine: /^[^\p{L}\n]*\n/u.test(after),
      taken: run.end,
    };
  const strong = findAfter(knowledge, after, before);
  if (strong && strong.kind !== 'unknown') return of('behind', strong);
  const led = findBefore(knowledge, before);
  if (led && led.kind !== 'others') return of('before', led);
  const upToNext = text.slice(run.end, Math.min(next?.start ?? Infinity, run.end + reach));
  const named = findNamedBehind(knowledge, next ? upToNext.replace(openMarks, '') : upToNext, before, !next);
  if (named) return { ...named, side: 'behind', taken: run.end + named.size };
  if (strong) return of('behind', strong);
  const from = Math.max(0, taken, last?.end ?? 0, run.start - reach);
  const heading = findNamedBefore(knowledge, unmarked(from), text.slice(run.start, run.end), !last);
  return of('before', heading ?? led);
}

function isShared(text: string, { start, end }: QuotedRun): boolean {
  return text.slice(start, end).split(/\s+/u).length >= fewestShared;
}

/** “A” and “B” – Amos; Amos: “A” and “B”; Amos said “A”. Then “B”. */
function share(
  text: string,
  runs: readonly QuotedRun[],
  own: readonly (Found | undefined)[],
): readonly (Found | undefined)[] {
  const found = [...own];
  const between = (index: number) => text.slice(runs[index]?.end ?? 0, runs[index + 1]?.start ?? 0);
  const isJoined = (index: number) =>
    runs.slice(index, index + 2).every((run) => isShared(text, run)) && joiner.test(between(index));
  for (let index = 0; index + 1 < runs.length; index++)
    if (!found[index + 1] && found[index]?.side === 'before' && isJoined(index))
      found[index + 1] = found[index];
  for (let index = runs.length - 2; index >= 0; index--) {
    const next = found[index + 1];
    if (found[index] || next?.side !== 'behind' || !isJoined(index)) continue;
    if (next.isOwnLine || !between(index).includes('\n')) found[index] = next;
  }
  return found;
}

/** Who the message says each quoted run is by; undefined where it does not say. */
export function findSpeakers(
  knowledge: Knowledge,
  text: string,
  runs: readonly QuotedRun[],
): readonly (Attributed | undefined)[] {
  const own: (Found | undefined)[] = [];
  for (const [index, run] of runs.entries()) {
    const taken = own.at(-1)?.taken ?? 0;
    own.push(findOne(knowledge, text, { run, last: runs[index - 1], next: runs[index + 1], taken }));
  }
  return share(text, runs, own).map((found) => found?.by);
}
