// A number within words that a message quotes as a source prints them, in; the figure that those very words state, out.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { runsIn } from '../quotes/passage-words.ts';
import { findQuoteWords, trimMarks } from '../quotes/quote-words.ts';
import { isPlaceOfTheWorld } from '../english/place-names.ts';
import type { Held } from './held.ts';
import type { Claim } from './read/claim.ts';
import type { Scene } from './read/scene.ts';

/** The quotation of more than a few words that a number stands in, where its words stand in a source. */
export function printedAround({ quoted, quotes }: Scene, { start, end }: Range): Range | undefined {
  const run = quoted.find((one) => one.isPrinted && one.start <= start && end <= one.end);
  return quotes.find((one) => one.start === run?.start);
}

interface Place extends Range {
  readonly passage: string;
  /** Where the number stands. */
  readonly offset: number;
}

/** Fewer words may be the beginning of something else: “‘7 per cent of drivers’ have left”. */
const shortest = 8;

/** Where a quotation stands, for every passage that has all of its words in a row. */
function findPlaces(
  { corpus }: Knowledge,
  words: ReturnType<typeof trimMarks>,
  at: number,
): readonly Place[] {
  return corpus.sources
    .flatMap(({ passages }) => passages)
    .flatMap((passage) =>
      runsIn(words, passage).flatMap((run) => {
        const [first, number, last] = [run[0], run[at], run.at(-1)];
        if (!first || !number || !last) return [];
        return [{ passage: passage.id, start: first.start, end: last.end, offset: number.start }];
      }),
    );
}

/** A figure whose evidence holds that number at that place, the shortest first. */
export function holdPrinted(scene: Scene, claim: Claim): Held | undefined {
  const quote = printedAround(scene, claim);
  if (!quote) return undefined;
  const words = trimMarks(findQuoteWords(scene.typed.slice(quote.start, quote.end)));
  const at = words.findIndex(
    ({ start, end }) => quote.start + start <= claim.start && claim.start < quote.start + end,
  );
  if (at === -1) return undefined;
  const places = findPlaces(scene.knowledge, words, at);
  const stated = scene.knowledge.corpus.figures
    .filter(({ value }) => String(value) === String(claim.value))
    .flatMap((figure) => figure.evidence.map((evidence) => ({ ...evidence, figure })))
    .filter(({ passage, start, end, says }) =>
      places.some(
        (place) =>
          place.passage === passage &&
          says.start <= place.offset &&
          place.offset < says.end &&
          (words.length >= shortest || (place.start <= start && end <= place.end)),
      ),
    )
    .toSorted((a, b) => a.says.end - a.says.start - (b.says.end - b.says.start));
  return stated[0] && { figure: stated[0].figure, verdict: 'matches' };
}

/** “Leeds has ‘24 groups’”: what a source prints of one place, quoted of another. */
export function isQuotedElsewhere(scene: Scene, claim: Claim): boolean {
  const quote = printedAround(scene, claim);
  if (!quote) return false;
  const line = scene.text.slice(scene.text.lastIndexOf('\n', quote.start) + 1, quote.start);
  const lead = line.slice(line.search(/[^.!?]*$/u));
  return [...lead.matchAll(/\p{L}[\p{L}’']*/gu)].some(
    ({ 0: word }) => isPlaceOfTheWorld(word) && !scene.knowledge.search.knows(word.toLowerCase()),
  );
}
