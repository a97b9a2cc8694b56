// A figure and its evidence in; the run of the evidence that states its value, or why there is none, out.
import type { Evidence, Measure, Range } from './corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from './numbers.ts';
import { findOpenWords } from './open-words.ts';
import { show } from './problems.ts';
import type { FigureInput } from './schema.ts';
import { findWords } from './words.ts';

const kinds: Readonly<Record<Measure, readonly NumberKind[]>> = {
  count: ['number', 'year'],
  people: ['number', 'year'],
  share: ['share'],
  money: ['money'],
  duration: ['duration'],
  date: ['year', 'period', 'date'],
};

/** `says` in offsets of the passage; `run` where a number is stated, and not where the value is open. */
export type SaysOrNot = { readonly says: Range; readonly run?: NumberRun } | { readonly problem: string };

function states(run: NumberRun, figure: FigureInput): boolean {
  if (!kinds[figure.measure].includes(run.kind)) return false;
  const [stated, value] = [String(run.value), String(figure.value)];
  // A figure may be less exact than its evidence: September 2018 is in 2018.
  return stated === value || (run.kind === 'date' && stated.startsWith(`${value}-`));
}

function describeRuns(text: string, runs: readonly NumberRun[]): string {
  if (runs.length === 0) return 'it states no number';
  return `it states ${runs.map((run) => `${show(text.slice(run.start, run.end))} (${run.value}${run.unit === undefined ? '' : ` ${run.unit}`})`).join(', ')}`;
}

function notStated(figure: FigureInput, text: string, runs: readonly NumberRun[]): string {
  return `has ${figure.measure} ${figure.value}, which its evidence does not state: ${show(text)}; ${describeRuns(text, runs)}`;
}

/** The one run of `text` between `within` that states the value. */
function findStated(figure: FigureInput, text: string, within: Range, all: readonly NumberRun[]): SaysOrNot {
  const quote = text.slice(within.start, within.end);
  const runs = all.filter(({ core }) => within.start <= core.start && core.end <= within.end);
  const [run, ...more] = runs.filter((one) => states(one, figure));
  if (run === undefined) return { problem: notStated(figure, quote, findNumbers(quote)) };
  if (more.length > 0)
    return {
      problem: `has ${figure.measure} ${figure.value}, which its evidence states more than once; say which with "says": ${show(quote)}`,
    };
  if (run.start < within.start || within.end < run.end)
    return {
      problem: `has evidence that cuts off ${show(run.qualifier)}, which limits the number; quote ${show(text.slice(run.start, run.end))} whole: ${show(quote)}`,
    };
  return { says: { start: run.start, end: run.end }, run };
}

function findOpen(figure: FigureInput, quote: string, offset: number): SaysOrNot {
  const [words, ...more] = findOpenWords(quote, figure.measure);
  const what = figure.measure === 'date' ? 'date' : 'number';
  if (words === undefined)
    return {
      problem: `is open, and its evidence has no word that stands for an unknown ${what}, such as ${what === 'date' ? '“this week” or “in June”' : '“several”'}; make it a statement: ${show(quote)}`,
    };
  if (more.length > 0)
    return {
      problem: `is open, and its evidence has several words that may stand for the ${what}; say which with "says": ${show(quote)}`,
    };
  return { says: { start: offset + words.start, end: offset + words.end } };
}

/**
 * `text` is the passage that the evidence stands in. `says`, where the table has it, is what the evidence states; what stands around it is not looked at.
 */
export function findSays(figure: FigureInput, evidence: Evidence, text: string, says?: string): SaysOrNot {
  if (says === undefined) {
    if (figure.value === 'open') return findOpen(figure, evidence.quote, evidence.start);
    return findStated(figure, text, evidence, findNumbers(text));
  }
  const [place] = findWords(evidence.quote, says);
  if (place === undefined)
    return { problem: `has "says" ${show(says)}, which is not in its quote ${show(evidence.quote)}` };
  const whole = { start: evidence.start + place.start, end: evidence.start + place.end };
  const found =
    figure.value === 'open'
      ? findOpen(figure, says, whole.start)
      : findStated(figure, says, { start: 0, end: says.length }, findNumbers(says));
  return 'problem' in found ? found : { ...found, says: whole };
}
