// A question in; the sentence of the sources that answers it, with how surely, out.
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import type { Passage, Range } from '../corpus/corpus.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { shouldAnswer } from '../search/confidence.ts';
import { findSentences } from '../search/sentences.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import { findSynonyms, meansTheSame } from '../search/synonyms.ts';
import type { Answer, Citation } from './answer.ts';
import { citeRun, widen } from './cite.ts';
import { apart } from './members.ts';
import { apiece, type Question } from './question.ts';
import { speakerAt } from './attribution.ts';
import type { Want } from './wants.ts';

/** A sentence held against a question. */
export interface Weighed {
  readonly passage: Passage;
  readonly sentence: Range;
  /** The weight of the question's words and names that the sentence accounts for, 0 to 1. */
  readonly coverage: number;
  /** Where it does. */
  readonly runs: readonly Range[];
}

/** What a sentence must account for to be shown as an answer. See eval/fit.ts for how it is found. */
export const answerCoverage = 0.62;

// What a word of the question counts for when the sentence does not hold it itself.
const synonymShare = 0.8;
const besideShare = 0.5;
/** What naming the document counts for: its sources are about it all along. */
const documentShare = 0.3;
/** What a word for anybody counts for. */
const anybodyShare = 0.3;
const anybody = new Set(
  ['people', 'person', 'somebody', 'someone', 'everyone', 'anyone', 'folk', 'folks'].map(stemOf),
);

const candidates = 12;
/** A longer sentence is shown as the clauses around the words that answer. */
const wholeSentence = 400;

interface Concept {
  readonly weight: number;
  readonly stems: readonly string[];
  readonly entities: ReadonlySet<string>;
  /** A number of the question: another number is another thing. */
  readonly value?: number | string;
}

function conceptsOf(knowledge: Knowledge, question: Question): readonly Concept[] {
  const { search } = knowledge;
  const named = question.mentions.map(({ readings }): Concept => {
    const weight = Math.min(...readings.map(({ id }) => knowledge.facts.weightOf(id)));
    const isAbout = readings.every(({ kind }) => kind === 'document');
    return {
      weight: weight * (isAbout ? documentShare : 1),
      stems: [],
      entities: new Set(readings.map(({ id }) => id)),
    };
  });
  const words = question.content.map(({ stem }): Concept => ({
    weight: search.weightOf(stem) * (anybody.has(stem) ? anybodyShare : 1),
    stems: [stem],
    entities: new Set(),
  }));
  const numbers = question.numbers.map(({ value }): Concept => ({
    weight: search.weightOf(''),
    stems: [],
    entities: new Set(),
    value,
  }));
  return [...named, ...words, ...numbers];
}

/** The best sentences for a question, best first. */
export function weighSentences(knowledge: Knowledge, question: Question): readonly Weighed[] {
  const concepts = conceptsOf(knowledge, question);
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const names = question.mentions.flatMap(({ readings }) =>
    readings.flatMap((entity) => entity.names.map(({ text }) => text)),
  );
  const unknown = question.content.filter(({ stem }) => !knowledge.search.knowsStem(stem));
  const others = unknown.flatMap(({ stem }) => findSynonyms(stem));
  const hits = knowledge.search.passages([question.text, ...names, ...others].join(' '), candidates);
  return hits
    .flatMap(({ passage }, rank) =>
      weighPassage(knowledge, passage, concepts).map((weighed) => ({
        ...weighed,
        coverage: weighed.coverage / total,
        rank,
      })),
    )
    .toSorted((a, b) => b.coverage - a.coverage || spanOf(a) - spanOf(b) || a.rank - b.rank);
}

/** How far apart the words that answer stand, in characters. */
function spanOf({ runs }: Weighed): number {
  return (runs.at(-1)?.end ?? Infinity) - (runs[0]?.start ?? 0);
}

interface Found {
  readonly run: Range;
  readonly share: number;
}

/** Where a passage holds a concept, and how truly. */
function findConcept(concept: Concept, passage: Read): readonly Found[] {
  if (concept.value !== undefined)
    return passage.numbers.filter(({ value }) => value === concept.value).map((run) => ({ run, share: 1 }));
  if (concept.entities.size > 0)
    return passage.mentions
      .filter(({ readings }) => readings.some(({ id }) => concept.entities.has(id)))
      .map((run) => ({ run, share: 1 }));
  return passage.terms.flatMap((run) => {
    if (concept.stems.includes(run.stem)) return [{ run, share: 1 }];
    return concept.stems.some((stem) => meansTheSame(stem, run.stem)) ? [{ run, share: synonymShare }] : [];
  });
}

interface Read {
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberRun[];
}

function weighPassage(
  knowledge: Knowledge,
  passage: Passage,
  concepts: readonly Concept[],
): readonly Weighed[] {
  const read = {
    terms: findTerms(passage.text),
    mentions: knowledge.names.findNested(passage.text),
    numbers: findNumbers(passage.text),
  };
  const found = concepts.map((concept) => ({ weight: concept.weight, runs: findConcept(concept, read) }));
  return findSentences(passage.text).map((sentence) => {
    const inside = (run: Range) => run.start >= sentence.start && run.end <= sentence.end;
    const shares = found.map(({ weight, runs }) => {
      const here = Math.max(0, ...runs.filter(({ run }) => inside(run)).map(({ share }) => share));
      const beside = Math.max(0, ...runs.map(({ share }) => share * besideShare));
      return weight * Math.max(here, beside);
    });
    const runs = apart(found.flatMap((one) => one.runs.map(({ run }) => run).filter(inside)));
    return { passage, sentence, coverage: shares.reduce((sum, share) => sum + share, 0), runs };
  });
}

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
  const asked = new Set(question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  return (
    knowledge.names
      .find(text)
      .some(({ readings }) => readings.some(({ id, kind }) => namable.has(kind) && !asked.has(id))) ||
    (knowledge.corpus.entities.length === 0 &&
      /\p{Lu}\p{L}+ (?:\p{Lu}\.? ?)*\p{Lu}\p{L}+/u.test(text.slice(1)))
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
  const whole = sentence.end - sentence.start <= wholeSentence || !first || !last;
  const shown = whole ? sentence : widen(passage, { start: first.start, end: last.end });
  return citeRun(passage, shown, runs, speakerAt(knowledge, passage, shown));
}

const mostShown = 2;
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
  if (!shouldAnswer(signs)) return [];
  return sentences.map(({ passage, start, end, coverage, matched }) => ({
    passage,
    sentence: { start, end },
    coverage,
    runs: apart(matched),
  }));
}
