// A weighed sentence and a question in; the sentence as its conditions read it, out: its words, numbers and statements.
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Statement } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { tellsOf } from '../../search/synonyms.ts';
import { stemOf, type Term } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';
import { findCarried, type Carried } from '../source-text/carried-subject.ts';
import { textsOf } from '../source-text/read-text.ts';
import type { Weighed } from './weigh.ts';

/** A sentence that may answer a question. */
export interface Candidate extends Pick<Weighed, 'passage' | 'sentence'> {
  readonly knowledge: Knowledge;
  readonly question: Question;
  /** The sentence alone. */
  readonly text: string;
  /** The words that may hold those of the question: of the sentence, or where more is allowed of its whole passage. */
  readonly terms: readonly Term[];
  /** The numbers of the sentence, as its offsets. */
  readonly numbers: readonly NumberRun[];
  /** The statements that stand in the sentence. */
  readonly stated: readonly Statement[];
  /** The entities that the sentence itself names, or goes on about. */
  readonly here: ReadonlySet<string>;
  /** What the sentence goes on about and does not name. */
  readonly carried: Carried | undefined;
  /** The sentence, or what it is asked by, holds the word or another for it. */
  readonly holds: (term: Term) => boolean;
}

/** Read once, though each of the conditions of may-answer.ts looks at it. */
export function readCandidate(
  knowledge: Knowledge,
  question: Question,
  { passage, sentence }: Pick<Weighed, 'passage' | 'sentence'>,
): Candidate {
  const text = passage.text.slice(sentence.start, sentence.end);
  const stated = knowledge.facts
    .statementsIn(passage.id)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const named = knowledge.names.findNested(text).flatMap(({ readings }) => readings.map(({ id }) => id));
  const telling =
    question.want === 'person' ? stated.filter(({ asked }) => asked.has(stemOf('who'))) : stated;
  // A sentence beside the one that says yes or no says neither.
  const within = question.want === 'yes-no' || question.want === 'person' ? text : passage.text;
  const texts = textsOf(knowledge);
  const terms = texts.terms(within);
  // Yes or no is said of what a sentence is about, though it be called “it” there.
  const carried = question.want === 'yes-no' ? findCarried(knowledge, passage, sentence) : undefined;
  return {
    knowledge,
    question,
    passage,
    sentence,
    text,
    terms,
    numbers: texts.numbers(text),
    stated,
    here: new Set([...named, ...(carried?.ids ?? [])]),
    carried,
    holds: ({ stem: word }) =>
      terms.some(({ stem }) => stem === word || tellsOf(stem, word)) ||
      telling.some(({ asked }) => asked.has(word)),
  };
}
