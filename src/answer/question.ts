// What somebody typed in; the question as data out: what it wants, what it mentions, and every other word that carries meaning.
import { findNumbers, type NumberRun } from '../corpus/numbers.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { findNearest } from '../search/nearest.ts';
import { isStopWord } from '../search/stop-words.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import { dropAppositions } from './appositions.ts';
import { spellOut } from './chat.ts';
import { dropDescriptions, reporting } from './described.ts';
import { unframe } from './framing.ts';
import { findSaidOfWords } from './said-of-words.ts';
import { asDocument } from './makers.ts';
import { stripOpening } from './social.ts';
import { isWord, spellRight } from './spelling.ts';
import { otherSource } from './titled-source.ts';
import { findWant, type Want } from './wants.ts';
import { isFormWord, isSaying } from './form-words.ts';
import { takeSource } from './asked-source.ts';
import { cleanText } from './clean-text.ts';
import { findStrangers, mayBeWrong } from './strangers.ts';
import { isVerb } from './named-verbs.ts';

export interface Question {
  /** As typed, without what opens a message; nothing is set right or taken away in it. */
  readonly typed: string;
  /** As typed, without what cannot be shown or does not matter. */
  readonly text: string;
  /** The id of the source that alone is asked (“in the second article”). */
  readonly source: string | undefined;
  readonly want: Want;
  readonly mentions: readonly Mention[];
  /** The words outside mentions that carry meaning: neither stop words nor the form of the question. A misspelt word has the stem of the word meant. */
  readonly content: readonly Term[];
  /** The other words outside mentions and numbers: “get”, “only”, “part”. As stems. Alone they say little; some statements are asked by them. */
  readonly light: readonly string[];
  /** Numbers outside mentions. */
  readonly numbers: readonly NumberRun[];
  /** The word after “which”, “what” or “how many”, which the answer must hold. Undefined where it is a name or there is none. */
  readonly head: Term | undefined;
  /** It asks whether somebody said something: only their saying all of it answers. */
  readonly whether: boolean;
  /** It asks what the sources say side by side; the words that name them are gone from the text. */
  readonly compares: boolean;
  /** It names somebody or something that the corpus does not know; the words of such names are no content. */
  readonly namesStranger: boolean;
  /** It asks for a value apiece (“how many does each have”), which a total does not answer. */
  readonly apiece: boolean;
}

/** Words that ask for a part of a total or a value apiece. */
export const apiece =
  /\b(?:each(?! other)|every|a year|a month|a day|annually|yearly|apiece|per (?!cent)\p{L}+|on average|average|typical(?:ly)?|individual(?:ly)?|how (?:many|much) of (?:the|these|those|that|them(?= (?:are|is|were|have) (?!there))))\b/iu;

/** “How much of the staff”: a share. */
const ofWhole = /\bhow much of (?:the|our|its|your)\b/u;

/** Wants that “each” and “every” do not turn into another: all members are asked for, or all that was said. */
const whole: ReadonlySet<Want> = new Set(['list', 'quotation', 'speaker', 'comparison']);

/** Stop words that change what is asked for, so that an answer must hold them too. */
const relations = new Set(
  'before after except without besides outside beyond not never no most least best worst own'.split(' '),
);

/** Reads a question against what the corpus names. Pure; never fails. */
export function readQuestion(knowledge: Knowledge, typed: string): Question {
  const line = stripOpening(cleanText(typed));
  const bare = unframe(line);
  const read = { ...readPlain(knowledge, bare), typed: line };
  // “I hear about the new boards. What is the number?”: what is asked about stands in the frame alone.
  const isEmpty = read.mentions.length === 0 && read.content.length === 0 && read.numbers.length === 0;
  return isEmpty && bare !== line ? { ...readPlain(knowledge, line), typed: line } : read;
}

/** Reads a question that nothing frames. */
function readPlain(knowledge: Knowledge, line: string): Omit<Question, 'typed'> {
  const { text: asked, source: only } = takeSource(knowledge, spellOut(line));
  const compares = allSources.test(asked) || (only !== undefined && otherSource.test(asked));
  const source = compares ? undefined : only;
  const typedOnly = compares
    ? asked.replace(allSources, ' ').replace(otherSource, ' ').replace(/\s+/gu, ' ').trim()
    : asked;
  const spelt = spellRight(knowledge, typedOnly, knowledge.names.find(typedOnly));
  const text = dropAppositions(knowledge, dropDescriptions(knowledge, spelt));
  const named = knowledge.names.find(text);
  const mentions = named
    .filter((mention) => !isVerb(text, mention))
    .map((mention) => asDocument(knowledge, text, mention));
  const verbs = named.filter((mention) => isVerb(text, mention));
  const outside = (run: { start: number; end: number }) =>
    mentions.every((mention) => run.end <= mention.start || run.start >= mention.end);
  const terms = findTerms(text).filter(outside);
  const plain = text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[^\p{L}\p{N}'%£$€ ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const formed = findWant(plain);
  const want = compares
    ? 'comparison'
    : speakerIsAsked(mentions, formed, (end) => terms.find(({ start }) => start > end)?.term ?? '')
      ? 'quotation'
      : formed;
  const isVerbAt = (at: number) => verbs.some(({ start }) => start === at);
  const ofWords = findSaidOfWords(text);
  const numbers = findNumbers(text)
    .filter(outside)
    .filter(({ start }) => ofWords.every((run) => start < run.start || start >= run.end));
  const isNumber = (term: Term) => numbers.some((run) => term.start >= run.start && term.end <= run.end);
  // “Does the report mention it?” asks whether it stands there.
  const told =
    want === 'yes-no' &&
    mentions.some(
      ({ end, readings }) =>
        readings.every(({ kind }) => kind === 'document') &&
        isSaying(terms.find(({ start }) => start > end)?.term ?? ''),
    );
  const content = terms
    .filter(({ start }) => ofWords.every((run) => start < run.start || start >= run.end))
    .filter(({ term }) => relations.has(term) || !(isStopWord(term) || isFormWord(want, term)))
    .filter((term) => !isNumber(term) && !apiece.test(term.term))
    .filter((term) => !isDegree(want, text, term))
    .filter((term) => !(told && isSaying(term.term)))
    .filter(({ start }) => !(reporting.test(text.slice(0, start)) && isVerbAt(start)))
    .map((term) => ({
      ...term,
      stem: verbs.some(({ start }) => start === term.start)
        ? `${term.stem} (verb)`
        : readStem(knowledge, term),
    }));
  const strangers = findStrangers(knowledge, text, want, content);
  const known = content.filter(
    ({ start }) => !strangers.some((run) => start >= run.start && start < run.end),
  );
  const light = terms
    .filter((term) => !isNumber(term) && !content.some(({ start }) => start === term.start))
    .map(({ stem }) => stem)
    .concat(want === 'reason' ? [stemOf('reason')] : []);
  const head = findHead(text, mentions, content);
  return {
    text,
    source,
    want,
    mentions,
    content: known,
    light,
    numbers,
    head,
    whether: want === 'quotation' && formed === 'yes-no',
    compares,
    namesStranger: strangers.length > 0,
    apiece:
      apiece.test(plain) &&
      !whole.has(want) &&
      !(want === 'share' && (ofWhole.test(plain) || (mentions.length > 1 && /\beach$/u.test(plain)))),
  };
}

/** “Why is it the most modern?”: of what is claimed the degree needs no proof: “less modern than others” sets it right. */
function isDegree(want: Want, text: string, { term, end }: Term): boolean {
  return mayBeWrong.has(want) && /^(?:most|least)$/u.test(term) && !/^ of\b/iu.test(text.slice(end));
}

/** “Does she think so?”, “what vision does she want?”: somebody is named, and a verb of saying comes after. */
function speakerIsAsked(
  mentions: readonly Mention[],
  want: Want,
  wordAfter: (end: number) => string,
): boolean {
  if (want !== 'yes-no' && want !== 'passage' && want !== 'definition' && want !== 'list') return false;
  return mentions.some(
    ({ start, end, readings }) =>
      readings.every(({ kind }) => kind === 'person' || kind === 'post') &&
      // “Ann on how full the branches are”
      (isSaying(wordAfter(end)) || (start === 0 && /^(?:on|about)$/iu.test(wordAfter(end)))),
  );
}

/** “The two articles”, “both sources”, “which of the articles”, as they are typed. */
const allSources =
  /\b(?:in |by |of |between )?(?:which (?:one )?of (?:the |these |your )?(?:two )?|each of (?:the |these )?(?:two )?|each (?=(?:article|source|piece|text)\b)|both (?:of )?(?:the |these |your )?|(?:the |these |your )?two )(?:art\w*s|sou?rces|pieces|texts|accounts|(?<=each )(?:article|source|piece|text))\b/iu;

/** The noun after “which”, “what” or “how many”; a name right before it only limits it (“which European countries”). */
function findHead(text: string, mentions: readonly Mention[], content: readonly Term[]): Term | undefined {
  const opening = /^.*?\b(?:which|what|how many|how much|(?:number|tally) of(?: the)?)\s+(?=\p{L})/iu.exec(
    text,
  )?.[0].length;
  const limiting = mentions.find(({ start }) => start === opening);
  const at = limiting ? limiting.end + 1 : opening;
  return content.find(({ start }) => start === at);
}

/** Words up to this length are a letter away from too many others: “stops” is not a misspelt acronym. */
const shortWord = 4;

function readStem(knowledge: Knowledge, { term, stem, stop }: Term): string {
  if (stop || isWord(knowledge, term)) return stem;
  const printed = knowledge.search.correct(term);
  const meant = findNearest(term, [
    ...(printed === undefined ? [] : [printed]),
    ...knowledge.facts.askedWords,
  ]);
  // The corpus's nearest word may still be far: “failing” is not a misspelt “trailing”.
  const isNear = meant !== undefined && meant.length > shortWord && findNearest(term, [meant]) !== undefined;
  if (isNear) return stemOf(meant);
  // “commision” is nearest to “commissioned” without its ending.
  const printedStem = stem.length > shortWord ? knowledge.search.correctStem(stem) : undefined;
  return printedStem !== undefined && printedStem.length > shortWord ? printedStem : stem;
}
