// A question in; the sentences of the sources that answer it out, if any does.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { shouldAnswer } from '../search/confidence.ts';
import type { SentenceHit } from '../search/search.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms, type Term } from '../search/terms.ts';
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
  if (question.apiece && !apiece.test(text)) return false;
  const stated = knowledge.facts
    .statementsIn(passage.id)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const named = knowledge.facts.namedIn(passage.id);
  const isNamed = ({ readings }: Mention): boolean =>
    readings.some(
      ({ id, kind }) =>
        kind === 'document' || named.has(id) || stated.some((statement) => statement.named.has(id)),
    );
  if (!question.mentions.every(isNamed)) return false;
  const terms = findTerms(question.want === 'yes-no' || question.want === 'person' ? text : passage.text);
  /** The sentence, or what it is asked by, holds the word. */
  const holds = ({ stem: word }: Term): boolean =>
    terms.some(({ stem }) => stem === word || meansTheSame(stem, word)) ||
    stated.some(({ asked }) => asked.has(word));
  // A sentence on the same things says neither yes nor no.
  if ((question.want === 'yes-no' || question.want === 'person') && !question.content.every(holds))
    return false;
  if (question.head && !holds(question.head)) return false;
  const numbers = findNumbers(text);
  if (!question.numbers.every(({ value }) => numbers.some((run) => run.value === value))) return false;
  if (!tellsWhich(knowledge, question, passage, sentence)) return false;
  const kinds = kindsFor[question.want];
  if (kinds)
    return numbers.some(
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

/** “Which board is best?”: a sentence that names none of them does not tell which. */
function tellsWhich(
  knowledge: Knowledge,
  { text, mentions }: Question,
  passage: Passage,
  sentence: Range,
): boolean {
  const opening = /\bwhich\s+(?:one of )?(?:the )?/iu.exec(text);
  const at = opening ? opening.index + opening[0].length : undefined;
  const [asked] = mentions.find(({ start }) => start === at)?.readings ?? [];
  if (!asked || asked.members.length === 0) return true;
  const shown = passage.text.slice(sentence.start, sentence.end);
  const named = new Set(knowledge.names.findNested(shown).flatMap(({ readings }) => readings.map(({ id }) => id)));
  return asked.members.some(
    (member) => shown.includes(member.text) || (member.entity !== undefined && named.has(member.entity)),
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
