// The figures and quotations of a checked message in; the figures, those in words that somebody is rightly said to have said among
// them as what the sources print, out.
//
// The table has no row for “in thirty years” of somebody’s joke. A quotation that is true to its source and to its speaker says the
// number as printed all the same.
import { negation, wrong } from './english/manner.ts';
import type { CheckedFigure, CheckedQuote } from './checked.ts';

/** Fewer words may be the beginning of something else. */
const fewest = 5;
/** How far around a quotation its denial may stand, in characters. */
const near = 60;

/** A whole sentence, and not one that goes on with what its writer says: “the bus “will be there by 2029””. */
function isWhole({ text }: CheckedQuote): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= fewest;
}

function isDenied(message: string, { start, end }: CheckedQuote): boolean {
  const before = message.slice(Math.max(0, start - near), start);
  return negation.test(before) || wrong.test(before) || wrong.test(message.slice(end, end + near));
}

export function withQuoted(
  message: string,
  figures: readonly CheckedFigure[],
  quotes: readonly CheckedQuote[],
): readonly CheckedFigure[] {
  return figures.map((figure) => {
    if (figure.verdict !== 'unknown') return figure;
    const quote = quotes.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const isTrue =
      quote?.verdict === 'verbatim' &&
      quote.attributed !== undefined &&
      isWhole(quote) &&
      !isDenied(message, quote);
    return isTrue ? { ...figure, verdict: 'matches', citations: quote.citations } : figure;
  });
}
