// The words around a number that limit it: “almost” before it, “extra” after it.

const vague =
  'almost|nearly|about|around|approximately|approx\\.?|roughly|circa|c\\.|close to|some|an estimated|estimated';
const bounds =
  '(?:(?:just|slightly|well|far) )?(?:over|under|above|below|(?:no |not )?more than|(?:no )?(?:less|fewer) than)|up to|at least|at most|as (?:many|much|few|little) as|in excess of|upwards of|a (?:minimum|maximum) of';
const added = 'an (?:additional|extra)|a further|another';

const beforeNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${vague}|${bounds}|${added})(?: the)?\\s$|[~≈]\\s?$`,
  'iu',
);
const beforeDate =
  /(?<![\p{L}\d])(?:(?:(?:by|before|after|since|until|till|up to)(?: the)?(?: (?:end|start|beginning) of)?|the (?:end|start|beginning) of|in early|in late|early|late|mid|around|about|circa|c\.)\s|mid-)$/iu;
const afterNumber =
  /^(?:\s(?:extra|additional|further|more(?! than)|or (?:so|more|fewer|less|over))(?!\p{L})|\+(?!\d))/iu;

// Longer than any of these phrases; keeps a text of nothing but numbers from being read once for each of them.
const reach = 40;

/** The limiting words that end where a number with its sign begins, with their offset; undefined where there are none. */
export function findQualifierBefore(
  text: string,
  at: number,
  of: 'number' | 'date',
): { start: number; words: string } | undefined {
  const near = text.slice(Math.max(0, at - reach), at);
  const match = (of === 'date' ? beforeDate : beforeNumber).exec(near);
  if (match === null) return undefined;
  const words = match[0].trim().replace(/(?: the|-)$/i, '');
  return { start: at - near.length + match.index, words };
}

/** The limiting words that begin where a number with its unit ends. */
export function findQualifierAfter(text: string, at: number): { end: number; words: string } | undefined {
  const match = afterNumber.exec(text.slice(at));
  return match === null ? undefined : { end: at + match[0].length, words: match[0].trim() };
}
