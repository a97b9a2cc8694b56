// A reading of a stretch of a text in; the same reading, done once for each stretch, out: every number of a clause asks again.
import type { Range } from '../../corpus/corpus.ts';

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

/** The same for what is read of two things that do not change. */
export function oncePerPair<One extends object, Other extends object, T>(
  read: (one: One, other: Other) => T,
): (one: One, other: Other) => T {
  const done = new WeakMap<One, WeakMap<Other, { readonly made: T }>>();
  return (one, other) => {
    const known = done.get(one) ?? new WeakMap<Other, { readonly made: T }>();
    done.set(one, known);
    const found = known.get(other) ?? { made: read(one, other) };
    known.set(other, found);
    return found.made;
  };
}
