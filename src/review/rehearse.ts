// The knowledge before a draft and after it, and known questions, in; those whose answer would not be the same out.
import { setImmediate } from 'node:timers/promises';
import type { Knowledge } from '../knowledge.ts';
import { askLine } from './ask-line.ts';
import { askForFacts } from './fact-questions.ts';
import { type Gist, gistOf, isAnswer, saysTheSame } from './gist.ts';

export interface Rehearsing {
  readonly before: Knowledge;
  readonly after: Knowledge;
  /** Known questions, unanswered and reported ones. One for each fact of either corpus is asked besides. */
  readonly questions: readonly string[];
  /** Questions between two turns of the event loop; left out: one. */
  readonly yieldEvery?: number;
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

/** Puts every question to both; other work of the process runs in between. Rejects with what onProgress throws. */
export async function rehearse(rehearsing: Rehearsing): Promise<Rehearsal> {
  const { before, after, yieldEvery = 1 } = rehearsing;
  const questions = distinct([...rehearsing.questions, ...askForFacts(before), ...askForFacts(after)]);
  const changed: Difference[] = [];
  const vanished: Difference[] = [];
  const appeared: Difference[] = [];
  for (const [index, question] of questions.entries()) {
    if (index % yieldEvery === 0) {
      rehearsing.onProgress?.(index, questions.length);
      await setImmediate();
    }
    const old = gistOf(askLine(before, question), before);
    const now = gistOf(askLine(after, question), after);
    if (saysTheSame(old, now)) continue;
    const list = !isAnswer(now) ? vanished : !isAnswer(old) ? appeared : changed;
    list.push({ question, before: old, after: now });
  }
  rehearsing.onProgress?.(questions.length, questions.length);
  return { asked: questions.length, changed, vanished, appeared };
}
