// A checked message to its headline and to an item for each number and quotation, in the order of the message.
import type { Checked } from '../check/checked.ts';
import type { Knowledge } from '../knowledge.ts';
import { figureItem, type Item } from './check-figure.ts';
import { quoteItem } from './check-quote.ts';
import { line, type Line } from './line.ts';

export type { Checked };

interface Headline {
  readonly line: Line;
  /** The numbers in it, which no source states. */
  readonly counts: readonly number[];
}

/** “1 of 3 figures matches the sources”, and the same of quotations; a sentence where there are neither. */
export function headlineOf({ figures, quotes }: Checked): Headline {
  const [matching, verbatim] = [
    figures.filter(({ verdict }) => verdict === 'matches').length,
    quotes.filter(({ verdict }) => verdict === 'verbatim').length,
  ];
  const said = [
    ...(figures.length === 0 ? [] : [figuresWords(matching, figures.length)]),
    ...(quotes.length === 0 ? [] : [quotesWords(verbatim, quotes.length)]),
  ];
  const [first, second] = said;
  if (first === undefined)
    return { line: line('There is no number and no quotation in it to check.'), counts: [] };
  const more = second === undefined ? [] : [' · ', { bold: second }];
  return {
    line: line({ bold: first }, ...more),
    counts: [matching, figures.length, verbatim, quotes.length],
  };
}

function figuresWords(matching: number, total: number): string {
  if (total === 1)
    return matching === 1 ? 'The figure matches the sources' : 'The figure does not match the sources';
  if (matching === total) return `All ${total} figures match the sources`;
  return `${matching === 0 ? 'None' : matching} of ${total} figures ${matching < 2 ? 'matches' : 'match'} the sources`;
}

function quotesWords(verbatim: number, total: number): string {
  if (total === 1) return verbatim === 1 ? 'The quotation is verbatim' : 'The quotation is not verbatim';
  if (verbatim === total) return `All ${total} quotations are verbatim`;
  return `${verbatim === 0 ? 'None' : verbatim} of ${total} quotations ${verbatim < 2 ? 'is' : 'are'} verbatim`;
}

export function itemsOf({ message, figures, quotes }: Checked, knowledge: Knowledge): readonly Item[] {
  const placed = [
    ...figures.map((figure) => ({ start: figure.start, item: figureItem(figure, message, knowledge) })),
    ...quotes.map((quote) => ({ start: quote.start, item: quoteItem(quote.text, quote, knowledge) })),
  ];
  return placed.toSorted((one, other) => one.start - other.start).map(({ item }) => item);
}
