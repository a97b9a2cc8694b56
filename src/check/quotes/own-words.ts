// Somebody of the table in; the words that they are called by out. And a word; whether it may be part of a name.
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { besides, giving, headings } from '../english/attributing.ts';
import { honorifics } from '../english/belonging.ts';
import { isTalk } from '../english/everyday.ts';
import { quotingVerb } from '../english/saying.ts';
import { nameWords } from '../publishers.ts';

const cache = new WeakMap<Entity, ReadonlySet<string>>();
const saying = new RegExp(`^${quotingVerb}$`, 'iu');

/** The words of a text in lower case, without possessive endings. */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]s?$/u, ''),
  );
}

/** The words of the names, aliases, roles and descriptions of those who share a name. */
export function ownWords(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap((entity) => [...wordsOf(entity)]));
}

function wordsOf(entity: Entity): ReadonlySet<string> {
  const known = cache.get(entity);
  if (known) return known;
  const { names, roles, aliases, description, short } = entity;
  const printed = [...names, ...roles].flatMap(({ text, evidence }) => [
    text,
    ...evidence.map(({ quote }) => quote),
  ]);
  const texts = [...printed, ...aliases, ...description.map(({ quote }) => quote), short ?? ''];
  const words = new Set(texts.flatMap(wordsIn));
  cache.set(entity, words);
  return words;
}

/** Whether a capital word beside a name may be more of a name, and is no title, degree, day or word of the talk. */
export function isNamePart(knowledge: Knowledge, word: string, name: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  if (/^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(name)) return false;
  return (
    plain.length > 1 &&
    !isStopWord(plain) &&
    !isTalk(stemOf(plain)) &&
    !nameWords(knowledge).has(plain) &&
    ![headings, honorifics, giving, besides].some((known) => known.has(plain)) &&
    !saying.test(plain)
  );
}
