// Conversations and the engine in; what it answered to each question, and how long it took, out.
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask.ts';
import { contextOf, type Context } from '../src/answer/follow-up/context.ts';
import { findOccasion } from '../src/answer/social.ts';
import { parseTyped, type Problem } from '../src/arguments.ts';
import type { Knowledge } from '../src/knowledge.ts';
import { answerPlainly } from '../src/command/answer-plainly.ts';
import { plainContext } from '../src/command/context.ts';
import { everyonesCommands } from '../src/command/entries.ts';
import { registry } from '../src/registry.ts';
import { recordAnswer, recordProblem, type AnswerRecord } from '../src/reply/record.ts';
import type { Conversation, Question } from './question.ts';

export interface Trial {
  /** The conversation's id; within a dialogue with the turn's number: `rd01.2`. */
  readonly id: string;
  readonly question: Question;
  readonly record: AnswerRecord;
  /** It came after another in the same conversation. */
  readonly later: boolean;
  readonly milliseconds: number;
}

function answer(
  knowledge: Knowledge,
  line: string,
  context: Context | undefined,
): Answer | Problem | Promise<Answer | Problem> {
  if (!line.startsWith('/') || findOccasion(line) !== undefined) return ask(knowledge, line, context);
  const typed = parseTyped(line, everyonesCommands(registry));
  if ('problem' in typed) return typed;
  return answerPlainly(typed.command, typed.args, plainContext(knowledge));
}

/** Plays one conversation; each question knows the answer before it, as in Discord. */
async function play(knowledge: Knowledge, { id, turns }: Conversation): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  let context: Context | undefined;
  for (const [index, question] of turns.entries()) {
    const line = question.question;
    const start = performance.now();
    const given = await answer(knowledge, line, context);
    const milliseconds = performance.now() - start;
    if (!('problem' in given)) context = contextOf(given);
    const record =
      'problem' in given
        ? recordProblem(knowledge, line, given.problem)
        : recordAnswer(knowledge, line, given);
    const place = turns.length > 1 ? `${id}.${index + 1}` : id;
    trials.push({ id: place, question, record, later: index > 0, milliseconds });
  }
  return trials;
}

/** Plays them all, one after the other. */
export async function playAll(
  knowledge: Knowledge,
  conversations: readonly Conversation[],
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const conversation of conversations) trials.push(...(await play(knowledge, conversation)));
  return trials;
}
