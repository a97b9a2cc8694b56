// A message’s quoted runs in; who the message says each is by out, what it says of several at once among it.
import type { Knowledge } from '../../knowledge.ts';
import { findElsewhere } from './another-text.ts';
import { findSignBefore, findSignBehind } from './attribution-signs.ts';
import { findDescriber, readDescriber } from './describer.ts';
import { findFrame } from './frame-before.ts';
import { findBracketed, findGapped, leadsOn } from './gapped.ts';
import { findNamedBefore, findNamedBehind } from './named-beside.ts';
import { isHandledBefore, withoutHandlers } from './only-handled.ts';
import { findRightBefore } from './right-before.ts';
import { findInSentence } from './named-in-sentence.ts';
import { findOtherwise } from './named-otherwise.ts';
import { withOffice } from './offices.ts';
import { findOwn } from './own-texts.ts';
import type { QuotedRun } from './quoted-runs.ts';
import { findSurroundings } from './sentence-around.ts';
import { goOn, share, type Found } from './shared.ts';
import { findBefore, lead } from './speaker-before.ts';
import { findAfter, findTold, tail, type Told } from './speaker-behind.ts';
import { readWho } from './speakers.ts';
import { findRowSpeaker } from './table-row.ts';
import { bothOf, findInsteadOf } from './two-names.ts';
import { readSpeaker } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 600;
const openMarks = /[“"‘'«„*_]+$/u;

interface Around {
  readonly run: QuotedRun;
  readonly last: QuotedRun | undefined;
  readonly next: QuotedRun | undefined;
  /** Who speaks the run before. */
  readonly named: Found | undefined;
}

/** Behind “Amos said”: when and where, and not what. */
const circumstance =
  /^\s(?:today|yesterday|tonight|in|at|on|of|about|to|last|this|recently|back|earlier|when|while|as|after|before|during|again)\b/iu;

/** “…” Amos said, of this quotation and not of the next or of something else: “Amos said “…”, Reed said “…”.” */
function readTold(
  told: Told | undefined,
  led: Attributed | undefined,
  isOnward: boolean,
): Attributed | undefined {
  if (!told) return undefined;
  if (!led) return isOnward && !told.isNear ? undefined : told.by;
  if (isOnward || (/^\s\p{L}/u.test(told.rest) && !circumstance.test(told.rest))) return undefined;
  return led.kind === 'unknown' ? told.by : bothOf(led, told.by);
}

/** Nothing stands between it and the next quotation, which it leads to. */
function isLead(between: string, { size }: Told): boolean {
  const rest = between.replace(/^[”"’'»*_]+/u, '').slice(size);
  return !/[\p{L}.!?]|\n\s*\n/u.test(rest);
}

/** Behind the name, or the quotation: “no, Reed”, “sorry, Reed”. */
function findInstead(knowledge: Knowledge, after: string, found: Found | undefined): Found | undefined {
  if (!found) return undefined;
  const at = found.side === 'behind' ? after.indexOf(found.by.words) : -1;
  const rest = at === -1 ? after.replace(/^[”"’'»*_]+/u, '') : after.slice(at + found.by.words.length);
  const who = findInsteadOf(rest);
  const by = who === undefined ? undefined : readWho(knowledge, who);
  return by ? { ...found, by, side: 'behind' } : found;
}

/** How far into a text a name in it ends. */
function upTo(text: string, name: string): number {
  const at = text.indexOf(name);
  return at === -1 ? 0 : at + name.length;
}

function findOne(knowledge: Knowledge, text: string, around: Around): Found | undefined {
  const { run, last, next, named: lastFound } = around;
  const taken = lastFound?.taken ?? 0;
  const isLastNamed = lastFound?.side === 'behind';
  if (run.by !== undefined)
    return { by: readSpeaker(knowledge, run.by), side: 'behind', isOwnLine: false, taken: run.end };
  const upToNext = text.slice(run.end, Math.min(next?.start ?? Infinity, run.end + reach));
  const unmarked = (start: number) => withoutHandlers(text.slice(start, run.start).replace(openMarks, ''));
  const before = unmarked(Math.max(0, run.start - reach));
  const after = text.slice(run.end, run.end + reach);
  const of = (side: Found['side'], by: Attributed | undefined): Found | undefined =>
    by && {
      by: withOffice(knowledge, side === 'before' ? lead(before) : tail(after), by),
      side,
      isOwnLine: /^[^\p{L}\n]*\n/u.test(after),
      taken: run.end + (side === 'behind' ? upTo(tail(after), by.words) : 0),
    };
  const row = findRowSpeaker(knowledge, text, run);
  if (row) return of('before', row);
  const own = findOwn(knowledge, before, upToNext);
  if (own) return of('behind', own);
  const describer = findDescriber(upToNext);
  if (describer !== undefined) return of('behind', readDescriber(knowledge, describer, before));
  const gapped =
    last &&
    findGapped(knowledge, unmarked(last.end), {
      before: text.slice(Math.max(0, last.start - reach), last.start).replace(openMarks, ''),
      by: lastFound?.by,
      isNamedBehind: isLastNamed,
    });
  if (gapped) return of('before', gapped);
  const isHandled = isHandledBefore(before);
  const led = isHandled ? undefined : findBefore(knowledge, before);
  const isOwn = !(isLastNamed && lead(before).length > run.start - (last?.end ?? 0));
  const told = findTold(knowledge, after, before);
  const isOnward = next !== undefined && told !== undefined && isLead(text.slice(run.end, next.start), told);
  const behind =
    findSignBehind(knowledge, upToNext, text.slice(run.start, run.end)) ??
    findAfter(knowledge, upToNext, before) ??
    readTold(told, isOwn && led?.kind !== 'others' ? led : undefined, isOnward);
  const isNextOnes = next !== undefined && behind && leadsOn(upToNext, behind, led !== undefined);
  const strong = isNextOnes === true ? undefined : behind;
  if (strong && strong.kind !== 'unknown') return of('behind', strong);
  // “…”, Amos said, and “…”, Reed.
  const isLastOnes = isLastNamed && led !== undefined && !text.slice(taken, run.start).includes(led.words);
  const other = isLastOnes ? findNamedBehind(knowledge, upToNext, '', !next) : undefined;
  if (other) return { ...other, side: 'behind', taken: run.end + other.size };
  if (led && led.kind !== 'others') return of('before', led);
  const named = findNamedBehind(knowledge, next ? upToNext.replace(openMarks, '') : upToNext, before, !next);
  if (named) return { ...named, side: 'behind', taken: run.end + named.size };
  if (strong) return of('behind', strong);
  if (isHandled) return undefined;
  const from = Math.max(0, taken, last?.end ?? 0, run.start - reach);
  const heading = findNamedBefore(knowledge, unmarked(from), text.slice(run.start, run.end), !last);
  const quote = text.slice(run.start, run.end);
  const framed = findFrame(knowledge, unmarked(from), quote, upToNext);
  const bracketed = findBracketed(knowledge, unmarked(from), upToNext);
  const right = findRightBefore(knowledge, unmarked(from), quote);
  return of(
    'before',
    heading ?? led ?? bracketed ?? framed ?? right ?? findSignBefore(knowledge, unmarked(from), upToNext),
  );
}

/** Who the message says each quoted run is by; undefined where it does not say. */
export function findSpeakers(
  knowledge: Knowledge,
  text: string,
  runs: readonly QuotedRun[],
): readonly (Attributed | undefined)[] {
  const own: (Found | undefined)[] = [];
  for (const [index, run] of runs.entries()) {
    const around = { run, last: runs[index - 1], next: runs[index + 1], named: own.at(-1) };
    const upToNext = text.slice(run.end, Math.min(around.next?.start ?? Infinity, run.end + reach));
    own.push(findInstead(knowledge, upToNext, findOne(knowledge, text, around)));
  }
  const all = share(text, runs, own).map((found, index) =>
    findInTheEnd(knowledge, text, runs, index, found?.by),
  );
  return goOn(text, runs, all);
}

/** What the sentence itself says of whom the readers found, or of somebody where they found nobody. */
function findInTheEnd(
  knowledge: Knowledge,
  text: string,
  runs: readonly QuotedRun[],
  index: number,
  found: Attributed | undefined,
): Attributed | undefined {
  const [last, run, next] = [runs[index - 1], runs[index], runs[index + 1]];
  if (!run || run.by !== undefined) return found;
  const around = findSurroundings(
    text.slice(Math.max(0, last?.end ?? 0, run.start - reach), run.start).replace(openMarks, ''),
    text.slice(run.start, run.end),
    text.slice(run.end, Math.min(next?.start ?? Infinity, run.end + reach)),
  );
  if (found) return findOtherwise(knowledge, around, found) ?? found;
  return isHandledBefore(around.lead) ? findElsewhere(knowledge, around) : findInSentence(knowledge, around);
}
