// Verdicts as people read them, and what the sources say as a phrase.
import type { CheckedFigure, Difference, FigureVerdict, QuoteVerdict } from './checked.ts';

export const figureWords: Readonly<Record<FigureVerdict, string>> = {
  matches: 'matches',
  differs: 'differs',
  'other-scope': 'other scope',
  unknown: 'not in the sources',
};

export const quoteWords: Readonly<Record<QuoteVerdict, string>> = {
  verbatim: 'verbatim',
  altered: 'altered',
  stitched: 'stitched',
  misattributed: 'misattributed',
  'not-found': 'not found',
};

/** What the sources say instead, or as well: “18 reading clubs; 18 clubs”; empty where they say nothing. */
export function saidWords({ said = [] }: Pick<CheckedFigure, 'said'>): string {
  const words = said.map((reading) =>
    [reading.words, reading.scope, reading.asOf].filter((part) => part !== undefined).join(', '),
  );
  return [...new Set(words)].join('; ');
}

/** A comparison as text: what the quotation adds in square brackets with a plus, what it leaves out with a minus. */
export function differenceWords(differences: readonly Difference[]): string {
  return differences
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`))
    .join(' ');
}
