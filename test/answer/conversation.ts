// Questions of one conversation in; the answer to the last of them out.
import type { Answer, AnswerKind } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { contextOf } from '../../src/answer/follow-up/context.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import { type AnswerOf, ensureKind, expectReceipts } from './expected.ts';

/** The answer to the last of several questions, each asked after the answer to the one before. */
export function converse(knowledge: Knowledge, ...questions: readonly string[]): Answer {
  let last: Answer = ask(knowledge, '');
  for (const question of questions) {
    last = ask(knowledge, question, contextOf(last));
    expectReceipts(knowledge, last);
  }
  return last;
}

/** As converse; the answer must be of that kind. */
export function converseTo<K extends AnswerKind>(
  kind: K,
  knowledge: Knowledge,
  ...questions: readonly string[]
): AnswerOf<K> {
  return ensureKind(kind, converse(knowledge, ...questions), questions.join(' / '));
}
