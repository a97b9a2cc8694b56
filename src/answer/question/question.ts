// What somebody typed in; the question as data out: what it wants, what it mentions, and every other word that carries meaning.
import type { Range } from '../../corpus/corpus.ts';
import { findNumbers, type NumberRun } from '../../corpus/numbers.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms, stemOf, type Term } from '../../search/terms.ts';
import { dropAppositions } from './appositions.ts';
import { spellOut } from './chat.ts';
import { dropDescriptions } from './described.ts';
import { unframe } from './framing.ts';
import { readIdioms } from './idioms.ts';
import { findSaidOfWords } from './said-of-words.ts';
import { asDocument } from './makers.ts';
import { stripOpening } from './opening.ts';
import { dropOwnCurrency } from './other-currency.ts';
import { spellRight } from './spelling.ts';
import { otherSource } from './titled-source.ts';
import { findWant } from './find-want.ts';
import type { Want } from './wants.ts';
import { isSaying } from './form-words.ts';
import { takeSource } from './asked-source.ts';
import { cleanText } from './clean-text.ts';
import { findStrangers } from './strangers.ts';
import { isVerb } from './named-verbs.ts';
import { apiece, findHead, readContent } from './question-words.ts';

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

/** “How much of the staff”: a share. */
const ofWhole = /\bhow much of (?:the|our|its|your)\b/u;

/** Wants that “each” and “every” do not turn into another: all members are asked for, or all that was said. */
const whole: ReadonlySet<Want> = new Set(['list', 'quotation', 'speaker', 'comparison']);

/** Reads a question against what the corpus names. Pure; never fails. */
export function readQuestion(knowledge: Knowledge, typed: string): Question {
  const line = stripOpening(cleanText(typed));
  const bare = unframe(line);
  const read = { ...readPlain(knowledge, bare), typed: line };
  // “I hear about the new boards. What is the number?”: what is asked about stands in the frame alone.
  const isEmpty = read.mentions.length === 0 && read.content.length === 0 && read.numbers.length === 0;
  return isEmpty && bare !== line ? { ...readPlain(knowledge, line), typed: line } : read;
}

/** The words as the corpus spells them, without those that name its sources. */
function readText(knowledge: Knowledge, line: string): Pick<Question, 'text' | 'source' | 'compares'> {
  const { text: asked, source } = takeSource(
    knowledge,
    dropOwnCurrency(knowledge, readIdioms(knowledge, spellOut(line))),
  );
  const compares = allSources.test(asked) || (source !== undefined && otherSource.test(asked));
  const bare = compares
    ? asked.replace(allSources, ' ').replace(otherSource, ' ').replace(/\s+/gu, ' ').trim()
    : asked;
  const spelt = spellRight(knowledge, bare, knowledge.names.find(bare));
  const text = dropAppositions(knowledge, dropDescriptions(knowledge, spelt));
  return { text, compares, source: compares ? undefined : source };
}

/** Reads a question that nothing frames. */
function readPlain(knowledge: Knowledge, line: string): Omit<Question, 'typed'> {
  const { text, source, compares } = readText(knowledge, line);
  const named = knowledge.names.find(text);
  const mentions = named
    .filter((mention) => !isVerb(text, mention))
    .map((mention) => asDocument(knowledge, text, mention));
  const verbs = named.filter((mention) => isVerb(text, mention));
  const outside = (run: Range) =>
    mentions.every((mention) => run.end <= mention.start || run.start >= mention.end);
  const terms = findTerms(text).filter(outside);
  const plain = plainWords(text);
  const formed = findWant(plain);
  const want = compares
    ? 'comparison'
    : speakerIsAsked(mentions, formed, (end) => terms.find(({ start }) => start > end)?.term ?? '')
      ? 'quotation'
      : formed;
  const ofWords = findSaidOfWords(text);
  const isOfWords = ({ start }: Range) => ofWords.some((run) => start >= run.start && start < run.end);
  const numbers = findNumbers(text).filter((run) => outside(run) && !isOfWords(run));
  const own = terms.filter((term) => !numbers.some((run) => term.start >= run.start && term.end <= run.end));
  const content = readContent(
    knowledge,
    { text, want, mentions, verbs },
    own.filter((term) => !isOfWords(term)),
  );
  const strangers = findStrangers(knowledge, text, want, content);
  const isStrange = ({ start }: Range) => strangers.some((run) => start >= run.start && start < run.end);
  const light = own
    .filter((term) => !content.some(({ start }) => start === term.start))
    .map(({ stem }) => stem)
    .concat(want === 'reason' ? [stemOf('reason')] : []);
  return {
    text,
    source,
    want,
    mentions,
    content: content.filter((term) => !isStrange(term)),
    light,
    numbers,
    head: findHead(text, mentions, content),
    whether: want === 'quotation' && formed === 'yes-no',
    compares,
    namesStranger: strangers.length > 0,
    apiece: asksApiece(plain, want, mentions),
  };
}

/** “How much of each” asks for a share. */
function asksApiece(plain: string, want: Want, mentions: readonly Mention[]): boolean {
  const isShare = ofWhole.test(plain) || (mentions.length > 1 && /\beach$/u.test(plain));
  return apiece.test(plain) && !whole.has(want) && !(want === 'share' && isShare);
}

/** Lower-case words, as the forms of questions are written. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/[^\p{L}\p{N}'%£$€ ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** “Does she think so?”, “what plan does she want?”: somebody is named, and a verb of saying comes after. */
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
