// How the best sentence matches in; whether to answer with it, or to refuse, out. For questions that no fact answers.

/** What the refusal rule weighs; all are 0 where nothing matches. */
export interface Signs {
  /** Share of the query's weight that the best sentence holds, 0 to 1. */
  readonly coverage: number;
  /** BM25 of its passage over the most that the query's terms could give, 0 to 1. */
  readonly strength: number;
  /** The weight (sum of idf) that its passage holds: one common word, matched in full, is little to go by. */
  readonly substance: number;
  /** By how much its score is above that of the best sentence of any other passage. */
  readonly lead: number;
  /** Share of the query's weight in names that neither the passage nor its source's title holds, 0 to 1. */
  readonly missingNames: number;
  /** The highest weight that a word can have in this corpus: the larger the corpus, the higher, and substance with it. */
  readonly rarity: number;
}

export const NO_SIGNS: Signs = {
  coverage: 0,
  strength: 0,
  substance: 0,
  lead: 0,
  missingNames: 0,
  rarity: 0,
};

/**
 * Logistic regression over questions whose answer is there, whose passage is taken out and whose whole article is, put
 * to corpora of 20 to 600 passages: `npm run fit` finds these numbers. Tried and of no use besides these:
 * unknown words, numbers missing, the kind of figure wanted, proximity, the rarest word missing.
 */
export const SIGN_WEIGHTS: Signs = {
  coverage: 3,
  strength: 2,
  substance: 0.1,
  lead: 4.3,
  missingNames: -3.9,
  rarity: -0.3,
};

/** Where the weighed signs must reach: five in six of the answerable questions do, and one in thirty whose topic is absent. */
export const ENOUGH = 1.66;

/** The signs in one number, 0 to 1; an answer is given from a half on. */
export function sureness(signs: Signs): number {
  if (signs.coverage === 0) return 0;
  const sum =
    SIGN_WEIGHTS.coverage * signs.coverage +
    SIGN_WEIGHTS.strength * signs.strength +
    SIGN_WEIGHTS.substance * signs.substance +
    SIGN_WEIGHTS.lead * signs.lead +
    SIGN_WEIGHTS.missingNames * signs.missingNames +
    SIGN_WEIGHTS.rarity * signs.rarity;
  return 1 / (1 + Math.exp(ENOUGH - sum));
}

/** Whether the best sentence is to be shown as the answer. */
export function shouldAnswer(signs: Signs): boolean {
  return sureness(signs) >= 0.5;
}
