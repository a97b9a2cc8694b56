// A sentence and the person it names in; whether it gives them the office of somebody else out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { speakersOf } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

function isPersonal({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'post';
}

/** “The head librarian”, and not a part of the name of whoever that is. */
function isOffice(words: string, entities: readonly Entity[]): boolean {
  return entities.every((entity) => {
    if (entity.kind !== 'person') return entity.kind === 'post';
    const names = new Set(entity.names.flatMap(({ text }): readonly string[] => wordsOf(text)));
    return !wordsOf(words).some((word) => names.has(word));
  });
}

function holds(entity: Entity, office: string, holders: readonly Entity[]): boolean {
  if (holders.some(({ id }) => id === entity.id)) return true;
  const words = wordsOf(office);
  return entity.roles.some(({ text }) => words.every((word) => wordsOf(text).includes(word)));
}

/** Whether one of two mentions side by side is an office that the other does not hold. */
function isStrange(sentence: string, first: Mention, second: Mention): boolean {
  const between = sentence.slice(first.end, second.start);
  const isTitle = /^\s$/u.test(between);
  const isBehind =
    /^\s*[,(–—-]\s*(?:the\s|our\s|its\s|their\s)?$/iu.test(between) &&
    /^\s*(?:[,):.–—-]|$)/u.test(sentence.slice(second.end));
  if (!isTitle && !isBehind) return false;
  const [office, holder] = isTitle ? [first, second] : [second, first];
  const [words, name] = [office, holder].map(({ start, end }) => sentence.slice(start, end));
  const [holders, people] = [speakersOf(office), speakersOf(holder)];
  if (![...holders, ...people].every(isPersonal) || holders.length === 0 || people.length === 0) return false;
  if (!isOffice(words ?? '', holders) || isOffice(name ?? '', people)) return false;
  return !people.some((entity) => holds(entity, words ?? '', holders));
}

/** “Ruth Amos, the warden”, where Amos is none: nobody of the sources. */
export function withOffice(knowledge: Knowledge, sentence: string, by: Attributed): Attributed {
  if (by.kind !== 'entity') return by;
  const mentions = knowledge.names.find(sentence);
  for (const [index, second] of mentions.entries()) {
    const first = mentions[index - 1];
    if (!first || !isStrange(sentence, first, second)) continue;
    const words = [first, second].map(({ start, end }) => sentence.slice(start, end));
    if (words.includes(by.words)) return { kind: 'unknown', words: sentence.slice(first.start, second.end) };
  }
  return by;
}
