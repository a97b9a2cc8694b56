// The frozen snapshot that every question is answered from.
import type { Corpus, Entity, Passage, Source } from './corpus/corpus.ts';
import type { Search } from './search/search.ts';

export interface Knowledge {
  readonly corpus: Corpus;
  readonly search: Search;
  findPassage(id: string): Passage | undefined;
  findSource(id: string): Source | undefined;
  findEntity(id: string): Entity | undefined;
}
