// Questions known before in; what they teach out: which are like another, how likely it has an answer, and where.
import type { Precedent } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { expectationSteps, type Expect } from './expectation.ts';
import { precedentSteps, type Precedents } from './precedents.ts';

export interface Learnt {
  /** The questions known before that were asked by themselves. */
  readonly precedents: Precedents;
  /** Those that were asked after an answer. */
  readonly turns: Precedents;
  /** How likely a question has an answer, and where, by the questions known before. */
  readonly expect: Expect;
}

/** Questions that are compared in a step. */
const A_STEP = 500;

const haveSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

function areAlike(one: Precedent, other: Precedent | undefined): boolean {
  return (
    one.text === other?.text &&
    one.answered === other.answered &&
    (one.after === undefined) === (other.after === undefined) &&
    haveSame(one.passages, other.passages) &&
    haveSame(one.words, other.words) &&
    haveSame(one.after ?? [], other.after ?? [])
  );
}

function* areSame(some: readonly Precedent[], others: readonly Precedent[]): Steps<boolean> {
  if (some.length !== others.length) return false;
  for (const [index, one] of some.entries()) {
    if (index % A_STEP === 0) yield;
    if (!areAlike(one, others[index])) return false;
  }
  return true;
}

let last: { readonly questions: readonly Precedent[]; readonly learnt: Learnt } | undefined;

/** Learning takes seconds, and most versions of a corpus bring the questions of the one before: they are learnt from once. */
export function* learnSteps(questions: readonly Precedent[]): Steps<Learnt> {
  if (last !== undefined && (yield* areSame(last.questions, questions))) return last.learnt;
  const learnt = {
    precedents: yield* precedentSteps(questions.filter(({ after }) => !after)),
    turns: yield* precedentSteps(questions.filter(({ after }) => after)),
    expect: yield* expectationSteps(questions),
  };
  last = { questions, learnt };
  return learnt;
}
