// The plain words of a message in; the numbers that may claim something out, ranges and ratios as one each.
import type { Range } from '../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import { parseCardinal } from '../corpus/number-words.ts';
import { extentOf, readLimits, type Extent, type Limits } from './limits.ts';
import { findNoClaims } from './no-claims.ts';

/** One number of a message. `start` to `end` is the number with its unit; `span` has the words that limit it as well. */
export interface Claim extends Range {
  readonly kind: NumberKind;
  readonly value: number | string;
  readonly unit?: string;
  readonly span: Range;
  /** The limiting words as printed. */
  readonly qualifier?: string;
  readonly limits: Limits;
  /** A range or bound. */
  readonly extent?: Extent;
  /** The run is nothing but “one”, which is a pronoun more often than a number. */
  readonly isOne: boolean;
  /** “One in eight”: one of so many. */
  readonly oneIn?: number;
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,3}';
const ratio = new RegExp(
  `(?<![\\p{L}\\d.,£$€])(?<part>${small})[\\s-](?:in|out of)[\\s-](?:every\\s)?(?<whole>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|100|1,?000|[2-9]|1[0-2]|20|25|50)(?![\\p{L}\\d]|[.,/:]\\d)`,
  'giu',
);
/** “By the year 2030”. */
const yearLed = /\b(?<word>by|before|after|since|until)\sthe\s(?:financial\s|tax\s)?year\s$/iu;
const ish = /^-?ish\b/iu;
/** “Thirty-odd”: thirty and some more. */
const odd = /^-(?:odd|something|plus)\b/iu;

function toClaim(text: string, run: NumberRun): Claim {
  const { kind, value, unit, core, qualifier } = run;
  const after = (ish.exec(text.slice(core.end)) ?? odd.exec(text.slice(core.end)))?.[0];
  const dated = kind === 'year' || kind === 'period' || kind === 'date';
  const year =
    dated && qualifier === undefined ? yearLed.exec(text.slice(0, core.start))?.groups?.word : undefined;
  const words = [qualifier ?? year, after].filter((word) => word !== undefined).join(' ');
  const limits = readLimits(dated ? '' : words);
  const number = typeof value === 'number' ? value : Number.NaN;
  return {
    kind,
    value,
    ...(unit === undefined ? {} : { unit }),
    start: core.start,
    end: core.end,
    span: { start: run.start, end: Math.max(run.end, core.end + (after?.length ?? 0)) },
    ...(words === '' ? {} : { qualifier: words }),
    limits,
    ...extent(limits, number, after),
    isOne: /^one$/iu.test(text.slice(core.start, core.end)),
  };
}

function extent(limits: Limits, value: number, after = ''): Pick<Claim, 'extent'> {
  if (Number.isNaN(value)) return {};
  if (odd.test(after)) return { extent: { low: value, high: value * 1.3, closed: true } };
  return limits.bound === undefined ? {} : { extent: extentOf(limits.bound, value) };
}

/** “One in ten”: a share of ten per cent. */
function findRatios(text: string): readonly Claim[] {
  return [...text.matchAll(ratio)].flatMap((match): Claim[] => {
    const [part, whole] = [match.groups?.part, match.groups?.whole].map((run) => parseCardinal(run ?? '0'));
    if (!part || !whole || part >= whole) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    // The limiting words of a ratio are those of a number in its place.
    const [run] = findNumbers(`${text.slice(Math.max(0, start - 40), start)}7 things`).slice(-1);
    const offset = Math.max(0, start - 40);
    const qualifier = run?.core.start === start - offset ? run.qualifier : undefined;
    const limits = readLimits(qualifier);
    const value = Number(((part / whole) * 100).toPrecision(12));
    return [
      {
        kind: 'share',
        value,
        unit: 'per cent',
        start,
        end,
        span: { start: qualifier === undefined ? start : offset + (run?.start ?? 0), end },
        ...(qualifier === undefined ? {} : { qualifier }),
        limits,
        ...(limits.bound === undefined ? {} : { extent: extentOf(limits.bound, value) }),
        isOne: false,
        oneIn: whole / part,
      },
    ];
  });
}

const scale = /(?:thousand|million|billion|trillion|[\d\s](?:k|mn?|bn|tn))$/iu;

/** The lower end of a range in the unit of the upper one: “£20–25bn”. */
function lowerEnd(text: string, low: Claim, high: Claim): number | undefined {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return undefined;
  const said = text.slice(high.start, high.end).replace(/\s(?:pounds|dollars|euros)$/iu, '');
  const isShort = scale.test(said) && !scale.test(text.slice(low.start, low.end)) && low.value < 1000;
  const factor = isShort ? high.value / (Number.parseFloat(said.replace(/[^\d.]/gu, '')) || high.value) : 1;
  return low.value * factor;
}

function isJoined(text: string, low: Claim, high: Claim): boolean {
  const between = text.slice(low.end, high.span.start);
  if (high.span.start !== high.start) return false;
  if (/^\s?(?:[-–—]|to|till|or)\s?$/iu.test(between)) return true;
  return (
    /^\s?(?:and|&)\s$/iu.test(between) && /\bbetween\s(?:about\s|around\s)?$/iu.test(text.slice(0, low.start))
  );
}

/** “Between 30 and 35”, “30–35”, “30 to 35”: one claim, from its first number to its last. */
function joinRanges(text: string, claims: readonly Claim[]): readonly Claim[] {
  const joined: Claim[] = [];
  for (const high of claims) {
    const low = joined.at(-1);
    const from = low && isJoined(text, low, high) ? lowerEnd(text, low, high) : undefined;
    if (
      !low ||
      from === undefined ||
      (low.kind !== high.kind && low.kind !== 'number' && low.kind !== 'money')
    ) {
      joined.push(high);
      continue;
    }
    // A score (“3–2”), or what came down (“from 36 to 32”): no range.
    if (from >= Number(high.value)) {
      if (!/[-–—]/u.test(text.slice(low.end, high.start))) joined.push(high);
      else joined.pop();
      continue;
    }
    const unit = high.unit ?? low.unit;
    joined[joined.length - 1] = {
      ...high,
      kind: low.kind === 'money' ? 'money' : high.kind,
      ...(unit === undefined ? {} : { unit }),
      start: low.start,
      span: { start: low.span.start, end: high.span.end },
      limits: { rough: false, kept: high.limits.kept },
      extent: { low: from, high: Number(high.value), closed: true },
      isOne: false,
    };
  }
  return joined;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every number of a text that may be a claim, in order and apart from each other. */
export function findClaims(text: string): readonly Claim[] {
  const ratios = findRatios(text);
  const without = findNoClaims(text);
  const runs = findNumbers(text)
    .filter(({ core }) => ![...ratios, ...without].some((other) => overlaps(core, other)))
    .map((run) => toClaim(text, run));
  const all = [...runs, ...ratios.filter((one) => !without.some((other) => overlaps(one, other)))];
  return joinRanges(
    text,
    all.toSorted((a, b) => a.start - b.start),
  );
}
