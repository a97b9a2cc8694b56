// What comes of a key in; the same, worked out once for each of the keys that are asked for again and again, out.

/** Full, it is emptied: what people type is not to grow it without end. */
export function remember<K, V>(find: (key: K) => V, kept: number): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = find(key);
    if (known.size >= kept) known.clear();
    known.set(key, { value });
    return value;
  };
}
