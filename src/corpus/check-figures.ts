// One figure as the table has it in; the checked figure out, with every value that its evidence does not state reported.
import { checkEntityId, type Ledger } from './check-entities.ts';
import type { Evidence, Figure, Measure, Range, Stated } from './corpus.ts';
import { locateEvidence } from './evidence.ts';
import { findNumbers, type NumberKind, type NumberRun } from './numbers.ts';
import { findOpenWords } from './open-words.ts';
import { show } from './problems.ts';
import type { FigureInput } from './schema.ts';
import { findWords, normaliseTerm } from './words.ts';

const kinds: Readonly<Record<Measure, readonly NumberKind[]>> = {
  count: ['number', 'year'],
  people: ['number', 'year'],
  share: ['share'],
  money: ['money'],
  duration: ['duration'],
  date: ['year', 'period', 'date'],
};

type Report = (message: string) => void;
type Result = { readonly says: Range; readonly run?: NumberRun } | { readonly problem: string };

/** The value as the checked corpus has it: dates as text, so that 2016 never reads as a number of things. */
function valueOf({ measure, value }: FigureInput): number | string {
  return measure === 'date' ? String(value) : value;
}

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
function findStated(figure: FigureInput, text: string, within: Range, all: readonly NumberRun[]): Result {
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

function findOpen(figure: FigureInput, quote: string, offset: number): Result {
  const [words, ...more] = findOpenWords(quote, figure.measure);
  const what = figure.measure === 'date' ? 'date' : 'number';
  if (words === undefined)
    return {
      problem: `is open, and its evidence has no word that stands for an unknown ${what}, such as ${what === 'date' ? '“this week”' : '“several”'}: ${show(quote)}`,
    };
  if (more.length > 0)
    return {
      problem: `is open, and its evidence has several words that may stand for the ${what}; say which with "says": ${show(quote)}`,
    };
  return { says: { start: offset + words.start, end: offset + words.end } };
}

/** `says`, where the table has it, is what the evidence states; what stands around it is not looked at. */
function findSays(figure: FigureInput, evidence: Evidence, text: string, says: string | undefined): Result {
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

function checkQualifier(
  figure: FigureInput,
  quote: string,
  run: NumberRun | undefined,
  report: Report,
): void {
  const given = figure.qualifier === undefined ? undefined : normaliseTerm(figure.qualifier);
  const printed = run?.qualifier === undefined ? undefined : normaliseTerm(run.qualifier);
  if (printed !== undefined && given !== printed)
    report(
      `must have the qualifier ${show(run?.qualifier)}, which limits its value in ${show(quote)}; received ${show(figure.qualifier)}`,
    );
  else if (
    printed === undefined &&
    given !== undefined &&
    findWords(normaliseTerm(quote), given).length === 0
  )
    report(`has the qualifier ${show(figure.qualifier)}, which its evidence does not print: ${show(quote)}`);
}

function checkUnit(figure: FigureInput, quote: string, run: NumberRun | undefined, report: Report): void {
  const { unit } = figure;
  if (run?.unit !== undefined && unit !== run.unit)
    report(
      `must have the unit ${show(run.unit)}, in which its evidence states the value: ${show(quote)}; received ${show(unit)}`,
    );
  else if (run?.unit === undefined && unit !== undefined && findWords(quote, unit).length === 0)
    report(`has the unit ${show(unit)}, which its evidence does not print: ${show(quote)}`);
}

function checkStated(
  figure: FigureInput,
  wanted: FigureInput['evidence'][number],
  { sources }: Ledger,
  report: Report,
): Stated | undefined {
  const located = locateEvidence(wanted, sources);
  if ('problem' in located) {
    report(located.problem);
    return undefined;
  }
  const { evidence } = located;
  const passage = sources.get(evidence.source)?.passages.find(({ id }) => id === evidence.passage);
  if (passage === undefined) return undefined;
  const found = findSays(figure, evidence, passage.text, wanted.says);
  if ('problem' in found) {
    const alone =
      figure.evidence.length === 1 ? '' : '; sources that give different values need a figure each';
    report(found.problem + alone);
    return undefined;
  }
  checkQualifier(figure, evidence.quote, found.run, report);
  checkUnit(figure, evidence.quote, found.run, report);
  return { ...evidence, says: found.says };
}

/** Undefined where none of its evidence stands. */
export function checkFigure(input: FigureInput, ledger: Ledger): Figure | undefined {
  const where = `figure ${show(input.id)}`;
  const report = (message: string): void => {
    ledger.report(where, message);
  };
  checkEntityId(input.about, where, 'is about', ledger);
  if (input.measure !== 'date' && typeof input.value === 'string' && input.value !== 'open')
    report(`has ${input.measure} ${show(input.value)}; only a date is written so`);
  if (input.measure === 'date' && typeof input.value === 'number' && !/^\d{4}$/.test(String(input.value)))
    report(`has date ${input.value}; a date is 2016, 2023/24 or 2016-05-31`);
  const [first, ...rest] = input.evidence.flatMap((one) => checkStated(input, one, ledger, report) ?? []);
  if (first === undefined) return undefined;
  const { id, about, measure, unit, qualifier, scope, asOf, asked } = input;
  return {
    id,
    about,
    measure,
    value: valueOf(input),
    ...(unit === undefined ? {} : { unit }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(scope === undefined ? {} : { scope }),
    ...(asOf === undefined ? {} : { asOf }),
    asked,
    evidence: [first, ...rest],
  };
}

function claim({ about, measure, value, unit, qualifier, scope, asOf }: FigureInput): string {
  return JSON.stringify([about, measure, value, unit, qualifier, scope, asOf].map((part) => part ?? ''));
}

/** Two rows that say one thing. Different values are a disagreement of the sources, which is no problem. */
export function checkDuplicateFigures(figures: readonly FigureInput[], ledger: Ledger): void {
  figures.forEach((figure, index) => {
    const asked = figure.asked.map(normaliseTerm);
    const twin = figures
      .slice(0, index)
      .find(
        (other) =>
          claim(other) === claim(figure) &&
          (other.asked.length === 0 ||
            asked.length === 0 ||
            other.asked.map(normaliseTerm).some((word) => asked.includes(word))),
      );
    if (twin !== undefined)
      ledger.report(
        `figure ${show(figure.id)}`,
        `says the same of ${show(figure.about)} as figure ${show(twin.id)}; put both pieces of evidence in one figure`,
      );
  });
}
