// An entity in; all that it is called, out. And a text in; its words, as words of names are compared.
import type { Entity } from '../corpus/corpus.ts';
import { foldSpelling } from '../search/spellings.ts';
import { findTerms, type Term } from '../search/terms.ts';

const loose = new Set(['the', 'a', 'an', 's']);

/**
 * A word of a name, in the singular and one spelling. Not its stem: “authority” and “author” have one stem and are two
 * names.
 */
export function keyOf({ term, stem }: Term): string {
  if (/^\d/u.test(stem)) return stem;
  if (term === 'n') return 'and';
  const singular = term
    .replace(/ies$/u, 'y')
    .replace(/(ch|sh|x|ss)es$/u, '$1')
    .replace(/([^sui])s$/u, '$1');
  return foldSpelling(singular);
}

/** The words of a text without articles and possessive endings, which people drop and add freely in names; “&” is a word. */
export function nameWords(text: string): readonly Term[] {
  return findTerms(text.replaceAll(' & ', ' n ')).filter((term) => !loose.has(term.term));
}

/** The same words with their keys. */
export function nameTerms(text: string): readonly (Term & { readonly key: string })[] {
  return nameWords(text).map((term) => ({ ...term, key: keyOf(term) }));
}

/** All that an entity is called; a person by a role of several words too (“head librarian”), which one word is not enough for. */
export function formsOf(entity: Entity): readonly string[] {
  const [first, ...others] = entity.names.map((name) => name.text);
  const isPerson = entity.kind === 'person';
  const surname = isPerson ? first?.split(/\s+/u).at(-1) : undefined;
  const roles = isPerson ? entity.roles.map(({ text }) => text).filter((text) => text.includes(' ')) : [];
  const all = [
    first,
    entity.short,
    entity.plural,
    entity.singular,
    ...others,
    surname,
    ...entity.aliases,
    ...roles,
  ];
  return [...new Set(all.filter((form) => form !== undefined))];
}
