// What the checker takes for one number of a message: its value, its unit, its limits and where it stands.
import type { Range } from '../../../corpus/corpus.ts';
import type { NumberKind } from '../../../corpus/numbers.ts';
import type { Extent, Limits } from './limits.ts';

/** One number of a message. `start` to `end` is the number with its unit; `span` has the words that limit it as well. */
export interface Claim extends Range {
  /** `measure`: so many kilometres or kilograms, which no fact table has. */
  readonly kind: NumberKind | 'measure';
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
  /** “A third”, “half”. */
  readonly isFraction?: true;
}

const dated: readonly Claim['kind'][] = ['year', 'period', 'date'];

/** Whether a claim is a year, period or day. */
export function isDated({ kind }: Pick<Claim, 'kind'>): boolean {
  return dated.includes(kind);
}
