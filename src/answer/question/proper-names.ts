// A text in; the names of several capitalised words in it out, whether anybody knows them or not.
import type { Range } from '../../corpus/corpus.ts';

const properName = /\p{Lu}\p{L}+(?: (?:of |for |the |and )*\p{Lu}\p{L}+)+/gu;

/** “Ann Lee” and “Bank of Ostrey”; one word alone may only begin a sentence. */
export function findProperNames(text: string): readonly (Range & { readonly name: string })[] {
  return [...text.matchAll(properName)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
}
