// A text in; the ratios it states out, as shares: “one in ten”, “7 out of every 100”.
import { smallCardinals } from '../../english/cardinals.ts';
import type { Range } from '../../../corpus/corpus.ts';
import { parseCardinal } from '../../../corpus/number-words.ts';

/** `start` to `end` is all of it. */
export interface Ratio extends Range {
  /** Per cent. */
  readonly value: number;
  /** One of so many. */
  readonly oneIn: number;
  /** “A third”, which is said of much that nobody counts. */
  readonly isFraction?: true;
}

const part = `${smallCardinals}|twenty|\\d{1,3}`;
const whole =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|(?:a|one) hundred|100|1,?000|[2-9]|1[0-2]|20|25|50';
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,£$€])(?<part>${part})[\\s-](?:in|out of)[\\s-](?:every\\s)?(?<whole>${whole})(?![\\p{L}\\d]|[.,/:]\\d)`,
  'giu',
);

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);
/** “A third of”, “half the”; not “half of the 24”, “half a day”, “half of it”, which are shares of nothing named. */
const fraction =
  /(?<![\p{L}\d.,-]|\b(?:and a|first|second|last|other|better|final|next|top|bottom) )(?<part>half|(?:an?|one)[\s-](?:third|quarter|fifth|sixth|eighth|tenth)|two[\s-](?:thirds|fifths)|three[\s-](?:quarters|fifths))(?=\s(?:of|the|all|our|its)\s(?!(?:an?|it|that|this|them|us|me|you|which|what)\b|(?:(?:the|these|those|all|our|its|their|\p{L}+['’]s)\s){0,2}(?:(?:almost|nearly|about|over|extra|additional)\s)?[£$€]?\d|(?:the|these|those)\s(?:almost|nearly)\b))/giu;

function findFractions(text: string): readonly Ratio[] {
  return [...text.matchAll(fraction)].map(({ 0: run, index }) => {
    const [first = '', last = first] = run.toLowerCase().split(/[\s-]/u);
    const parts = /^(?:half|an?|one)$/u.test(first) ? 1 : parseCardinal(first);
    const of = fractions.get(last.replace(/s$/u, '')) ?? 2;
    const value = Number(((parts / of) * 100).toPrecision(12));
    return { value, oneIn: of / parts, isFraction: true, start: index, end: index + run.length };
  });
}

/** Every ratio of a part to a whole that is larger: “one in ten” and the like, then “a third of”. */
export function findRatios(text: string): readonly Ratio[] {
  const ratios = [...text.matchAll(pattern)].flatMap((match): Ratio[] => {
    const [part, whole] = [match.groups?.part, match.groups?.whole].map((run) => parseCardinal(run ?? '0'));
    if (!part || !whole || part >= whole) return [];
    const value = Number(((part / whole) * 100).toPrecision(12));
    return [{ value, oneIn: whole / part, start: match.index, end: match.index + match[0].length }];
  });
  return [...ratios, ...findFractions(text)];
}
