// A test set in; every question put to a corpus that does or does not hold its answer, out.
import type { Source } from '../../src/corpus/corpus.ts';
import type { Signs } from '../../src/search/confidence.ts';
import { buildSearch, type Search, type SentenceHit } from '../../src/search/search.ts';
import { without, type Question, type TestSet } from './questions.ts';

/**
 * answerable: the corpus holds the answer. absent: the question's whole article is taken out. removed: its passage is
 * (questions whose answer the shown sentence holds all the same are left out). impossible: written to look answerable.
 */
export type Condition = 'answerable' | 'absent' | 'removed' | 'impossible';

export interface Trial {
  readonly question: Question;
  readonly condition: Condition;
  readonly signs: Signs;
  readonly rightPassage: boolean;
  readonly rightSentence: boolean;
  readonly rightInThree: boolean;
}

/** Passages are removed in this many rounds, each a corpus of its own; one for each passage would take minutes. */
const ROUNDS = 20;

function holdsAnswer(hit: SentenceHit | undefined, { answers }: Question): boolean {
  if (!hit) return false;
  const shown = hit.passage.text.slice(hit.start, hit.end);
  return answers.some((answer) => shown.includes(answer));
}

function ask(search: Search, question: Question, condition: Condition): Trial {
  const { sentences, signs } = search.find(question.text, 3);
  const right = (hit: SentenceHit) => hit.passage.id === question.doc && holdsAnswer(hit, question);
  return {
    question,
    condition,
    signs,
    rightPassage: sentences[0]?.passage.id === question.doc,
    rightSentence: sentences.slice(0, 1).some(right),
    rightInThree: sentences.some(right),
  };
}

function askWithout(
  { sources, questions }: TestSet,
  condition: Condition,
  drops: (passage: string, source: string) => boolean,
): readonly Trial[] {
  const left: readonly Source[] = without(sources, drops);
  const search = buildSearch(left);
  return questions
    .filter(({ impossible, doc, article }) => !impossible && drops(doc, article))
    .filter(
      (question) => condition !== 'removed' || !holdsAnswer(search.sentences(question.text, 1)[0], question),
    )
    .map((question) => ask(search, question, condition));
}

/** All four conditions, on one corpus or on several. */
export function runTrials(set: TestSet): readonly Trial[] {
  const search = buildSearch(set.sources);
  const places = new Map(
    set.sources.flatMap(({ passages }) => passages).map(({ id }, index) => [id, index % ROUNDS] as const),
  );
  return [
    ...set.questions.map((question) =>
      ask(search, question, question.impossible ? 'impossible' : 'answerable'),
    ),
    ...set.sources.flatMap(({ id }) => askWithout(set, 'absent', (_, source) => source === id)),
    ...Array.from({ length: ROUNDS }, (_, round) =>
      askWithout(set, 'removed', (passage) => places.get(passage) === round),
    ).flat(),
  ];
}
