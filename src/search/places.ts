// A query's words and a passage's in; where the ones stand among the others, and how close together, out.
import type { QueryTerm } from './query.ts';
import type { Term } from './terms.ts';

export interface Places {
  /** By stem, the indices of the passage's terms that have it; stop words left out. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** For each of the passage's terms, how many content words stand before it. */
  readonly contentBefore: Int32Array;
  /** The query's pairs of neighbours that stand side by side here: the index of the first, and the pair. */
  readonly pairs: readonly (readonly [number, string])[];
}

/** How near two words count that are 1, 2 or 3 content words apart, in the query's order; the other way round one less. */
const NEAR = [0, 1, 0.6, 0.3];

/** The pairs of neighbouring words in a sequence of stems. */
export function findPairs(sequence: readonly string[]): ReadonlySet<string> {
  return new Set(sequence.slice(1).map((stem, index) => `${sequence[index] ?? ''} ${stem}`));
}

/** Finds the stems `asked` and the `pairs` of them among a passage's terms. */
export function findPlaces(
  terms: readonly Term[],
  asked: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): Places {
  const at = new Map<string, number[]>();
  const contentBefore = new Int32Array(terms.length);
  const found: [number, string][] = [];
  let content = 0;
  let before = '';
  for (const [index, { stem, stop }] of terms.entries()) {
    contentBefore[index] = content;
    if (!stop) content++;
    if (!asked.has(stem)) {
      before = '';
      continue;
    }
    if (!stop) {
      const places = at.get(stem);
      if (places) places.push(index);
      else at.set(stem, [index]);
    }
    if (before !== '' && pairs.has(`${before} ${stem}`)) found.push([index - 1, `${before} ${stem}`]);
    before = stem;
  }
  return { at, contentBefore, pairs: found };
}

function nearness(one: readonly number[], other: readonly number[], contentBefore: Int32Array): number {
  let best = 0;
  for (const a of one)
    for (const b of other) {
      const apart = (contentBefore[b] ?? 0) - (contentBefore[a] ?? 0);
      best = Math.max(best, NEAR[apart > 0 ? apart : 1 - apart] ?? 0);
    }
  return best;
}

/** Share of the weight of neighbouring terms that stand close together, 0 to 1; a pair weighs what its commoner word does. */
export function weighProximity(terms: readonly QueryTerm[], { at, contentBefore }: Places): number {
  let sum = 0;
  let most = 0;
  for (const [index, term] of terms.entries()) {
    const next = terms[index + 1];
    if (!next) break;
    const weight = Math.min(term.weight, next.weight);
    most += weight;
    const [one, other] = [at.get(term.stem), at.get(next.stem)];
    if (one && other) sum += weight * nearness(one, other, contentBefore);
  }
  return most > 0 ? sum / most : 0;
}
