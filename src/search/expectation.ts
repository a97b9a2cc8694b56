// Questions that were asked before, with where they are answered, in; for another one how likely it has an answer, and where, by its words alone, out.
import type { Precedent } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { logisticSteps } from './logistic-regression.ts';
import { featureSteps } from './question-features.ts';

export interface Place {
  /** The id of a passage. */
  readonly passage: string;
  /** Log-odds that an answer stands there. */
  readonly odds: number;
}

export interface Expectation {
  /** Log-odds that there is an answer. */
  readonly answered: number;
  /** The likeliest first; only those where enough questions are answered to tell. */
  readonly places: readonly Place[];
}

/**
 * What to expect of a question, given in one or several wordings; in a conversation after an answer that stands in these
 * passages. Undefined where too few are known to tell.
 */
export type Expect = (
  wordings: readonly [string, ...string[]],
  after?: readonly string[],
) => Expectation | undefined;

/** Fewer questions of either kind, answered or not, teach nothing. */
const FEWEST = 100;
/** A passage that fewer questions are answered in is not told from the others. */
const FEWEST_IN_PLACE = 12;
/** Passages that are told apart at most, those with the most questions. */
const MOST_PLACES = 60;

function placesOf(precedents: readonly Precedent[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const passage of precedents.flatMap(({ passages }) => passages))
    counts.set(passage, (counts.get(passage) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_IN_PLACE)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_PLACES)
    .map(([passage]) => passage);
}

export function* expectationSteps(precedents: readonly Precedent[]): Steps<Expect> {
  const answered = precedents.filter((one) => one.answered).length;
  if (answered < FEWEST || precedents.length - answered < FEWEST) return () => undefined;
  const features = yield* featureSteps(precedents);
  const places = placesOf(precedents);
  // The last output is whether there is an answer at all.
  const predict = yield* logisticSteps({
    examples: features.examples,
    features: features.count,
    outputs: places.length + 1,
    isTrue: (example, output) => {
      const place = places[output];
      const known = precedents[example];
      return place === undefined ? known?.answered === true : known?.passages.includes(place) === true;
    },
  });
  return (wordings, after) => {
    const sums = wordings.map((text) => predict(features.weigh(after ? { text, after } : { text })));
    const mean = (output: number) => sums.reduce((sum, one) => sum + (one[output] ?? 0), 0) / wordings.length;
    return {
      answered: mean(places.length),
      places: places
        .map((passage, output) => ({ passage, odds: mean(output) }))
        .toSorted((one, other) => other.odds - one.odds),
    };
  };
}
