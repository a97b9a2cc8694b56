// A long sentence in; the clauses it can be cut into, so that a shown span need not be all of it, out.
import type { Range } from '../corpus/corpus.ts';

/** A piece shorter than this many characters says too little alone and stays with what comes before it. */
const SHORTEST = 40;

const OPENING = new Set('([“‘«');
const CLOSING = new Set(')]”’»');

/** After a semicolon, a colon or a spaced dash; after a comma only before a word that opens a clause, never inside a list. */
const CUTS =
  /[;:]\s+|\s[–—-]\s|—|,["”’]?\s+(?=(?:and|but|or|so|yet|while|whilst|whereas|although|though|because|which|who|whose|where|when|with|as|after|before|since|if|unless)\b)/gu;

/** How deep in brackets and curly quotation marks each cut is; straight marks cannot be told apart and do not count. */
function depthAt(text: string, end: number): number {
  let depth = 0;
  for (let at = 0; at < end; at++) {
    const mark = text.charAt(at);
    if (OPENING.has(mark)) depth++;
    // A closing single quotation mark between letters or after one is an apostrophe.
    else if (CLOSING.has(mark) && mark !== '’') depth = Math.max(0, depth - 1);
    else if (mark === '’' && !/\p{L}/u.test(text.charAt(at + 1)) && depth > 0) depth--;
  }
  return depth;
}

/**
 * The clauses of a sentence, as ranges of `text` without the space and the dash between them; the mark that ends one
 * belongs to it. They cover every word of the sentence in order. A short sentence is one clause.
 */
export function findClauses(text: string, sentence: Range): Range[] {
  const said = text.slice(sentence.start, sentence.end);
  const clauses: Range[] = [];
  let start = 0;
  for (const { 0: mark, index } of said.matchAll(CUTS)) {
    const end = index + (/^[;:,]/.test(mark) ? mark.trimEnd().length : 0);
    const next = index + mark.length;
    if (end - start < SHORTEST || said.length - next < SHORTEST || depthAt(said, index) > 0) continue;
    clauses.push({ start: sentence.start + start, end: sentence.start + end });
    start = next;
  }
  clauses.push({ start: sentence.start + start, end: sentence.end });
  return clauses;
}
