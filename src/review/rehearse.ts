// The knowledge before a draft and after it, and known questions, in; those whose answer would not be the same out.
import { isKnown } from '../answer/known.ts';
import { runInTurns, type Steps } from '../corpus/steps.ts';
import { createAnswers, type Answers, type Side } from './answers.ts';
import { askForFacts } from './fact-questions.ts';
import { type Gist, saysTheSame } from './gist.ts';

export interface Rehearsing {
  readonly before: Side;
  readonly after: Side;
  /** Known questions, unanswered and reported ones. One for each fact of either corpus is asked besides. */
  readonly questions: readonly string[];
  /** Where answers are kept from one rehearsal to the next; left out: nowhere. */
  readonly answers?: Answers;
  /** Questions that both have answered, of all; from 0 to all of them. */
  onProgress?(done: number, total: number): void;
}

export interface Difference {
  readonly question: string;
  readonly before: Gist;
  readonly after: Gist;
}

/** Each list in the order in which the questions were given, those of facts last. */
export interface Rehearsal {
  readonly asked: number;
  /** Answered otherwise. */
  readonly changed: readonly Difference[];
  /** Answered before and refused after. */
  readonly vanished: readonly Difference[];
  /** Refused before and answered after. */
  readonly appeared: readonly Difference[];
}

/** Every question once, whatever the case and space around it. */
function distinct(questions: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const question of questions) {
    const key = question.trim().toLowerCase().replace(/\s+/gu, ' ');
    if (key !== '' && !byKey.has(key)) byKey.set(key, question.trim());
  }
  return [...byKey.values()];
}

/** Puts every question to both, at the same time; other work of the process goes on. Rejects with what onProgress throws. */
export async function rehearse(rehearsing: Rehearsing): Promise<Rehearsal> {
  const { before, after, answers = createAnswers() } = rehearsing;
  const questions = distinct([
    ...rehearsing.questions,
    ...askForFacts(before.knowledge),
    ...askForFacts(after.knowledge),
  ]);
  const total = questions.length;
  // A draft that changes no passage and no fact is answered from as what serves is.
  const isSame = before.knowledge.corpus.hash === after.knowledge.corpus.hash;
  const sides = isSame ? [before] : [before, after];
  const done = new Map(sides.map((side) => [side, 0]));
  const ask = (side: Side): Promise<readonly Gist[]> =>
    answers.of(side, questions, (count) => {
      const least = Math.min(...done.values());
      done.set(side, count);
      const now = Math.min(...done.values());
      if (now > least) rehearsing.onProgress?.(now, total);
    });
  rehearsing.onProgress?.(0, total);
  const [old = [], now = old] = await Promise.all(sides.map(ask));
  return { asked: total, ...(await runInTurns(compareSteps(questions, old, now))) };
}

/** Questions whose answers are compared in a step. */
const COMPARED = 50;

function* compareSteps(
  questions: readonly string[],
  old: readonly Gist[],
  now: readonly Gist[],
): Steps<Pick<Rehearsal, 'changed' | 'vanished' | 'appeared'>> {
  const all: Difference[] = [];
  for (const [at, question] of questions.entries()) {
    const [before, after] = [old[at], now[at]];
    if (before === undefined || after === undefined) throw new Error(`“${question}” has no answer`);
    if (!saysTheSame(before, after)) all.push({ question, before, after });
    if (at % COMPARED === COMPARED - 1) yield;
  }
  return {
    changed: all.filter(({ before, after }) => isKnown(before) && isKnown(after)),
    vanished: all.filter(({ after }) => !isKnown(after)),
    appeared: all.filter(({ before, after }) => !isKnown(before) && isKnown(after)),
  };
}
