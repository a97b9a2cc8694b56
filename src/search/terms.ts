// Text in, its words out: each with where it stands (UTF-16 offsets of the text as given) and the stem it is indexed by.
import { stem as cutEnding } from 'porter2';
import type { Range } from '../corpus/corpus.ts';
import { foldSpelling } from './spellings.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text. `text.slice(start, end)` is the word as printed; normalising never moves an offset. */
export interface Term extends Range {
  /** The word in lower case, without accents, apostrophes and a possessive ending: “Baker’s” → “baker”. */
  readonly term: string;
  /** What it is indexed by: one for “organised” and “organizing”, for “six” and “6”. */
  readonly stem: string;
  /** Carries no subject; not indexed. */
  readonly stop: boolean;
}

interface Word {
  readonly term: string;
  readonly stem: string;
  readonly stop: boolean;
}

/**
 * Dotted initials (U.S.); numbers with their separators (12.5, 4,000,000) and endings (1970s), but “12.5bn” is two; words
 * with apostrophes and invisible marks (a soft hyphen, say) inside. Hyphens part words.
 */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*(?:(?=[bt]n\b)|[\p{L}\p{M}\p{N}]*)|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const HYPHEN = /^[-‐‑]$/;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const NUMBERS = new Map(UNITS.split(' ').map((word, value) => [word, value]));
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 20 + 10 * place]),
);

/** Words that the stemmer takes for one with another meaning, and their own stems: an authority is no author. */
const OWN_STEMS = new Map([
  ['authority', 'authority'],
  ['authorities', 'authority'],
]);

/** Words seen, each normalised once. Full, it is emptied: what people type is not to grow it without end. */
const seen = new Map<string, Word>();
const SEEN_LIMIT = 200_000;

function normalise(printed: string): string {
  const plain = printed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .normalize('NFC');
  if (/^\p{Nd}/u.test(plain)) return plain.replace(/,/g, '');
  // Lower-case “us” is a pronoun and a stop word; the country is not.
  if (printed === 'US' || printed === 'U.S.') return 'usa';
  return plain.replace(/['’ʼ]s$/, '').replace(/['’ʼ.]/g, '');
}

function readWord(printed: string): Word {
  const term = normalise(printed);
  const number = NUMBERS.get(term) ?? TENS.get(term);
  const stop = isStopWord(term);
  if (number !== undefined && !stop) return { term, stem: String(number), stop };
  const own = OWN_STEMS.get(term);
  return { term, stem: own ?? (/^[a-z]+$/.test(term) ? cutEnding(foldSpelling(term)) : term), stop };
}

function findWord(printed: string): Word {
  const known = seen.get(printed);
  if (known) return known;
  const word = readWord(printed);
  if (seen.size >= SEEN_LIMIT) seen.clear();
  seen.set(printed, word);
  return word;
}

/** “twenty-four” is one number, 24; other hyphens part words. */
function joinNumber(tens: Term | undefined, unit: Term, text: string): Term | undefined {
  if (tens?.end !== unit.start - 1 || !HYPHEN.test(text.charAt(tens.end)) || !TENS.has(tens.term))
    return undefined;
  const value = NUMBERS.get(unit.term);
  if (value === undefined || value < 1 || value > 9) return undefined;
  const term = `${tens.term}-${unit.term}`;
  return { term, stem: String(Number(tens.stem) + value), stop: false, start: tens.start, end: unit.end };
}

/** All the words of a text in order, stop words included. */
export function findTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    const { term, stem, stop } = findWord(printed);
    if (term === '') continue;
    const found = { term, stem, stop, start: match.index, end: match.index + printed.length };
    const joined = joinNumber(terms.at(-1), found, text);
    if (joined) terms[terms.length - 1] = joined;
    else terms.push(found);
  }
  return terms;
}

/** The stem of one word, as findTerms gives it. */
export function stemOf(word: string): string {
  return findTerms(word)[0]?.stem ?? '';
}
