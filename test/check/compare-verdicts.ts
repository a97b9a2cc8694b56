// The verdicts that were wanted of a message beside those that came, as a test reads them.

export interface Outcome {
  readonly id: string;
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

interface Verdict {
  readonly text: string;
  readonly verdict: string;
}

/** What was wanted beside what came, and what came unasked; a run that is missing came as “nothing”. */
export function compareVerdicts(
  id: string,
  wanted: readonly Verdict[],
  found: readonly Verdict[],
): readonly Outcome[] {
  const left = [...found];
  const outcomes = wanted.map(({ text, verdict }) => {
    const at = left.findIndex((one) => one.text === text);
    const [one] = at === -1 ? [] : left.splice(at, 1);
    return { id, text, wanted: verdict, got: one?.verdict ?? 'nothing' };
  });
  return [...outcomes, ...left.map(({ text, verdict }) => ({ id, text, wanted: 'nothing', got: verdict }))];
}

export function findWrong(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ wanted, got }) => wanted !== got);
}
