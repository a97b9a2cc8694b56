// What somebody typed in; what to look for out: stems with their weights, typos set right, and the kind of figure wanted.
import { findTerms, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWanted, type Wanted } from './wanted.ts';

export interface QueryTerm {
  /** As typed, or as the corpus prints it where what was typed is a typo. */
  readonly term: string;
  readonly stem: string;
  /** Its idf. */
  readonly weight: number;
  /** Typed with a capital inside the question: a name, most likely. */
  readonly name: boolean;
}

export interface Query {
  /** Each stem once, in the order typed. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the terms' weights. */
  readonly weight: number;
  /** Every stem as typed, stop words and repetitions included. */
  readonly sequence: readonly string[];
  readonly wanted: Wanted;
}

/** More words than this are a pasted text; its rarest words say what it is about. */
const MOST_TERMS = 48;
/** Each look-up reads the whole vocabulary; nobody makes more typos than this in a question. */
const MOST_CORRECTIONS = 8;
const SHORTEST_PART = 3;

/** “bookshop” where the corpus only has “book” and “shop”: the split whose rarer half is the most common. */
function splitCompound({ term }: Term, vocabulary: Vocabulary): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let rarest = Infinity;
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    const stems = parts.map((part) => findTerms(part)[0]?.stem ?? '');
    if (!stems.every((stem) => vocabulary.knowsStem(stem))) continue;
    const weight = Math.max(...stems.map((stem) => vocabulary.weightOf(stem)));
    if (weight < rarest) [best, rarest] = [parts, weight];
  }
  return best;
}

/** “co-operation” and “data base” where the corpus only has “cooperation” and “database”. */
function joinUnknown(terms: readonly Term[], vocabulary: Vocabulary): readonly Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    if (before && !(vocabulary.knowsStem(before.stem) && vocabulary.knowsStem(term.stem))) {
      const both = findTerms(before.term + term.term)[0];
      if (both && !both.stop && vocabulary.knowsStem(both.stem)) {
        joined[joined.length - 1] = { ...both, start: before.start, end: term.end };
        continue;
      }
    }
    joined.push(term);
  }
  return joined;
}

/** Unknown words replaced by what the corpus prints, as far as that can be told; the place in the text stays. */
function setRight(terms: readonly Term[], vocabulary: Vocabulary): readonly Term[] {
  let left = MOST_CORRECTIONS;
  return joinUnknown(terms, vocabulary).flatMap((term) => {
    if (term.stop || vocabulary.knowsStem(term.stem) || left-- <= 0) return [term];
    const known = splitCompound(term, vocabulary) ?? vocabulary.correct(term.term);
    if (known === undefined) return [term];
    const place = { start: term.start, end: term.end };
    return [known].flat().flatMap((word) => findTerms(word).map((right) => ({ ...right, ...place })));
  });
}

/** Reads a query; never fails, and finds no terms where only stop words were typed. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const typed = setRight(findTerms(text), vocabulary);
  const first = typed[0];
  const distinct = new Map<string, QueryTerm>();
  for (const term of typed) {
    if (term.stop || distinct.has(term.stem)) continue;
    const name = term !== first && /^\p{Lu}/u.test(text.slice(term.start, term.end));
    distinct.set(term.stem, {
      term: term.term,
      stem: term.stem,
      weight: vocabulary.weightOf(term.stem),
      name,
    });
  }
  const all = [...distinct.values()];
  const rarest = new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS));
  const terms = all.filter((term) => rarest.has(term));
  return {
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    sequence: typed.map(({ stem }) => stem),
    wanted: findWanted(text),
  };
}
