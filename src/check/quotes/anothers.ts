// A name in a phrase in; what somebody else is called that it is only part of, out: “Paul Amos”, “Amos’s boss”, “a critic of Amos”.
import type { Entity, Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { besides, giving } from '../english/attributing.ts';
import { honorifics, kinNoun, kinOf, looseOf, nounOf, staffOf, voices } from '../english/belonging.ts';
import { isTalk } from '../english/everyday.ts';
import { givenNames } from '../english/given-names.ts';
import { stemOf } from '../../search/terms.ts';
import { publishersOf } from '../publishers.ts';
import { findNearName } from './near-names.ts';
import { findStrangeDocument } from './other-documents.ts';
import { isNamePart, ownWords, wordsIn } from './own-words.ts';

interface Phrase {
  readonly knowledge: Knowledge;
  readonly words: string;
  readonly mentions: readonly Mention[];
  readonly mention: Mention;
}

function isPersonal({ readings }: Mention): boolean {
  return readings.every(({ kind }) => kind === 'person' || kind === 'post');
}

function isDocument({ readings }: Mention): boolean {
  return readings.some(({ kind }) => kind === 'document');
}

/** “Paul Amos”, “Ruth Keller”, “Co-warden Jane Reed”: a capital word beside it that is none of its holder’s. */
function findNamesake({ knowledge, words, mentions, mention }: Phrase): Range | undefined {
  const own = ownWords(mention.readings);
  const isFree = (at: number) => !mentions.some(({ start, end }) => start <= at && at < end);
  const name = words.slice(mention.start, mention.end);
  const strange = (run: string | undefined, from: number) =>
    run !== undefined &&
    [...run.matchAll(/[\p{L}’'-]+/gu)].some(
      ({ 0: word, index }) =>
        isFree(from + index) &&
        !own.has(word.toLowerCase()) &&
        !/\p{L}(?:ed|ing|['’]s?)$/u.test(word) &&
        isNamePart(knowledge, word, name),
    );
  const before = /(?<![\p{L}\d’'-])(?<run>(?:\p{Lu}[\p{L}’-]*\s){1,3})$/u.exec(words.slice(0, mention.start));
  const behind = /^(?<run>(?:\s\p{Lu}[\p{L}’'-]+){1,3})/u.exec(words.slice(mention.end));
  const typed = /(?<![\p{L}\d’'-])(?<word>\p{Ll}{3,})\s$/u.exec(words.slice(0, mention.start));
  if (isPersonal(mention) && typed && isFree(typed.index) && givenNames.has(typed.groups?.word ?? ''))
    return { start: typed.index, end: mention.end };
  if (!isDocument(mention) && before && strange(before.groups?.run, before.index))
    return { start: before.index, end: mention.end };
  if (!/['’]s?$/u.test(name) && behind && strange(behind.groups?.run, mention.end))
    return { start: mention.start, end: mention.end + behind[0].length };
  return undefined;
}

/** “Amos’s boss”, “Amoss boss”: whoever is hers; not “Amos’s point”, which is her voice. */
function findOwned({ words, mentions, mention }: Phrase): Range | undefined {
  const name = words.slice(mention.start, mention.end);
  const isOwner =
    /['’]s?$/u.test(name) ||
    /^['’]/u.test(words.slice(mention.end)) ||
    (/[^s]s$/u.test(name) && mention.readings.every((one) => !ownWords([one]).has(lastWord(name))));
  if (!isOwner) return undefined;
  const rest = /^(?:['’]s?)?(?<owned>(?:\s[\p{L}’'-]+){1,4})/u.exec(words.slice(mention.end));
  const owned = rest?.groups?.owned;
  if (!rest || owned === undefined) return undefined;
  const next = mentions.find(({ start }) => start >= mention.end && start <= mention.end + rest[0].length);
  if (next && (!isPersonal(mention) || !isPersonal(next))) return undefined;
  const own = wordsIn(
    owned.split(/\s(?:of|to|for|in|on|at|about|that|with|from|by|is|was|were|are)(?=\s|$)/u)[0] ?? '',
  );
  // “Amos’s ending”, but not “Amos’s ending critic”
  const voice = own.findIndex((word) => voices.has(word) || giving.has(word));
  if (voice !== -1 && !kinNoun.test(own[voice + 1] ?? '')) return undefined;
  const nouns = own.filter(
    (word) => !isStopWord(word) && !word.endsWith('ly') && (!isTalk(stemOf(word)) || kinNoun.test(word)),
  );
  if (nouns.length === 0) return undefined;
  return { start: mention.start, end: mention.end + rest[0].length };
}

function lastWord(name: string): string {
  return wordsIn(name).at(-1) ?? '';
}

/** All that is said: one of several who made it, who is not somebody else’s helper. */
const coauthor = /^(?:the|a|one|another)?\s?(?:of the\s)?co-\p{L}+\sof\s(?:the|this|that)\s\p{L}+$/iu;

/** “A critic of Amos”, “somebody who worked with Amos”. */
function findFollower({ words, mention }: Phrase): Range | undefined {
  const before = words.slice(0, mention.start);
  // “Her co-author”
  if (before.endsWith('-'))
    return coauthor.test(words) ? undefined : { start: mention.start, end: mention.end };
  if (!isPersonal(mention) && staffOf.test(before)) return undefined;
  const near = kinOf.exec(before);
  if (near) return { start: near.index, end: mention.end };
  const of = nounOf.exec(before);
  const noun = of?.groups?.noun?.toLowerCase();
  if (!of || noun === undefined || voices.has(noun) || looseOf.has(noun) || isStopWord(noun))
    return undefined;
  return { start: of.index, end: mention.end };
}

/** Words of a role, none of them in the name of who holds it. */
function isRole(name: string, entities: readonly Entity[]): boolean {
  return entities.every(
    ({ kind, names }) =>
      kind === 'person' &&
      !wordsIn(name).some((word) => !honorifics.has(word) && wordsIn(names[0].text).includes(word)),
  );
}

/** “The former warden”: not who is warden now. */
const formerly =
  /(?<![\p{L}])(?:former|ex|previous|outgoing|incoming|future|would-be|deputy|assistant|interim)[\s-]$/iu;

/** “The warden of the Gallery”, “a Gallery warden”, “a warden”: not the warden that the table knows. */
function findOtherOffice(phrase: Phrase): Range | undefined {
  const { knowledge, words, mentions, mention } = phrase;
  const name = words.slice(mention.start, mention.end);
  if (!isRole(name, mention.readings)) return undefined;
  const own = ownWords(mention.readings);
  const isOwn = (text: string) =>
    wordsIn(text).every(
      (word) => own.has(word) || isStopWord(word) || besides.has(word) || honorifics.has(word),
    );
  const behind = /^\s(?:of|at|for|from|in|with)\s(?:the\s|our\s|a\s|an\s)?(?<where>[^,;:.()]{1,60})/u.exec(
    words.slice(mention.end),
  );
  const where = behind?.groups?.where;
  if (behind && where !== undefined) {
    const at = mention.end + behind[0].length - where.length;
    const named = mentions.find(({ start }) => start === at);
    const body = named ? words.slice(named.start, named.end) : /^\p{Lu}[\p{L}’'-]*/u.exec(where)?.[0];
    if (body !== undefined && !isOwn(body.replace(/['’]s?$/u, '')))
      return { start: mention.start, end: at + body.length };
  }
  const before = words.slice(0, mention.start);
  const past = formerly.exec(before);
  const isTitle = mentions.some(
    ({ start, readings }) => start === mention.end + 1 && readings.some(({ kind }) => kind === 'person'),
  );
  if (past && !isTitle) return { start: past.index, end: mention.end };
  const beside = mentions.find(
    ({ end }) => end < mention.start && /^\s$/u.test(words.slice(end, mention.start)),
  );
  if (beside && !isOwn(words.slice(beside.start, beside.end).replace(/['’]s?$/u, '')))
    return { start: beside.start, end: mention.end };
  const other = /\b(?:another|my|your|their|his|her)\s(?:\p{L}+\s)?$/iu.exec(before);
  if (other) return { start: other.index, end: mention.end };
  const any = /(?:^|\s)(?:a|an|some|one)\s$/iu.exec(before);
  return any && !where && !publishersOf(knowledge).has(mention.readings[0].id)
    ? { start: any.index, end: mention.end }
    : undefined;
}

/** What a mention is part of that is not whom it names; undefined where it stands for itself. */
export function findAnothers(
  knowledge: Knowledge,
  words: string,
  mentions: readonly Mention[],
  mention: Mention,
): Range | undefined {
  const phrase = { knowledge, words, mentions, mention };
  return (
    findNearName(words, mention) ??
    findNamesake(phrase) ??
    findOwned(phrase) ??
    findFollower(phrase) ??
    findOtherOffice(phrase) ??
    findStrangeDocument(phrase)
  );
}
