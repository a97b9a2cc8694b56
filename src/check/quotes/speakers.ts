// Words that name somebody in, and the knowledge; whom they stand for out: somebody of the table, a source, or a stranger.
import type { Entity, Range } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { press } from '../english/saying.ts';
import { onlyGroup } from '../english/speaking-groups.ts';
import { findAnothers } from './anothers.ts';
import { isAnothersPress } from './other-documents.ts';
import { publishersOf } from '../publishers.ts';
import { readOfTwo, readPronoun } from './pronouns.ts';
import { findStrangers } from './strangers.ts';
import { readTogether, type Named } from './two-names.ts';
import type { Attributed } from './whose-words.ts';

const speakingKinds: readonly Entity['kind'][] = ['person', 'body', 'document', 'law', 'post', 'group'];

/** “The article about the boards”: what a text is about does not speak. */
export const topic = /\s(?:on|about|re|regarding)\s.*$/iu;

/** Those of a name's readings who can speak. */
export function speakersOf(mention: Mention): readonly Entity[] {
  return mention.readings.filter(({ kind }) => speakingKinds.includes(kind));
}

/** Who can speak; a word a letter away from a group’s name is only that word. */
export function isSpeaker(mention: Mention): boolean {
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

/** “An unnamed source”, “the text on my poster”: no source of these. */
const insider =
  /\b(?:an?|one|some|several|senior|anonymous|unnamed|well-placed|inside)\s(?:\p{L}+\s)?sources?$|\b(?:on|at|in|by|from)\s(?:my|our|your|his|her|their)\b/iu;

/** A source by its publisher or title, or as “the article”. */
export function readSource(knowledge: Knowledge, words: string): Attributed | undefined {
  const plain = plainName(words);
  for (const { id, publisher, cite, title } of knowledge.corpus.sources)
    if ([publisher, cite, title, id].some((name) => name !== undefined && plainName(name) === plain))
      return { kind: 'source', source: id, words };
  const printed = press.exec(words.trim());
  if (!printed) return undefined;
  if (insider.test(words)) return { kind: 'unknown', words };
  const noun = { start: printed.index, end: printed.index + printed[0].length };
  return isAnothersPress(knowledge, words.trim(), noun)
    ? { kind: 'unknown', words }
    : { kind: 'source', words };
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
  // “The mayor’s report”
  const owner = mentions.find((mention) => isKind(mention, 'post'));
  if (document && owner && /^(?:['’]s?)?\s$/u.test(words.slice(owner.end, document.start))) return document;
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
  const reference = readReference(knowledge, words, before);
  if (reference) return reference;
  const { mentions, strangers } = nameAll(knowledge, words);
  const head = words.replace(topic, '');
  const isAbout = head !== words && press.test(head) && !insider.test(words);
  if (isAbout && !mentions.some(({ start }) => start < head.length)) return { kind: 'source', words };
  const mention = chooseMention(words, mentions, near);
  const found = mention && { start: mention.start, end: mention.end };
  const stranger = strangers.at(near === 'first' ? 0 : -1);
  // The nearer to the verb speaks, if the other is not part of it.
  const isNearer =
    stranger && (!found || (near === 'last' ? stranger.start >= found.end : stranger.end <= found.start));
  const isPublisher = ({ readings }: Mention) => readings.some(({ id }) => publishersOf(knowledge).has(id));
  // “The mayor and the Society”: a body is one of two where it is the one chosen.
  const people = mentions.filter(
    (one) =>
      one.readings.some(({ kind }) => kind === 'person' || kind === 'post') ||
      (mention !== undefined && isPublisher(mention) && isPublisher(one)),
  );
  const chosen = isNearer ? stranger : people.find(({ start }) => start === mention?.start);
  const named = [...people, ...strangers].map((one) => nameIn(words, one));
  const together = chosen && readTogether(words, named, chosen);
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
  if (stranger) return { kind: 'unknown', words: words.slice(stranger.start, stranger.end) };
  return mentions.length === 0 && onlyGroup.test(words) ? { kind: 'unknown', words } : undefined;
}

/** “He”, “the latter”. */
function readReference(knowledge: Knowledge, words: string, before: string): Attributed | undefined {
  const pronoun = /(?:^|\s)(?<who>he|she)$/iu.exec(words)?.groups?.who;
  if (pronoun !== undefined) return readPronoun(knowledge, pronoun, pastOf(before, words, pronoun));
  const which = /(?:^|\s)the\s(?<which>former|latter)$/iu.exec(words)?.groups?.which;
  return which === undefined ? undefined : readOfTwo(knowledge, which, before);
}

/** Those of the table whom a phrase names, and strangers, names of which those of the table are only part among them. */
export function nameAll(
  knowledge: Knowledge,
  words: string,
): { readonly mentions: readonly Mention[]; readonly strangers: readonly Range[] } {
  const known = knowledge.names.find(words);
  const speaking = known.filter(isSpeaker);
  const anothers = speaking.map((one) => findAnothers(knowledge, words, known, one));
  const longer = anothers.filter((one) => one !== undefined);
  return {
    mentions: speaking.filter((_, index) => !anothers[index]),
    strangers: findStrangers(knowledge, words, longer),
  };
}

/** Everybody that a phrase names, in order: those of the table who can speak, and strangers. */
export function findNamed(knowledge: Knowledge, words: string): readonly Range[] {
  const { mentions, strangers } = nameAll(knowledge, words);
  return [...mentions, ...strangers].toSorted((a, b) => a.start - b.start);
}

/** What is said before the last of the phrase, which `before` may or may not end in. */
function pastOf(before: string, words: string, pronoun: string): string {
  const at = before.lastIndexOf(words);
  // Another “he” than the last one’s, or a part of “the”, is none of the phrase.
  const isOther =
    /\p{L}$/u.test(before.slice(0, Math.max(0, at))) ||
    /^\p{L}|[.!?]["”’]?\s/u.test(before.slice(at + words.length));
  return at === -1 || isOther ? before : before.slice(0, at + words.length - pronoun.length);
}

function nameIn(words: string, { start, end, readings }: Range & Partial<Mention>): Named {
  const name = words.slice(start, end);
  return {
    start,
    end,
    by: readings ? { kind: 'entity', entities: readings, words: name } : { kind: 'unknown', words: name },
  };
}
