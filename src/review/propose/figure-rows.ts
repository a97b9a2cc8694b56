// Figures as passages state them in; one row for each thing that is stated, with every place that states it, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Row } from '../../corpus/changes.ts';
import { hashOf } from '../../corpus/hash.ts';
import type { Steps } from '../../corpus/steps.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { FigureInput } from '../../corpus/schema.ts';
import { normaliseTerm } from '../../corpus/words.ts';
import type { FoundFigure } from './find-figures.ts';
import { evidenceOf, type Subject } from './subjects.ts';

export interface Stating extends FoundFigure {
  readonly about: Subject;
}

/** A row with what it was made from. */
export interface Drafted {
  readonly row: Row;
  readonly about: Subject;
  readonly stated: readonly [Stating, ...Stating[]];
}

type Claim = Pick<FigureInput, 'about' | 'measure' | 'value' | 'unit' | 'qualifier' | 'scope' | 'asOf'>;

function valueOf({ run }: FoundFigure): number | string {
  return run.kind === 'year' ? Number(run.value) : run.value;
}

/** What is claimed, without who has it: the same thing said twice is one row. */
function claimOf({ about, measure, run, asOf }: Stating): string {
  const { value, unit = '', qualifier = '' } = run;
  return JSON.stringify([about.id, measure, String(value), unit, normaliseTerm(qualifier), asOf ?? '']);
}

/** Shares and dates of one thing may be of different kinds: who lives there, who comes from there. */
function kindOf(stating: Stating): string {
  const isApart = stating.measure === 'date' || stating.measure === 'share';
  return isApart ? stating.asked.map(normaliseTerm).join('|') : '';
}

function evidenceFor(
  { passage, quote, says }: FoundFigure,
  knowledge: Knowledge,
): FigureInput['evidence'][number] {
  return { ...evidenceOf(passage, quote, knowledge), says: passage.text.slice(says.start, says.end) };
}

/** A short id that says what the row is about and is the same for the same row. */
function idFor(about: string, what: string, row: object): string {
  return `${about}-${what}-${hashOf(row).slice(0, 8)}`;
}

/** Values of one thing that are not the same, side by side, need what tells them apart. */
function scopesApart(all: readonly Stating[], figures: readonly Figure[]): ReadonlySet<string> {
  const values = [
    ...all.map(({ about, run, ...one }) => ({ ...one, about: about.id, value: run.value })),
    ...figures,
  ];
  const slots = Map.groupBy(values, ({ about, measure, asOf }) => `${about} ${measure} ${asOf ?? ''}`);
  return new Set(
    [...slots].flatMap(([slot, each]) =>
      new Set(each.map(({ value }) => String(value))).size > 1 ? [slot] : [],
    ),
  );
}

/** The row of the table that says it already: only its evidence is new. */
function findStanding(figures: readonly Figure[], stating: Stating): Figure | undefined {
  const { value, unit, qualifier = '' } = stating.run;
  return figures.find(
    (figure) =>
      figure.about === stating.about.id &&
      figure.measure === stating.measure &&
      String(figure.value) === String(value) &&
      figure.unit === unit &&
      normaliseTerm(figure.qualifier ?? '') === normaliseTerm(qualifier) &&
      (figure.asOf === undefined || figure.asOf === stating.asOf) &&
      (stating.measure !== 'date' || figure.asked.some((word) => stating.asked.includes(word))),
  );
}

function figureRow(
  stated: readonly [Stating, ...Stating[]],
  apart: ReadonlySet<string>,
  knowledge: Knowledge,
): Row {
  const [first] = stated;
  const { about, measure, run, asOf } = first;
  const scope = apart.has(`${about.id} ${measure} ${asOf ?? ''}`)
    ? stated.find((one) => one.scope !== undefined)?.scope
    : undefined;
  const claim: Claim = {
    about: about.id,
    measure,
    value: valueOf(first),
    ...(run.unit === undefined ? {} : { unit: run.unit }),
    ...(run.qualifier === undefined ? {} : { qualifier: run.qualifier }),
    ...(scope === undefined ? {} : { scope }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const row = {
    ...claim,
    asked: [...new Set(stated.flatMap(({ asked }) => asked))],
    evidence: stated.map((one) => evidenceFor(one, knowledge)),
  };
  return { list: 'figures', row: { id: idFor(about.id, measure, row), ...row } };
}

/** What is stated first, then more evidence for what the table has, each in the order of the text; a row a step. */
export function* draftFigures(all: readonly Stating[], knowledge: Knowledge): Steps<readonly Drafted[]> {
  const { figures } = knowledge.corpus;
  const drafted: Drafted[] = [];
  const apart = scopesApart(all, figures);
  const standing = new Map(
    all.flatMap((one) => {
      const figure = findStanding(knowledge.facts.figuresAbout(one.about.id), one);
      return figure === undefined ? [] : [[one, figure] as const];
    }),
  );
  const fresh = all.filter((one) => !standing.has(one));
  for (const stated of Map.groupBy(fresh, (one) => `${claimOf(one)} ${kindOf(one)}`).values()) {
    const [first, ...more] = stated;
    if (first === undefined) continue;
    const each: Drafted['stated'] = [first, ...more];
    drafted.push({ row: figureRow(each, apart, knowledge), about: first.about, stated: each });
    yield;
  }
  for (const [stating, figure] of standing) {
    const row = { figure: figure.id, evidence: evidenceFor(stating, knowledge) };
    const id = idFor(figure.id, 'evidence', row);
    drafted.push({ row: { list: 'evidence', row: { id, ...row } }, about: stating.about, stated: [stating] });
    yield;
  }
  return drafted;
}
