// A quotation with the words before or behind it in; whom a phrase beside it names, that says nothing else, out.
import type { Knowledge } from '../../knowledge.ts';
import { asksWhose, beginsSpeech, giving, owned } from '../english/attributing.ts';
import { praise, praised, scenes } from '../english/praising.ts';
import { concedes } from '../english/turning.ts';
import { received } from '../english/receiving.ts';
import { readNamedOnly, type Bare } from './named-only.ts';
import type { Attributed } from './whose-words.ts';

function hasGiving(phrase: string): boolean {
  return (phrase.match(/\p{L}+/gu) ?? []).some((word) => giving.has(word.toLowerCase()));
}

const initials = /\b\p{Lu}\.\s?(?=\p{Lu}\p{Ll})/gu;
const longestPhrase = 90;

export interface NamedBehind {
  readonly by: Attributed;
  /** It stands in a line of its own, as under several quotations. */
  readonly isOwnLine: boolean;
  /** How many characters it takes. */
  readonly size: number;
}

/** “We need “…”, Amos!”: a name behind a comma is called, where the words are part of a sentence of the writer’s. */
function isAddress(marks: string, stop: string, before: string): boolean {
  if (marks.trim() !== ',' || marks.includes('\n')) return false;
  return stop.startsWith('!') || /[\p{L}\d,]\s*$/u.test(before.split('\n').at(-1) ?? '');
}

const predicate =
  /^(?:(?:which|that|it)\s)?(?:(?:is|was|are|were|comes?|came|stems)\s|that['’]s\s|it['’]s\s|in\s)/iu;

/** Behind a predicate: the next quotation follows. */
const joined = /\s(?:and|but|while|whereas)\s*$/iu;

/** “Is in the report, sadly”: what goes on behind a predicate is another thought; behind a bare name it may be talk to them. */
function readPredicate(
  knowledge: Knowledge,
  phrase: string,
  before: string,
  bare: Bare,
): Attributed | undefined {
  if (!predicate.test(phrase)) return readNamedOnly(knowledge, phrase, before, bare);
  const whose = owned.exec(phrase)?.groups?.whose;
  if (whose !== undefined) return readNamedOnly(knowledge, `${whose} words`, before, 'anybody');
  const [first = phrase] = phrase.split(/,|\s(?:and|but|so|which|because)\s/u);
  return (
    readNamedOnly(knowledge, phrase, before, 'anybody') ?? readNamedOnly(knowledge, first, before, 'anybody')
  );
}

/** “…” Well said, Amos. */
function findPraised(
  knowledge: Knowledge,
  rest: string,
  before: string,
  isOwnLine: boolean,
  from: number,
): NamedBehind | undefined {
  const phrase = /^[^.!?;:,\n|\])}“"„«]*/u.exec(rest)?.[0] ?? '';
  // “Strong stuff for a think tank.”
  if (/^(?:for|about|in|on|to)\s/iu.test(phrase)) return undefined;
  const by = readNamedOnly(knowledge, `from ${phrase}`, before, 'anybody');
  return by && { by, isOwnLine, size: from + phrase.length };
}

/**
 * “…” is what Amos said. “…”, Amos. “…” [Amos]. “…”? Amos. And below it, in a line of its own, Amos.
 * `after` ends where the next quotation begins; `isLast`: there is none.
 */
export function findNamedBehind(
  knowledge: Knowledge,
  after: string,
  before: string,
  isLast: boolean,
): NamedBehind | undefined {
  const sign = /^[”"’'»*_]*(?<marks>[\s.,;:!?…|=[({~–—>→-]*)/u.exec(after);
  const from = sign?.[0].length ?? 0;
  const marks = sign?.groups?.marks ?? '';
  const lines = marks.split('\n').length - 1;
  const question = asksWhose.exec(after.slice(from))?.[0].length ?? 0;
  const rest = after.slice(from + question).replace(initials, '');
  const praising = praise.exec(rest)?.[0].length ?? 0;
  if (praising > 0)
    return findPraised(knowledge, rest.slice(praising), before, lines > 0, from + question + praising);
  const phrase = /^[^.!?;:\n|\])}“"„«]*/u.exec(rest)?.[0] ?? '';
  const stop = rest.slice(phrase.length);
  // What a colon or a quotation follows at once is said to be by whom it names, not this one.
  if (phrase.trim() === '' || phrase.length > longestPhrase || lines > 2 || stop.startsWith(':'))
    return undefined;
  const isBeforeNext = !isLast && stop.trim() === '';
  // “Is from Amos and “…””
  const isJoined = predicate.test(phrase) && joined.test(phrase);
  const isClosed = /,\s*$|\n\s*$/u.test(phrase + stop) && lines <= stop.split('\n').length - 1;
  if (isBeforeNext && !isJoined && !isClosed) return undefined;
  const isCalled = !hasGiving(phrase) && !predicate.test(phrase) && isAddress(marks, stop, before);
  if (isCalled) return undefined;
  const said = phrase
    .replace(isJoined ? joined : /$/u, '')
    .trim()
    .replace(praised, ' says');
  const by = readPredicate(knowledge, said, before, lines > 0 || marks.trim() === '' ? 'people' : 'anybody');
  return by && { by, isOwnLine: lines > 0, size: from + question + phrase.length };
}

/**
 * “Amos’s verdict was “…””, “Amos again, “…””, “Amos “…””; or Amos in the line above.
 * `before` begins where the quotation before ends, if there is one: `isFirst` says that there is none.
 */
export function findNamedBefore(
  knowledge: Knowledge,
  before: string,
  quote: string,
  isFirst: boolean,
): Attributed | undefined {
  const lines = before.split('\n');
  const own = lines.at(-1) ?? '';
  if (own.trim() === '') return findHeading(knowledge, lines.slice(0, -1), before, isFirst);
  const isAlone = isFirst || lines.length > 1;
  const sentences = own.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  if (!isAlone && sentences.length === 1) return undefined;
  const phrase = (sentences.at(-1) ?? own).trim();
  const plain = phrase
    .replace(initials, '')
    .replace(/[\s.,:;|=>→~–—-]+$/u, '')
    // “What it says is that the boards”, “it says of the boards”: those are what it says it of.
    .replace(
      /\s(?:is|was)\sthat\s.*$|(?<=\b(?:says?|said|writes?|wrote|notes?|reports?|states?|claims?)\s)(?:of|about)\s.*$/iu,
      '',
    );
  if (plain.length > longestPhrase || /[.;!?]/u.test(plain)) return undefined;
  if (received.test(plain) || concedes(phrase)) return undefined;
  const scene = readScene(knowledge, plain, before);
  if (scene) return scene;
  // “Amos “must …””: so it is told of Amos, by whomever.
  const isBare = plain === phrase && !hasGiving(plain);
  if (isBare && !beginsSpeech.test(quote)) return undefined;
  return readNamedOnly(knowledge, plain, before, 'people');
}

/** “Amos had strong words”, “heard Amos on the radio”: the sentence before says no more of somebody than that they spoke. */
function readScene(knowledge: Knowledge, sentence: string, before: string): Attributed | undefined {
  // “What Amos should know”
  if (/^\W*(?:what|why|how|if|does|did)\b/iu.test(sentence)) return undefined;
  const plain = scenes.reduce((text, pattern) => text.replace(pattern, ' says '), sentence);
  return plain === sentence ? undefined : readNamedOnly(knowledge, plain.trim(), before, 'people');
}

/** “Best bit of Amos’s talk?”: nobody is asked. */
const bestOf =
  /^(?!.*\sfor\s)(?<which>(?:the\s|my\s|his\s|her\s)?(?:best|worst|favou?rite|key|top|main|killer|standout|funniest|saddest)\s(?:bit|part|lines?|quotes?|moment|point|words?)\b.*)\?$/iu;

/** The line above, with a blank one at most between. */
function findHeading(
  knowledge: Knowledge,
  above: readonly string[],
  before: string,
  isFirst: boolean,
): Attributed | undefined {
  const at = above.findLastIndex((line) => line.trim() !== '');
  // The rest of the line in which the quotation before ends is no heading.
  if (at < above.length - 2 || at < (isFirst ? 0 : 1)) return undefined;
  const line = (above[at] ?? '')
    .trim()
    .replace(bestOf, '$<which>')
    .replace(initials, '')
    .replace(/[\s.,:;|=>→~–—-]+$/u, '');
  if (line.length > longestPhrase || /[.;!?“”"]/u.test(line)) return undefined;
  return readScene(knowledge, line, before) ?? readNamedOnly(knowledge, line, before, 'people');
}
