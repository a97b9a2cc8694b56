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

/** “Who is his brother?”: nothing is said of it, and what answered the like does not answer it. */
export const nothingSaid: Miss = { kind: 'miss', reason: 'not-stated', settled: true };

/** “How many lighthouses?”: not stated, as far as the rules know; the like of it may still have an answer. */
export function miss(reason: RefusalReason): Miss {
  return { kind: 'miss', reason };
}

/** Answers that are a number, or set one right. */
export const numericKinds: ReadonlySet<Found['kind']> = new Set(['count', 'figure', 'date', 'correction']);
