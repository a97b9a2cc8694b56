// An answer in; what a test reads of it out: its quotes, its bold words, and whether every receipt is in order.
import { expect } from 'vitest';
import type { Answer, AnswerKind, Citation } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import type { Context } from '../../src/answer/follow-up/context.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';

/** The corpus that the program comes with. */
export const bundled = buildKnowledge(await loadCorpus('corpus'));

/** The answers of a kind, where several kinds share one shape too. */
export type AnswerOf<K extends AnswerKind, A extends Answer = Answer> = A extends Answer
  ? K extends A['kind']
    ? A
    : never
  : never;

/** The answer to a question, which must be of that kind and have its receipts in order. */
export function askFor<K extends AnswerKind>(
  kind: K,
  knowledge: Knowledge,
  question: string,
  context?: Context,
): AnswerOf<K> {
  const answer = ask(knowledge, question, context);
  expectReceipts(knowledge, answer);
  return ensureKind(kind, answer, question);
}

/** The answer as one of that kind; the test fails with what it is instead. */
export function ensureKind<K extends AnswerKind>(
  kind: K,
  answer: Answer,
  question = 'The question',
): AnswerOf<K> {
  if (isKind(kind, answer)) return answer;
  const reason = answer.kind === 'refusal' ? ` (${answer.reason})` : '';
  throw new Error(
    `${question}: expected ${kind}, received ${answer.kind}${reason}: ${quotesOf(answer).join(' | ')}`,
  );
}

function isKind<K extends AnswerKind>(kind: K, answer: Answer): answer is AnswerOf<K> {
  return answer.kind === kind;
}

export const quotesOf = ({ citations }: Answer): readonly string[] => citations.map(({ quote }) => quote);

/** Every word that a citation has in bold. */
export function boldOf({ quote, start, bold }: Citation): readonly string[] {
  return bold.map((run) => quote.slice(run.start - start, run.end - start));
}

/** Every quote stands where its citation says, and its bold runs stand inside it, in order and apart. */
export function expectReceipts(knowledge: Knowledge, answer: Answer): void {
  for (const { passage, source, start, end, quote, bold } of answer.citations) {
    const found = knowledge.findPassage(passage);
    expect(found?.source).toBe(source);
    expect(quote).not.toBe('');
    expect(found?.text.slice(start, end)).toBe(quote);
    let last = start;
    for (const run of bold) {
      expect(run.start).toBeGreaterThanOrEqual(last);
      expect(run.end).toBeGreaterThan(run.start);
      last = run.end;
    }
    expect(last).toBeLessThanOrEqual(end);
  }
}
