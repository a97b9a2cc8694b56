// Noun phrases that figures are about, and people who speak, in; the entity of each, of the table or to be added to it, out.
import type { Entity, Passage, Range } from '../../corpus/corpus.ts';
import { hashOf } from '../../corpus/hash.ts';
import type { EntityInput } from '../../corpus/schema.ts';
import { findWords } from '../../corpus/words.ts';
import { keyOf } from '../../facts/name-words.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import { isPeople, isPlural, singularOf } from './english.ts';
import { kindOfName } from './kinds.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** An entity by its id, and its row where the table has none. */
export interface Subject {
  readonly id: string;
  readonly row?: EntityInput;
}

/** Words of a passage as evidence; the paragraph is told only where several have the words. */
export function evidenceOf(
  { source, paragraph, text }: Passage,
  { start, end }: Range,
  { findSource }: Pick<Knowledge, 'findSource'>,
): { source: string; quote: string; paragraph?: number } {
  const quote = text.slice(start, end);
  const passages = findSource(source)?.passages ?? [];
  const others = passages.filter((one) => findWords(one.text, quote).length > 0);
  return { source, quote, ...(others.length > 1 ? { paragraph } : {}) };
}

const longestId = 40;

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug.length <= longestId ? slug : slug.slice(0, longestId).replace(/-[^-]*$/u, '');
}

/** An id that nothing has: the name’s, with a mark of the name behind it where that is taken. */
function freeId(name: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(name);
  return slug === '' || isTaken(slug) ? `${slug === '' ? 'x' : slug}-${hashOf(name).slice(0, 6)}` : slug;
}

/** What a name is known by, whatever its number and articles. */
function keysOf(name: string): string {
  return findTerms(name)
    .filter(({ term }) => !['the', 'a', 'an', 's'].includes(term))
    .map(keyOf)
    .join(' ');
}

function singularName(name: string, head: string): string | undefined {
  const joined = /(\S+) (?:and|or) /u.exec(name)?.[1];
  // Of “halls and museums” there is no one.
  if (joined !== undefined && isPlural(joined)) return undefined;
  const one = singularOf(head);
  const at = name.lastIndexOf(head);
  return one === undefined || at === -1 ? undefined : name.slice(0, at) + one + name.slice(at + head.length);
}

/** “(TLAs)” behind a name: its short form. */
function shortAfter(rest: string): string | undefined {
  return /^\s\((\p{Lu}{2,8}s?)\)/u.exec(rest)?.[1];
}

export interface Subjects {
  /** Undefined where the words have two readings. */
  find(phrase: NounPhrase, passage: Passage, evidence: Range): Subject | undefined;
  /** An entity that these words name, of the table or found before. */
  findNamed(name: string): Subject | 'ambiguous' | undefined;
  add(name: string, row: Omit<EntityInput, 'id'>): Subject;
}

/** `taken`: ids that no new entity may have. What is found once is the same entity from then on. */
export function buildSubjects(knowledge: Knowledge, taken: ReadonlySet<string>): Subjects {
  const added = new Map<string, Subject>();
  const ids = new Set([...taken, ...knowledge.corpus.entities.map(({ id }) => id)]);

  function readingsOf(name: string): readonly Entity[] {
    const mentions = knowledge.names.findNested(name).filter(({ corrected }) => !corrected);
    const keys = keysOf(name);
    const whole = mentions.filter(({ start, end }) => keysOf(name.slice(start, end)) === keys);
    return [...new Set(whole.flatMap(({ readings }) => readings))];
  }

  function findNamed(name: string): Subject | 'ambiguous' | undefined {
    const [entity, ...others] = readingsOf(name);
    if (others.length > 0) return 'ambiguous';
    return entity === undefined ? added.get(keysOf(name)) : { id: entity.id };
  }

  function add(name: string, row: Omit<EntityInput, 'id'>): Subject {
    const id = freeId(name, (one) => ids.has(one));
    ids.add(id);
    const subject = { id, row: { id, ...row } };
    added.set(keysOf(name), subject);
    return subject;
  }

  return {
    findNamed,
    add,
    find(phrase, passage, evidence) {
      const name = passage.text.slice(phrase.start, phrase.end);
      const known = findNamed(name);
      if (known === 'ambiguous') return undefined;
      if (known !== undefined) return known;
      const singular = phrase.isPlural ? singularName(name, phrase.head) : undefined;
      const short = shortAfter(passage.text.slice(phrase.end));
      const isFree = short !== undefined && findNamed(short) === undefined;
      const subject = add(name, {
        kind: isPeople(phrase.head) ? 'group' : kindOfName(name),
        names: [{ text: name, evidence: [evidenceOf(passage, evidence, knowledge)] }],
        ...(singular === undefined ? {} : { singular }),
        ...(phrase.isPlural ? { plural: name } : {}),
        ...(isFree ? { short } : {}),
        aliases: [],
        shared: [],
        description: [],
        roles: [],
        members: [],
        seeAlso: [],
      });
      if (isFree) added.set(keysOf(short), subject);
      return subject;
    },
  };
}
