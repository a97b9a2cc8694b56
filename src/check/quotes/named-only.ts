// A phrase beside a quotation in; whom it gives the words to, where it does nothing but that, out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import {
  besides,
  denying,
  giving,
  passive,
  speaksBefore,
  speaksBehind,
  tag,
  thing,
} from '../english/attributing.ts';
import { someone } from '../english/saying.ts';
import { publishersOf } from '../publishers.ts';
import { findAnothers } from './anothers.ts';
import { readPronoun } from './pronouns.ts';
import { chooseMention, readSource, speakersOf, topic } from './speakers.ts';
import { isName } from './strangers.ts';
import { othersThan, type Attributed } from './whose-words.ts';

/** Who is taken for the speaker without a word that says so. */
export type Bare = 'anybody' | 'people';

function isBareSpeaker(knowledge: Knowledge, { kind, id }: Entity, bare: Bare): boolean {
  if (kind === 'person') return true;
  return bare === 'anybody' && (kind === 'post' || kind === 'document' || publishersOf(knowledge).has(id));
}

/** Boards are as often what is spoken of: only beside the very word do they speak. `text` has blanks for names. */
function speaksHere(text: string, { start, end }: Mention): boolean {
  return speaksBefore.test(text.slice(0, start)) || speaksBehind.test(text.slice(end).replace(/^\s+/u, ' '));
}

const wordPattern = /[\p{L}’'-]+/gu;

interface Rest {
  /** Words that are neither names nor such as give words to somebody. */
  readonly left: readonly string[];
  readonly gives: boolean;
  readonly denies: boolean;
}

function readRest(text: string): Rest {
  const words = (text.match(wordPattern) ?? []).filter((word) => /\p{L}/u.test(word));
  const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");
  return {
    left: words.filter((word) => ![giving, besides, denying].some((known) => known.has(plain(word)))),
    gives: words.some((word) => giving.has(plain(word))),
    denies: words.some((word) => denying.has(plain(word))),
  };
}

function blank(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce(
    (plain, { start, end }) => plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end),
    text,
  );
}

/** “The official line”: no official says it. */
function describesLine(text: string, noun: string): boolean {
  return thing.test(text.slice(text.indexOf(noun) + noun.length));
}

/** “The RSC”, and no word that is shouted. */
const acronym = /^\p{Lu}{2,}(?:['’]s)?$/u;

/** “Ruth Amos”, “my boss”: somebody the table does not have, with a word that gives words to them or a whole name. */
function readStranger(knowledge: Knowledge, text: string): (Attributed & { denies: boolean }) | undefined {
  const noun = someone.exec(text)?.[0];
  const rest = readRest(noun === undefined ? text : text.replace(noun, ' '));
  if (noun !== undefined && rest.left.length === 0 && rest.gives && !describesLine(text, noun))
    return { kind: 'unknown', words: noun, denies: rest.denies };
  const words = rest.left.join(' ');
  const isWhole = rest.left.length > 1 && rest.left.length < 4;
  if (rest.left.length === 0 || !(isWhole || (rest.gives && rest.left.length === 1))) return undefined;
  // “The Gazette headline”: by its article a capital word is a name.
  const article = /^\W*the\s/iu.exec(text)?.[0] ?? '';
  const printed = text.startsWith(words, article.length) ? `${article.trim()} ${words}` : words;
  const source = readSource(knowledge, printed.replace(/['’]s$/u, ''));
  if (source) return { ...source, denies: rest.denies };
  const isShort = /(?:^|\s)[Tt]he\s\p{Lu}{2,}\b|\b\p{Lu}{2,}['’]s\b/u.test(text) && acronym.test(words);
  const isNamed = rest.left.every(
    (word) => (isShort || /^\p{Lu}\p{Ll}/u.test(word)) && isName(knowledge, word),
  );
  return isNamed && text.includes(words) ? { kind: 'unknown', words, denies: rest.denies } : undefined;
}

/** “The Reed Board says”: the name of a stranger that ends in a word for those whom the table has. */
function readLonger(
  knowledge: Knowledge,
  text: string,
  mentions: readonly Mention[],
): { readonly by: Attributed; readonly denies: boolean } | undefined {
  for (const mention of mentions) {
    const range = findAnothers(knowledge, text, mentions, mention);
    const words = range && text.slice(range.start, range.end);
    // “Added to the Pin Board”: it is not that which speaks.
    if (words === undefined || !/^\W*(?:the\s)?$/iu.test(text.slice(0, range?.start))) continue;
    if (range?.end !== mention.end || !/^\p{Lu}[^\s]*\s.*\p{Lu}\S*$/u.test(words)) continue;
    const { left, gives, denies } = readRest(text.replace(words, ' '));
    if (gives && left.length === 0) return { by: { kind: 'unknown', words }, denies };
  }
  return undefined;
}

function readClause(
  knowledge: Knowledge,
  phrase: string,
  before: string,
  bare: Bare,
): { readonly by: Attributed; readonly denies: boolean } | undefined {
  if (passive.test(phrase) || tag.test(phrase)) return undefined;
  const text = phrase.replace(topic, '');
  const mentions = knowledge.names.find(text).filter(({ corrected }) => !corrected);
  const plain = blank(text, mentions);
  const rest = readRest(plain);
  const speakers = mentions.filter((mention) =>
    speakersOf(mention).some(
      (entity) =>
        isBareSpeaker(knowledge, entity, rest.gives ? 'anybody' : bare) ||
        (rest.gives && entity.kind !== 'group' && speaksHere(plain, mention)),
    ),
  );
  const mention = chooseMention(text, speakers, 'first');
  if (mention) {
    if (rest.left.length > 0) return readLonger(knowledge, text, mentions);
    const strange = findAnothers(knowledge, text, mentions, mention);
    if (strange)
      return { by: { kind: 'unknown', words: text.slice(strange.start, strange.end) }, denies: rest.denies };
    const words = text.slice(mention.start, mention.end);
    return { by: { kind: 'entity', entities: speakersOf(mention), words }, denies: rest.denies };
  }
  if (mentions.length > 0) return readLonger(knowledge, text, mentions);
  const pronoun = rest.gives && rest.left.length === 1 && /^(?:he|she)$/iu.test(rest.left[0] ?? '');
  if (pronoun) {
    return { by: readPronoun(knowledge, rest.left[0] ?? '', before), denies: rest.denies };
  }
  const { denies, ...by } = readStranger(knowledge, text) ?? { denies: false };
  return 'kind' in by ? { by, denies } : undefined;
}

/** “Ruth Amos, Head Librarian”. */
const signature =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){1,2},(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|for|and|&|\d{4}),?)+$/u;

/**
 * “Amos”, “is what Amos said”, “not Amos, it was Reed”: whom the phrase names. Undefined where it says anything besides
 * (“Amos should read this”). `bare`: who is taken for the speaker where no word gives the words to them.
 */
export function readNamedOnly(
  knowledge: Knowledge,
  phrase: string,
  before: string,
  bare: Bare,
): Attributed | undefined {
  const whole = readClause(knowledge, phrase, before, bare);
  if (whole && !whole.denies) return whole.by;
  const clauses = phrase
    .split(/,|\sbut\s/u)
    .map((clause) => readClause(knowledge, clause, before, bare))
    .filter((clause) => clause !== undefined);
  const said = clauses.find(({ denies }) => !denies)?.by;
  if (whole && said) return said;
  if (!whole && said?.kind === 'unknown' && signature.test(phrase)) return said;
  const denied = whole ?? (clauses.length > 1 ? clauses[0] : undefined);
  return denied?.denies === true ? othersThan(denied.by) : undefined;
}
