// What somebody typed in, one harmless line of it out, to be shown back on a line of ours.
import { shorten } from './text.ts';

/** Overrides of the writing direction, invisible spaces and tags: they change how the text around them looks. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const CURLY_DOUBLE = /[“”„‟]/gu;
/** More marks on one letter than any language sets. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** Long enough for a question's subject, short enough for one sentence. UTF-16 units. */
const SHOWN = 200;

/**
 * One line, at most `limit` long. Curly quotation marks become straight ones: between curly ones stand the words of
 * sources and nothing else. Not yet escaped.
 */
export function tame(text: string, limit = SHOWN): string {
  return shorten(tidy(text).replace(CURLY_DOUBLE, '"'), limit);
}

/** One line of what can be seen, of any length: fit for a label, where nothing is escaped. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(STACKED, '$1')
    .trim();
}
