// A misspelt word and a short list of words in; the one it most likely is, out.

/** Edits (insert, drop, replace, swap neighbours) between two words; stops counting past `limit`. Optimal string alignment. */
export function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[other.length] ?? limit + 1;
}

/** Edits that a word of this length may hold; a short word with one letter replaced is another word. */
function editsFor(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether one word is the other with two neighbouring letters swapped: as long, one edit apart, and no letter replaced. */
function isSwap(one: string, other: string): boolean {
  const letters = (word: string) => Array.from(word).toSorted().join('');
  return one.length === other.length && letters(one) === letters(other);
}

/**
 * The word nearest to a misspelt one, or undefined where none is near enough. Three- and four-letter words match only
 * with two neighbours swapped or, at four, a letter left out or doubled (at three too where `short` is loose); up to six
 * letters none is replaced, or “brunch” would be a misspelt “branch”. The first
 * letter counts as typed right unless swapped. `isMeant` is asked only of words that are near enough, and turns them down.
 */
export function findNearest(
  word: string,
  words: Iterable<string>,
  short: 'strict' | 'loose' = 'strict',
  isMeant: (other: string) => boolean = () => true,
): string | undefined {
  let best: { word: string; edits: number } | undefined;
  const limit = editsFor(word.length);
  if (limit === 0 || /\d/u.test(word)) return undefined;
  for (const other of words) {
    if (other.length < 3) continue;
    // Before any letters are counted: a pasted text has a hundred unknown words, and each is held against thousands.
    if (Math.abs(word.length - other.length) > limit) continue;
    if (!other.startsWith(word.charAt(0)) && !other.startsWith(word.charAt(0), 1)) continue;
    const edits = countEdits(word, other, limit);
    if (edits === 0 || edits > limit || edits > editsFor(other.length)) continue;
    if (!other.startsWith(word.charAt(0)) && !(isSwap(word, other) && other.startsWith(word.charAt(0), 1)))
      continue;
    if (word.length <= 4 && other.length === word.length && !isSwap(word, other)) continue;
    if (word.length <= 6 && short === 'strict' && other.length === word.length && !isSwap(word, other))
      continue;
    if (word.length <= 4 && other.length < word.length) continue;
    if (short === 'strict' && other.length <= 3 && !isSwap(word, other)) continue;
    if (word.length <= 3 && !isSwap(word, other) && !(short === 'loose' && other.length === word.length + 1))
      continue;
    if ((!best || edits < best.edits) && isMeant(other)) best = { word: other, edits };
  }
  return best?.word;
}
