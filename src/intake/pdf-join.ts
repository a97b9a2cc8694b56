// The lines of one paragraph in; its text out, words that a line end parts made whole again.
import { plainCharacters } from './characters.ts';
import { endsInHyphen } from './pdf-marks.ts';

/** How often words, and words with hyphens, stand inside a line of the document. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
}

const word = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

/** The first and the last word of a line may be parts of one and count for nothing. */
export function buildVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines)
    for (const [found] of line
      .replace(/^\S+\s/, '')
      .replace(/\s\S+$/, '')
      .matchAll(word))
      words.add(found.toLowerCase());
  return { has: (one) => words.has(one.toLowerCase()) };
}

export interface Joined {
  readonly text: string;
  /** Words made whole that stand nowhere else in the document, neither with their hyphen nor without. */
  readonly undecided: readonly string[];
}

/** Beginnings of words that keep their hyphen where nothing else decides. */
const prefixes =
  /^(?:all|anti|co|cross|ex|half|high|long|low|mid|multi|non|part|post|pre|self|semi|short|sub|well)$/i;

type Hyphen = 'keep' | 'drop' | 'undecided';

function judge(before: string, after: string, vocabulary: Vocabulary): Hyphen {
  const first = /[\p{L}-]+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (before.endsWith('\u00ad')) return 'drop';
  if (second === '' || /^\p{Lu}/u.test(second)) return 'keep';
  if (vocabulary.has(`${first}${second}`)) return 'drop';
  if (vocabulary.has(`${first}-${second}`) || first.includes('-') || prefixes.test(first)) return 'keep';
  return 'undecided';
}

/** Lines part words, so a blank joins them; but none stands after a hyphen, a dash inside figures or a slash. */
function glue(before: string, after: string): string {
  return /\d[-–]$/u.test(before) && /^\d/.test(after) ? '' : /\S[/]$/.test(before) ? '' : ' ';
}

export function joinLines(lines: readonly string[], vocabulary: Vocabulary): Joined {
  const undecided: string[] = [];
  const text = lines.reduce((before, after) => {
    if (!endsInHyphen(before)) return `${before}${glue(before, after)}${after}`;
    const hyphen = judge(before, after, vocabulary);
    // “pre- and post-war” ends no word at its first hyphen.
    if (hyphen !== 'drop' && /^(?:and|or|to)\s/.test(after)) return `${before} ${after}`;
    if (hyphen === 'keep') return `${before}${after}`;
    const whole = `${before.slice(0, -1)}${after}`;
    if (hyphen === 'undecided') undecided.push(wordAround(before, after));
    return whole;
  });
  return { text: plainCharacters(text), undecided };
}

function wordAround(before: string, after: string): string {
  const first = /\p{L}+$/u.exec(before.slice(0, -1))?.[0] ?? '';
  return `${first}${/^\p{L}+/u.exec(after)?.[0] ?? ''}`;
}
