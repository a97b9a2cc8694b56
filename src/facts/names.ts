// The names, short forms and aliases of a corpus's entities in; where a text mentions which entity out.
import type { Corpus, Entity, Range } from '../corpus/corpus.ts';
import { findNearest } from '../search/nearest.ts';
import { findTerms, type Term } from '../search/terms.ts';

/** A place in a text that names an entity. Several readings: an alias that entities share. */
export interface Mention extends Range {
  readonly readings: readonly [Entity, ...Entity[]];
  /** The words had to be corrected to be a name. */
  readonly corrected: boolean;
}

export interface Names {
  /** Mentions from left to right, the longest name first where several begin at one word; never overlapping. */
  find(text: string): readonly Mention[];
  /** As find, with the names inside longer names too: the place in the name of a body. */
  findNested(text: string): readonly Mention[];
  /** Every form of an entity as it may be typed, the shown name first. */
  forms(entity: Entity): readonly string[];
  /** The stems of those forms, stop words apart. */
  stems(entity: Entity): readonly string[];
}

const articles = new Set(['the', 'a', 'an', 's']);

/** The words of a text without articles and possessive endings, which people drop and add freely in names. */
function nameTerms(text: string): readonly Term[] {
  return findTerms(text).filter((term) => !articles.has(term.term));
}

function formsOf(entity: Entity): readonly string[] {
  const [first, ...others] = entity.names.map((name) => name.text);
  const surname = entity.kind === 'person' ? first?.split(/\s+/u).at(-1) : undefined;
  const all = [first, entity.short, entity.plural, entity.singular, ...others, surname, ...entity.aliases];
  return [...new Set(all.filter((form) => form !== undefined))];
}

interface Form {
  readonly stems: readonly string[];
  readonly entities: [Entity, ...Entity[]];
}

/**
 * @param known whether the corpus itself holds a word; such a word is never taken for a misspelt name.
 */
export function buildNames(corpus: Corpus, known: (word: string) => boolean): Names {
  const byFirst = new Map<string, Form[]>();
  const vocabulary = new Map<string, string>();
  for (const entity of corpus.entities)
    for (const text of formsOf(entity)) {
      const terms = nameTerms(text);
      for (const term of terms) vocabulary.set(term.term, term.stem);
      addForm(byFirst, terms, entity);
    }
  const stems = new Set(vocabulary.values());
  const typable = [...vocabulary.keys()];

  /** The stem a word stands for in a name: its own, or that of the one name word it misspells. */
  function readStem(term: Term): { stem: string; corrected: boolean } {
    if (stems.has(term.stem) || known(term.term)) return { stem: term.stem, corrected: false };
    const nearest = findNearest(term.term, typable);
    const stem = nearest === undefined ? undefined : vocabulary.get(nearest);
    return stem === undefined ? { stem: term.stem, corrected: false } : { stem, corrected: true };
  }

  return {
    forms: formsOf,
    stems: (entity) => [
      ...new Set(
        formsOf(entity).flatMap((form) =>
          nameTerms(form)
            .filter(({ stop }) => !stop)
            .map(({ stem }) => stem),
        ),
      ),
    ],
    find(text) {
      const found = findAll(text);
      return found.filter((mention, place) => found.slice(0, place).every(({ end }) => end <= mention.start));
    },
    findNested: findAll,
  };

  /** All mentions by where they begin, the longest first. */
  function findAll(text: string): readonly Mention[] {
    const terms = nameTerms(text).map((term) => ({ ...term, ...readStem(term) }));
    return terms.flatMap(({ stem, start }, at) =>
      (byFirst.get(stem) ?? [])
        .filter((form) => form.stems.every((one, offset) => terms[at + offset]?.stem === one))
        .toSorted((a, b) => b.stems.length - a.stems.length)
        .map((form) => {
          const run = terms.slice(at, at + form.stems.length);
          const corrected = run.some((term) => term.corrected);
          return { start, end: run.at(-1)?.end ?? start, readings: form.entities, corrected };
        }),
    );
  }
}

function addForm(byFirst: Map<string, Form[]>, terms: readonly Term[], entity: Entity): void {
  const first = terms[0];
  if (!first) return;
  const stems = terms.map((term) => term.stem);
  const forms = byFirst.get(first.stem) ?? [];
  byFirst.set(first.stem, forms);
  const same = forms.find((form) => form.stems.join(' ') === stems.join(' '));
  if (!same) forms.push({ stems, entities: [entity] });
  else if (!same.entities.includes(entity)) same.entities.push(entity);
}
