// A checked message in; one line of the command line's JSON out.
import { recordCitation, type CitationRecord } from '../answer/citation-record.ts';
import type { Checked, FigureVerdict, QuoteVerdict } from './checked.ts';

interface RunRecord {
  /** `message.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly citations: readonly CitationRecord[];
}

export interface CheckedRecord {
  readonly message: string;
  readonly figures: readonly (RunRecord & { readonly verdict: FigureVerdict; readonly fact?: string })[];
  readonly quotes: readonly (RunRecord & { readonly verdict: QuoteVerdict })[];
}

export function recordChecked({ message, figures, quotes }: Checked): CheckedRecord {
  return {
    message,
    figures: figures.map(({ text, start, end, verdict, fact, citations }) => ({
      text,
      start,
      end,
      verdict,
      ...(fact === undefined ? {} : { fact }),
      citations: citations.map(recordCitation),
    })),
    quotes: quotes.map(({ text, start, end, verdict, citations }) => ({
      text,
      start,
      end,
      verdict,
      citations: citations.map(recordCitation),
    })),
  };
}
