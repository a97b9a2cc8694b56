// Grades in; the scores of a set of questions, by kind and in all, out. Pure; every share is 0 to 1, to three places.
import type { Row, SetScore } from '../src/score.ts';
import type { Grade } from './grade.ts';
import { KINDS } from './question.ts';

const FIGURES = new Set<Grade['group']>(['count', 'figure', 'date', 'correction']);
const WORDLESS = new Set<Row['kind']>(['help', 'refusal']);

/** None of none is all: nothing went wrong. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

const sum = (grades: readonly Grade[], of: (grade: Grade) => number) =>
  grades.reduce((total, grade) => total + of(grade), 0);

const shareOf = (grades: readonly Grade[], holds: (grade: Grade) => boolean) =>
  ratio(grades.filter(holds).length, grades.length);

function scoreRow(kind: Row['kind'], grades: readonly Grade[]): Row {
  const base = { kind, questions: grades.length, right: shareOf(grades, ({ right }) => right) };
  if (WORDLESS.has(kind)) return base;
  const worded = grades.filter(({ trial }) => trial.question.words !== undefined);
  const figures = worded.filter(({ group }) => FIGURES.has(group));
  const placed = grades.filter(({ expected }) => expected > 0);
  const common = sum(placed, (grade) => grade.common);
  return {
    ...base,
    words: shareOf(worded, ({ words }) => words),
    ...(figures.length > 0 ? { figure: shareOf(figures, ({ headline }) => headline) } : {}),
    precision: ratio(
      common,
      sum(placed, ({ cited }) => cited),
    ),
    recall: ratio(
      common,
      sum(placed, ({ expected }) => expected),
    ),
  };
}

/** Scores the grades of one set. */
export function scoreSet(grades: readonly Grade[]): SetScore {
  const later = grades.filter(({ trial }) => trial.later);
  const alone = grades.filter(({ trial }) => !trial.later);
  const unanswerable = alone.filter((grade) => grade.unanswerable);
  const reasoned = unanswerable.filter(({ trial }) => trial.question.reason !== undefined);
  const kinds = KINDS.map((kind) => ({ kind, own: alone.filter(({ group }) => group === kind) }));
  return {
    questions: grades.length,
    answerable: shareOf(
      alone.filter((grade) => !grade.unanswerable && grade.group !== 'help'),
      ({ right }) => right,
    ),
    refused: shareOf(unanswerable, ({ right }) => right),
    reasons: shareOf(reasoned, ({ reason }) => reason),
    followUps: shareOf(later, ({ right }) => right),
    falseAnswers: sum(grades, ({ falseAnswer }) => Number(falseAnswer)),
    quotes: sum(grades, ({ quotes }) => quotes),
    verbatim: ratio(
      sum(grades, ({ verbatim }) => verbatim),
      sum(grades, ({ quotes }) => quotes),
    ),
    wrongSpeakers: sum(grades, ({ wrongSpeaker }) => Number(wrongSpeaker)),
    kinds: [
      ...kinds.filter(({ own }) => own.length > 0).map(({ kind, own }) => scoreRow(kind, own)),
      ...(later.length > 0 ? [scoreRow('follow-up', later)] : []),
    ],
  };
}
