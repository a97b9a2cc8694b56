// A question in; the sentences of the sources by how much of the question each accounts for, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import { oncePerPair } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSynonyms } from '../../search/synonyms.ts';
import { isSaidBy } from './said-by.ts';
import { apart } from '../cite.ts';
import type { Question } from '../question/question.ts';
import { textsOf } from '../source-text/read-text.ts';
import {
  type Concept,
  conceptsOf,
  findConcept,
  isInName,
  isAbout,
  besideShare,
  leastAsked,
  perStatement,
} from './concepts.ts';

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

const candidates = 12;

/** The best sentences for a question, best first: each way to answer and the refusal ask for those of one question. */
export const weighSentences = oncePerPair(weigh);

function weigh(knowledge: Knowledge, question: Question): readonly Weighed[] {
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

function weighPassage(
  knowledge: Knowledge,
  passage: Passage,
  concepts: readonly Concept[],
  { content, light, mentions: named }: Question,
): readonly Weighed[] {
  const mentioned = named.map(({ readings }) => new Set(readings.map(({ id }) => id)));
  const nested = knowledge.names.findNested(passage.text);
  // “Society” in the name of another body is not that one.
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
  const texts = textsOf(knowledge);
  const read = {
    terms: texts
      .terms(passage.text)
      .filter((term) => !others.some((mention) => isInName(passage.text, mention, term))),
    mentions,
    numbers: concepts.some(({ value }) => value !== undefined) ? texts.numbers(passage.text) : [],
    statements: knowledge.facts.statementsIn(passage.id),
    askedShare: (stem: string) => Math.max(leastAsked, 1 - perStatement * knowledge.facts.countAskedBy(stem)),
  };
  const found = concepts.map((concept) => ({
    weight: concept.weight,
    entities: concept.entities,
    runs: findConcept(concept, read),
  }));
  return texts.sentences(passage.text).map((sentence) => {
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
