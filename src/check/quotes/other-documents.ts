// A document’s name in a phrase in; the longer one out that makes it another’s: “a Town report”, “the report of 2003”, “the reply to the report”.
import type { Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { giving } from '../english/attributing.ts';
import { describing, honorifics, issuing, published } from '../english/belonging.ts';
import { isTalk } from '../english/everyday.ts';
import { givenNames } from '../english/given-names.ts';
import { press } from '../english/saying.ts';
import { publishersOf } from '../publishers.ts';
import { isNamePart, ownWords, wordsIn } from './own-words.ts';

const when = /^(?:today|yesterday|tonight|week|month|year|morning|evening|day)['’]?s$/iu;
const determiner = /^(?:the|a|an|this|that|these|those|its|some|any|each|every)$/iu;
const reply =
  /\b(?:respon(?:se|ses)|repl(?:y|ies)|reactions?|rebuttals?|answers?|objections?|opposition|retort|criticisms?|critiques?)\s(?:to|of|on|about)\s(?:the\s|this\s|that\s)?(?:\p{L}+\s)?$/iu;

interface Named extends Pick<Mention, 'start' | 'end'> {
  readonly own: ReadonlySet<string>;
}

function isYearOfSource({ corpus }: Knowledge, word: string): boolean {
  return corpus.sources.some(({ published }) => published?.includes(word) === true);
}

/**
 * “Your report” is the one that the sources tell of, who are asked; “Dave, your report”, “your boss’s report”, “your slides”
 * are others. `before`: what stands before “your”; `own`: what stands between it and the noun.
 */
function isYours(before: string, own: string, noun: string): boolean {
  const called = wordsIn(before).slice(-2);
  return !called.some((word) => givenNames.has(word)) && !/['’]s?\s/u.test(own) && published.test(noun);
}

/** Whether a word in front of a document says that it is somebody else’s. */
function isOthers(knowledge: Knowledge, word: string, own: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  if (/^(?:19|20)\d\d$/u.test(plain)) return !isYearOfSource(knowledge, plain);
  if (/\d/u.test(plain) || when.test(word) || own.has(plain) || honorifics.has(plain)) return false;
  if (issuing.test(plain)) return true;
  return /^\p{Lu}{2,}$/u.test(word) || (!describing.test(plain) && isNamePart(knowledge, word, word));
}

/** “The Gazette’s front page”, “TNT News website”: by name, whatever words stand between. */
const ownedBy =
  /(?:(?<=^|[Tt]he\s|\s)(?<name>\p{Lu}[\p{L}&.-]*)['’]s\s(?:\p{Ll}+\s){1,3}|(?<=^|[Tt]he\s)(?<name>\p{Lu}{2,6})(?:\s\p{Lu}\p{Ll}+){1,2}\s)$/u;

function findNamedOwner(
  knowledge: Knowledge,
  words: string,
  mentions: readonly Mention[],
  noun: Named,
): Range | undefined {
  const found = ownedBy.exec(words.slice(0, noun.start));
  const name = found?.groups?.name ?? '';
  if (!found || mentions.some(({ start, end }) => start < found.index + name.length && end > found.index))
    return undefined;
  const isAfterThe = /\bthe\s$/iu.test(words.slice(0, found.index));
  const plain = name.toLowerCase();
  const isName = isAfterThe && !noun.own.has(plain) && !press.test(plain) && !honorifics.has(plain);
  return isName || isOthers(knowledge, name, noun.own) ? { start: found.index, end: noun.end } : undefined;
}

/** The words in front of a noun that belong to it, back to its article. */
function findOwner(
  knowledge: Knowledge,
  words: string,
  mentions: readonly Mention[],
  noun: Named,
): Range | undefined {
  const owner = findNamedOwner(knowledge, words, mentions, noun);
  if (owner) return owner;
  const before = [...words.slice(0, noun.start).matchAll(/(?<=^|\s)[\p{L}\d’'&.-]+(?=\s)/gu)].slice(-6);
  let end = noun.start - 1;
  for (const { 0: word, index } of before.toReversed()) {
    if (index + word.length !== end || determiner.test(word)) return undefined;
    end = index - 1;
    const known = mentions.find((mention) => mention.start <= index && index < mention.end);
    const isKnown = known?.readings.some(
      ({ id, kind }) => kind === 'person' || kind === 'post' || publishersOf(knowledge).has(id),
    );
    if (isKnown === true) continue;
    const plain = word.toLowerCase();
    // “The Times report”: a capital within the phrase is a name, whatever the word.
    const isCapital = /^\p{Lu}/u.test(word) && index > 0 && !describing.test(plain) && !noun.own.has(plain);
    if (isCapital && !honorifics.has(plain) && /^(?:the|a|this|an)\s$/iu.test(words.slice(0, index)))
      return { start: index, end: noun.end };
    if (plain === 'your') {
      const [own, text] = [words.slice(index, noun.start), words.slice(noun.start, noun.end)];
      return isYours(words.slice(0, index), own, text) ? undefined : { start: index, end: noun.end };
    }
    if (!issuing.test(plain) && (isStopWord(plain) || giving.has(plain) || isTalk(stemOf(plain)))) {
      if (!describing.test(plain)) return undefined;
      continue;
    }
    if (isOthers(knowledge, word, noun.own)) return { start: index, end: noun.end };
  }
  return undefined;
}

/** “The report by the Town”. */
function findAuthor(
  knowledge: Knowledge,
  words: string,
  mentions: readonly Mention[],
  noun: Named,
): Range | undefined {
  const by = /^\s(?:by|from)\s(?:the\s)?/u.exec(words.slice(noun.end));
  if (!by) return undefined;
  const start = noun.end + by[0].length;
  const known = mentions.find((mention) => mention.start === start);
  if (known) {
    const isTheirs = known.readings.some(
      ({ id, kind }) => kind === 'person' || publishersOf(knowledge).has(id),
    );
    return isTheirs ? undefined : { start: noun.start, end: known.end };
  }
  const word = /^\p{Lu}[\p{L}’'-]*/u.exec(words.slice(start))?.[0];
  return word !== undefined && !noun.own.has(word.toLowerCase().replace(/['’]s?$/u, ''))
    ? { start: noun.start, end: start + word.length }
    : undefined;
}

/** What makes a document that is called by a common noun somebody else’s; undefined where nothing does. */
export function findStrangeDocument(phrase: {
  readonly knowledge: Knowledge;
  readonly words: string;
  readonly mentions: readonly Mention[];
  readonly mention: Mention;
}): Range | undefined {
  const { knowledge, words, mentions, mention } = phrase;
  if (!mention.readings.some(({ kind }) => kind === 'document' || kind === 'body' || kind === 'law'))
    return undefined;
  const isWritten = mention.readings.some(({ kind }) => kind === 'document');
  const answer = isWritten ? reply.exec(words.slice(0, mention.start)) : null;
  if (answer) return { start: answer.index, end: mention.end };
  const name = words.slice(mention.start, mention.end);
  // “The Society” has its whole name; “the think tank” may be any.
  const isCommon = !/(?:^|\s)\p{Lu}/u.test(name.replace(/^\p{L}/u, ''));
  if (!isWritten && (!isCommon || /^\p{Lu}/u.test(name))) return undefined;
  const noun = { start: mention.start, end: mention.end, own: ownWords(mention.readings) };
  return (
    findOwner(knowledge, words, mentions, noun) ??
    (isWritten ? findAuthor(knowledge, words, mentions, noun) : undefined)
  );
}

/** The same of what is printed and no name of the table: “the Town article”. `noun`: where the word for it stands. */
export function isAnothersPress(knowledge: Knowledge, words: string, noun: Range): boolean {
  const called = knowledge.corpus.sources.flatMap(({ publisher, author, title }) => [
    publisher,
    author,
    title,
  ]);
  const own = new Set(called.flatMap((name) => wordsIn(name ?? '')));
  const owner = findOwner(knowledge, words, knowledge.names.find(words), { ...noun, own });
  // “A fair summary”: only a name or an office makes it theirs.
  const first = owner === undefined ? '' : (wordsIn(words.slice(owner.start))[0] ?? '');
  return (
    owner !== undefined &&
    (/^\p{Lu}/u.test(words.slice(owner.start)) || first === 'your' || issuing.test(first))
  );
}
