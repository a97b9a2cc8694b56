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
  readonly entities: Entity[];
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
      const terms = nameTerms(text).map((term) => ({ ...term, ...readStem(term) }));
      const mentions: Mention[] = [];
      for (let at = 0; at < terms.length;) {
        const form = findLongest(byFirst.get(terms[at]?.stem ?? '') ?? [], terms, at);
        const run = terms.slice(at, at + (form?.stems.length ?? 1));
        const [first, last] = [run[0], run.at(-1)];
        const [entity, ...others] = form?.entities ?? [];
        if (entity && first && last)
          mentions.push({
            start: first.start,
            end: last.end,
            readings: [entity, ...others],
            corrected: run.some((term) => term.corrected),
          });
        at += run.length;
      }
      return mentions;
    },
  };
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

function findLongest(
  forms: readonly Form[],
  terms: readonly { stem: string }[],
  at: number,
): Form | undefined {
  return forms
    .filter((form) => form.stems.every((stem, offset) => terms[at + offset]?.stem === stem))
    .reduce<Form | undefined>(
      (best, form) => (best && best.stems.length >= form.stems.length ? best : form),
      undefined,
    );
}
