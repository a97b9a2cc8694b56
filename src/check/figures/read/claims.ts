// The plain words of a message in; the numbers that may claim something out, ranges and ratios as one each.
import type { Range } from '../../../corpus/corpus.ts';
import { overlaps } from '../../../corpus/overlaps.ts';
import { findNumbers, type NumberRun } from '../../../corpus/numbers.ts';
import { isDated, type Claim } from './claim.ts';
import { writing } from '../../english/saying.ts';
import { extentOf, readLimits, type Limits } from './limits.ts';
import { findMeasures, type Measure } from './measures.ts';
import { findNoClaims } from './no-claims.ts';
import { joinRanges } from './ranges.ts';
import { findRatios, type Ratio } from './ratios.ts';
import { limitFromBehind } from './trailing-limits.ts';
import { spellNumbers } from './typed-numbers.ts';

/** “By the year 2030”. */
const yearLed = /\b(?<word>by|before|after|since|until)\sthe\s(?:financial\s|tax\s)?year\s$/iu;
/** What limits a number before it and is no word of the parser’s: “>30”, “< 30” behind a word, “something like 30”. */
const limiting =
  /(?:(?<![-=<>])[<>≤≥]|(?<=\b(?:has|have|had|got|is|are|was|were|with|at|only|of|for|in|to|by|now|still|there|probably|serves?|covers?)[ ])[<>≤≥][ ]|\b(?:not (?:fewer|less|more) than|(?:just\s)?(?:shy|short) of|something like|in the (?:region|order|neighbourhood) of|on the order of)\s)$/iu;
const boundSigns: ReadonlyMap<string, string> = new Map([
  ['not fewer than', 'at least'],
  ['not less than', 'at least'],
  ['not more than', 'at most'],
  ['shy of', 'under'],
  ['short of', 'under'],
  ['just shy of', 'under'],
  ['just short of', 'under'],
  ['<', 'under'],
  ['>', 'over'],
  ['≤', 'at most'],
  ['≥', 'at least'],
]);
/** How far back the words that limit a number may begin, in characters. */
const limitReach = 40;
const ish = /^-?ish\b/iu;
/** “Twenty-odd”: twenty and some more. */
const odd = /^-(?:odd|something|plus)\b/iu;
/** “Twenty odd”, “thirty-four odd boards”; “four odd boards” are strange ones. */
const oddApart = /^\s(?:odd|something)\b/iu;
const oddMany = /^\sodd\s(?!little|old|looking|sounding|and|but|man)\p{L}/iu;

/** What of a number’s surroundings limits it. */
interface Limiting {
  readonly words: string;
  readonly span: Range;
}

/** “About the 24 groups”, “talk about 24 groups”: what is spoken of, and no limit; “add up to 24” has none either. */
const spokenOf = new RegExp(
  String.raw`(?:\b(?:about|around|over|under|above|below|close to|some)\sthe|\badd(?:s|ed|ing)?\sup\sto|\b(?:(?:sit|sat|stand|stood|preside|rul|watch|tower|hover|lord(?:s|ed)? it|hang|hung|hold sway|argu|fight|fought|squabbl|wrap|built|centr|organis|reign)\p{L}*|(?:an?|the|no|any|some|more|its|their|his|her|my|our|your|has|have|had|having|lost|taken?|in|under)\s(?:control|authority|oversight|jurisdiction|charge|say|sway|powers?|influence|umbrella))\s(?:over|above|under|below|around|about)|\b(?:talk|hear|know|read|ask|think|forget|moan|complain|worr|chat|writ|learn|tell|explain|jok|argu|rant|feel|felt|cares?\b|cared|caring|debat|fuss|bang(?:s|ing)? on|angr|happy|excit|annoy|upset|sure|mad|cross|bitter|news|row|noise|lectur|chapter|paragraph|slide|tweet)\p{L}*\sabout|\b(?:heard|knew|thought|wrote|told|forgot|question|${writing})s?(?:\s(?:me|us))?\sabout)\s$`,
  'iu',
);

/** “No page about 24 groups”. */
const notSpokenOf = new RegExp(
  String.raw`(?:\bno|(?:\bnot|n['’]?t|\bnever|\bwithout)\s(?:an?|any|one))\s(?:single\s)?(?:${writing})s?\sabout\s$`,
  'iu',
);

function findLimiting(text: string, run: NumberRun): Limiting {
  const { core, kind, start, end } = run;
  const said = text.slice(Math.max(0, start - limitReach), core.start);
  const isSpokenOf = !isDated(run) && spokenOf.test(said) && !notSpokenOf.test(said);
  // “Since 1998, when they were set up”: the year itself.
  const isWhen =
    isDated(run) && /^since$/iu.test(run.qualifier ?? '') && /^,?\swhen\b/iu.test(text.slice(core.end));
  const qualifier = isSpokenOf || isWhen ? undefined : run.qualifier;
  const lead = text.slice(Math.max(0, core.start - limitReach), core.start);
  const before = isDated({ kind }) ? undefined : limiting.exec(lead)?.[0];
  const year = isDated({ kind }) ? yearLed.exec(lead)?.groups?.word : undefined;
  const sign = before === undefined ? undefined : (boundSigns.get(before.trim().toLowerCase()) ?? 'about');
  const after = (ish.exec(text.slice(core.end)) ?? odd.exec(text.slice(core.end)))?.[0];
  return {
    words: [qualifier ?? year, sign, after].filter((word) => word !== undefined).join(' '),
    span: {
      start: Math.min(isSpokenOf ? core.start : start, core.start - (before?.length ?? 0)),
      end: Math.max(end, core.end + (after?.length ?? 0)),
    },
  };
}

function toClaim(text: string, run: NumberRun): Claim {
  const { kind, value, unit, core } = run;
  const { words, span } = findLimiting(text, run);
  const limits = readLimits(isDated({ kind }) ? '' : words);
  const number = typeof value === 'number' ? value : Number.NaN;
  return {
    kind,
    value,
    ...(unit === undefined ? {} : { unit }),
    start: core.start,
    end: core.end,
    span,
    ...(words === '' ? {} : { qualifier: words }),
    limits,
    ...extent(limits, number, isOdd(text.slice(core.end), number)),
    isOne: /^one$/iu.test(text.slice(core.start, core.end)),
  };
}

function isOdd(behind: string, value: number): boolean {
  return (
    odd.test(behind) || (value % 10 === 0 && oddApart.test(behind)) || (value > 20 && oddMany.test(behind))
  );
}

function extent(limits: Limits, value: number, isMore: boolean): Pick<Claim, 'extent'> {
  if (Number.isNaN(value)) return {};
  if (isMore) return { extent: { low: value, high: value * 1.3, closed: true } };
  return limits.bound === undefined ? {} : { extent: extentOf(limits.bound, value) };
}

/** The limiting words of a ratio, or a number with a unit of ours, are those of a plain number in its place. */
function limitsAt(text: string, start: number): Limiting {
  const offset = Math.max(0, start - limitReach);
  const plain = `${text.slice(offset, start)}7 things`;
  const run = findNumbers(plain).at(-1);
  if (run?.core.start !== start - offset) return { words: '', span: { start, end: start } };
  const found = findLimiting(plain, run);
  return { words: found.words, span: { start: offset + found.span.start, end: start } };
}

function toCompound(text: string, run: Ratio | Measure): Claim {
  const { start, end, value } = run;
  const { words, span } = limitsAt(text, start);
  const limits = readLimits(words);
  return {
    ...('oneIn' in run
      ? {
          kind: 'share',
          unit: 'per cent',
          oneIn: run.oneIn,
          ...(run.isFraction ? { isFraction: run.isFraction } : {}),
        }
      : { kind: run.kind, ...(run.unit === undefined ? {} : { unit: run.unit }) }),
    value,
    start,
    end,
    span: { start: span.start, end },
    ...(words === '' ? {} : { qualifier: words }),
    limits,
    ...extent(limits, value, false),
    isOne: false,
  };
}

/** “Write 2000 words”: four digits before a noun in the plural, behind a word that leads to no year. */
function isCount(text: string, { kind, value, start, end }: Claim): boolean {
  if (kind !== 'year' || !/^\d{4}$/u.test(String(value))) return false;
  // “These are 1998 figures”
  if (/^\s(?:figures|numbers|stats|statistics|counts)\b/u.test(text.slice(end))) return false;
  const lead = /(?<=\p{Ll})\s$/u.test(text.slice(0, start)) ? text.slice(0, start) : undefined;
  return (
    lead !== undefined &&
    !/\b(?:in|the|from|since|by|until|till|before|after|during|of|for|and|or|to|early|late|mid|around|about|circa|year|\p{L}+['’]s|this|that|its)\s$/iu.test(
      lead,
    ) &&
    /^\s(?!(?:is|was|has|does|as|sees|plus|brings|marks|sets|makes|gives|gets|comes|goes|needs|looks|seems|says|shows|plans|starts|reforms|changes)\b)\p{Ll}{2,}s\b/u.test(
      text.slice(end),
    )
  );
}

/** “Set up in ’98”: two digits behind a stroke, and behind a word that leads to a year. */
function asYear(text: string, claim: Claim): Claim {
  const { kind, value, start, end } = claim;
  const isYear =
    kind === 'number' &&
    /^\d\d$/u.test(text.slice(start, end)) &&
    /\b(?:in|since|by|from|until|till|of|back in|circa|during|late|early)\s['’‘]$/iu.test(
      text.slice(0, start),
    ) &&
    !/^(?:['’]?s\b|['’]|\s?%)/u.test(text.slice(end));
  if (!isYear) return claim;
  const short = Number(value);
  return { ...claim, kind: 'year', value: (short < 50 ? 2000 : 1900) + short, limits: readLimits('') };
}

/** Every number of a text that may be a claim, in order and apart from each other. Offsets are those of `typed`. */
export function findClaims(typed: string): readonly Claim[] {
  const text = spellNumbers(typed);
  const without = findNoClaims(text);
  const isFree = (run: Range, taken: readonly Range[]) => !taken.some((other) => overlaps(run, other));
  const ratios = findRatios(text);
  const compound = [...ratios, ...findMeasures(text).filter((run) => isFree(run, ratios))];
  const plain = findNumbers(text).filter(({ core }) => isFree(core, compound));
  const all: readonly Claim[] = [
    ...plain.filter(({ core }) => isFree(core, without)).map((run) => toClaim(text, run)),
    ...compound.filter((run) => isFree(run, without)).map((run) => toCompound(text, run)),
  ];
  const counted = all
    .map((claim) => asYear(text, claim))
    .map((claim): Claim =>
      isCount(text, claim) ? { ...claim, kind: 'number', value: Number(claim.value) } : claim,
    )
    .toSorted((a, b) => a.start - b.start);
  return limitFromBehind(text, joinRanges(text, counted));
}
