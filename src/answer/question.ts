// What somebody typed in; the question as data out: what it wants, what it mentions, and every other word that carries meaning.
import { findNumbers, type NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { findNearest } from '../search/nearest.ts';
import { findSynonyms } from '../search/synonyms.ts';
import { isStopWord } from '../search/stop-words.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import { spellOut } from './chat.ts';
import { stripOpening } from './social.ts';
import { findWant, formWords, isFormWord, type Want } from './wants.ts';

export interface Question {
  /** As typed, without what cannot be shown or does not matter. */
  readonly text: string;
  /** The id of the source that alone is asked (“in the second article”). */
  readonly source: string | undefined;
  readonly want: Want;
  readonly mentions: readonly Mention[];
  /** The words outside mentions that carry meaning: neither stop words nor the form of the question. A misspelt word has the stem of the word meant. */
  readonly content: readonly Term[];
  /** Numbers outside mentions. */
  readonly numbers: readonly NumberRun[];
  /** The word after “which”, “what” or “how many”, which the answer must hold. Undefined where it is a name or there is none. */
  readonly head: Term | undefined;
  /** It asks for a value apiece (“how many does each have”), which a total does not answer. */
  readonly apiece: boolean;
}

/** Longer questions are cut here: what is asked stands in the first few sentences. */
const longest = 600;

/** Drops control, direction and zero-width characters and runs of space. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:)\d*[^>\s]*>/gu, ' ')
      .replace(/https?:\/\/\S+|@(?:everyone|here)\b/giu, ' ')
      // What joins or breaks words unseen is dropped; what takes a line's place is a space.
      .replace(/[\p{Cf}\p{Co}\p{Cs}]+/gu, '')
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, longest)
      .trim()
  );
}

/** Words that ask for a part of a total or a value apiece. */
export const apiece =
  /\b(?:each(?! other)|every|a year|a month|a day|annually|yearly|apiece|per (?!cent)\p{L}+|on average|average|typical(?:ly)?|individual(?:ly)?|how (?:many|much) of (?:the|these|those|that))\b/iu;

/** Stop words that change what is asked for, so that an answer must hold them too. */
const relations = new Set(
  'before after except without besides outside beyond not never no most least best worst own'.split(' '),
);

/** Reads a question against what the corpus names. Pure; never fails. */
export function readQuestion(knowledge: Knowledge, typed: string): Question {
  const { text, source } = takeSource(knowledge, spellOut(stripOpening(cleanText(typed))));
  const named = knowledge.names.find(text);
  const mentions = named.filter((mention) => !isVerb(text, mention));
  const verbs = named.filter((mention) => isVerb(text, mention));
  const outside = (run: { start: number; end: number }) =>
    mentions.every((mention) => run.end <= mention.start || run.start >= mention.end);
  const terms = findTerms(text)
    .filter(outside)
    .map((term) => ({ ...term, meant: readFormWord(knowledge, term.term) }));
  const plain = terms
    .filter((term) => term.meant !== term.term)
    .reduceRight((line, term) => line.slice(0, term.start) + term.meant + line.slice(term.end), text)
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[^\p{L}\p{N}'%£$€ ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const want = findWant(plain);
  const numbers = findNumbers(text).filter(outside);
  const isNumber = (term: Term) => numbers.some((run) => term.start >= run.start && term.end <= run.end);
  const content = terms
    .filter(({ meant }) => relations.has(meant) || !(isStopWord(meant) || isFormWord(want, meant)))
    .filter((term) => !isNumber(term) && !apiece.test(term.term))
    .map((term) => ({
      ...term,
      stem: verbs.some(({ start }) => start === term.start)
        ? `${term.stem} (verb)`
        : readStem(knowledge, term),
    }));
  const head = findHead(text, mentions, content);
  return { text, source, want, mentions, content, numbers, head, apiece: apiece.test(plain) };
}

/** “I trust you”: one lower-case word in the singular after a person is what they do. */
function isVerb(text: string, { start, end }: Mention): boolean {
  const word = text.slice(start, end);
  return (
    /^\p{Ll}+$/u.test(word) &&
    !word.endsWith('s') &&
    /(?:^|\b(?:i|we|you|they)(?: can| could| should| would| do| don't)? |^can )$/iu.test(
      text.slice(0, start),
    ) &&
    /^ (?:me|you|him|her|it|them|the|this|that|us)\b/iu.test(text.slice(end))
  );
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const asking =
  /[\s,]*\b(?:in|by|according to|from)?\s*(?:the\s+)?(first|second|third|fourth|fifth)\s+(?:article|source|text|one|piece)\b(?:'s)?/iu;

/** A question without the words that say which source to look in, and that source. */
function takeSource(knowledge: Knowledge, text: string): { text: string; source: string | undefined } {
  const { sources } = knowledge.corpus;
  const ordinal = asking.exec(text);
  const numbered = ordinal ? sources[ordinals.indexOf(ordinal[1]?.toLowerCase() ?? '')] : undefined;
  if (ordinal && numbered) return { text: text.replace(ordinal[0], ' ').trim(), source: numbered.id };
  for (const { id, publisher } of sources) {
    const named = publisher === undefined ? undefined : findIn(text, publisher);
    if (named) return { text: text.replace(named, ' ').trim(), source: id };
  }
  return { text, source: undefined };
}

/** “in The Gazette”, “according to the gazette”: the words that name a publisher as the place to look. */
function findIn(text: string, publisher: string): string | undefined {
  const name = publisher.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/gu, '\\s+');
  return new RegExp(
    String.raw`[\s,]*\b(?:in|according to|from)\s+(?:the\s+)?${name}(?:\s+(?:article|source|piece))?`,
    'iu',
  ).exec(text)?.[0];
}

/** The noun after “which”, “what” or “how many”; a name right before it only limits it (“which European countries”). */
function findHead(text: string, mentions: readonly Mention[], content: readonly Term[]): Term | undefined {
  const opening = /^.*?\b(?:which|what|how many|how much)\s+(?=\p{L})/iu.exec(text)?.[0].length;
  const limiting = mentions.find(({ start }) => start === opening);
  const at = limiting ? limiting.end + 1 : opening;
  return content.find(({ start }) => start === at);
}

const questionWords = ['how', 'what', 'when', 'where', 'which', 'who', 'why', 'did', 'does', 'many'];
const smallWords = [
  'from',
  'with',
  'about',
  'there',
  'their',
  'they',
  'were',
  'have',
  'been',
  'this',
  'that',
  'the',
  'and',
  'for',
  'are',
];
const typableFormWords = [...questionWords, ...formWords, ...smallWords].filter((word) => word.length > 2);

/** The word of a question form that an unknown word misspells (“hwo mnay”), or the word itself. */
function readFormWord(knowledge: Knowledge, word: string): string {
  if (word.length < 3 || isWord(knowledge, word)) return word;
  return findNearest(word, typableFormWords, 'loose') ?? word;
}

/** Whether a word is none to be corrected: the corpus prints it, or everyday questions hold it. */
function isWord(knowledge: Knowledge, word: string): boolean {
  const everyday = formWords.has(word) || isStopWord(word) || isFormWord('quotation', word);
  return everyday || knowledge.search.knows(word) || findSynonyms(stemOf(word)).length > 0;
}

/** Words up to this length are a letter away from too many others: “stops” is not a misspelt acronym. */
const shortWord = 4;

function readStem(knowledge: Knowledge, { term, stem, stop }: Term): string {
  if (stop || isWord(knowledge, term)) return stem;
  const meant = findNearest(term, knowledge.facts.askedWords) ?? knowledge.search.correct(term);
  // The corpus's nearest word may still be far: “failing” is not a misspelt “trailing”.
  const isNear = meant !== undefined && meant.length > shortWord && findNearest(term, [meant]) !== undefined;
  return isNear ? stemOf(meant) : stem;
}
