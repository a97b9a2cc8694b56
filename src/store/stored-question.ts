// What somebody typed in, what is kept of it out: bounded, and letter for letter the same when it is read back.
import { normaliseTerm } from '../corpus/words.ts';
import { textHash } from './manifest.ts';

/** In UTF-16 code units. Longer than any sensible question, and short enough for thousands of them. */
const MAX_TEXT = 500;

/** A prefix of the text, trimmed; what cannot be stored is left out. */
export function boundText(text: string): string {
  const storable = text.replaceAll('\0', '').toWellFormed().trim();
  // Where the cut goes through a character, its first half goes as well.
  return storable
    .slice(0, MAX_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** The same for two questions that differ in case, spaces, quotation marks, or punctuation at the end alone. */
export function questionKey(question: string): string {
  return textHash(normaliseTerm(boundText(question)).replace(/[\s?!.…]+$/u, ''));
}
