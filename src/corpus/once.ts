// A reading of things that do not change in; the same reading, done once for each, out. What is kept goes when they do.

/** @param read must depend on nothing but its argument. */
export function oncePer<One extends object, T>(read: (one: One) => T): (one: One) => T {
  const done = new WeakMap<One, { readonly made: T }>();
  return (one) => {
    const found = done.get(one) ?? { made: read(one) };
    done.set(one, found);
    return found.made;
  };
}

/** The same for what is read of two things. */
export function oncePerPair<One extends object, Other extends object, T>(
  read: (one: One, other: Other) => T,
): (one: One, other: Other) => T {
  const readersOf = oncePer((one: One) => oncePer((other: Other) => read(one, other)));
  return (one, other) => readersOf(one)(other);
}
