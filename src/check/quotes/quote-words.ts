// A text in; its words and the marks that matter in a quotation out. Quotes, dashes, spacing and ellipses do not.
import type { Range } from '../../corpus/corpus.ts';

/** A word, a number with its inner marks, or a mark. `key` is what two of them are compared by. */
export interface QuoteWord extends Range {
  readonly key: string;
  readonly isWord: boolean;
}

const piece =
  /\[\p{L}\][\p{L}\p{M}]+|\p{N}+(?:[.,/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*|[,.;:!?()%£$€&+=]/gu;

/** Apostrophes of any shape are one; “[E]ach” is “Each”, whose case was changed. A stop or comma is kept, for one that is moved changes what is said. */
export function findQuoteWords(text: string): readonly QuoteWord[] {
  const plain = text.replace(/\[sic\]|\.{2,}|…/giu, (run) => ' '.repeat(run.length));
  return [...plain.matchAll(piece)].map(({ 0: run, index }) => ({
    key: run
      .normalize('NFC')
      .replace(/^\[(.)\]/u, '$1')
      .replace(/['’ʼ‘`´]/gu, "'"),
    isWord: /[\p{L}\p{N}]/u.test(run),
    start: index,
    end: index + run.length,
  }));
}

/** Without the marks at either end, which belong to whoever quotes. */
export function trimMarks(words: readonly QuoteWord[]): readonly QuoteWord[] {
  const isEdge = ({ key }: QuoteWord) => /^[,.;:!?)(]$/u.test(key);
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex((word) => !isEdge(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

/** Every place among others, by its number, where words follow each other as they do in the quotation. */
export function findStarts<One>(
  words: readonly QuoteWord[],
  among: readonly One[],
  wordOf: (one: One) => QuoteWord,
): readonly number[] {
  const starts: number[] = [];
  if (words.length === 0) return starts;
  for (let at = 0; at + words.length <= among.length; at++)
    if (
      words.every((word, index) => {
        const other = among[at + index];
        return other !== undefined && isSame(word, wordOf(other), index === 0);
      })
    )
      starts.push(at);
  return starts;
}

/** Whether two are the same; the first letter of a quotation may have either case. */
export function isSame(a: QuoteWord, b: QuoteWord, first = false): boolean {
  if (a.key === b.key) return true;
  return (
    first &&
    a.key.slice(1) === b.key.slice(1) &&
    a.key.charAt(0).toLowerCase() === b.key.charAt(0).toLowerCase()
  );
}
