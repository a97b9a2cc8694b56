// A question in; the sentences of the sources that answer it out, if any does.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Statement } from '../facts/table.ts';
import type { Knowledge } from '../knowledge.ts';
import { shouldAnswer } from '../search/confidence.ts';
import type { SentenceHit } from '../search/search.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import type { Answer, Citation } from './answer.ts';
import { speakerAt } from './attribution.ts';
import { categories } from './by-description.ts';
import { ample, citeRun, widen } from './cite.ts';
import { isOwnCount } from './fit.ts';
import { apart } from './members.ts';
import { apiece, type Question } from './question.ts';
import type { Want } from './wants.ts';
import { weighSentences, type Weighed } from './weigh.ts';

/** What a sentence must account for to be shown as an answer. See eval/fit.ts for how it is found. */
export const answerCoverage = 0.64;

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
  const { search } = knowledge;
  const text = passage.text.slice(sentence.start, sentence.end);
  if (question.apiece && !apiece.test(text)) return false;
  const stated = knowledge.facts
    .statementsIn(passage.id)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const named = knowledge.facts.namedIn(passage.id);
  // Only a sentence that names what is asked about says yes or no of it; speakers stand beside their words.
  const here = new Set(
    knowledge.names.findNested(text).flatMap(({ readings }) => readings.map(({ id }) => id)),
  );
  const isNamed = ({ readings }: Mention): boolean =>
    readings.some(
      ({ id, kind }) =>
        (kind === 'document' && knowledge.facts.weightOf(id) < search.weightOf('') / 2) ||
        (question.want === 'yes-no' ? here : named).has(id) ||
        stated.some((statement) => statement.named.has(id)),
    );
  if (!question.mentions.every(isNamed)) return false;
  if (isOfAnother(knowledge, question, { passage, sentence }, stated)) return false;
  const telling =
    question.want === 'person' ? stated.filter(({ asked }) => asked.has(stemOf('who'))) : stated;
  const terms = findTerms(question.want === 'yes-no' || question.want === 'person' ? text : passage.text);
  /** The sentence, or what it is asked by, holds the word. */
  const holds = ({ stem: word }: Term): boolean =>
    terms.some(({ stem }) => stem === word || meansTheSame(stem, word)) ||
    telling.some(({ asked }) => asked.has(word));
  // A sentence on the same things says neither yes nor no.
  if ((question.want === 'yes-no' || question.want === 'person') && !question.content.every(holds))
    return false;
  if (question.head && !holds(question.head)) return false;
  if (question.namesStranger && !setsRight(knowledge, question, text, terms)) return false;
  // “What is a board of trustees?” is about those very words.
  const isPrinted = ({ stem }: Term): boolean => terms.some((term) => term.stem === stem);
  if (/^what(?:'s| is| are) an? /iu.test(question.text) && !question.content.every(isPrinted)) return false;
  const numbers = findNumbers(text);
  // “What three kinds are there?” counts what is to be listed.
  const isListed = question.want === 'list' || question.want === 'quotation';
  const isHeld = (asked: NumberRun): boolean =>
    // “An independent one.”
    /^one$/iu.test(question.text.slice(asked.start, asked.end)) ||
    isOwnCount(knowledge, question, asked) ||
    numbers.some(({ value }) => value === asked.value);
  if (!isListed && !question.numbers.every(isHeld)) return false;
  // “Which branches closed?” asks for several: “branch staff” is not about any of them.
  const several = /\bwhich\s+(\S+s)\b/iu.exec(question.text)?.[1]?.toLowerCase();
  if (question.head && several === question.head.term && !categories.has(question.head.stem))
    if (!terms.some(({ term }) => term === several)) return false;
  if (!tellsWhich(knowledge, question, passage, sentence)) return false;
  const kinds = kindsFor[question.want];
  if (kinds)
    return givesNumber(
      knowledge,
      question,
      { passage, sentence },
      {
        numbers: numbers.filter(({ kind }) => kinds.includes(kind)),
        isWhole: question.content.every(holds),
      },
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

/** Whether a sentence holds the very words of a question that names a stranger, and names somebody whom the question does not. */
function setsRight(
  knowledge: Knowledge,
  { content, mentions }: Question,
  sentence: string,
  terms: readonly Term[],
): boolean {
  const asked = new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    content.length > 0 &&
    content.every(({ stem }) => terms.some((term) => term.stem === stem || meansTheSame(term.stem, stem))) &&
    knowledge.names
      .find(sentence)
      .some(({ readings }) => readings.some(({ id, kind }) => kind === 'person' && !asked.has(id)))
  );
}

const subjects: ReadonlySet<Want> = new Set(['yes-no', 'reason', 'person']);

/**
 * Whether a word of the question is accounted for only by what a statement is asked by, and that statement names nothing that
 * the question names: what it says of its own subject is then not said of the question's.
 */
function isOfAnother(
  knowledge: Knowledge,
  { want, content, mentions }: Question,
  { passage, sentence }: Pick<Weighed, 'passage' | 'sentence'>,
  stated: readonly Statement[],
): boolean {
  const named = mentions.filter(({ readings }) =>
    readings.every(({ kind }) => kind !== 'document' && kind !== 'place'),
  );
  if (!subjects.has(want) || named.length === 0) return false;
  const text = passage.text.slice(sentence.start, sentence.end);
  const printed = findTerms(text);
  const lent = content.filter(
    ({ stem }) => !printed.some((term) => term.stem === stem || meansTheSame(term.stem, stem)),
  );
  const isAbout = (statement: Statement): boolean => {
    const clause = knowledge.names.findNested(passage.text.slice(statement.start, statement.end));
    return named.some(({ readings }) =>
      readings.some(
        (one) => statement.named.has(one.id) || clause.some((mention) => mention.readings.includes(one)),
      ),
    );
  };
  return lent.some(({ stem }) => {
    const lending = stated.filter(({ asked }) => asked.has(stem));
    return lending.length > 0 && !lending.some(isAbout);
  });
}

/** “Which board is best?”: a sentence that names none of them does not tell which. */
function tellsWhich(
  knowledge: Knowledge,
  { text, mentions }: Question,
  passage: Passage,
  sentence: Range,
): boolean {
  const opening =
    /\bwhich\s+(?:(?:one )?of )?(?:the |these |those )?(?:two |three |four |five |\d+ )?/iu.exec(text);
  const at = opening ? opening.index + opening[0].length : undefined;
  const [asked] = mentions.find(({ start }) => start === at)?.readings ?? [];
  if (!asked) return true;
  if (asked.members.length === 0)
    return !knowledge.facts.figuresAbout(asked.id).some(({ measure }) => measure === 'count');
  const shown = passage.text.slice(sentence.start, sentence.end);
  const named = new Set(
    knowledge.names.findNested(shown).flatMap(({ readings }) => readings.map(({ id }) => id)),
  );
  return asked.members.some(
    (member) => shown.includes(member.text) || (member.entity !== undefined && named.has(member.entity)),
  );
}

/**
 * Whether one of a sentence's numbers may be the one asked for. One that the fact table has is not: the table would have
 * answered. Unless the words fit several of its shares alike and name none: then the sentence gives them all.
 */
function givesNumber(
  knowledge: Knowledge,
  { want, mentions }: Question,
  { passage, sentence }: Pick<Weighed, 'passage' | 'sentence'>,
  { numbers, isWhole }: { readonly numbers: readonly NumberRun[]; readonly isWhole: boolean },
): boolean {
  const rows = numbers.map(({ core }) => {
    const [start, end] = [sentence.start + core.start, sentence.start + core.end];
    return knowledge.corpus.figures.find(({ evidence }) =>
      evidence.some(({ says, passage: id }) => id === passage.id && says.start < end && says.end > start),
    );
  });
  if (rows.some((row) => row === undefined)) return true;
  const named = rows.some((row) =>
    mentions.some(({ readings }) => readings.some(({ id }) => id === row?.about)),
  );
  return isWhole && !named && want === 'share' && rows.length > 1;
}

/** The citation of a weighed sentence: all of it, or where it is long the clauses around the words that answer. */
export function citeSentence(knowledge: Knowledge, { passage, sentence, runs }: Weighed): Citation {
  // A statement that the question asks for is the answer; the names around it may be of others.
  const statements = knowledge.facts.statementsIn(passage.id);
  const own = runs.filter((run) =>
    statements.some(({ start, end }) => start <= run.start && end >= run.end && start === run.start),
  );
  const telling = own.length > 0 ? own : runs;
  const [first, last] = [telling[0], telling.at(-1)];
  // Where only words tell what answers, the clause that does may hold none of the question's.
  const isWhole = knowledge.corpus.entities.length === 0 || !first || !last;
  const shown = isWhole ? sentence : widen(passage, { start: first.start, end: last.end }, ample);
  return citeRun(passage, shown, runs, speakerAt(knowledge, passage, shown));
}

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
  accepts: (one: Weighed) => boolean = () => true,
): Answer | undefined {
  // Without names there are only words, and the rule measured on words alone decides.
  const shown =
    knowledge.corpus.entities.length === 0
      ? findByWords(knowledge, question)
      : findByNames(knowledge, question, accepts);
  if (shown.length === 0) return undefined;
  const citations = shown.map((one) => citeSentence(knowledge, one));
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

/** “Is there a mayor?”, “does the town have one?”: a sentence with all the names answers that. */
const existence =
  /^(?:(?:is|are|was|were) there\b|(?:does|do|did) (?:the |this |your |these )?(?:report|articles?|sources?|study|document|text)\b|(?:does|do|did) .+ have (?:an?|any|its own|their own)\b)/iu;

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

function findByNames(
  knowledge: Knowledge,
  question: Question,
  accepts: (one: Weighed) => boolean,
): readonly Weighed[] {
  const weighed = weighSentences(knowledge, question).filter(
    (one) =>
      (saysSomething(question) || one.light > 0 || isCopular(question, one)) &&
      mayAnswer(knowledge, question, one) &&
      accepts(one),
  );
  const best = weighed[0]?.coverage ?? 0;
  return weighed
    .filter(({ coverage }) => coverage >= Math.max(answerCoverage, best * nearlyAsMuch))
    .slice(0, mostShown);
}

/** “Is she the chair of the board?”: a sentence that names somebody and everything else that is named. */
function isCopular({ want, text, mentions, numbers }: Question, { coverage }: Weighed): boolean {
  return (
    want === 'yes-no' &&
    /^(?:is|was|are|were)\b/iu.test(text) &&
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
  return { passage, sentence: { start, end }, coverage, runs: apart(matched), light: 0, exact: 0 };
}

/** The sentence nearest to a question, whether it answers or not. */
export function findNearestSentence(knowledge: Knowledge, question: Question): Weighed | undefined {
  return knowledge.corpus.entities.length === 0
    ? knowledge.search.find(question.text, 1).sentences.map(toWeighed)[0]
    : weighSentences(knowledge, question)[0];
}
