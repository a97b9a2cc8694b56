// A text in; the ratios it states out, as shares: “one in ten”, “11 out of every 100”.
import { smallCardinals } from '../english/cardinals.ts';
import type { Range } from '../../corpus/corpus.ts';
import { parseCardinal } from '../../corpus/number-words.ts';

/** `start` to `end` is all of it. */
export interface Ratio extends Range {
  /** Per cent. */
  readonly value: number;
  /** One of so many. */
  readonly oneIn: number;
}

const part = `${smallCardinals}|twenty|\\d{1,3}`;
const whole =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|(?:a|one) hundred|100|1,?000|[2-9]|1[0-2]|20|25|50';
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,£$€])(?<part>${part})[\\s-](?:in|out of)[\\s-](?:every\\s)?(?<whole>${whole})(?![\\p{L}\\d]|[.,/:]\\d)`,
  'giu',
);

/** Every ratio of a part to a whole that is larger, in order. */
export function findRatios(text: string): readonly Ratio[] {
  return [...text.matchAll(pattern)].flatMap((match): Ratio[] => {
    const [part, whole] = [match.groups?.part, match.groups?.whole].map((run) => parseCardinal(run ?? '0'));
    if (!part || !whole || part >= whole) return [];
    const value = Number(((part / whole) * 100).toPrecision(12));
    return [{ value, oneIn: whole / part, start: match.index, end: match.index + match[0].length }];
  });
}
