// A citation in; what the command line's JSON says of it out.
import type { Citation } from './answer.ts';

/** No marks are added to the quote: `passage.slice(start, end) === quote`. */
export interface CitationRecord {
  readonly source: string;
  readonly passage: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
}

/** What a program needs to find the quote again: “12 branches”, at 31 to 42 of `annual#1`, and who says it. */
export function recordCitation({ source, passage, quote, start, end, speaker }: Citation): CitationRecord {
  return { source, passage, quote, start, end, ...(speaker ? { speaker: speaker.name } : {}) };
}
