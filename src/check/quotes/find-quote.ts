// The words of a quotation and the streams of the sources in; every place where they stand as printed out.
import type { Citation } from '../../answer/answer.ts';
import { speakerAt } from '../../answer/attribution.ts';
import { citeRun } from '../../answer/cite.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findStarts, type QuoteWord } from './quote-words.ts';
import type { Stream, StreamWord } from './streams.ts';

/** A run of a stream: `from` included, `to` not. */
export interface Place {
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
}

/** Every place where the words follow each other as they do in the quotation. */
export function findPlaces(words: readonly QuoteWord[], streams: readonly Stream[]): readonly Place[] {
  return streams.flatMap((stream) =>
    findStarts(words, stream.words, ({ word }) => word).map((from) => ({
      stream,
      from,
      to: from + words.length,
    })),
  );
}

/** The parts of a quotation between whose ellipses no word is left out, in order in one stream; undefined where one is. */
export function findChain(
  parts: readonly (readonly QuoteWord[])[],
  streams: readonly Stream[],
): readonly Place[] | undefined {
  for (const stream of streams) {
    const [first = [], ...rest] = parts;
    for (const start of findPlaces(first, [stream])) {
      const chain = follow(start, rest, stream);
      if (chain) return chain;
    }
  }
  return undefined;
}

function follow(
  start: Place,
  parts: readonly (readonly QuoteWord[])[],
  stream: Stream,
): readonly Place[] | undefined {
  const chain = [start];
  for (const part of parts) {
    const last = chain.at(-1)?.to ?? 0;
    const next = findPlaces(part, [stream]).find(
      ({ from }) => from >= last && !stream.words.slice(last, from).some(({ word }) => word.isWord),
    );
    if (!next) return undefined;
    chain.push(next);
  }
  return chain;
}

/** The runs of passages that a place covers: one, or one for each part of a broken statement. */
export function runsOf({ stream, from, to }: Place): readonly (readonly StreamWord[])[] {
  const runs: StreamWord[][] = [];
  for (const one of stream.words.slice(from, to)) {
    const last = runs.at(-1);
    if (last && isNext(stream, last.at(-1), one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Words of one part stand in one paragraph with no more than marks between them. */
function isNext(
  { quotation }: Stream,
  before: StreamWord | undefined,
  { passage, word }: StreamWord,
): boolean {
  if (before?.passage.id !== passage.id) return false;
  return quotation === undefined || !/\p{L}/u.test(passage.text.slice(before.word.end, word.start));
}

/** The citations of a place, exactly its words. */
export function citePlace(knowledge: Knowledge, place: Place): readonly Citation[] {
  return runsOf(place).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const range = { start: first.word.start, end: last.word.end };
    return [citeRun(first.passage, range, [range], speakerAt(knowledge, first.passage, range))];
  });
}
