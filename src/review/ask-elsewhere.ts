// The texts of a corpus and questions in; what its answers come to, worked out in a thread of its own, out.
import { cutTexts, type TextPiece } from '../corpus/pieces.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { runInTurns, type Steps } from '../corpus/steps.ts';
import { runElsewhere } from '../corpus/thread.ts';
import type { Gist } from './gist.ts';

/** Questions are handed over, and answers handed back, so many at a time: copying them takes a fraction of a millisecond. */
export const AT_ONCE = 20;

/** What the thread is told: the texts, then the questions, and that these were all. */
export type AskMessage = TextPiece | { readonly questions: readonly string[] } | 'ask';

export interface Asking {
  readonly raw: RawCorpus;
  readonly questions: readonly string[];
  /** Told of every answer, in the order of the questions. */
  readonly onAnswer: (gist: Gist) => void;
}

function* cutQuestions(questions: readonly string[], send: (message: AskMessage) => void): Steps<void> {
  for (let at = 0; at < questions.length; at += AT_ONCE) {
    send({ questions: questions.slice(at, at + AT_ONCE) });
    yield;
  }
  send('ask');
}

/** Rejects where the thread fails, where the texts make no corpus, and with what `onAnswer` throws. */
export async function askElsewhere({ raw, questions, onAnswer }: Asking): Promise<void> {
  if (questions.length === 0) return;
  let left = questions.length;
  await runElsewhere<AskMessage, readonly Gist[], true>({
    name: 'the thread that rehearses questions',
    script: new URL('./ask-worker.ts', import.meta.url),
    async begin(send) {
      await runInTurns(cutTexts(raw, send));
      await runInTurns(cutQuestions(questions, send));
    },
    take(gists) {
      gists.forEach(onAnswer);
      left -= gists.length;
      return left === 0 ? { value: true } : undefined;
    },
  });
}
