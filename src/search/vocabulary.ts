// The words of a corpus: how telling each is, which are known, and which known one a typo stands for.
import { countEdits, findNearest } from './nearest.ts';
import { stopWords } from './stop-words.ts';
import { findTerms, type Term } from './terms.ts';

/** Words of up to this length are never corrected: too many others are one letter away. */
const SHORT = 3;
/** From this length on two letters may be wrong. */
const LONG = 7;
/** Letters a to z have a bit each; all others share the last. */
const OTHER_BIT = 26;

interface Known {
  readonly word: string;
  readonly letters: number;
  /** How often it is printed. */
  count: number;
}

interface Stem {
  passages: number;
  /** The passage that counted it last, from 1. */
  last: number;
  /** The form met last. */
  form: Known;
}

export interface Vocabulary {
  /** Takes in the words of one passage; gives the stems of those that carry a subject, in order. */
  add(terms: readonly Term[]): string[];
  /** Inverse document frequency of a stem, as BM25 has it; the highest for a stem that is nowhere. */
  weightOf(stem: string): number;
  knowsStem(stem: string): boolean;
  /** Whether every word in it is printed somewhere, in this form or another, or is a stop word. */
  knows(word: string): boolean;
  /** The printed word nearest to one that is not known. */
  correct(word: string): string | undefined;
  /** The printed stem nearest to one that is not known. */
  correctStem(stem: string): string | undefined;
}

/** Inverse document frequency, as BM25 has it, of what stands in so many of `size` passages; the highest for none. */
export function idf(passages: number, size: number): number {
  return Math.log(1 + (size - passages + 0.5) / (passages + 0.5));
}

/** Which letters a word holds: two words k edits apart differ in at most 2k of these bits. */
function maskLetters(word: string): number {
  let mask = 0;
  for (const letter of word) {
    const bit = letter.charCodeAt(0) - 97;
    mask |= 1 << (bit >= 0 && bit < OTHER_BIT ? bit : OTHER_BIT);
  }
  return mask;
}

function countBits(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Fewer edits first, then the same first letter, then the word printed more often, then the alphabet. */
function isNearer(one: readonly [Known, number], other: readonly [Known, number], typed: string): boolean {
  if (one[1] !== other[1]) return one[1] < other[1];
  const [first, second] = [
    one[0].word.startsWith(typed.charAt(0)),
    other[0].word.startsWith(typed.charAt(0)),
  ];
  if (first !== second) return first;
  if (one[0].count !== other[0].count) return one[0].count > other[0].count;
  return one[0].word < other[0].word;
}

function findNearestKnown(typed: string, words: Iterable<Known>): string | undefined {
  const limit = typed.length >= LONG ? 2 : 1;
  const letters = maskLetters(typed);
  let best: readonly [Known, number] | undefined;
  for (const known of words) {
    const { word } = known;
    // Almost every word falls here, at the price of a subtraction: 100,000 words take a millisecond.
    if (Math.abs(word.length - typed.length) > limit || word.length <= SHORT) continue;
    if (countBits(known.letters ^ letters) > 2 * limit) continue;
    // One letter of four replaced makes another word (kind, find); two of them swapped, a typo.
    if (typed.length === SHORT + 1 && word.length === typed.length && known.letters !== letters) continue;
    const edits = countEdits(typed, word, limit);
    if (edits > limit || (edits > 1 && word.length < LONG)) continue;
    if (!best || isNearer([known, edits], best, typed)) best = [known, edits];
  }
  return best?.[0].word;
}

/** Stop words are known without being printed; what is typed may be one of them with its letters in disorder. */
function findStopWord(typed: string): string | undefined {
  const letters = maskLetters(typed);
  const near = [...stopWords].filter(
    (word) => word.length > SHORT && maskLetters(word) === letters && countEdits(typed, word, 1) === 1,
  );
  return near[0];
}

/** An empty vocabulary, to be filled once and then only read. */
export function buildVocabulary(): Vocabulary {
  const words = new Map<string, Known>();
  const stems = new Map<string, Stem>();
  let size = 0;

  const addWord = (term: string): Known => {
    const known = words.get(term);
    if (known) return known;
    const added = { word: term, letters: maskLetters(term), count: 0 };
    words.set(term, added);
    return added;
  };
  const addTerm = ({ term, stem }: Term) => {
    let known = stems.get(stem);
    if (!known) {
      known = { passages: 0, last: 0, form: addWord(term) };
      stems.set(stem, known);
    }
    // Most words come in one form, so that one look-up serves for both.
    if (known.form.word !== term) known.form = addWord(term);
    known.form.count++;
    if (known.last === size) return;
    known.passages++;
    known.last = size;
  };
  return {
    add(terms) {
      size++;
      const added: string[] = [];
      for (const term of terms) {
        if (term.stop) continue;
        addTerm(term);
        added.push(term.stem);
      }
      return added;
    },
    weightOf: (stem) => idf(stems.get(stem)?.passages ?? 0, size),
    knowsStem: (stem) => stems.has(stem),
    knows(word) {
      const terms = findTerms(word);
      return terms.length > 0 && terms.every(({ stem, stop }) => stop || stems.has(stem));
    },
    correctStem: (stem) => findNearest(stem, stems.keys()),
    correct(word) {
      const [typed] = findTerms(word);
      if (!typed || typed.stop || stems.has(typed.stem)) return undefined;
      if (typed.term.length <= SHORT || /\d/.test(typed.term)) return undefined;
      return findStopWord(typed.term) ?? findNearestKnown(typed.term, words.values());
    },
  };
}
