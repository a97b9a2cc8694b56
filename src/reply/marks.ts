// Sources to their footnote marks. A source keeps its number, its place in the corpus, in every reply.
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 as “¹²”. */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** A source's footnote number, from 1; undefined for one that the corpus does not hold. */
export function footnoteNumber(source: string, knowledge: Knowledge): number | undefined {
  const at = knowledge.corpus.sources.findIndex(({ id }) => id === source);
  return at === -1 ? undefined : at + 1;
}

/** The footnote numbers of the cited sources, each once, in their order. */
export function footnotes(citations: readonly Citation[], knowledge: Knowledge): readonly number[] {
  const numbers = citations.flatMap(({ source }) => footnoteNumber(source, knowledge) ?? []);
  return [...new Set(numbers)].sort((one, other) => one - other);
}
