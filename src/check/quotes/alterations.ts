// The words of a quotation and the passages nearest to it in; the run that it is an alteration of, word by word, out.
import { diffArrays } from 'diff';
import { isStopWord } from '../../search/stop-words.ts';
import type { Difference } from '../checked.ts';
import type { Place } from './find-quote.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Stream } from './streams.ts';

export interface Alteration {
  readonly place: Place;
  readonly differences: readonly Difference[];
}

/** What of the quotation, by weight, must be the source’s own words. */
const enough = 0.6;
/** What a word counts for that carries no subject. */
const light = 0.4;

function plain({ key }: QuoteWord): string {
  return key.toLowerCase();
}

function weightOf(word: QuoteWord): number {
  if (!word.isWord) return 0;
  return isStopWord(plain(word)) ? light : 1;
}

/** One letter off in a long word: a slip of the keyboard. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 2) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 2;
}

/** The longest run that both have in common: where it begins in each, and its length. */
function findAnchor(words: readonly QuoteWord[], stream: Stream): readonly [number, number, number] {
  let best: readonly [number, number, number] = [0, 0, 0];
  let weight = 0;
  for (let at = 0; at < words.length; at++)
    for (let start = 0; start < stream.words.length; start++) {
      let length = 0;
      let sum = 0;
      for (;;) {
        const [word, other] = [words[at + length], stream.words[start + length]?.word];
        if (!word || !other || (plain(word) !== plain(other) && !isSlip(plain(word), plain(other)))) break;
        sum += weightOf(word);
        length++;
      }
      if (sum > weight) [best, weight] = [[at, start, length], sum];
    }
  return best;
}

interface Aligned {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/** The quotation laid against the stretch of the stream around the longest run that they share. */
function align(words: readonly QuoteWord[], stream: Stream): Aligned {
  const [at, start, length] = findAnchor(words, stream);
  if (length === 0) return { share: 0, from: 0, to: 0 };
  const slack = Math.ceil(words.length / 2) + 2;
  const from = Math.max(0, start - at - slack);
  const to = Math.min(stream.words.length, start + (words.length - at) + slack);
  const window = stream.words.slice(from, to).map(({ word }) => word);
  const same = (a: QuoteWord, b: QuoteWord) => plain(a) === plain(b) || isSlip(plain(a), plain(b));
  const changes = diffArrays([...window], [...words], { comparator: same });
  let place = from;
  const kept: number[] = [];
  let sum = 0;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      sum += value.reduce((all, word) => all + weightOf(word), 0);
      kept.push(place, place + value.length);
    }
    if (!added) place += value.length;
  }
  const total = words.reduce((all, word) => all + weightOf(word), 0);
  return { share: total === 0 ? 0 : sum / total, from: Math.min(...kept), to: Math.max(...kept) };
}

/** The stretch widened over the words that stand for changed ones at either end. */
function widen(words: readonly QuoteWord[], stream: Stream, { from, to }: Aligned): Place {
  const source = stream.words.slice(from, to).map(({ word }) => plain(word));
  const own = words.map(plain);
  const first = own.indexOf(source[0] ?? '');
  const last = own.lastIndexOf(source.at(-1) ?? '');
  const before = first > 0 ? first : 0;
  const after = last === -1 ? 0 : own.length - 1 - last;
  return { stream, from: Math.max(0, from - before), to: Math.min(stream.words.length, to + after) };
}

const lone = 2;

/** The alteration of the stream that is nearest to the quotation; undefined where none is near enough. */
export function findAlteration(
  words: readonly QuoteWord[],
  streams: readonly Stream[],
): Alteration | undefined {
  const aligned = streams.map((stream) => ({ stream, ...align(words, stream) }));
  const best = aligned.toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < enough || words.filter(({ isWord }) => isWord).length < lone) return undefined;
  const place = widen(words, best.stream, best);
  return { place, differences: compare(words, place) };
}

/** The words of the source against those of the quotation; case and marks count. */
export function compare(words: readonly QuoteWord[], { stream, from, to }: Place): readonly Difference[] {
  const source = stream.words.slice(from, to).map(({ word }) => word.key);
  return diffArrays(
    source,
    words.map(({ key }) => key),
  ).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'missing' : 'same',
    words: value
      .join(' ')
      .replace(/ ([,.;:!?)%])/gu, '$1')
      .replace(/([(£$€]) /gu, '$1'),
  }));
}
