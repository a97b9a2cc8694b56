// A claimed number and a figure in; how the two values stand to each other, and the verdict that follows, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Doubt, FigureVerdict } from '../checked.ts';
import type { Claim } from './read/claim.ts';
import { extentOf, liesIn, type Limits, overlap, readLimits, roundsTo } from './read/limits.ts';

/** A figure that a claim was held against, with what speaks against its being the same claim. */
export interface Fit {
  readonly figure: Figure;
  readonly doubts: readonly Doubt[];
  /** The doubts are such that another value contradicts nothing: it is a number of something else. */
  readonly isOther: boolean;
}

export interface Held {
  readonly figure: Figure;
  readonly verdict: FigureVerdict;
  readonly why?: Doubt;
}

type Relation = 'same' | 'bound' | 'qualifier' | 'off';

/** Sorted and joined, the limiting words that a match must share. */
function keptOf(claim: Claim, figure: Figure, more: readonly string[]): readonly [string, string] {
  const own = readLimits(figure.qualifier).kept;
  // What the clause says elsewhere (“extra”) counts where the figure asks for it.
  const said = [...claim.limits.kept, ...more.filter((word) => own.includes(word))];
  return [[...new Set(said)].toSorted().join(' '), own.toSorted().join(' ')];
}

/** A source that limits its number as the claim does: “over 30” and “more than 30”, “about 30” and “some 30”. */
function isLimitedAlike(claim: Claim, figure: Figure, own: Limits, more: readonly string[]): boolean {
  const [said, kept] = keptOf(claim, figure, more);
  const isAlike = claim.limits.bound === own.bound && claim.limits.rough === own.rough && said === kept;
  return isAlike && Number(claim.value) === figure.value && claim.oneIn === undefined;
}

/** The source gives no exact number itself: only what it rules out is off. */
function relateLimited(claim: Claim, figure: Figure & { readonly value: number }, own: Limits): Relation {
  const value = Number(claim.value);
  const { extent } = claim;
  if (extent === undefined && value === figure.value) return 'qualifier';
  if (own.bound === undefined) {
    if (extent) return liesIn(extent, figure.value) ? 'bound' : 'off';
    return roundsTo(value, figure.value) || (claim.limits.rough && roundsTo(figure.value, value))
      ? 'qualifier'
      : 'off';
  }
  return overlap(extentOf(own.bound, figure.value), extent ?? { low: value, high: value, closed: true })
    ? 'bound'
    : 'off';
}

function relate(claim: Claim, figure: Figure, more: readonly string[]): Relation {
  const { value: stated } = figure;
  if (typeof stated !== 'number') return 'off';
  const limits = readLimits(figure.qualifier);
  if (limits.bound !== undefined || limits.rough)
    return isLimitedAlike(claim, figure, limits, more)
      ? 'same'
      : relateLimited(claim, { ...figure, value: stated }, limits);
  const almost = limits.kept.includes('almost');
  if (claim.extent) return liesIn(claim.extent, stated, almost) ? 'bound' : 'off';
  const value = Number(claim.value);
  if (claim.limits.rough) {
    const isNear = claim.oneIn !== undefined && Math.round(100 / stated) === Math.round(claim.oneIn);
    return isNear || roundsTo(stated, value) ? 'qualifier' : 'off';
  }
  // “One in fourteen” is said in round numbers by its nature.
  if (claim.oneIn !== undefined && value !== stated && Math.round(value) === stated) return 'qualifier';
  if (value !== stated) return 'off';
  const [said, own] = keptOf(claim, figure, more);
  return said === own ? 'same' : 'qualifier';
}

const strength: Readonly<Record<FigureVerdict, number>> = {
  matches: 3,
  differs: 1,
  'other-scope': 2,
  unknown: 0,
};

/** “There are not 24, that is a myth”: nothing is said against a number but that it is not so. */
export function isOnlyDenied(doubts: readonly Doubt[]): boolean {
  return doubts.includes('denied') && doubts.every((doubt) => doubt === 'denied' || doubt === 'disputed');
}

/** @param more limiting words that stand apart from the number, as readLimits names them. */
export function hold(claim: Claim, { figure, doubts, isOther }: Fit, more: readonly string[] = []): Held {
  const relation = relate(claim, figure, more);
  const [first] = doubts;
  if (relation === 'off')
    return isOther || (doubts.includes('denied') && claim.kind === 'share')
      ? { figure, verdict: 'unknown' }
      : { figure, verdict: 'differs' };
  if (relation === 'same') {
    if (first === undefined) return { figure, verdict: 'matches' };
    return isOnlyDenied(doubts)
      ? { figure, verdict: 'differs', why: 'denied' }
      : { figure, verdict: 'other-scope', why: first };
  }
  return { figure, verdict: 'other-scope', why: relation };
}

/** The best of several: what matches before what is near, and that before what contradicts. */
export function bestOf(held: readonly Held[]): Held | undefined {
  return held.toSorted((a, b) => strength[b.verdict] - strength[a.verdict])[0];
}
