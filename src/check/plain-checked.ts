// A checked message in; a line of plain text for each number and quotation out.
import type { Knowledge } from '../knowledge.ts';
import type { Checked, CheckedFigure, CheckedQuote } from './checked.ts';
import { placesCited } from './places-cited.ts';
import { differenceWords, figureWords, quoteWords, saidWords } from './verdict-words.ts';

export function describeFigure(knowledge: Knowledge, figure: CheckedFigure): string {
  const said = saidWords(figure);
  const places = placesCited(knowledge, figure.citations).join('; ');
  return `${figureWords[figure.verdict]}: ${figure.text}${said === '' ? '' : ` – the sources say ${said} (${places})`}`;
}

function detailOf(quote: CheckedQuote): string {
  if (quote.differences) return ` – ${differenceWords(quote.differences)}`;
  if (quote.verdict !== 'misattributed') return '';
  return quote.speaker
    ? ` – the source gives ${quote.speaker.name}`
    : ' – the source gives nobody as the speaker';
}

export function describeQuote(knowledge: Knowledge, quote: CheckedQuote): string {
  const places = placesCited(knowledge, quote.citations).join('; ');
  return `${quoteWords[quote.verdict]}: “${quote.text}”${detailOf(quote)}${places === '' ? '' : ` (${places})`}`;
}

/** One line each, in the order of the message; one line that says so where there is nothing to check. */
export function renderChecked(knowledge: Knowledge, { figures, quotes }: Checked): readonly string[] {
  const lines = [
    ...figures.map((figure) => ({ start: figure.start, line: describeFigure(knowledge, figure) })),
    ...quotes.map((quote) => ({ start: quote.start, line: describeQuote(knowledge, quote) })),
  ].toSorted((a, b) => a.start - b.start);
  return lines.length === 0
    ? ['There is no number and no quotation in this to check.']
    : lines.map(({ line }) => line);
}
