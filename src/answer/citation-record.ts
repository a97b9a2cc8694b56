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

export function recordCitation({ source, passage, quote, start, end, speaker }: Citation): CitationRecord {
  return { source, passage, quote, start, end, ...(speaker ? { speaker: speaker.name } : {}) };
}
