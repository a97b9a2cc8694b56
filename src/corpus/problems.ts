// Problems of a corpus as people read them, and the error that carries them.
import type { Path, Problem } from './corpus.ts';

/** One line: `facts.yaml: figure "x" cites unknown source "minutes-3"`. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}: ${problem.where === '' ? '' : `${problem.where} `}${problem.message}`;
}

/** A corpus that cannot be served. Its message lists every problem, one a line. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join('\n'), options);
    this.problems = problems;
  }
}

const longest = 80;

/** A received value as a message shows it: quoted, on one line, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  const points = Array.from(json);
  return points.length <= longest ? json : `${points.slice(0, longest - 2).join('')}…`;
}

/** Takes what a rule found about one item: `where` and `at` as in Problem, and the rule with the received value. */
export type Report = (where: string, message: string, at?: Path) => void;
