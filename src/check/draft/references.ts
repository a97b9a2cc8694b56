// The knowledge, a style and the draft in; what marks the citations of the draft, and the list that the marks point to, out.
import type { Citation } from '../../answer/answer.ts';
import type { Knowledge } from '../../knowledge.ts';
import { buildBibtex } from './bibtex.ts';
import { buildFootnotes } from './footnotes.ts';
import { buildHarvard } from './harvard.ts';

export type FootnoteStyle = 'markdown' | 'harvard' | 'bibtex';

export interface References {
  /** Whether the mark stands before the stop that ends a sentence. */
  readonly beforeStop: boolean;
  /** The mark behind words that these citations support: “[^1]”, “ (The Gazette, 2019, paragraph 8)”. */
  mark(citations: readonly Citation[]): string;
  /** The list of all that was marked, as Markdown. */
  list(): string;
}

/** References in one style; they number and list what they are asked to mark, in that order. */
export function buildReferences(knowledge: Knowledge, style: FootnoteStyle, draft: string): References {
  switch (style) {
    case 'markdown':
      return buildFootnotes(knowledge, draft);
    case 'harvard':
      return buildHarvard(knowledge);
    case 'bibtex':
      return buildBibtex(knowledge);
  }
}
