// A question in; the sentences of the sources that answer it out, if any does.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { oncePerPair } from '../../corpus/once.ts';
import { shouldAnswer } from '../../search/confidence.ts';
import type { SentenceHit } from '../../search/search.ts';
import { findTerms } from '../../search/terms.ts';
import type { Answer, Citation } from '../answer.ts';
import { speakerAt } from '../attribution.ts';
import { readCandidate, type Candidate } from './candidate.ts';
import { leansBack } from './leans-back.ts';
import { citeWithBefore, citeWithNext } from './cite-around.ts';
import { apart, ample, citeRun, widen } from '../cite.ts';
import { mayAnswer } from './may-answer.ts';
import type { Question } from '../question/question.ts';
import type { Want } from '../question/wants.ts';
import { weighSentences, type Weighed } from './weigh.ts';

/** What a sentence must account for to be shown as an answer. See eval/fit.ts for how it is found. */
export const answerCoverage = 0.68;

/** The citation of a weighed sentence: all of it, or where it is long the clauses around the words that answer. */
export function citeSentence(knowledge: Knowledge, { passage, sentence, runs }: Weighed): Citation {
  // A statement that the question asks for is the answer; the names around it may be of others.
  const statements = knowledge.facts.statementsIn(passage.id);
  const own = runs.filter((run) =>
    statements.some(({ start, end }) => start <= run.start && end >= run.end && start === run.start),
  );
  const isNamed = ({ start, end }: Range) =>
    knowledge.names
      .find(passage.text.slice(start, end))
      .some((name) => name.end - name.start === end - start);
  const isAlone = own.length > 0 && runs.every((run) => own.includes(run) || isNamed(run));
  const telling = isAlone ? own : runs;
  const [first, last] = [telling[0], telling.at(-1)];
  // Where only words tell what answers, the clause that does may hold none of the question's.
  const isWhole = knowledge.corpus.entities.length === 0 || !first || !last;
  const shown = isWhole ? sentence : widen(passage, { start: first.start, end: last.end }, ample);
  const inside = runs.filter(({ start, end }) => start >= shown.start && end <= shown.end);
  return citeRun(passage, shown, inside, speakerAt(knowledge, passage, shown));
}

/** “Why is the future uncertain?”: a sentence that says no more than the question takes for granted. */
function repeats(
  knowledge: Knowledge,
  question: Question,
  { passage, sentence, coverage }: Weighed,
): boolean {
  if (knowledge.corpus.entities.length === 0 || coverage < 1 || question.content.length === 0) return false;
  // The time is all that a sentence need add for “when?”.
  if (question.want === 'date') return false;
  const text = passage.text.slice(sentence.start, sentence.end);
  const named = knowledge.names
    .find(text)
    .filter(({ readings }) =>
      question.mentions.some((mention) => mention.readings.some((one) => readings.includes(one))),
    );
  const added = findTerms(text).filter(
    ({ stem, stop, start, end }) =>
      !stop &&
      !question.content.some((term) => term.stem === stem) &&
      !named.some((mention) => mention.start <= start && mention.end >= end),
  );
  return added.length <= (question.want === 'reason' ? mostAddedToWhy : mostAdded);
}

/** Its verb is all that such a sentence has of its own. */
const mostAdded = 1;
/** “Why?”, after what it is: that alone is no reason. */
const mostAddedToWhy = 2;

const mostShown = 3;
/** A second sentence is shown only if it accounts for nearly as much as the first. */
const nearlyAsMuch = 0.9;

/** “What is going to happen to X?”: a sentence on X that such words ask for, before X itself is described. */
export function byStatement(knowledge: Knowledge, question: Question): Answer | undefined {
  return question.content.length > 0 ? undefined : answerFromPassages(knowledge, question);
}

/** The answer a sentence gives; undefined when none accounts for enough of the question. */
export function answerFromPassages(
  knowledge: Knowledge,
  question: Question,
  accepts: (one: Candidate) => boolean = () => true,
): Answer | undefined {
  // Without names there are only words, and the rule measured on words alone decides.
  const shown =
    knowledge.corpus.entities.length === 0
      ? findByWords(knowledge, question)
      : findByNames(knowledge, question, accepts);
  if (shown.length === 0) return undefined;
  const citations = shown.map((one) =>
    question.want === 'yes-no' && leansBack(knowledge, question, one.passage, one.sentence)
      ? citeWithBefore(knowledge, one)
      : question.want !== 'yes-no' && repeats(knowledge, question, one)
        ? citeWithNext(one)
        : citeSentence(knowledge, one),
  );
  if (question.want === 'yes-no') return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
  return { kind: 'passage', citations, next: [] };
}

/** Wants that tell what the answer must hold, so that a sentence which only holds the names may give it. */
const telling: ReadonlySet<Want> = new Set([
  'count',
  'figure',
  'amount',
  'share',
  'date',
  'duration',
  'quotation',
  'speaker',
  'person',
  'list',
  'bare',
]);

/** “Is there a warden?”, “does the town have one?”: a sentence with all the names answers that. */
const existence =
  /^(?:(?:is|are|was|were) there\b|(?:do|does|did) any\b|(?:does|do|did) (?:the |this |your |these )?(?:report|articles?|sources?|study|document|text)\b|(?:does|do|did) .+ have (?:an?|any|its own|their own)\b)/iu;

/** “Where does it say so?”, “where is the line about it?”: where the names stand is all that is asked. */
const whereSaid =
  /\bwhere\b.*\b(?:lines?|phrase|words?|quote|sentence|paragraph|passage|says?|said|mention|mentions|mentioned|states?|stated|written)\b/iu;

function saysSomething({ want, content, text, mentions, numbers }: Question): boolean {
  return (
    content.length > 0 ||
    telling.has(want) ||
    (mentions.length > 0 && whereSaid.test(text)) ||
    (want === 'yes-no' && mentions.length > 0 && numbers.length === 0 && existence.test(text))
  );
}

/** The sentences that may answer, each with what is read of it: several ways ask for those of one question. */
const findFitting = oncePerPair((knowledge: Knowledge, question: Question) => {
  const isTelling = saysSomething(question);
  return weighSentences(knowledge, question)
    .filter((one) => isTelling || one.light > 0 || isCopular(question, one))
    .map((one) => ({ one, candidate: readCandidate(knowledge, question, one) }))
    .filter(({ candidate }) => mayAnswer(candidate));
});

function findByNames(
  knowledge: Knowledge,
  question: Question,
  accepts: (one: Candidate) => boolean,
): readonly Weighed[] {
  const fitting = findFitting(knowledge, question)
    .filter(({ candidate }) => accepts(candidate))
    .map(({ one }) => one);
  // What the one source that is asked says goes before what another says more fully.
  const own = fitting.filter(
    ({ passage, coverage }) => passage.source === question.source && coverage >= answerCoverage,
  );
  const weighed = own.length > 0 ? own : fitting;
  const best = weighed[0]?.coverage ?? 0;
  return weighed
    .filter(({ coverage }) => coverage >= Math.max(answerCoverage, best * nearlyAsMuch))
    .slice(0, mostShown);
}

/** “Is she the chair of the board?”: a sentence that names somebody and everything else that is named. */
function isCopular({ want, text, mentions, numbers }: Question, { coverage }: Weighed): boolean {
  return (
    want === 'yes-no' &&
    /^(?:is|was|are|were)\b|^(?:does|do|did) .+ work (?:at|for|with)\b/iu.test(text) &&
    mentions.length > 1 &&
    numbers.length === 0 &&
    coverage === 1 &&
    mentions.some(({ readings }) => readings.every(({ kind }) => kind === 'person'))
  );
}

function findByWords(knowledge: Knowledge, question: Question): readonly Weighed[] {
  const { sentences, signs } = knowledge.search.find(question.text, 1);
  return shouldAnswer(signs) ? sentences.map(toWeighed) : [];
}

function toWeighed({ passage, start, end, coverage, matched }: SentenceHit): Weighed {
  return { passage, sentence: { start, end }, coverage, runs: apart(matched), light: 0, exact: 0, asking: 0 };
}

/** The sentence nearest to a question, whether it answers or not. */
export function findNearestSentence(knowledge: Knowledge, question: Question): Weighed | undefined {
  return knowledge.corpus.entities.length === 0
    ? knowledge.search.find(question.text, 1).sentences.map(toWeighed)[0]
    : weighSentences(knowledge, question)[0];
}
