// One figure as the table has it in; the checked figure out, with every value that its evidence does not state reported.
import { checkEntityId, type Ledger } from './check-entities.ts';
import type { Figure, Stated } from './corpus.ts';
import { locateEvidence } from './evidence.ts';
import type { NumberRun } from './numbers.ts';
import { show } from './problems.ts';
import type { FigureInput } from './schema.ts';
import { findSays } from './stated-value.ts';
import { findWords, normaliseTerm } from './words.ts';

type Report = (message: string) => void;
/** The value as the checked corpus has it: dates as text, so that 1998 never reads as a number of things. */
function valueOf({ measure, value }: FigureInput): number | string {
  return measure === 'date' ? String(value) : value;
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
  checkEntityId(input.about, where, 'is about', ['about'], ledger);
  if (input.measure !== 'date' && typeof input.value === 'string' && input.value !== 'open')
    report(`has ${input.measure} ${show(input.value)}; only a date is written so`);
  if (input.measure === 'date' && typeof input.value === 'number' && !/^\d{4}$/.test(String(input.value)))
    report(`has date ${input.value}; a date is 1998, 2005/06 or 1998-05-31`);
  const [first, ...rest] = input.evidence.flatMap((one, index) => {
    const reportHere = (message: string): void => {
      ledger.report(where, message, [...ledger.at, 'evidence', index]);
    };
    return checkStated(input, one, ledger, reportHere) ?? [];
  });
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

/** A figure of the table or of a corpus, as far as it claims something. */
export interface Claiming {
  readonly id: string;
  readonly about: string;
  readonly measure: string;
  readonly value: number | string;
  readonly unit?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly scope?: string | undefined;
  readonly asOf?: string | undefined;
  readonly asked: readonly string[];
}

function claim({ about, measure, value, unit, qualifier, scope, asOf }: Claiming): string {
  return JSON.stringify([about, measure, value, unit, qualifier, scope, asOf].map((part) => part ?? ''));
}

/** Two rows that say one thing. Different values are a disagreement of the sources, which is no problem. */
export function checkDuplicateFigures(
  figures: readonly Claiming[],
  { report }: Pick<Ledger, 'report'>,
): void {
  const byClaim = new Map<string, Claiming[]>();
  for (const figure of figures) {
    const asked = figure.asked.map(normaliseTerm);
    const earlier = byClaim.get(claim(figure)) ?? [];
    const twin = earlier.find(
      (other) =>
        other.asked.length === 0 ||
        asked.length === 0 ||
        other.asked.map(normaliseTerm).some((word) => asked.includes(word)),
    );
    byClaim.set(claim(figure), [...earlier, figure]);
    if (twin !== undefined)
      report(
        `figure ${show(figure.id)}`,
        `says the same of ${show(figure.about)} as figure ${show(twin.id)}; put both pieces of evidence in one figure`,
      );
  }
}
