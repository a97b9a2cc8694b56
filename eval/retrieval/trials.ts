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
/** Of the questions on other articles, every so many-th is asked. */
const FOREIGN = 20;

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

function askAll(set: TestSet): readonly Trial[] {
  const search = buildSearch(set.sources);
  return set.questions.map((question) =>
    ask(search, question, question.impossible ? 'impossible' : 'answerable'),
  );
}

function askRemoved(set: TestSet): readonly Trial[] {
  const ids = set.sources.flatMap(({ passages }) => passages).map(({ id }) => id);
  const rounds = new Map(ids.map((id, index) => [id, index % ROUNDS]));
  return Array.from({ length: ROUNDS }, (_, round) =>
    askWithout(set, 'removed', (passage) => rounds.get(passage) === round),
  ).flat();
}

/** All four conditions on one corpus of all the articles. */
export function runTogether(set: TestSet): readonly Trial[] {
  return [
    ...askAll(set),
    ...set.sources.flatMap(({ id }) => askWithout(set, 'absent', (_, source) => source === id)),
    ...askRemoved(set),
  ];
}

/** The same on each article as a corpus of its own, as small as a report; absent: questions on the other articles. */
export function runAlone(set: TestSet): readonly Trial[] {
  return set.sources.flatMap((source) => {
    const own = (mine: boolean) => set.questions.filter(({ article }) => (article === source.id) === mine);
    const alone = { ...set, sources: [source], questions: own(true) };
    const search = buildSearch([source]);
    const foreign = own(false).filter(({ impossible }, index) => !impossible && index % FOREIGN === 0);
    return [
      ...askAll(alone),
      ...askRemoved(alone),
      ...foreign.map((question) => ({
        ...ask(search, question, 'absent'),
        question: { ...question, article: source.id },
      })),
    ];
  });
}
