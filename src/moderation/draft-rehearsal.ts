// A draft's two sides in; the known questions, put to both, and those that are not answered the same out.
import { knownQuestionSteps } from '../corpus/known-questions.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { runInTurns } from '../corpus/steps.ts';
import type { Answers, Side } from '../review/answers.ts';
import { rehearse, type Rehearsal } from '../review/rehearse.ts';
import type { Gap } from '../store/gaps.ts';

/** Unanswered and reported questions that a rehearsal asks. */
export const REHEARSED_GAPS = 200;

export interface DraftRehearsal {
  readonly before: Side;
  readonly after: Side;
  readonly gaps: readonly Gap[];
  readonly answers: Answers;
  progress(words: string): void;
}

/** The files of questions of both, those that are the same once. */
function questionsOf(before: RawCorpus, after: RawCorpus): RawCorpus {
  const old = before.questions ?? [];
  const known = new Set(old.map(({ text }) => text));
  const more = (after.questions ?? []).filter(({ text }) => !known.has(text));
  return { sources: [], questions: [...old, ...more] };
}

export async function rehearseDraft(draft: DraftRehearsal): Promise<Rehearsal> {
  const { before, after, gaps, answers } = draft;
  const { questions } = await runInTurns(knownQuestionSteps(questionsOf(before.raw, after.raw)));
  return rehearse({
    before,
    after,
    answers,
    questions: [...questions.map(({ text }) => text), ...gaps.map(({ question }) => question)],
    onProgress: (done, total) => {
      draft.progress(`Rehearsing known questions: ${done} of ${total} …`);
    },
  });
}
