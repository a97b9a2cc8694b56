// The paragraphs of a source before and after in; which became which out: the same, changed, added or removed.
import type { Steps } from '../corpus/steps.ts';
import { findTerms } from '../search/terms.ts';

/** Indexes into the two lists; `before` and `after` both rise from pair to pair. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly isSame: boolean;
}

/** The words in common over all the words of both, that a paragraph and what became of it have at least. */
const alikeFrom = 0.5;
/** How far from its place a changed paragraph is looked for, in paragraphs. */
const reach = 25;
/** Candidates that are looked at in a step. */
const LOOKED_AT = 50;

/** Where each text stands that stands as often in both: the first with the first, the second with the second. */
function findSame(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const places = Map.groupBy(after.keys(), (index) => after[index] ?? '');
  const taken = new Map<string, number>();
  return before.flatMap((text, index) => {
    const nth = taken.get(text) ?? 0;
    taken.set(text, nth + 1);
    const place = places.get(text)?.[nth];
    return place === undefined ? [] : [{ before: index, after: place, isSame: true }];
  });
}

/** As many of the pairs as rise in `after` too: the others were moved, which is removing and adding. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const previous: number[] = [];
  const placeOf = (index: number | undefined): number => pairs[index ?? -1]?.after ?? -1;
  for (const [index, { after }] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle]) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const rising: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}

type Bag = ReadonlyMap<string, number>;

function bagOf(text: string): { words: Bag; size: number } {
  const terms = findTerms(text).map(({ term }) => term);
  const words = new Map<string, number>();
  for (const term of terms) words.set(term, (words.get(term) ?? 0) + 1);
  return { words, size: terms.length };
}

function likeness(a: ReturnType<typeof bagOf>, b: ReturnType<typeof bagOf>): number {
  const shared = [...a.words].reduce(
    (sum, [term, count]) => sum + Math.min(count, b.words.get(term) ?? 0),
    0,
  );
  return (2 * shared) / Math.max(1, a.size + b.size);
}

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly alike: number;
}

function* findAlike(before: readonly string[], after: readonly string[]): Steps<readonly Candidate[]> {
  const bags = after.map((text) => once(() => bagOf(text)));
  const stretch = after.length / before.length;
  const candidates: Candidate[] = [];
  for (const [index, text] of before.entries()) {
    const old = bagOf(text);
    const middle = Math.round(index * stretch);
    const from = Math.max(0, middle - reach);
    for (const [place, bag] of bags.slice(from, middle + reach + 1).entries()) {
      const alike = likeness(old, bag());
      if (alike >= alikeFrom) candidates.push({ before: index, after: from + place, alike });
    }
    yield;
  }
  return candidates;
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Pairs what is alike between two paragraphs that stayed, the likest first, and none across another. */
function* pairAlike(before: readonly string[], after: readonly string[]): Steps<readonly Pair[]> {
  const candidates = yield* findAlike(before, after);
  const taken: Pair[] = [];
  const likestFirst = candidates.toSorted((one, other) => other.alike - one.alike);
  for (const [place, { before: b, after: a }] of likestFirst.entries()) {
    if (place % LOOKED_AT === LOOKED_AT - 1) yield;
    if (taken.every((pair) => (pair.before < b && pair.after < a) || (pair.before > b && pair.after > a)))
      taken.push({ before: b, after: a, isSame: before[b] === after[a] });
  }
  return taken.toSorted((one, other) => one.before - other.before);
}

/** Whatever is in no pair was added or removed. A paragraph that moved is no pair. */
export function* alignSteps(before: readonly string[], after: readonly string[]): Steps<readonly Pair[]> {
  const same = longestRising(findSame(before, after));
  const aligned: Pair[] = [];
  let [b, a] = [0, 0];
  for (const next of [...same, { before: before.length, after: after.length, isSame: true }]) {
    const [old, now] = [before.slice(b, next.before), after.slice(a, next.after)];
    const [fromB, fromA] = [b, a];
    if (old.length > 0 && now.length > 0)
      for (const pair of yield* pairAlike(old, now))
        aligned.push({ ...pair, before: pair.before + fromB, after: pair.after + fromA });
    aligned.push(next);
    [b, a] = [next.before + 1, next.after + 1];
  }
  return aligned.slice(0, -1);
}
