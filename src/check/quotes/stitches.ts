// The words of a quotation that stand nowhere together in; the runs of the sources that they are put together from out.
import type { Place } from './find-quote.ts';
import { isSame, type QuoteWord } from './quote-words.ts';
import type { Stream } from './streams.ts';

/** A run of the quotation and the place where it stands. */
export interface Stitch {
  /** Words of the quotation: `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** Fewer words than these stand in many places by chance. */
const shortest = 4;
/** A run that goes on in a place where another was found may be shorter. */
const shortestNext = 3;
/** What of the quotation the runs must cover. */
const covered = 0.8;
/** Words between two runs of one paragraph that make them stand apart. */
const apart = 6;

function longestAt(words: readonly QuoteWord[], at: number, streams: readonly Stream[]): Stitch | undefined {
  let best: Stitch | undefined;
  for (const stream of streams)
    for (let start = 0; start < stream.words.length; start++) {
      let length = 0;
      while (at + length < words.length) {
        const [word, other] = [words[at + length], stream.words[start + length]?.word];
        if (!word || !other || !isSame(word, other, length === 0)) break;
        length++;
      }
      if (length > (best ? best.to - best.from : 0))
        best = { from: at, to: at + length, place: { stream, from: start, to: start + length } };
    }
  return best;
}

function isApart(one: Stitch, other: Stitch): boolean {
  if (one.place.stream !== other.place.stream) return true;
  const gap = other.place.from - one.place.to;
  return gap < 0 || gap > apart;
}

/** The runs, first to last, if they make up nearly all of the quotation and stand apart in the sources. */
export function findStitches(
  words: readonly QuoteWord[],
  streams: readonly Stream[],
): readonly Stitch[] | undefined {
  const stitches: Stitch[] = [];
  let at = 0;
  while (at < words.length) {
    const best = longestAt(words, at, streams);
    const isNext = stitches.some(
      ({ place }) => place.stream === best?.place.stream && place.to <= best.place.from,
    );
    if (best && best.to - best.from >= (isNext ? shortestNext : shortest)) {
      stitches.push(best);
      at = best.to;
    } else at++;
  }
  const sum = stitches.reduce((all, { from, to }) => all + to - from, 0);
  if (stitches.length < 2 || sum < words.length * covered) return undefined;
  return stitches.some((one, index) => {
    const next = stitches[index + 1];
    return next !== undefined && isApart(one, next);
  })
    ? stitches
    : undefined;
}
