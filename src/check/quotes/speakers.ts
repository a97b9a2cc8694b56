// Words that name somebody in, and the knowledge; whom they stand for out: somebody of the table, a source, or a stranger.
import type { Entity, Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { headings } from '../english/attributing.ts';
import { press, someone } from '../english/saying.ts';
import { onlyGroup } from '../english/speaking-groups.ts';
import { isTalk } from '../english/everyday.ts';
import { nameWords } from '../publishers.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf } from '../../search/terms.ts';
import { readTogether, type Named } from './two-names.ts';
import type { Attributed } from './whose-words.ts';

const speakingKinds: readonly Entity['kind'][] = ['person', 'body', 'document', 'law', 'post', 'group'];

/** “The article about the boards”: what a text is about does not speak. */
export const topic = /\s(?:on|about|re|regarding)\s.*$/iu;
const names = /\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*/gu;

/** Those of a name's readings who can speak. */
export function speakersOf(mention: Mention): readonly Entity[] {
  return mention.readings.filter(({ kind }) => speakingKinds.includes(kind));
}

/** Who can speak; a word a letter away from a group’s name is only that word. */
function isSpeaker(mention: Mention): boolean {
  const speakers = speakersOf(mention);
  return speakers.length > 0 && !(mention.corrected && speakers.every(({ kind }) => kind === 'group'));
}

function plainName(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/['’]s$/u, '')
    .trim();
}

/** A source by its publisher or title, or as “the article”. */
export function readSource({ corpus }: Knowledge, words: string): Attributed | undefined {
  const plain = plainName(words);
  for (const { id, publisher, cite, title } of corpus.sources)
    if ([publisher, cite, title, id].some((name) => name !== undefined && plainName(name) === plain))
      return { kind: 'source', source: id, words };
  return press.test(words.trim()) ? { kind: 'source', words } : undefined;
}

/** “She”: the person named last before. */
export function readPronoun(knowledge: Knowledge, before: string): Attributed | undefined {
  const last = knowledge.names
    .find(before)
    .findLast(({ readings }) => readings.some(({ kind }) => kind === 'person'));
  if (!last) return undefined;
  const entities = last.readings.filter(({ kind }) => kind === 'person');
  return { kind: 'entity', entities, words: before.slice(last.start, last.end) };
}

/** Which of several names speaks: the document where the others only say whose it is, else the person, else the nearest. */
export function chooseMention(
  words: string,
  mentions: readonly Mention[],
  near: 'first' | 'last',
): Mention | undefined {
  const isKind = (mention: Mention, kind: Entity['kind']) =>
    mention.readings.some((entity) => entity.kind === kind);
  const document = mentions.find((mention) => isKind(mention, 'document'));
  const person = mentions.filter((mention) => isKind(mention, 'person')).at(near === 'first' ? 0 : -1);
  if (document && person) {
    const between = words.slice(Math.min(document.end, person.end), Math.max(document.start, person.start));
    const isOwned = person.end <= document.start && /^(?:['’]s?)?\s$/u.test(between);
    if (isOwned || (person.start >= document.end && /^\s(?:by|from|for)\s(?:the\s)?$/iu.test(between)))
      return document;
  }
  return person ?? mentions.at(near === 'first' ? 0 : -1);
}

/** “Opening line for the slide”: of nobody. */
const whichLine =
  /^(?:\p{L}+(?:ing|ed|est|al|ful|able)|pull|top|key|main|new|lead|last|next|another|killer|money|headline|intro|title|tag|draft|short|long)\s(?:quotes?|lines?|words?|extracts?)\b/iu;

/**
 * Whom a phrase names. `before` is what the message says before it, for “she”. Undefined: nobody in particular (“they”,
 * “people”), or no speaker at all.
 */
export function readWho(
  knowledge: Knowledge,
  phrase: string,
  { before = '', near = 'last' }: { readonly before?: string; readonly near?: 'first' | 'last' } = {},
): Attributed | undefined {
  const words = phrase.trim().replace(/^[,:;–—\s-]+|[,:;–—\s-]+$/gu, '');
  const mentions = knowledge.names.find(words).filter(isSpeaker);
  const head = words.replace(topic, '');
  if (head !== words && press.test(head) && !mentions.some(({ start }) => start < head.length))
    return { kind: 'source', words };
  const mention = chooseMention(words, mentions, near);
  const found = mention && { start: mention.start, end: mention.end };
  const strangers = findStrangers(knowledge, words);
  const stranger = strangers.at(near === 'first' ? 0 : -1);
  // The nearer to the verb speaks, if the other is not part of it.
  const isNearer =
    stranger && (!found || (near === 'last' ? stranger.start >= found.end : stranger.end <= found.start));
  const people = mentions.filter(({ readings }) =>
    readings.some(({ kind }) => kind === 'person' || kind === 'post'),
  );
  const chosen = isNearer ? stranger : people.find(({ start }) => start === mention?.start);
  const together =
    chosen &&
    readTogether(
      words,
      [...people.map((one) => nameIn(words, one)), ...strangers.map((one) => nameIn(words, one))],
      chosen,
    );
  if (together) return together;
  if (mention && !isNearer)
    return { kind: 'entity', entities: speakersOf(mention), words: words.slice(mention.start, mention.end) };
  // “Ruth Amos for the slide”: what the words are for does not speak.
  const from = stranger && !whichLine.test(words) ? words.slice(stranger.start) : '';
  const purpose = /\s(?:for|in|on|at|to)\s/u.exec(from);
  const source = readSource(
    knowledge,
    purpose && stranger ? words.slice(0, stranger.start + purpose.index) : words,
  );
  if (source) return source;
  if (/(?:^|\s)(?:he|she)$/iu.test(words)) return readPronoun(knowledge, before);
  if (stranger) return { kind: 'unknown', words: words.slice(stranger.start, stranger.end) };
  return mentions.length === 0 && onlyGroup.test(words) ? { kind: 'unknown', words } : undefined;
}

function nameIn(words: string, { start, end, readings }: Range & Partial<Mention>): Named {
  const name = words.slice(start, end);
  return {
    start,
    end,
    by: readings ? { kind: 'entity', entities: readings, words: name } : { kind: 'unknown', words: name },
  };
}

/** A proper name the table does not have, or a noun for a person. */
function findStrangers(knowledge: Knowledge, words: string): readonly Range[] {
  const known = knowledge.names.find(words);
  const proper = [...words.matchAll(names)]
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length, name }))
    .filter(({ start, end }) => !known.some((mention) => isPart(mention, { start, end })))
    .filter(({ name }) => name.split(/\s/u).some((word) => isName(knowledge, word)));
  const noun = someone.exec(words);
  const nouns = noun ? [{ start: noun.index, end: noun.index + noun[0].length }] : [];
  const isKnown = nouns.some(({ start, end }) =>
    known.some((mention) => mention.start < end && mention.end > start),
  );
  return [...proper, ...(isKnown ? [] : nouns)].toSorted((a, b) => a.start - b.start);
}

/** A known name in a run of capitals; where the known one is no speaker, a longer name is another’s: “Town” in “Town Hall”. */
function isPart(mention: Mention, { start, end }: Range): boolean {
  if (mention.start >= end || mention.end <= start) return false;
  return isSpeaker(mention) || mention.end === end || mention.start !== start;
}

/** A word that may be somebody’s name, and is none of the talk around it. */
export function isName(knowledge: Knowledge, word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/u, '');
  return (
    plain.length > 1 &&
    !isStopWord(plain) &&
    !isTalk(stemOf(plain)) &&
    !nameWords(knowledge).has(plain) &&
    !headings.has(plain) &&
    !/^(?:what|did|in|according|as|from|by|to|the|fun|my|on|yesterday|today|great|exactly|love)$/u.test(plain)
  );
}

/** A name as it is given for a speaker: somebody always, if only a stranger. */
export function readSpeaker(knowledge: Knowledge, words: string): Attributed {
  return readWho(knowledge, words) ?? { kind: 'unknown', words };
}
