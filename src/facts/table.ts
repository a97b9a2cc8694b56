// The fact table of a corpus in; its rows by entity, and the words that each row answers to, out.
import type { Corpus, Figure, Passage, Quotation, Range } from '../corpus/corpus.ts';
import { findSentences } from '../search/sentences.ts';
import { idf } from '../search/vocabulary.ts';
import { findTerms } from '../search/terms.ts';
import type { Names } from './names.ts';

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

const nothing: Vocabulary = { own: new Set(), near: new Set(), named: new Set(), nearNamed: new Set() };

export interface FactTable {
  figuresAbout(entity: string): readonly Figure[];
  quotationsBy(entity: string): readonly Quotation[];
  vocabularyOf(figure: Figure): Vocabulary;
  /** All the words that figures are asked by. */
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

function stemsOf(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.flatMap((text) => findTerms(text ?? '').map((term) => term.stem)));
}

export function buildFactTable(corpus: Corpus, names: Names): FactTable {
  const passages = new Map(
    corpus.sources.flatMap((source) => source.passages).map((passage) => [passage.id, passage]),
  );
  const figures = Map.groupBy(corpus.figures, (figure) => figure.about);
  const quotations = Map.groupBy(corpus.quotations, (quotation) => quotation.speaker ?? '');
  const vocabularies = new Map(corpus.figures.map((figure) => [figure.id, buildVocabulary(figure)]));

  function idsIn(texts: readonly string[]): Set<string> {
    return new Set(
      texts.flatMap((text) => names.findNested(text)).flatMap(({ readings }) => readings.map(({ id }) => id)),
    );
  }

  const namedIn = new Map([...passages].map(([id, { text }]) => [id, idsIn([text])]));
  const spread = new Map(
    corpus.entities.map(({ id }) => [id, [...namedIn.values()].filter((named) => named.has(id)).length]),
  );

  function buildVocabulary(figure: Figure): Vocabulary {
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
      named: idsIn([...figure.evidence.map(({ quote }) => quote), ...figure.asked, figure.scope ?? '']),
      nearNamed: idsIn(sentences),
    };
  }

  return {
    figuresAbout: (entity) => figures.get(entity) ?? [],
    quotationsBy: (entity) => quotations.get(entity) ?? [],
    vocabularyOf: (figure) => vocabularies.get(figure.id) ?? nothing,
    askedWords: new Set(
      corpus.figures.flatMap(({ asked }) =>
        asked.flatMap((words) => findTerms(words).map(({ term }) => term)),
      ),
    ),
    namedIn: (passage) => namedIn.get(passage) ?? new Set(),
    weightOf: (entity) => idf(spread.get(entity) ?? 0, passages.size),
  };
}
