// A recorded score and a new one in; every score that fell, named, out. Pure.
import type { Row, Score, SetScore } from '../src/score.ts';

type SetKey = 'answerable' | 'refused' | 'reasons' | 'followUps' | 'verbatim';
const HIGHER = ['answerable', 'refused', 'reasons', 'followUps', 'verbatim'] as const satisfies SetKey[];
const LOWER = ['falseAnswers', 'wrongSpeakers'] as const satisfies (keyof SetScore)[];
const OF_A_KIND = ['right', 'words', 'figure', 'precision', 'recall'] as const satisfies (keyof Row)[];

function tell(name: string, was: number, is: number): string {
  return `${name} was ${was} and is ${is}`;
}

function fallenInSet(set: string, was: SetScore, is: SetScore): readonly string[] {
  return [
    ...(was.questions === is.questions ? [] : [tell(`${set}: questions`, was.questions, is.questions)]),
    ...HIGHER.filter((key) => is[key] < was[key]).map((key) => tell(`${set}: ${key}`, was[key], is[key])),
    ...LOWER.filter((key) => is[key] > was[key]).map((key) => tell(`${set}: ${key}`, was[key], is[key])),
    ...was.kinds.flatMap((row) => fallenInKind(set, row, is.kinds)),
  ];
}

function fallenInKind(set: string, was: Row, rows: readonly Row[]): readonly string[] {
  const is = rows.find(({ kind }) => kind === was.kind);
  return OF_A_KIND.flatMap((key) => {
    const [before, now] = [was[key] ?? 0, is?.[key] ?? 0];
    return now < before ? [tell(`${set}: ${was.kind}: ${key}`, before, now)] : [];
  });
}

/** What is worse in `is` than in `was`, a sentence each; also where the questions are not the same. */
export function findFallen(was: Score, is: Score): readonly string[] {
  return [...fallenInSet('report', was.report, is.report), ...fallenInSet('tune', was.tune, is.tune)];
}
