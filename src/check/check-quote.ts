// A quotation, and perhaps who it is said to be by, in; what it is by the sources, and where it stands in them, out.
import type { Citation } from '../answer/answer.ts';
import { gatherCitations } from '../answer/cite.ts';
import type { Knowledge } from '../knowledge.ts';
import { compare, findAlteration } from './quotes/alterations.ts';
import type { QuoteFinding, QuotePart } from './checked.ts';
import { citePlace, findChain, findPlaces, type Place } from './quotes/find-quote.ts';
import { findQuoteWords, trimMarks, type QuoteWord } from './quotes/quote-words.ts';
import { readSpeaker } from './quotes/whole-name.ts';
import { findStitches } from './quotes/stitches.ts';
import { findStreams, passageStream, type Stream } from './quotes/streams.ts';
import { isTheirs, type Attributed } from './quotes/whose-words.ts';

const ellipsis = /\s*(?:\[\s*(?:\.{2,}|…)\s*\]|\(\s*(?:\.{2,}|…)\s*\)|(?:\.\s?){3,}|\.{2,}|…)\s*/gu;
/** Passages looked at for an alteration, the likeliest first. */
const nearest = 12;
const mostCited = 3;

interface Part {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

/** The runs of a quotation between its ellipses. */
function splitParts(quote: string): readonly Part[] {
  return quote
    .split(ellipsis)
    .map((text) => ({ text: text.trim(), words: trimMarks(findQuoteWords(text)) }))
    .filter(({ words }) => words.length > 0);
}

function withSpeaker(citations: readonly Citation[]): Pick<QuoteFinding, 'citations' | 'speaker'> {
  const gathered = gatherCitations(citations);
  const speaker = gathered.find((citation) => citation.speaker)?.speaker;
  return { citations: gathered, ...(speaker ? { speaker } : {}) };
}

/** The words stand as printed: whether they are by whoever they are attributed to is left to be said. */
function judgeSpeaker(
  knowledge: Knowledge,
  chains: readonly (readonly Place[])[],
  by: Attributed | undefined,
): QuoteFinding {
  const theirs = by
    ? chains.filter((chain) => chain.every((place) => isTheirs(knowledge, place, by)))
    : chains;
  const shown = (theirs.length > 0 ? theirs : chains).slice(0, mostCited);
  const cited = withSpeaker(shown.flat().flatMap((place) => citePlace(knowledge, place)));
  const verdict = theirs.length > 0 ? 'verbatim' : 'misattributed';
  return { verdict, ...cited, ...(by ? { attributed: by.words } : {}) };
}

function stitch(
  knowledge: Knowledge,
  parts: readonly { readonly text: string; readonly place: Place }[],
  by: Attributed | undefined,
): QuoteFinding {
  const citations: Citation[] = [];
  const shown = parts.map(({ text, place }): QuotePart => {
    citations.push(...citePlace(knowledge, place));
    return { text, citation: citations.length - 1 };
  });
  return { verdict: 'stitched', citations, parts: shown, ...(by ? { attributed: by.words } : {}) };
}

function findNearest(knowledge: Knowledge, quote: string): readonly Stream[] {
  return knowledge.search.passages(quote, nearest).map(({ passage }) => passageStream(passage));
}

function search(knowledge: Knowledge, quote: string, by: Attributed | undefined): QuoteFinding {
  const parts = splitParts(quote);
  const words = parts.flatMap((part) => part.words);
  const attributed = by ? { attributed: by.words } : {};
  if (words.length === 0) return { verdict: 'not-found', citations: [], ...attributed };
  const each = parts.map((part) => findPlaces(part.words, findStreams(knowledge, part.words)));
  const [alone] = each;
  if (parts.length === 1 && alone && alone.length > 0)
    return judgeSpeaker(
      knowledge,
      alone.map((place) => [place]),
      by,
    );
  if (parts.length > 1 && each.every((places) => places.length > 0)) {
    const chain = findChain(
      parts.map((part) => part.words),
      each[0]?.map(({ stream }) => stream) ?? [],
    );
    if (chain) return judgeSpeaker(knowledge, [chain], by);
    const first = parts.flatMap(({ text }, index) => {
      const place = each[index]?.[0];
      return place ? [{ text, place }] : [];
    });
    return stitch(knowledge, first, by);
  }
  return compareNearest(knowledge, quote, words, by);
}

/** Words that do not stand in the sources as they are: put together, altered, or none of theirs. */
function compareNearest(
  knowledge: Knowledge,
  quote: string,
  words: readonly QuoteWord[],
  by: Attributed | undefined,
): QuoteFinding {
  const streams = findNearest(knowledge, quote);
  const stitches = findStitches(words, streams);
  if (stitches)
    return stitch(
      knowledge,
      stitches.map(({ from, to, place }) => ({
        text: words
          .slice(from, to)
          .map(({ key }) => key)
          .join(' ')
          .replace(/ ([,.;:!?)%])/gu, '$1'),
        place,
      })),
      by,
    );
  const attributed = by ? { attributed: by.words } : {};
  const alteration = findAlteration(words, streams);
  if (!alteration) return { verdict: 'not-found', citations: [], ...attributed };
  const { place, differences } = alteration;
  return { verdict: 'altered', ...withSpeaker(citePlace(knowledge, place)), differences, ...attributed };
}

/** The source states what the quotation asks. */
function asAsked(knowledge: Knowledge, quote: string, found: QuoteFinding): QuoteFinding {
  const words = trimMarks(findQuoteWords(quote));
  const asked = findQuoteWords('?');
  const places = findPlaces(words, findStreams(knowledge, words));
  const [place] = places;
  if (!place || places.some(({ stream, to }) => stream.words[to]?.word.key === '?')) return found;
  const differences = compare([...words, ...asked], place);
  return { ...found, verdict: 'altered', ...withSpeaker(citePlace(knowledge, place)), differences };
}

/** A quotation that is read in a message: `by` is who the message says said it; `isAsked`: its last mark asks, and is its own. */
export function checkQuoted(
  knowledge: Knowledge,
  quote: string,
  by: Attributed | undefined,
  isAsked = false,
): QuoteFinding {
  const found = search(knowledge, quote, by);
  return isAsked && found.verdict === 'verbatim' ? asAsked(knowledge, quote, found) : found;
}

/**
 * A quotation as it is typed, with or without marks around it, and perhaps the name of its speaker.
 * Pure; a quotation without words is `not-found`.
 */
export function checkQuote(knowledge: Knowledge, quote: string, speaker?: string): QuoteFinding {
  const by = speaker?.trim() ? readSpeaker(knowledge, speaker.trim()) : undefined;
  return search(knowledge, quote, by);
}
