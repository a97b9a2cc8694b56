// A checked corpus in; the frozen snapshot that every question is answered from out.
import { CorpusError } from './corpus/problems.ts';
import type { RawCorpus } from './corpus/raw.ts';
import type { Corpus, Entity, Passage, Source } from './corpus/corpus.ts';
import { runAtOnce, runInTurns, type Steps } from './corpus/steps.ts';
import type { Served, Withheld } from './corpus/withhold.ts';
import { withholdElsewhere } from './corpus/withhold-elsewhere.ts';
import { namesSteps, type Names } from './facts/names.ts';
import { rememberNames } from './facts/remembered-names.ts';
import { settingSteps, type Setting } from './facts/setting.ts';
import { factTableSteps, type FactTable } from './facts/table.ts';
import { learnSteps, type Learnt } from './search/learnt.ts';
import { searchSteps, type Search } from './search/search.ts';

export interface Knowledge extends Learnt {
  readonly corpus: Corpus;
  readonly search: Search;
  readonly names: Names;
  readonly facts: FactTable;
  readonly setting: Setting;
  findPassage(id: string): Passage | undefined;
  findSource(id: string): Source | undefined;
  findEntity(id: string): Entity | undefined;
}

/** What a stored version serves. */
export interface ServedKnowledge {
  readonly knowledge: Knowledge;
  readonly withheld: readonly Withheld[];
}

/** How many look-ups are filled in a step, which takes a fraction of a millisecond. */
const FILLED = 500;

function* knowledgeSteps(corpus: Corpus): Steps<Knowledge> {
  const passages = new Map<string, Passage>();
  for (const passage of corpus.sources.flatMap((source) => source.passages)) {
    passages.set(passage.id, passage);
    if (passages.size % FILLED === 0) yield;
  }
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const search = yield* searchSteps(corpus.sources);
  const names = rememberNames(yield* namesSteps(corpus, search));
  const facts = yield* factTableSteps(corpus, names);
  const setting = yield* settingSteps(corpus, names);
  const learnt = yield* learnSteps(corpus.precedents);
  return Object.freeze({
    corpus,
    search,
    names,
    facts,
    setting,
    ...learnt,
    findPassage: (id: string) => passages.get(id),
    findSource: (id: string) => sources.get(id),
    findEntity: (id: string) => entities.get(id),
  });
}

/** Builds the whole snapshot; it never changes afterwards. */
export function buildKnowledge(corpus: Corpus): Knowledge {
  return runAtOnce(knowledgeSteps(corpus));
}

/** The same snapshot in short steps, with whatever else there is to do in between: for a process that is being asked. */
export function buildKnowledgeAsync(corpus: Corpus): Promise<Knowledge> {
  return runInTurns(knowledgeSteps(corpus));
}

/**
 * The snapshot of a stored version without a stall, from its texts on, and the facts that it withholds. Rejects with a
 * CorpusError where the texts make no corpus.
 */
export async function buildServed(
  raw: RawCorpus,
  withhold: (raw: RawCorpus) => Promise<Served> = withholdElsewhere,
): Promise<ServedKnowledge> {
  const served = await withhold(raw);
  if ('problems' in served) throw new CorpusError(served.problems);
  return { knowledge: await buildKnowledgeAsync(served.corpus), withheld: served.withheld };
}
