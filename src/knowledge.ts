// A checked corpus in; the frozen snapshot that every question is answered from out.
import type { Corpus, Entity, Passage, Source } from './corpus/corpus.ts';
import { buildNames, type Names } from './facts/names.ts';
import { buildFactTable, type FactTable } from './facts/table.ts';
import { buildSearch, type Search } from './search/search.ts';

export interface Knowledge {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly names: Names;
  readonly facts: FactTable;
  findPassage(id: string): Passage | undefined;
  findSource(id: string): Source | undefined;
  findEntity(id: string): Entity | undefined;
}

/** Builds the whole snapshot; it never changes afterwards. */
export function buildKnowledge(corpus: Corpus): Knowledge {
  const passages = new Map(
    corpus.sources.flatMap((source) => source.passages).map((passage) => [passage.id, passage]),
  );
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const search = buildSearch(corpus.sources);
  const names = buildNames(corpus, search);
  return Object.freeze({
    corpus,
    search,
    names,
    facts: buildFactTable(corpus, names),
    findPassage: (id: string) => passages.get(id),
    findSource: (id: string) => sources.get(id),
    findEntity: (id: string) => entities.get(id),
  });
}
