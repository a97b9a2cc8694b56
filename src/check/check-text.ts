// A message and the knowledge in; every number and every quotation of it, held against the sources, out.
import type { Knowledge } from '../knowledge.ts';
import { checkFigures } from './figures/check-figures.ts';
import { checkQuoted } from './check-quote.ts';
import type { Checked, CheckedQuote } from './checked.ts';
import { readPlainText } from './plain-text.ts';
import { isMeantAsQuote } from './quotes/meant-as-quote.ts';
import { findQuoted } from './quotes/quoted-runs.ts';
import { findSpeakers } from './quotes/said-by.ts';

/** Pure; never fails. A message may be of any length and hold Discord's markdown. */
export function checkText(knowledge: Knowledge, message: string): Checked {
  const plain = readPlainText(message);
  const runs = findQuoted(plain);
  const speakers = findSpeakers(knowledge, plain.text, runs);
  const quoted = runs.map((run, index) => ({
    run,
    finding: checkQuoted(knowledge, plain.text.slice(run.start, run.end), speakers[index]),
  }));
  const meant = quoted.filter(({ run, finding }) => isMeantAsQuote(knowledge, plain.text, run, finding));
  const quotes = meant.map(({ run, finding }): CheckedQuote => {
    const { start, end } = plain.toMessage(run);
    return { text: message.slice(start, end), start, end, ...finding };
  });
  const printed = quoted.map(({ run, finding: { verdict } }) => ({
    ...run,
    isPrinted: verdict === 'verbatim' || verdict === 'misattributed',
  }));
  return { message, figures: checkFigures(knowledge, message, plain, printed), quotes };
}
