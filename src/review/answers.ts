// A corpus and questions in; what each answer comes to out: every question is put to a corpus once, however often it is rehearsed.
import { runInTurns, type Steps } from '../corpus/steps.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import type { Knowledge } from '../knowledge.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { askLine } from './ask-line.ts';
import { type Gist, gistOf } from './gist.ts';

/** What is served, and the texts that it was made of. */
export interface Side {
  readonly raw: RawCorpus;
  readonly knowledge: Knowledge;
}

export interface Answers {
  /**
   * The gists of the questions, in their order.
   * @param onAnswered told how many of them are answered, at every one that was not known.
   */
  of(side: Side, questions: readonly string[], onAnswered: (done: number) => void): Promise<readonly Gist[]>;
}

/** So few are answered here, one in a turn; a thread takes longer to begin. */
const FEW = 60;
/** The active version, the draft as it is and as it was, and one more moderator's. */
const KEPT_CORPORA = 4;

function* askSteps(
  { knowledge }: Side,
  questions: readonly string[],
  onAnswer: (gist: Gist) => void,
): Steps<void> {
  for (const question of questions) {
    onAnswer(gistOf(askLine(knowledge, question), knowledge));
    yield;
  }
}

/** The answers to a corpus are those of its hash: the same corpus and program give the same ones. */
export function createAnswers(): Answers {
  const corpora = new Map<string, Map<string, Gist>>();
  const shelfOf = (hash: string): Map<string, Gist> => {
    const shelf = corpora.get(hash) ?? new Map<string, Gist>();
    corpora.delete(hash);
    corpora.set(hash, shelf);
    for (const old of [...corpora.keys()].slice(0, -KEPT_CORPORA)) corpora.delete(old);
    return shelf;
  };
  return {
    async of(side, questions, onAnswered) {
      const shelf = shelfOf(side.knowledge.corpus.hash);
      const asked = questions.filter((question) => !shelf.has(question));
      let done = questions.length - asked.length;
      const left = asked.values();
      const onAnswer = (gist: Gist): void => {
        const { value } = left.next();
        if (value !== undefined) shelf.set(value, gist);
        done += 1;
        onAnswered(done);
      };
      onAnswered(done);
      if (asked.length <= FEW) await runInTurns(askSteps(side, asked, onAnswer));
      else await askElsewhere({ raw: side.raw, questions: asked, onAnswer });
      return questions.map((question) => {
        const gist = shelf.get(question);
        if (gist === undefined) throw new Error(`“${question}” was asked and not answered`);
        return gist;
      });
    },
  };
}
