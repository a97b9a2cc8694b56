// A question in; the sentences of the sources that answer it out, if any does.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import type { Knowledge } from '../knowledge.ts';
import { shouldAnswer } from '../search/confidence.ts';
import type { SentenceHit } from '../search/search.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer, Citation } from './answer.ts';
import { speakerAt } from './attribution.ts';
import { ample, citeRun, widen } from './cite.ts';
import { apart } from './members.ts';
import { apiece, type Question } from './question.ts';
import type { Want } from './wants.ts';
import { weighSentences, type Weighed } from './weigh.ts';

/** What a sentence must account for to be shown as an answer. See eval/fit.ts for how it is found. */
export const answerCoverage = 0.62;

const kindsFor: Partial<Record<Want, readonly NumberKind[]>> = {
  count: ['number'],
  amount: ['money', 'number', 'share'],
  share: ['share'],
  date: ['year', 'period', 'date'],
  duration: ['duration', 'period'],
};

const namable = new Set(['person', 'body', 'post', 'group']);

/** Whether a sentence holds the kind of thing that is wanted, and names everybody and every place that the question names. */
function mayAnswer(knowledge: Knowledge, question: Question, { passage, sentence }: Weighed): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  const named = knowledge.facts.namedIn(passage.id);
  const strict = question.mentions.filter(({ readings }) =>
    readings.every(({ kind }) => kind === 'person' || kind === 'place'),
  );
  if (!strict.every(({ readings }) => readings.some(({ id }) => named.has(id)))) return false;
  if (question.apiece && !apiece.test(text)) return false;
  if (question.want === 'yes-no' && !holdsEveryWord(question, text)) return false;
  const { head } = question;
  if (
    head &&
    !findTerms(passage.text).some(({ stem }) => stem === head.stem || meansTheSame(stem, head.stem))
  )
    return false;
  const kinds = kindsFor[question.want];
  if (kinds)
    return findNumbers(text).some(
      (run) => kinds.includes(run.kind) && !isTabled(knowledge, passage, sentence, run),
    );
  if (question.want !== 'person' && question.want !== 'speaker') return true;
  const post = question.mentions.some(({ readings }) => readings.every(({ kind }) => kind === 'post'));
  const asked = new Set(question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    knowledge.names
      .find(text)
      .some(({ readings }) =>
        readings.some(({ id, kind }) => (post ? kind === 'person' : namable.has(kind)) && !asked.has(id)),
      ) ||
    (knowledge.corpus.entities.length === 0 &&
      /\p{Lu}\p{L}+ (?:\p{Lu}\.? ?)*\p{Lu}\p{L}+/u.test(text.slice(1)))
  );
}

/** Whether a sentence holds every word that is asked about: a sentence on the same things says neither yes nor no. */
function holdsEveryWord({ content }: Question, sentence: string): boolean {
  const terms = findTerms(sentence);
  return content.every((word) =>
    terms.some(({ stem }) => stem === word.stem || meansTheSame(stem, word.stem)),
  );
}

/** A number that the fact table has: had it been what is asked for, the table would have answered. */
function isTabled(knowledge: Knowledge, passage: Passage, sentence: Range, run: NumberRun): boolean {
  const [start, end] = [sentence.start + run.core.start, sentence.start + run.core.end];
  return knowledge.corpus.figures.some(({ evidence }) =>
    evidence.some((one) => one.passage === passage.id && one.start < end && one.end > start),
  );
}

/** The citation of a weighed sentence: all of it, or where it is long the clauses around the words that answer. */
export function citeSentence(knowledge: Knowledge, { passage, sentence, runs }: Weighed): Citation {
  const [first, last] = [runs[0], runs.at(-1)];
  // Where only words tell what answers, the clause that does may hold none of the question's.
  const isWhole = knowledge.corpus.entities.length === 0 || !first || !last;
  const shown = isWhole ? sentence : widen(passage, { start: first.start, end: last.end }, ample);
  return citeRun(passage, shown, runs, speakerAt(knowledge, passage, shown));
}

const mostShown = 3;
/** A second sentence is shown only if it accounts for nearly as much as the first. */
const nearlyAsMuch = 0.9;

/** The answer a sentence gives; undefined when none accounts for enough of the question. */
export function answerFromPassages(knowledge: Knowledge, question: Question): Answer | undefined {
  // Without names there are only words, and the rule measured on words alone decides.
  const shown =
    knowledge.corpus.entities.length === 0
      ? findByWords(knowledge, question)
      : findByNames(knowledge, question);
  if (shown.length === 0) return undefined;
  const citations = shown.map((one) => citeSentence(knowledge, one));
  if (question.want === 'yes-no') return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
  return { kind: 'passage', citations, next: [] };
}

function findByNames(knowledge: Knowledge, question: Question): readonly Weighed[] {
  const weighed = weighSentences(knowledge, question).filter((one) => mayAnswer(knowledge, question, one));
  const best = weighed[0]?.coverage ?? 0;
  return weighed
    .filter(({ coverage }) => coverage >= Math.max(answerCoverage, best * nearlyAsMuch))
    .slice(0, mostShown);
}

function findByWords(knowledge: Knowledge, question: Question): readonly Weighed[] {
  const { sentences, signs } = knowledge.search.find(question.text, 1);
  return shouldAnswer(signs) ? sentences.map(toWeighed) : [];
}

function toWeighed({ passage, start, end, coverage, matched }: SentenceHit): Weighed {
  return { passage, sentence: { start, end }, coverage, runs: apart(matched) };
}

/** The sentence nearest to a question, whether it answers or not. */
export function findNearestSentence(knowledge: Knowledge, question: Question): Weighed | undefined {
  return knowledge.corpus.entities.length === 0
    ? knowledge.search.find(question.text, 1).sentences.map(toWeighed)[0]
    : weighSentences(knowledge, question)[0];
}
