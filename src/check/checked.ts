// What the checker gives: read-only, plain data. Offsets are those of the checked message, or of the passage in a citation.
import type { Citation, Reading, Speaker } from '../answer/answer.ts';
import type { Range } from '../corpus/corpus.ts';

/** `other-scope`: the number stands in the sources, and is true of another scope, date or qualifier than the message has it. */
export type FigureVerdict = 'matches' | 'differs' | 'other-scope' | 'unknown';

/** `stitched`: the words stand in several places apart. `misattributed`: they are somebody else's than the message says. */
export type QuoteVerdict = 'verbatim' | 'altered' | 'stitched' | 'misattributed' | 'not-found';

/** Why a number that the fact table knows is no match. */
export type Doubt =
  /** Of another place, another body, or a part only. */
  | 'scope'
  /** Said with other limiting words: “four million” for “almost four million”. */
  | 'qualifier'
  /** Of another year or period. */
  | 'date'
  /** A range or bound that the figure lies in. */
  | 'bound'
  /** Said of each, or by the year. */
  | 'apiece'
  /** The clause says something of it that the sources do not. */
  | 'claim'
  /** The name may stand for several things. */
  | 'name'
  /** Supposed, asked for or foretold. */
  | 'supposed'
  /** Called wrong, taken back or not meant. */
  | 'disputed'
  /** Of a sum: promised here by somebody else than the sources have it. */
  | 'promised'
  /** Denied by the message. */
  | 'denied';

export interface CheckedFigure extends Range {
  /** The number with its unit sign or word: `message.slice(start, end)`. */
  readonly text: string;
  readonly verdict: FigureVerdict;
  /** The id of the row it was held against. */
  readonly fact?: string;
  /** What the sources say; the readings' citations index this figure's own. Several: they disagree. */
  readonly said?: readonly Reading[];
  readonly citations: readonly Citation[];
  readonly why?: Doubt;
}

/** A run of words of a comparison. `missing`: the source has them and the quotation has not. `added`: the other way. */
export interface Difference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly words: string;
}

/** A part of a quotation and where it stands: `citation` indexes the quotation's own. */
export interface QuotePart {
  readonly text: string;
  readonly citation: number;
}

/** What a quotation was found to be. */
export interface QuoteFinding {
  readonly verdict: QuoteVerdict;
  readonly citations: readonly Citation[];
  /** Whose words the source says they are. */
  readonly speaker?: Speaker;
  /** Who the message says they are by, in its own words. */
  readonly attributed?: string;
  /** Altered: the words of the source against those of the quotation. */
  readonly differences?: readonly Difference[];
  /** Stitched: the parts and where each stands. */
  readonly parts?: readonly QuotePart[];
}

export interface CheckedQuote extends Range, QuoteFinding {
  /** The words without the marks around them: `message.slice(start, end)`. */
  readonly text: string;
}

export interface Checked {
  readonly message: string;
  /** In order of `start`. */
  readonly figures: readonly CheckedFigure[];
  /** In order of `start`. */
  readonly quotes: readonly CheckedQuote[];
}
