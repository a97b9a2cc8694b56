// Finding words in a text: whole words only, and as nearly as a person may have typed them.
import type { Range } from './corpus.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

function cutsWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}

/** Every place where `words` stand letter for letter in `text` without cutting a word in two. */
export function findWords(text: string, words: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** Where a sentence of the text begins: with the text, or behind a stop, a line's end or an opening quotation mark there. */
const opening = /(?:^|[.!?…]["'”’)]*\s+|\n\s*)["'“‘(]*$/u;

/** Every place where a sentence of `text` begins with `words` and a capital that they do not have. */
export function findOpening(text: string, words: string): readonly Range[] {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  if (capital === words) return [];
  return findWords(text, capital).filter(({ start }) => opening.test(text.slice(0, start)));
}

/** Lower case, straight quotes, plain hyphens, single spaces: two terms that are equal then are one term to a reader. */
export function normaliseTerm(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/^['‘’‚‛′]$/, "['‘’‚‛′]"],
  [/^["“”„‟″]$/, '["“”„‟″]'],
  [/^[-‐‑‒–—―]$/, '[-‐‑‒–—―]'],
  [/^\s$/, '\\s+'],
];

/** The words as `text` prints them, where it does but for case, white space and the shape of quotes and dashes. */
export function findLookAlike(text: string, words: string): string | undefined {
  const pattern = Array.from(words.replace(/\s+/g, ' '))
    .map((character) => {
      const alike = lookAlikes.find(([one]) => one.test(character));
      return alike === undefined ? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') : alike[1];
    })
    .join('');
  return new RegExp(pattern, 'iu').exec(text)?.[0];
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(normaliseTerm(text).match(/[\p{L}\p{N}]+/gu));
}

/** How many different words of `words` stand in `text`. */
export function countShared(text: string, words: string): number {
  const there = wordSet(text);
  return [...wordSet(words)].filter((word) => there.has(word)).length;
}
