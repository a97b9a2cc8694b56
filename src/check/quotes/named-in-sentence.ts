// A quotation that no reader of frames gives to anybody, with the words around it, in; whom its own sentence, or the one beside it, names out.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { honorifics } from '../english/belonging.ts';
import { givenNames } from '../english/given-names.ts';
import {
  aboutThem,
  atTheirs,
  anotherThought,
  beingThem,
  followUps,
  handedTo,
  introductions,
  leads,
  leadsOfWholeNames,
  likeThem,
  notes,
  partOfTheirs,
  passedOver,
  tails,
  tailsOfWholeNames,
  quotedThere,
  thankedFor,
  thusThey,
} from '../english/named-in-sentence.ts';
import { saidOfWords } from '../english/said-of-words.ts';
import { findElsewhere, namesSource } from './another-text.ts';
import { wordsIn } from './own-words.ts';
import { findIn } from './person-name.ts';
import { sentenceEnd, type Surroundings } from './sentence-around.ts';
import { nameAll } from './speakers.ts';
import type { Attributed } from './whose-words.ts';

function isPersonal({ readings }: Mention): boolean {
  return readings.every(({ kind }) => kind === 'person' || kind === 'post');
}

/** By a name and not by what they are: “Amos”, but not “the woman”. */
function isByName(words: string, { readings }: Mention): boolean {
  const own = new Set(readings.flatMap(({ names }) => names.flatMap(({ text }) => wordsIn(text))));
  return wordsIn(words).some((word) => own.has(word) && word.length > 2 && !honorifics.has(word));
}

function findPeople(knowledge: Knowledge, sentence: string): readonly Mention[] {
  return nameAll(knowledge, sentence).mentions.filter(
    (one) => isPersonal(one) && isByName(sentence.slice(one.start, one.end), one),
  );
}

/** Any of them: where the true speaker is named too, the words may be theirs. */
function anyOf(words: string, people: readonly Mention[]): Attributed | undefined {
  const [first] = people;
  return (
    first && {
      kind: 'entity',
      entities: people.flatMap(({ readings }) => readings),
      words: words.slice(first.start, first.end),
    }
  );
}

/** “At the fair Amos”. */
const scenic = /^\W*(?:at|in|on|last|during|this|after|before)\s[^,;:]{2,40}\s(?:the\s)?$/iu;

const farthest = 60;

/** Whether a person named up to the quotation is the one who acts there, or whose they are. */
function speaksBefore(lead: string, { start, end }: Mention): boolean {
  const [before, behind] = [lead.slice(0, start), lead.slice(end)];
  const isOwner = /['’]s?$/u.test(lead.slice(start, end)) || /^['’]s?\s/u.test(behind);
  if (behind.length > farthest || handedTo.test(before) || /^,\s(?!\p{L}+ing\s)\p{L}+[^,]*$/u.test(behind))
    return false;
  if (isOwner) return /^(?:['’]s?)?\s*(?:\p{L}+\s){0,2}$/u.test(behind) && !aboutThem.test(before);
  const isHead =
    /^\W*(?:(?:the|and|but|so|then|now|yesterday|today|even|also|mr|mrs|ms|dr|prof|professor|sir|dame)\.?\s)*$/iu.test(
      before,
    ) ||
    /,\s(?:the\s)?$/iu.test(before) ||
    (scenic.test(before) && !aboutThem.test(before));
  return isHead && behind.trim() !== '' && !beingThem.test(behind) && !anotherThought.test(behind);
}

/** “Amos attacked “…””, “in Amos’s manifesto “…””, ““…” in Amos’s press release”. */
function findPerson(knowledge: Knowledge, { lead, tail }: Surroundings): Attributed | undefined {
  if (namesSource(knowledge, `${lead} ${tail}`.replace(/['’]s\s[^.,;]{2,40}$/u, ''))) return undefined;
  // “Amos works in a “muddled” town”: part of what the writer says.
  if (/\b(?:an?|the|its|his|her|their|this|that)\s*$/iu.test(lead) && /^\s\p{Ll}/u.test(tail))
    return undefined;
  const all = findPeople(knowledge, lead);
  const speaking = all.filter((one) => speaksBefore(lead, one));
  if (speaking.length > 0) return anyOf(lead, [...speaking, ...all]);
  return undefined;
}

const place =
  /^[\s,–—-]*(?:(?:which|that|it)\s)?(?:(?:is|was|comes?|came|taken|lifted|copied|stands?|appears?|appeared|straight)\s)*(?:from|in|on|out of|off)\s(?:the\s)?$/iu;

/** ““…” comes from Amos’s website”: hers, whatever is printed there. */
function findHome(knowledge: Knowledge, { tail }: Surroundings): Attributed | undefined {
  const mentions = knowledge.names.find(tail);
  if (mentions.some(({ readings }) => readings.some(({ kind }) => kind === 'document'))) return undefined;
  const first = mentions.find((one) => isPersonal(one) && isByName(tail.slice(one.start, one.end), one));
  if (
    !first ||
    atTheirs.test(
      tail.slice(first.start, first.end).replace(/^.*?(?=['’]s?$|$)/u, '') + tail.slice(first.end),
    ) ||
    !place.test(tail.slice(0, first.start))
  )
    return undefined;
  const isOwner =
    /['’]s?$/u.test(tail.slice(first.start, first.end)) || /^['’]s?\s/u.test(tail.slice(first.end));
  return isOwner ? anyOf(tail, [first]) : undefined;
}

const longestScene = 8;

/** “I rang Amos. “…””: nothing but the quotation stands in its own sentence. */
function findInLast(knowledge: Knowledge, { lead, tail, last }: Surroundings): Attributed | undefined {
  const sentences = last.split(sentenceEnd);
  const asked = last.endsWith('?') ? sentences.pop() : undefined;
  const isNoted = asked === undefined ? lead === '' || notes.test(lead) : notes.test(asked) && lead === '';
  const scene = sentences.at(-1) ?? '';
  if (!isNoted || /\p{L}/u.test(tail) || namesSource(knowledge, scene)) return undefined;
  const introduced = findIn(knowledge, introductions, scene, 'by given name');
  if (introduced) return introduced;
  const isPronoun = notes.exec(asked ?? lead)?.groups?.whose !== undefined;
  const people = findPeople(knowledge, scene);
  const isSpoken = people.every((one) => {
    const [before, behind] = [scene.slice(0, one.start), scene.slice(one.end)];
    return (
      isPronoun ||
      !(
        aboutThem.test(before) ||
        (beingThem.test(behind) && !/^\s(?:had|gave)\b/u.test(behind)) ||
        behind.startsWith(',')
      )
    );
  });
  const isShort = scene.split(/\s+/u).length <= longestScene && /\p{L}[.!]?$/u.test(scene);
  return isSpoken && isShort && !passedOver.test(scene) ? anyOf(scene, people) : undefined;
}

/** ““…” is missing, says the mayor”; not “has been checked, says Dave”, who talks of the words themselves. */
function findSaidOf(knowledge: Knowledge, { lead, tail }: Surroundings): Attributed | undefined {
  if (/\p{L}/u.test(lead)) return undefined;
  const by = findIn(knowledge, saidOfWords, tail, 'any');
  const isTalker =
    by?.kind === 'unknown' && (/^(?:my|our)\s/iu.test(by.words) || givenNames.has(by.words.toLowerCase()));
  return isTalker ? undefined : by;
}

/** A body or a document is as often what is spoken of. */
function onlyPerson(by: Attributed | undefined): Attributed | undefined {
  const isPerson =
    by?.kind !== 'entity' || by.entities.every(({ kind }) => kind === 'person' || kind === 'post');
  return isPerson ? by : undefined;
}

/** “Typical Amos!”: people alone are known by how they speak. */
function findLike(knowledge: Knowledge, { tail, next }: Surroundings): Attributed | undefined {
  return onlyPerson(findIn(knowledge, likeThem, tail, 'any') ?? findIn(knowledge, likeThem, next, 'any'));
}

/** Asked last of all readers. */
export function findInSentence(knowledge: Knowledge, around: Surroundings): Attributed | undefined {
  // The cells of a table are read by their headings.
  if (around.lead.includes('|')) return undefined;
  return (
    findElsewhere(knowledge, around) ??
    findIn(knowledge, leads, around.lead, 'whole') ??
    findIn(knowledge, [partOfTheirs], around.lead, 'by given name') ??
    findIn(knowledge, leadsOfWholeNames, around.lead, 'by given name') ??
    onlyPerson(findIn(knowledge, quotedThere, around.lead, 'by given name')) ??
    findIn(knowledge, tails, around.tail, 'any') ??
    findIn(knowledge, thusThey, around.tail, 'or an office') ??
    onlyPerson(findIn(knowledge, thankedFor, around.tail, 'by given name')) ??
    onlyPerson(findIn(knowledge, thankedFor, around.next, 'by given name')) ??
    findSaidOf(knowledge, around) ??
    findLike(knowledge, around) ??
    findIn(knowledge, tailsOfWholeNames, around.tail, 'by given name') ??
    findIn(knowledge, followUps, around.next, 'any') ??
    findHome(knowledge, around) ??
    findPerson(knowledge, around) ??
    findInLast(knowledge, around)
  );
}
