// A text in; the sentences of every line out: the items of a list in one line, and what a quotation begins behind a full stop, apart.
import type { Range } from '../../../corpus/corpus.ts';
import { findSentences } from '../../../search/sentences.ts';
import { findNumbering } from './no-claims.ts';

/**
 * “It has 24 groups. “dead wood””: what is quoted there is no more of the sentence, though it begins in lower case. Behind a word
 * of three letters at least, a number or a bracket: “e.g.”, “cf.” and “vs.” end nothing.
 */
const beforeQuote = /(?<=(?:\p{L}{3}|\p{Lu}{2}s?|\d|[)\]%])[.!?])\s+(?=["“‘'«]\p{Ll})/gu;

/** “1) four boards 2) two halls”: what stands between the places of a list in one line. */
function itemsOf({ start, end }: Range, places: readonly Range[]): readonly Range[] {
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return [start, ...inside.map((place) => place.end)]
    .map((from, index) => ({ start: from, end: inside[index]?.start ?? end }))
    .filter((item) => item.end > item.start);
}

/** A sentence, parted where a full stop and a quotation stand in it. */
function untilQuotes(line: string, { start, end }: Range): readonly Range[] {
  const said = line.slice(start, end);
  const cuts = [...said.matchAll(beforeQuote)];
  return [0, ...cuts.map(({ 0: space, index }) => index + space.length)].map((from, index) => ({
    start: start + from,
    end: start + (cuts[index]?.index ?? said.length),
  }));
}

/** The sentences of every line, and the items of a list in one line, as ranges of the text. */
export function findLineSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const places = findNumbering(line);
    for (const sentence of findSentences(line).flatMap((one) => untilQuotes(line, one)))
      for (const { start, end } of itemsOf(sentence, places))
        sentences.push({ start: offset + start, end: offset + end });
    offset += line.length + 1;
  }
  return sentences;
}
