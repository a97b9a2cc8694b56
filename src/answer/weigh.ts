// A question in; the sentences of the sources by how much of the question each accounts for, out.
import type { Passage, Range } from '../corpus/corpus.ts';
import { findNumbers, type NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Statement } from '../facts/table.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSentences } from '../search/sentences.ts';
import { findSynonyms, meansTheSame } from '../search/synonyms.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import { isSaidBy } from './said-by.ts';
import { apart } from './members.ts';
import type { Question } from './question.ts';

/** A sentence held against a question. */
export interface Weighed {
  readonly passage: Passage;
  readonly sentence: Range;
  /** The weight of the question's words and names that the sentence accounts for, 0 to 1. */
  readonly coverage: number;
  /** Where it does. */
  readonly runs: readonly Range[];
  /** How many of the question's light words ask for a statement that stands in it. */
  readonly light: number;
  /** How many of the question's words it holds in the very form typed. */
  readonly exact: number;
  /** How many of them ask for a statement that stands in it. */
  readonly asking: number;
}

/** What a light word and a word in its very form count for among sentences that account for as much. */
const lightBonus = 0.05;
const exactBonus = 0.02;
const askingBonus = 0.03;

function scoreOf({ coverage, light, exact, asking }: Weighed): number {
  return coverage + lightBonus * light + exactBonus * exact + askingBonus * asking;
}

// What a word of the question counts for when the sentence does not hold it itself.
const synonymShare = 0.8;
const besideShare = 0.5;
/** A word that asks for a statement counts for less the more statements it asks for. */
const perStatement = 0.03;
const leastAsked = 0.7;
/** What naming the document counts for: its sources are about it all along. */
const documentShare = 0.3;
/** What a word for anybody counts for. */
const anybodyShare = 0.3;
const anybody = new Set(
  ['people', 'person', 'somebody', 'someone', 'everyone', 'anyone', 'folk', 'folks'].map(stemOf),
);

const candidates = 12;

/** Nobody asks for more things than these by their number. */
const mostListed = 20;

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
  // “What three kinds are there?” counts what is to be listed, and no sentence need hold it.
  const isListed = question.want === 'list' || question.want === 'quotation';
  const stated = question.numbers.filter(
    ({ kind, value }) => !isListed || kind !== 'number' || Number(value) > mostListed,
  );
  const numbers = stated.map(({ value }): Concept => ({
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
  const asked = knowledge.facts.passagesAskedBy(question.content.map(({ stem }) => stem));
  return [...new Set([...hits.map(({ passage }) => passage), ...asked])]
    .flatMap((passage, rank) =>
      weighPassage(knowledge, passage, concepts, question).map((weighed) => ({
        ...weighed,
        coverage: weighed.coverage / total,
        rank,
      })),
    )
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || spanOf(a) - spanOf(b) || a.rank - b.rank);
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
    return [
      ...passage.mentions.filter(({ readings }) => readings.some(({ id }) => concept.entities.has(id))),
      ...passage.statements.filter(({ named }) => [...concept.entities].some((id) => named.has(id))),
    ].map((run) => ({ run, share: 1 }));
  const inWords = passage.terms.flatMap((run) => {
    if (concept.stems.includes(run.stem)) return [{ run, share: 1 }];
    return concept.stems.some((stem) => meansTheSame(stem, run.stem)) ? [{ run, share: synonymShare }] : [];
  });
  const asked = passage.statements.flatMap((run) =>
    concept.stems
      .filter((stem) => run.asked.has(stem))
      .map((stem) => ({ run, share: passage.askedShare(stem) })),
  );
  return [...inWords, ...asked];
}

/** Whether a statement names one of the entities, or is asked for by their names. */
function isAbout({ start, end, named }: Statement, { mentions }: Read, ids: ReadonlySet<string>): boolean {
  return (
    [...ids].some((id) => named.has(id)) ||
    mentions.some(
      (mention) =>
        mention.start >= start && mention.end <= end && mention.readings.some(({ id }) => ids.has(id)),
    )
  );
}

interface Read {
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberRun[];
  readonly statements: readonly Statement[];
  askedShare(stem: string): number;
}

/** Whether a word is only part of a proper name: “healthy” in “Healthy Town Partnership” says nothing of health. */
function isInName(text: string, mention: Mention, term: Term): boolean {
  if (term.start < mention.start || term.end > mention.end) return false;
  const printed = text.slice(mention.start, mention.end).split(' ');
  return printed.length > 1 && printed.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}

function weighPassage(
  knowledge: Knowledge,
  passage: Passage,
  concepts: readonly Concept[],
  { content, light, mentions: named }: Question,
): readonly Weighed[] {
  const mentioned = named.map(({ readings }) => new Set(readings.map(({ id }) => id)));
  const nested = knowledge.names.findNested(passage.text);
  // “Partnership” in the name of another body is not that one.
  const mentions = nested.filter(
    (inner) =>
      inner.readings.every(({ kind }) => kind === 'place' || kind === 'person') ||
      !nested.some(
        (outer) =>
          outer.readings.every(({ kind }) => kind !== 'person') &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start &&
          !outer.readings.some((one) => inner.readings.includes(one)),
      ),
  );
  const asked = (id: string) => concepts.some(({ entities }) => entities.has(id));
  const others = mentions.filter(({ readings }) =>
    readings.every(({ id, kind }) => kind !== 'person' && !asked(id)),
  );
  const read = {
    terms: findTerms(passage.text).filter(
      (term) => !others.some((mention) => isInName(passage.text, mention, term)),
    ),
    mentions,
    numbers: concepts.some(({ value }) => value !== undefined) ? findNumbers(passage.text) : [],
    statements: knowledge.facts.statementsIn(passage.id),
    askedShare: (stem: string) => Math.max(leastAsked, 1 - perStatement * knowledge.facts.countAskedBy(stem)),
  };
  const found = concepts.map((concept) => ({
    weight: concept.weight,
    entities: concept.entities,
    runs: findConcept(concept, read),
  }));
  return findSentences(passage.text).map((sentence) => {
    const inside = (run: Range) => run.start >= sentence.start && run.end <= sentence.end;
    const shares = found.map(({ weight, runs, entities }) => {
      const said = isSaidBy(knowledge, passage, sentence, entities) ? 1 : 0;
      const here = Math.max(said, ...runs.filter(({ run }) => inside(run)).map(({ share }) => share));
      const beside = Math.max(0, ...runs.map(({ share }) => share * besideShare));
      return weight * Math.max(here, beside);
    });
    const runs = apart(found.flatMap((one) => one.runs.map(({ run }) => run).filter(inside)));
    const statements = read.statements
      .filter(inside)
      .filter(
        (statement) => mentioned.length === 0 || mentioned.some((ids) => isAbout(statement, read, ids)),
      );
    const words = new Set(read.terms.filter(inside).map(({ term }) => term));
    return {
      passage,
      sentence,
      coverage: shares.reduce((sum, share) => sum + share, 0),
      runs,
      light: light.filter((stem) => statements.some(({ asked }) => asked.has(stem))).length,
      exact: content.filter(({ term }) => words.has(term)).length,
      asking: content.filter(({ stem }) => statements.some(({ asked }) => asked.has(stem))).length,
    };
  });
}
