// The fact table of a corpus in; its rows by entity, and the words that each row answers to, out.
import type { Corpus, Figure, Passage, Quotation, Range } from '../corpus/corpus.ts';
import { PASSAGES_A_STEP, type Steps } from '../corpus/steps.ts';
import { findSentences } from '../search/sentences.ts';
import { idf } from '../search/vocabulary.ts';
import { findTerms } from '../search/terms.ts';
import type { Mention, Names } from './names.ts';
import { findSpokenOf } from './nested-names.ts';

/** The words that a row of the table accounts for in a question, as stems. */
export interface Vocabulary {
  /** What the row itself states or is asked by. */
  readonly own: ReadonlySet<string>;
  /** The entities that its evidence names. */
  readonly named: ReadonlySet<string>;
  /** The sentences that hold its evidence. */
  readonly near: ReadonlySet<string>;
  /** The entities that those sentences name. */
  readonly nearNamed: ReadonlySet<string>;
}

/** A run of a passage that states something, and what else people ask for it by. */
export interface Statement extends Range {
  /** The stems of the words. */
  readonly asked: ReadonlySet<string>;
  /** The ids of the entities that those words name. */
  readonly named: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();
const nothing: Vocabulary = { own: new Set(), near: new Set(), named: new Set(), nearNamed: new Set() };

export interface FactTable {
  figuresAbout(entity: string): readonly Figure[];
  /** Whether an entity is listed as a member of another. */
  isPart(entity: string): boolean;
  quotationsBy(entity: string): readonly Quotation[];
  vocabularyOf(figure: Figure): Vocabulary;
  /** The statements that stand in a passage. */
  statementsIn(passage: string): readonly Statement[];
  /** The passages with a statement that one of these stems asks for. */
  passagesAskedBy(stems: readonly string[]): readonly Passage[];
  /** How many statements a stem asks for. */
  countAskedBy(stem: string): number;
  /** All the words that figures and statements are asked by. */
  readonly askedWords: ReadonlySet<string>;
  /** The ids of the entities that a passage names. */
  namedIn(passage: string): ReadonlySet<string>;
  /** The idf of an entity: how telling it is that a passage names it. */
  weightOf(entity: string): number;
}

/** The sentence of a passage that holds a run, or the run itself where it crosses sentences. */
export function findSentenceAround(passage: Passage, run: Range): Range {
  const around = findSentences(passage.text).filter(({ start, end }) => start < run.end && end > run.start);
  const [first, last] = [around[0], around.at(-1)];
  return first && last ? { start: first.start, end: last.end } : run;
}

const idsOf = (mentions: readonly Mention[]): Set<string> =>
  new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));

function stemsOf(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.flatMap((text) => findTerms(text ?? '').map((term) => term.stem)));
}

/** The small words of a phrase are no words to ask by, “do” of “made to do”; those that stand alone are. */
function askedStems(phrases: readonly string[]): Set<string> {
  return new Set(
    phrases.flatMap((phrase) => {
      const terms = findTerms(phrase);
      const telling = terms.filter(({ stop }) => !stop);
      return (telling.length > 0 ? telling : terms).map(({ stem }) => stem);
    }),
  );
}

/** The fact table of a corpus, a few passages or one text of a row a step. */
export function* factTableSteps(corpus: Corpus, names: Names): Steps<FactTable> {
  const findEvery = (text: string) => names.findNested(text);
  const findSpoken = (text: string) => findSpokenOf(names, text);
  const passages = new Map<string, Passage>();
  const namedIn = new Map<string, ReadonlySet<string>>();
  const spread = new Map<string, number>();
  for (const passage of corpus.sources.flatMap((source) => source.passages)) {
    passages.set(passage.id, passage);
    const named = idsIn(passage.text);
    if (named.size > 0) namedIn.set(passage.id, named);
    for (const id of named) spread.set(id, (spread.get(id) ?? 0) + 1);
    if (passages.size % PASSAGES_A_STEP === 0) yield;
  }
  const figures = Map.groupBy(corpus.figures, (figure) => figure.about);
  const parts = new Set(corpus.entities.flatMap(({ members }) => members.map(({ entity }) => entity)));
  const quotations = Map.groupBy(corpus.quotations, (quotation) => quotation.speaker ?? '');
  const askedWords = new Set<string>();
  const addAsked = (asked: readonly string[]) => {
    for (const { term } of asked.flatMap(findTerms)) askedWords.add(term);
  };
  const vocabularies = new Map<string, Vocabulary>();
  for (const figure of corpus.figures) {
    vocabularies.set(figure.id, yield* vocabularySteps(figure));
    addAsked(figure.asked);
  }

  function idsIn(text: string): Set<string> {
    return idsOf(findEvery(text));
  }

  /** A word that no source prints is looked for among all that are: a text may take milliseconds. */
  function* idsInSteps(texts: readonly string[], find = findEvery): Steps<Set<string>> {
    const ids = new Set<string>();
    for (const text of texts) {
      for (const id of idsOf(find(text))) ids.add(id);
      yield;
    }
    return ids;
  }

  const statements: (Statement & { readonly passage: string })[] = [];
  for (const { asked, evidence } of corpus.statements) {
    const named = new Set<string>();
    const inWords: string[] = [];
    for (const words of asked) {
      const ids = yield* idsInSteps([words]);
      if (ids.size === 0) inWords.push(words);
      for (const id of ids) named.add(id);
    }
    const shared = { asked: askedStems(inWords), named };
    for (const { passage, start, end } of evidence) statements.push({ passage, start, end, ...shared });
    addAsked(asked);
  }
  const statementsOf = Map.groupBy(statements, ({ passage }) => passage);
  const askedTimes = new Map<string, number>();
  for (const stem of corpus.statements.flatMap(({ asked }) => [...askedStems(asked)]))
    askedTimes.set(stem, (askedTimes.get(stem) ?? 0) + 1);
  const askedBy = new Map<string, Set<string>>();
  for (const { passage, asked } of statements)
    for (const stem of asked) askedBy.set(stem, (askedBy.get(stem) ?? new Set()).add(passage));

  function* vocabularySteps(figure: Figure): Steps<Vocabulary> {
    const sentences = figure.evidence.flatMap((evidence) => {
      const passage = passages.get(evidence.passage);
      if (!passage) return [];
      const { start, end } = findSentenceAround(passage, evidence);
      return [passage.text.slice(start, end)];
    });
    const quotes = figure.evidence.map(({ quote }) => quote);
    return {
      own: stemsOf([...quotes, ...figure.asked, figure.unit, figure.qualifier, figure.scope, figure.asOf]),
      near: stemsOf(sentences),
      named: yield* idsInSteps([...quotes, ...figure.asked, figure.scope ?? ''], findSpoken),
      nearNamed: yield* idsInSteps(sentences, findSpoken),
    };
  }

  return {
    figuresAbout: (entity) => figures.get(entity) ?? [],
    isPart: (entity) => parts.has(entity),
    quotationsBy: (entity) => quotations.get(entity) ?? [],
    vocabularyOf: (figure) => vocabularies.get(figure.id) ?? nothing,
    statementsIn: (passage) => statementsOf.get(passage) ?? [],
    passagesAskedBy: (stems) =>
      [...new Set(stems.flatMap((stem) => [...(askedBy.get(stem) ?? [])]))].flatMap(
        (id) => passages.get(id) ?? [],
      ),
    countAskedBy: (stem) => askedTimes.get(stem) ?? 0,
    askedWords,
    namedIn: (passage) => namedIn.get(passage) ?? nobody,
    weightOf: (entity) => idf(spread.get(entity) ?? 0, passages.size),
  };
}
