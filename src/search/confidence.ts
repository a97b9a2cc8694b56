// How the best sentence matches in; whether to answer with it, or to refuse, out. For questions that no fact answers.

/** What the refusal rule weighs. All but `substance` and `lead` lie between 0 and 1; all are 0 where nothing matches. */
export interface Signs {
  /** Share of the query's weight that the best sentence holds. */
  readonly coverage: number;
  /** The same for its passage with the source's title. */
  readonly passageCoverage: number;
  /** BM25 of its passage over the most that the query's terms could give. */
  readonly strength: number;
  /** The weight that the passage holds, counted in words as rare as words can be; one common word is little to go by. */
  readonly substance: number;
  /** By how much its score is above that of the best sentence of any other passage. */
  readonly lead: number;
  /** Share of the query's weight in names that neither the passage nor the title holds. */
  readonly missingNames: number;
}

export const NO_SIGNS: Signs = {
  coverage: 0,
  passageCoverage: 0,
  strength: 0,
  substance: 0,
  lead: 0,
  missingNames: 0,
};

/** Logistic regression; see eval/retrieval.ts, which finds these numbers with `fit`. */
export const SIGN_WEIGHTS: Signs = {
  coverage: 2,
  passageCoverage: 2,
  strength: 4,
  substance: 1,
  lead: 4,
  missingNames: -2,
};
/** Where the weighed signs must reach for an answer. */
export const ENOUGH = 5;

/** Substance beyond this makes nothing surer: a long question is not a good one. */
export const SUBSTANCE_LIMIT = 3;

/** The signs in one number, 0 to 1; an answer is given from a half on. */
export function sureness(signs: Signs): number {
  const sum =
    SIGN_WEIGHTS.coverage * signs.coverage +
    SIGN_WEIGHTS.passageCoverage * signs.passageCoverage +
    SIGN_WEIGHTS.strength * signs.strength +
    SIGN_WEIGHTS.substance * Math.min(signs.substance, SUBSTANCE_LIMIT) +
    SIGN_WEIGHTS.lead * signs.lead +
    SIGN_WEIGHTS.missingNames * signs.missingNames;
  return 1 / (1 + Math.exp(ENOUGH - sum));
}

/** Whether the best sentence is to be shown as the answer. */
export function shouldAnswer(signs: Signs): boolean {
  return sureness(signs) >= 0.5;
}
