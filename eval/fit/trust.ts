// The known questions of a corpus in; how much those that are answered, and the others, are trusted by a model that knows neither, out.
import { trustIn } from '../../src/answer/precedent/consult.ts';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { expectationSteps } from '../../src/search/expectation.ts';

/** Log-odds, as `trustIn` gives them. */
export interface Trusted {
  readonly answered: readonly number[];
  readonly unanswered: readonly number[];
}

const FOLDS = 5;
/** Questions that one author wrote stand together and are held back together: they are more like each other than like others. */
const TOGETHER = 100;

const foldOf = (index: number): number => Math.floor(index / TOGETHER) % FOLDS;

/** Each fifth of the questions as those see it that learn from the other four. */
export function trustHeldBack(precedents: readonly Precedent[]): Trusted {
  const trusted = Array.from({ length: FOLDS }, (_, fold) => {
    const expect = runAtOnce(expectationSteps(precedents.filter((_one, index) => foldOf(index) !== fold)));
    return precedents
      .filter((_one, index) => foldOf(index) === fold)
      .flatMap(({ text, after, answered }) => {
        const expected = expect([text], after);
        return expected ? [{ answered, trust: trustIn(expected) }] : [];
      });
  }).flat();
  const trustOf = (answered: boolean) =>
    trusted.filter((one) => one.answered === answered).map(({ trust }) => trust);
  return { answered: trustOf(true), unanswered: trustOf(false) };
}
