// A sentence and a place in it in; the noun phrase that begins or ends there out. By form alone; in doubt there is none.
import type { Range } from '../../corpus/corpus.ts';
import { findNumbers } from '../../corpus/numbers.ts';
import { isBoundary, isModifier, isPlural } from './english.ts';

export interface NounPhrase extends Range {
  /** The noun that the others belong to. */
  readonly head: string;
  readonly isPlural: boolean;
}

interface Word extends Range {
  readonly text: string;
}

/** Longer ones are no names. */
const mostWords = 7;
const wordAt = /\s+([\p{L}\p{M}]+(?:[’'&‐‑-][\p{L}\p{M}]+)*)/uy;
const notFirst = /^(?:other|such|different|more|further|additional|new|next|last|first|second|third)$/iu;
const participle = /.(?:ed|ing)$/iu;

/** The words one after another from `at` on, nothing but white space between them. */
function wordsFrom(text: string, at: number, end: number): readonly Word[] {
  const found: Word[] = [];
  wordAt.lastIndex = at;
  while (found.length < mostWords * 2) {
    const match = wordAt.exec(text);
    if (match?.[1] === undefined || wordAt.lastIndex > end) break;
    found.push({ text: match[1], start: wordAt.lastIndex - match[1].length, end: wordAt.lastIndex });
  }
  return found;
}

function isNoun({ text }: Word): boolean {
  return !isBoundary(text.toLowerCase()) && !/[’']s$/u.test(text);
}

/** The first plural from `from` on, with those right after it (“sports halls”); -1 where a boundary comes first. */
function findHead(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || isBoundary(word.text.toLowerCase())) return -1;
    if (!isPlural(word.text)) continue;
    const next = words[at + 1];
    if (next && isNoun(next) && (isPlural(next.text) || isModifier(word.text))) continue;
    return at;
  }
  return -1;
}

function startsNumber(text: string, at: number): boolean {
  const rest = text.slice(at, at + 40);
  const begin = rest.length - rest.trimStart().length;
  return findNumbers(rest).some(({ start }) => start === begin);
}

/** “12 museums and archives”: whether what `and` joins to the head belongs to the number too. `doubt`: it may. */
function readJoined(text: string, words: readonly Word[], and: number): number | 'apart' | 'doubt' {
  const next = words[and + 1];
  if (!next || !isNoun(next) || startsNumber(text, words[and]?.end ?? 0)) return 'apart';
  const head = findHead(words, and + 1);
  if (head === -1) return participle.test(next.text) ? 'apart' : 'doubt';
  // “and opens three more”: what looked like a noun is what they do.
  return startsNumber(text, words[head]?.end ?? 0) ? 'apart' : head;
}

/** “12 museums, archives and theatres” counts them all, or does not. */
function isListed(text: string, at: number): boolean {
  const listed = /^,\s+(\p{Ll}[\p{L}’'-]*)(?=[\s,])/u.exec(text.slice(at, at + 60))?.[1];
  return (
    listed !== undefined &&
    !isBoundary(listed) &&
    !participle.test(listed) &&
    !startsNumber(text, at + 1) &&
    /^,[^.;:]{1,60}?\b(?:and|or)\b/u.test(text.slice(at, at + 80))
  );
}

/** What the number that ends at `at` counts: a plural noun with what stands before it. */
export function findCounted(text: string, at: number, end: number): NounPhrase | undefined {
  const words = wordsFrom(text, at, end);
  const [first] = words;
  if (!first || !isNoun(first) || notFirst.test(first.text)) return undefined;
  let head = findHead(words, 0);
  if (head === -1) head = findAfterAnd(words);
  const following = words[head + 1]?.text.toLowerCase();
  if (following === 'and' || following === 'or') {
    const joined = readJoined(text, words, head + 1);
    if (joined === 'doubt') return undefined;
    if (joined !== 'apart') head = joined;
  }
  const noun = words[head];
  if (!noun || head >= mostWords || isListed(text, noun.end) || /^[’']/u.test(text.slice(noun.end)))
    return undefined;
  return {
    start: first.start,
    end: ofPhrase(words, head) ?? noun.end,
    head: noun.text,
    isPlural: true,
  };
}

/** “arts and leisure boards”: the head comes after the words that `and` joins. */
function findAfterAnd(words: readonly Word[]): number {
  const and = words.findIndex(({ text }) => text === 'and');
  const before = words.slice(0, Math.max(0, and));
  return and > 0 && before.every(isNoun) ? findHead(words, and + 1) : -1;
}

/** “members of staff”: where what they are of is a bare noun, it belongs to the name. */
function ofPhrase(words: readonly Word[], head: number): number | undefined {
  const [of, noun, after] = words.slice(head + 1);
  if (of?.text !== 'of' || !noun || !isNoun(noun) || /^\p{Lu}/u.test(noun.text)) return undefined;
  return after && isNoun(after) && !isPlural(noun.text) ? undefined : noun.end;
}

const determiner = /^\s+(?:the|all|its|their|our|these|those|all the|all its)(?=\s)/iu;

/** What a share is a share of: after “of”, a plural or a noun without one (“of the budget”). */
export function findWhole(text: string, at: number, end: number): NounPhrase | undefined {
  const from = at + (determiner.exec(text.slice(at))?.[0].length ?? 0);
  const counted = findCounted(text, from, end);
  if (counted) return counted;
  const words = wordsFrom(text, from, end);
  const stop = words.findIndex((word) => !isNoun(word));
  const nouns = stop === -1 ? words : words.slice(0, stop);
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (!first || !last || nouns.length > 3 || participle.test(last.text)) return undefined;
  return { start: first.start, end: last.end, head: last.text, isPlural: isPlural(last.text) };
}

const trailing = /(?:[\p{L}\p{M}]+(?:[’'&‐‑-][\p{L}\p{M}]+)*\s+)*[\p{L}\p{M}]+(?:[’'&‐‑-][\p{L}\p{M}]+)*$/u;

/** The noun phrase that ends at `at` and begins after a determiner, a verb or `from`: “an annual budget”. */
export function findBefore(text: string, from: number, at: number): NounPhrase | undefined {
  const near = Math.max(from, at - 120);
  const run = trailing.exec(text.slice(near, at));
  if (run === null) return undefined;
  const all = wordsFrom(` ${run[0]}`, 0, run[0].length + 1);
  const begin = all.findLastIndex((word) => !isNoun(word)) + 1;
  const isVerb = begin < all.length - 1 && begin > 0 && (all[begin]?.text ?? '').endsWith('ed');
  const isAfterArticle = /^(?:an?|the|its|their|our|this|that)$/iu.test(all[begin - 1]?.text ?? '');
  const phrase = all.slice(isVerb && !isAfterArticle ? begin + 1 : begin);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || phrase.length > 4 || isBoundary(last.text.toLowerCase())) return undefined;
  const offset = near + run.index - 1;
  return {
    start: first.start + offset,
    end: last.end + offset,
    head: last.text,
    isPlural: isPlural(last.text),
  };
}
