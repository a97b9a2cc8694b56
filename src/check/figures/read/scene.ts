// The plain words of a message and the knowledge in; its numbers, names and other words, in order, out.
import type { Range } from '../../../corpus/corpus.ts';
import { overlaps } from '../../../corpus/overlaps.ts';
import type { Mention } from '../../../facts/names.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findTerms, type Term } from '../../../search/terms.ts';
import { findAround, findBrackets, type Around, type Cutting } from './clauses.ts';
import { capitalisePlaces } from '../../english/place-names.ts';
import { blankTurns } from '../../english/turns-of-speech.ts';
import { isDated, type Claim } from './claim.ts';
import { findClaims } from './claims.ts';
import { findLineSentences } from './line-sentences.ts';
import { oncePerRange } from './once.ts';
import { findPronouns } from './pronouns.ts';
import { blankSpeakers } from './speaker-labels.ts';

export type Item =
  | ({ readonly kind: 'number'; readonly claim: Claim } & Range)
  | ({ readonly kind: 'name'; readonly mention: Mention } & Range)
  | ({ readonly kind: 'word'; readonly term: Term } & Range);

export type NameItem = Item & { readonly kind: 'name' };

/** A run that the message quotes. `isPrinted`: the words stand in a source as they are. */
export interface Quoted extends Range {
  readonly isPrinted: boolean;
}

/** A message as the checker sees it. Offsets are those of `text`. */
export interface Scene {
  readonly knowledge: Knowledge;
  /** As it was typed, but for turns of speech, which are blank. */
  readonly text: string;
  /** As it was typed, but for the labels of those who speak. */
  readonly typed: string;
  readonly claims: readonly Claim[];
  /** Numbers with their limiting words, names, and the words outside both. */
  readonly items: readonly Item[];
  readonly brackets: readonly Range[];
  /** Quotations of more than a few words. */
  readonly quotes: readonly Range[];
  /** All that the message quotes. */
  readonly quoted: readonly Quoted[];
  around(at: number): Around;
}

/** A title in small letters names what it is about: “the groups in town”, not “The Groups in Town”. */
function readTitle(knowledge: Knowledge, line: string, mention: Mention): readonly Mention[] {
  const isDocument = mention.readings.every(({ kind }) => kind === 'document');
  const said = line.slice(mention.start, mention.end);
  if (!isDocument || !/^\p{Ll}/u.test(said) || !said.includes(' ')) return [mention];
  const inside = knowledge.names
    .findNested(said)
    .filter(({ readings }) => !readings.some(({ kind }) => kind === 'document'))
    .map((one) => ({ ...one, start: mention.start + one.start, end: mention.start + one.end }));
  const kept: Mention[] = [];
  for (const one of inside.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  return kept.length === 0 ? [mention] : kept.toSorted((a, b) => a.start - b.start);
}

/** Names, line by line: none runs over the end of a line, nor from one hashtag into the next. */
function findMentions(knowledge: Knowledge, text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let offset = 0;
  for (const line of text.split(/\n|\s(?=#\p{L})/u)) {
    for (const mention of knowledge.names.find(line).flatMap((one) => readTitle(knowledge, line, one)))
      mentions.push({ ...mention, start: offset + mention.start, end: offset + mention.end });
    offset += line.length + 1;
  }
  return mentions;
}

/** A year that is part of a name dates nothing. */
function isNamed(claim: Claim, mentions: readonly Mention[]): boolean {
  return (
    isDated(claim) && mentions.some((mention) => mention.start <= claim.start && claim.end <= mention.end)
  );
}

/** A few quoted words are read as part of their sentence. */
function isSentence(quote: string): boolean {
  return quote.trim().split(/\s+/u).length >= 5;
}

/** Reads a text once for all of its numbers. */
export function readScene(knowledge: Knowledge, message: string, quoted: readonly Quoted[] = []): Scene {
  // “Town has 24 groups¹”: the mark of a note.
  const typed = blankSpeakers(knowledge, message).replace(/(?<=[\p{L}.,;:!?)])[⁰¹²³⁴-⁹]+/gu, (mark) =>
    ' '.repeat(mark.length),
  );
  // “Boards n groups”.
  const text = capitalisePlaces(blankTurns(typed)).replace(/(?<=\s)n(?=\s[\p{L}\d])/giu, '&');
  const mentions = findMentions(knowledge, typed).filter(({ start, end }) =>
    /\S/u.test(text.slice(start, end)),
  );
  const claims = findClaims(text).filter((claim) => !isNamed(claim, mentions));
  const sentences = findLineSentences(typed);
  const named = [...mentions, ...findPronouns(knowledge, { text, sentences, mentions, claims })];
  const taken = [...claims.map(({ span }) => span), ...named];
  const items: Item[] = [
    ...claims.map((claim) => ({ kind: 'number' as const, claim, ...claim.span })),
    ...named.map((mention) => ({
      kind: 'name' as const,
      mention,
      start: mention.start,
      end: mention.end,
    })),
    ...findTerms(text)
      .filter((term) => !taken.some((run) => overlaps(run, term)))
      .map((term) => ({ kind: 'word' as const, term, start: term.start, end: term.end })),
  ];
  const cutting: Cutting = {
    text,
    typed,
    sentences,
    brackets: findBrackets(text),
    names: mentions,
    numbers: claims.filter((claim) => !isDated(claim)),
  };
  const known = new Map<number, Around>();
  const long = quoted.filter(({ start, end }) => isSentence(text.slice(start, end)));
  const read = (at: number) =>
    findAround(
      cutting,
      at,
      long.find(({ start, end }) => start <= at && at < end),
      long,
    );
  return {
    knowledge,
    text,
    typed,
    claims,
    items: items.toSorted((a, b) => a.start - b.start),
    brackets: cutting.brackets,
    quotes: long,
    quoted,
    around: (at) => {
      const around = known.get(at) ?? read(at);
      known.set(at, around);
      return around;
    },
  };
}

/** The items inside a range, less those in brackets that the range is not itself inside of. */
export const itemsIn = oncePerRange(({ items, brackets }: Scene, { start, end }: Range): readonly Item[] => {
  const aside = brackets.filter((bracket) => bracket.start > start && bracket.end < end);
  return items.filter(
    (item) => item.start >= start && item.end <= end && !aside.some((bracket) => overlaps(bracket, item)),
  );
});

/** The next number of the kind of one, behind it. */
export function nextOfKind({ claims }: Scene, { kind, end }: Claim): Claim | undefined {
  return claims.find((one) => one.kind === kind && one.start >= end);
}

/** The place among the items of the first that does not begin before `from`: a message may hold a thousand. */
export function firstItemFrom({ items }: Scene, from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
