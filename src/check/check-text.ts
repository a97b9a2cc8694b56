// A message and the knowledge in; every number and every quotation of it, held against the sources, out.
import { runAtOnce, runInTurns, type Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../knowledge.ts';
import { figureSteps } from './figures/check-figures.ts';
import { checkQuoted } from './check-quote.ts';
import type { Checked, CheckedQuote, QuoteFinding } from './checked.ts';
import { readPlainText } from './plain-text.ts';
import { isMeantAsQuote } from './quotes/meant-as-quote.ts';
import { withHandles } from './quotes/handles.ts';
import { isQuestionPut } from './quotes/put-question.ts';
import { findQuoted, type QuotedRun } from './quotes/quoted-runs.ts';
import { findSpeakers } from './quotes/said-by.ts';
import { withQuoted } from './quoted-numbers.ts';

/** In short steps. A message may be of any length and hold Discord's markdown. */
export function* checkSteps(knowledge: Knowledge, message: string): Steps<Checked> {
  const plain = readPlainText(message);
  const runs = findQuoted(plain);
  const named = withHandles(message, plain, runs);
  const speakers = findSpeakers(knowledge, named.text, named.runs);
  const quoted: { readonly run: QuotedRun; readonly finding: QuoteFinding }[] = [];
  for (const [index, run] of runs.entries()) {
    const isAsked = isQuestionPut(plain.text, run);
    const finding = checkQuoted(knowledge, plain.text.slice(run.start, run.end), speakers[index], isAsked);
    quoted.push({ run, finding });
    yield;
  }
  const meant = quoted.filter(({ run, finding }) => isMeantAsQuote(knowledge, plain.text, run, finding));
  const quotes = meant.map(({ run, finding }): CheckedQuote => {
    const { start, end } = plain.toMessage(run);
    return { text: message.slice(start, end), start, end, ...finding };
  });
  const printed = quoted.map(({ run, finding: { verdict } }) => ({
    ...run,
    isPrinted: verdict === 'verbatim' || verdict === 'misattributed',
  }));
  return {
    message,
    figures: withQuoted(message, yield* figureSteps(knowledge, message, plain, printed), quotes),
    quotes,
  };
}

/** Pure; never fails. */
export function checkText(knowledge: Knowledge, message: string): Checked {
  return runAtOnce(checkSteps(knowledge, message));
}

/** As checkText, for a process that others are asking: a message of nothing but numbers takes seconds. */
export function checkTextAsync(knowledge: Knowledge, message: string): Promise<Checked> {
  return runInTurns(checkSteps(knowledge, message));
}
