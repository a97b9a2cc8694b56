// A reading of a stretch of a text in; the same reading, done once for each stretch, out: every number of a clause asks again.
import type { Range } from '../../../corpus/corpus.ts';

/** @param read must depend on nothing but its arguments. What is kept goes when `Whole` does. */
export function oncePerRange<Whole extends object, Stretch extends Range, T>(
  read: (whole: Whole, range: Stretch) => T,
): (whole: Whole, range: Stretch) => T {
  const done = new WeakMap<Whole, Map<string, { readonly made: T }>>();
  return (whole, range) => {
    const known = done.get(whole) ?? new Map<string, { readonly made: T }>();
    done.set(whole, known);
    const key = `${range.start}:${range.end}`;
    const found = known.get(key) ?? { made: read(whole, range) };
    known.set(key, found);
    return found.made;
  };
}
