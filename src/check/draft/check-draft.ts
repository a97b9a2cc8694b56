// A draft in; its sentences with the verdict of every number and quotation, and a count of each, out.
import type { Range } from '../../corpus/corpus.ts';
import type { Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import { checkSteps } from '../check-text.ts';
import type { CheckedFigure, CheckedQuote, FigureVerdict, QuoteVerdict } from '../checked.ts';
import { findLineSentences } from '../figures/read/line-sentences.ts';
import { blankNoProse } from './prose.ts';

/** A sentence of the draft, with what stands in it. A quotation belongs to the sentence it begins in. */
export interface CheckedSentence extends Range {
  readonly text: string;
  readonly figures: readonly CheckedFigure[];
  readonly quotes: readonly CheckedQuote[];
}

export interface CheckedDraft {
  readonly draft: string;
  readonly sentences: readonly CheckedSentence[];
  readonly counts: {
    readonly figures: Readonly<Record<FigureVerdict, number>>;
    readonly quotes: Readonly<Record<QuoteVerdict, number>>;
  };
}

function countOf<Verdict extends string>(
  found: readonly { readonly verdict: Verdict }[],
  none: Readonly<Record<Verdict, number>>,
): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { ...none };
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}

const noFigures: Readonly<Record<FigureVerdict, number>> = {
  matches: 0,
  differs: 0,
  'other-scope': 0,
  unknown: 0,
};
const noQuotes: Readonly<Record<QuoteVerdict, number>> = {
  verbatim: 0,
  altered: 0,
  stitched: 0,
  misattributed: 0,
  'not-found': 0,
};

/** The counts of an empty draft. */
export const noneCounted: CheckedDraft['counts'] = { figures: noFigures, quotes: noQuotes };

/**
 * Pure; never fails. `prose` is the draft with what is no prose blank. The sentences cover all of the draft but what is no prose and the space between them.
 */
export function* checkDraftSteps(
  knowledge: Knowledge,
  draft: string,
  prose = blankNoProse(draft),
): Steps<CheckedDraft> {
  const { figures, quotes } = yield* checkSteps(knowledge, prose);
  const ranges = findLineSentences(prose).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(prose.slice(start, end)),
  );
  const within = (index: number) => {
    const from = ranges[index]?.start ?? 0;
    const to = ranges[index + 1]?.start ?? draft.length + 1;
    return ({ start }: Range) => (index === 0 || start >= from) && start < to;
  };
  const sentences = ranges.map((range, index) => ({
    ...range,
    text: draft.slice(range.start, range.end),
    figures: figures.filter(within(index)),
    quotes: quotes.filter(within(index)),
  }));
  return {
    draft,
    sentences,
    counts: { figures: countOf(figures, noFigures), quotes: countOf(quotes, noQuotes) },
  };
}
