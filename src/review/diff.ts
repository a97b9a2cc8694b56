// The corpus before a draft and after it in; what differs for a reader, source by source and fact by fact, out. Pure.
import type { Corpus, Passage, Source } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { factDiffSteps, type FactChange } from './fact-diff.ts';
import { passageSteps, type PassageChange } from './passage-diff.ts';

const details = ['title', 'publisher', 'author', 'url', 'published', 'retrieved', 'licence', 'cite'] as const;

/** Something that is known about a source: left out on the side that does not have it. */
export interface DetailChange {
  readonly detail: (typeof details)[number];
  readonly before?: string;
  readonly after?: string;
}

export interface SourceChange {
  readonly id: string;
  /** As it is cited afterwards, or was before it was removed. */
  readonly cite: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Of a source that is on both sides. */
  readonly details: readonly DetailChange[];
  readonly passages: readonly PassageChange[];
}

export interface PassageCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface CorpusDiff {
  /** In the order of the sources afterwards, then those removed; those that have not changed are left out. */
  readonly sources: readonly SourceChange[];
  readonly facts: readonly FactChange[];
  readonly counts: PassageCounts;
}

function diffDetails(before: Source, after: Source): readonly DetailChange[] {
  return details.flatMap((detail) => {
    const [old, now] = [before[detail], after[detail]];
    if (old === now) return [];
    return [
      {
        detail,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

function* sourceSteps(before: Source | undefined, after: Source | undefined): Steps<readonly SourceChange[]> {
  const passages = yield* passageSteps(before?.passages ?? [], after?.passages ?? []);
  const source = after ?? before;
  if (source === undefined) return [];
  const { id, cite } = source;
  if (before === undefined) return [{ id, cite, change: 'added', details: [], passages }];
  if (after === undefined) return [{ id, cite, change: 'removed', details: [], passages }];
  const changed = diffDetails(before, after);
  return changed.length + passages.length === 0
    ? []
    : [{ id, cite, change: 'changed', details: changed, passages }];
}

/** Passages are the same by their words: one that only has another number or page has not changed. */
export function* diffSteps(before: Corpus, after: Corpus): Steps<CorpusDiff> {
  const old = new Map(before.sources.map((source) => [source.id, source]));
  const kept = new Set(after.sources.map(({ id }) => id));
  const gone = before.sources.filter(({ id }) => !kept.has(id));
  const pairs = [
    ...after.sources.map((source) => [old.get(source.id), source] as const),
    ...gone.map((source) => [source, undefined] as const),
  ];
  const sources: SourceChange[] = [];
  for (const [one, other] of pairs) {
    sources.push(...(yield* sourceSteps(one, other)));
    yield;
  }
  const all = sources.flatMap(({ passages }) => passages);
  const count = (kind: PassageChange['kind']): number => all.filter((one) => one.kind === kind).length;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
  return { sources, facts: yield* factDiffSteps(before, after), counts };
}

/** The passages whose words are new: those added, and those changed as they are now. */
export function findNewPassages(diff: CorpusDiff): readonly Passage[] {
  return diff.sources
    .flatMap(({ passages }) => passages)
    .flatMap((change) => (change.kind === 'removed' ? [] : [change.after]));
}
