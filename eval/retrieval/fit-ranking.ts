// Questions and a corpus in; the weights that put the sentence with the answer first, out.
import type { Features } from '../../src/search/match.ts';
import { buildSearch } from '../../src/search/search.ts';
import { climb, dot } from './climb.ts';
import type { TestSet } from './questions.ts';

const KEYS = [
  'strength',
  'passageCoverage',
  'coverage',
  'exact',
  'before',
  'proximity',
  'phrase',
  'number',
  'date',
] as const satisfies readonly (keyof Features)[];
const CONSIDERED = 30;
/** Holds back weights that few questions speak for. */
const RIDGE = 0.001;

interface Choice {
  readonly vector: readonly number[];
  readonly right: boolean;
}

function readChoices({ sources, questions, tuned }: TestSet): readonly (readonly Choice[])[] {
  const search = buildSearch(sources);
  return questions
    .filter(({ impossible, article }) => !impossible && tuned.has(article))
    .map(({ text, doc, answers }) =>
      search.sentences(text, CONSIDERED).map(({ passage, start, end, features }) => ({
        vector: KEYS.map((key) => features[key]),
        right:
          passage.id === doc && answers.some((answer) => passage.text.slice(start, end).includes(answer)),
      })),
    )
    .filter((choices) => choices.some(({ right }) => right));
}

/** By how much the likelihood of the right ones among all rises with each weight. */
function slopeOf(choices: readonly Choice[], weights: readonly number[]): readonly number[] {
  const scores = choices.map(({ vector }) => dot(weights, vector));
  const highest = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - highest));
  const all = likely.reduce((sum, value) => sum + value, 0);
  const right = likely.reduce((sum, value, index) => (choices[index]?.right ? sum + value : sum), 0);
  const slope = KEYS.map(() => 0);
  for (const [index, choice] of choices.entries()) {
    const pull = (likely[index] ?? 0) * ((choice.right ? 1 / right : 0) - 1 / all);
    for (const [at, value] of choice.vector.entries()) slope[at] = (slope[at] ?? 0) + pull * value;
  }
  return slope;
}

/** Fits the ranking weights to the tuned articles. */
export function fitRanking(set: TestSet): Record<string, string> {
  const questions = readChoices(set);
  const weights = climb(KEYS.length, (at) => {
    const sum = KEYS.map(() => 0);
    for (const choices of questions)
      for (const [index, value] of slopeOf(choices, at).entries()) sum[index] = (sum[index] ?? 0) + value;
    return sum.map((value, index) => value / questions.length - RIDGE * (at[index] ?? 0));
  });
  return Object.fromEntries(KEYS.map((key, index) => [key, (weights[index] ?? 0).toFixed(2)]));
}
