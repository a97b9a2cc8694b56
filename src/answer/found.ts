// What a way to answer gives: an answer, or why there is none.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer, RefusalReason } from './answer.ts';
import type { Question } from './question/question.ts';

/** Why there is no answer, and the readings between which the asker must choose, where that is why. */
export interface Miss {
  readonly kind: 'miss';
  readonly reason: RefusalReason;
  readonly readings?: readonly Entity[];
  /** The rules know that nothing is said of it: that the like was answered tells nothing. */
  readonly settled?: true;
}

export type Found = Answer | Miss;

/** A way to answer; undefined where it has nothing to say and another may be tried. */
export type Way = (knowledge: Knowledge, question: Question) => Found | undefined;

export const nothingSaid: Miss = { kind: 'miss', reason: 'not-stated', settled: true };

export function miss(reason: RefusalReason): Miss {
  return { kind: 'miss', reason };
}
