// The names, short forms and aliases of a corpus's entities in; where a text mentions which entity out.
import type { Corpus, Entity, Range } from '../corpus/corpus.ts';
import type { Steps } from '../corpus/steps.ts';
import { countEdits, findNearest } from '../search/nearest.ts';
import type { Search } from '../search/search.ts';
import type { Term } from '../search/terms.ts';
import { formsOf, keyOf, nameTerms, nameWords } from './name-words.ts';

/** A place in a text that names an entity. Several readings: an alias that entities share. */
export interface Mention extends Range {
  readonly readings: readonly [Entity, ...Entity[]];
  /** The words had to be corrected to be a name. */
  readonly corrected: boolean;
}

/** Whether a mention names a place and nothing else. */
export const isPlace = ({ readings }: Mention): boolean => readings.every(({ kind }) => kind === 'place');

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

interface Key {
  readonly key: string;
  readonly corrected: boolean;
}

interface Form {
  readonly keys: readonly string[];
  readonly entities: [Entity, ...Entity[]];
}

/**
 * The names of a corpus, an entity a step.
 * @param words the corpus’s own words: one of them is never taken for a misspelt name, nor a misspelling nearer to one.
 */
export function* namesSteps(corpus: Corpus, words: Pick<Search, 'knows' | 'correct'>): Steps<Names> {
  const byFirst = new Map<string, Form[]>();
  /** Names of several words by their second, for those whose first is mistyped. */
  const bySecond = new Map<string, Form[]>();
  const keys = new Set<string>();
  const vocabulary = new Map<string, string>();
  for (const entity of corpus.entities) {
    for (const text of formsOf(entity)) {
      const terms = nameTerms(text);
      for (const term of terms) vocabulary.set(term.term, term.key);
      for (const term of terms) keys.add(term.key);
      addForm(
        byFirst,
        terms.map(({ key }) => key),
        entity,
      );
    }
    yield;
  }
  for (const form of [...byFirst.values()].flat()) {
    const [, second] = form.keys;
    if (second !== undefined) bySecond.set(second, [...(bySecond.get(second) ?? []), form]);
  }
  // An acronym is typed as it is; every other short word is a letter or two away from it.
  const acronyms = new Set(
    corpus.entities
      .flatMap(formsOf)
      .filter((text) => /^\p{Lu}{2,6}s?$/u.test(text))
      .flatMap((text) => nameTerms(text).map(({ key }) => key)),
  );
  const typable = [...vocabulary].filter(([, key]) => !acronyms.has(key)).map(([word]) => word);
  const typableWords = new Set(typable);
  /** By word: of those that need no correction, which are no more than the corpus and the names have. */
  const plain = new Map<string, Key>();

  /** The key a word stands for in a name: its own, or that of the one name word it misspells. */
  function readKey(term: Term): Key {
    const known = plain.get(term.term);
    if (known) return known;
    const own = { key: keyOf(term), corrected: false };
    if (keys.has(own.key) || term.stop || words.knows(term.term)) {
      plain.set(term.term, own);
      return own;
    }
    const printed = words.correct(term.term);
    const nearest = findNearest(term.term, printed === undefined ? typable : [...typable, printed]);
    const key = nearest === undefined || !typableWords.has(nearest) ? undefined : vocabulary.get(nearest);
    return key === undefined ? own : { key, corrected: true };
  }

  const isKnown = ({ key: own, term }: Term & { key: string }): boolean => keys.has(own) || words.knows(term);

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
      const kept: Mention[] = [];
      for (const mention of withoutStretched(findAll(text)))
        if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
      return kept;
    },
    findNested: findAll,
  };

  /** All mentions by where they begin, the longest first. */
  function findAll(text: string): readonly Mention[] {
    // A corpus without a fact table has no names, and its passages are many.
    if (byFirst.size === 0) return [];
    const terms = nameWords(text).map((term) => ({ ...term, ...readKey(term) }));
    return terms.flatMap(({ key, start }, at) => {
      // Few words stand before a name's second one, so that few are looked for among all that are printed.
      const next = bySecond.get(terms[at + 1]?.key ?? '');
      const mistyped = next && !words.knows(terms[at]?.term ?? '') ? next : [];
      const forms = [...(byFirst.get(key) ?? []), ...mistyped];
      if (forms.length === 0) return [];
      return forms
        .filter((form) => isForm(form, terms.slice(at, at + form.keys.length), isKnown))
        .filter((form) => !isParted(text, terms.slice(at, at + form.keys.length)))
        .toSorted((a, b) => b.keys.length - a.keys.length)
        .map((form) => {
          const run = terms.slice(at, at + form.keys.length);
          const corrected = run.some((term, place) => term.corrected || term.key !== form.keys[place]);
          return { start, end: run.at(-1)?.end ?? start, readings: form.entities, corrected };
        });
    });
  }
}

/** “Night boat crews” names boat crews, not the “night boats” that its first words are a letter away from. */
function withoutStretched(mentions: readonly Mention[]): readonly Mention[] {
  const exact = mentions.filter(({ corrected }) => !corrected);
  return mentions.filter(
    ({ start, end, corrected }) =>
      !corrected || !exact.some((one) => one.start > start && one.start < end && one.end > end),
  );
}

/** Whether a run of words is the name: word for word, or, where the rest of a longer name is right, with one word mistyped. */
function isForm(
  { keys }: Form,
  run: readonly (Term & { key: string })[],
  isKnown: (term: Term & { key: string }) => boolean,
): boolean {
  if (run.length < keys.length) return false;
  const wrong = run.filter(({ key }, place) => key !== keys[place]);
  const [mistyped] = wrong;
  if (!mistyped) return true;
  const meant = keys[run.indexOf(mistyped)];
  return (
    wrong.length === 1 &&
    meant !== undefined &&
    !mistyped.stop &&
    !/\d/u.test(mistyped.term) &&
    mistyped.term.length >= shortestMistyped &&
    mistyped.term.startsWith(meant.charAt(0)) &&
    // “Boat sheads”: in the singular it is a letter away.
    (countEdits(mistyped.term, meant, 1) <= 1 ||
      (!isKnown(mistyped) && countEdits(keyOf(mistyped), meant, 1) <= 1))
  );
}

/** A shorter word is a letter away from too many others, whatever stands beside it. */
const shortestMistyped = 4;

/** Whether a stop, comma or the like stands between the words: two names, or none, and not one. */
function isParted(text: string, run: readonly Term[]): boolean {
  return run.slice(1).some(({ start }, place) => /[,;:!?]|\.\s/u.test(text.slice(run[place]?.end, start)));
}

function addForm(byFirst: Map<string, Form[]>, keys: readonly string[], entity: Entity): void {
  const [first] = keys;
  if (first === undefined) return;
  const forms = byFirst.get(first) ?? [];
  byFirst.set(first, forms);
  const same = forms.find((form) => form.keys.join(' ') === keys.join(' '));
  if (!same) forms.push({ keys, entities: [entity] });
  else if (!same.entities.includes(entity)) same.entities.push(entity);
}
