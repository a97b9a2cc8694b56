// Names in; the same names out, which read a text once that they are asked about again and again.
import type { Names } from './names.ts';

/** Texts whose mentions are kept: those of the passages that questions find, and of the questions that refusals offer. */
const KEPT = 2_000;

/** What comes of a key, worked out once. Full, it is emptied: what people type is not to grow it without end. */
function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = find(key);
    if (known.size >= KEPT) known.clear();
    known.set(key, { value });
    return value;
  };
}

/** Gives what `names` gives: a name never changes, so that the same text has the same mentions. */
export function rememberNames(names: Names): Names {
  return {
    forms: remember((entity) => names.forms(entity)),
    stems: remember((entity) => names.stems(entity)),
    find: remember((text) => names.find(text)),
    findNested: remember((text) => names.findNested(text)),
  };
}
