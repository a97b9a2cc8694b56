// Whom a reader of frames found, and the words around the quotation, in; who is meant in the end out: “she said. She is Amos.”
import type { Knowledge } from '../../knowledge.ts';
import { voices } from '../english/belonging.ts';
import { givenNames } from '../english/given-names.ts';
import { joinedBefore, meantBehind, ofAnotherYear, writtenBy } from '../english/named-in-sentence.ts';
import { press } from '../english/saying.ts';
import { textNoun } from '../english/subjects.ts';
import type { Surroundings } from './sentence-around.ts';
import { nameAll } from './speakers.ts';
import { bothOf } from './two-names.ts';
import { readSomebody } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** “Reed answered Amos’s “…””: the words are hers whose they are called. */
function findOwner(knowledge: Knowledge, lead: string, isText: boolean): Attributed | undefined {
  const last = nameAll(knowledge, lead).mentions.at(-1);
  if (!last?.readings.every(({ kind }) => kind === 'person' || kind === 'post')) return undefined;
  const behind = /['’]s?$/u.exec(lead.slice(0, last.end))?.[0] ?? '';
  const owned = `${behind}${lead.slice(last.end)}`.trimEnd();
  const noun = /^['’]s?\s(?<noun>\p{L}+)$/u.exec(owned)?.groups?.noun;
  const isOwner = /^['’]s?$/u.test(owned) || (isText && noun !== undefined && voices.has(noun));
  return isOwner
    ? { kind: 'entity', entities: last.readings, words: lead.slice(last.start, last.end) }
    : undefined;
}

/** Of a year in which no source was published. */
function findOtherYear({ corpus }: Knowledge, lead: string): Attributed | undefined {
  const other = ofAnotherYear.exec(lead)?.groups;
  const { who, year } = other ?? {};
  if (who === undefined) return undefined;
  const isOwn =
    year !== undefined && corpus.sources.some(({ published }) => published?.includes(year) === true);
  return isOwn ? undefined : { kind: 'unknown', words: who };
}

/** “A lending house (the Reed Society)”: somebody by a common noun, whose name the bracket gives. */
const namedInBracket =
  /^\W*(?:[Aa]n?|[Oo]ne|[Ss]ome|[Aa]nother|[Tt]he)\s(?:[\p{Ll}-]+\s){0,2}?(?<noun>[\p{Ll}-]+)\s\((?<who>(?:the\s)?\p{Lu}[^()]{1,40})\)(?:\s[\p{L}’'-]+){1,3}[\s:,]*$/u;

function readBracketed(knowledge: Knowledge, text: string): Attributed | undefined {
  const { noun = '', who = '' } = namedInBracket.exec(text)?.groups ?? {};
  if (textNoun.test(noun) || press.test(noun) || givenNames.has(who.toLowerCase())) return undefined;
  const by = readSomebody(knowledge, who);
  return by?.kind === 'unknown' ? by : undefined;
}

/** Undefined: whoever was found stays. */
export function findOtherwise(
  knowledge: Knowledge,
  { lead, tail, next }: Surroundings,
  found: Attributed,
): Attributed | undefined {
  const other =
    findOtherYear(knowledge, lead) ??
    readBracketed(knowledge, lead) ??
    findOwner(knowledge, lead, found.kind === 'source' && found.source === undefined);
  if (other) return other;
  const behind = `${tail} ${next}`;
  for (const pattern of meantBehind) {
    const who = pattern.exec(behind)?.groups?.who;
    const by = who === undefined ? undefined : readSomebody(knowledge, who);
    if (by) return by;
  }
  const author = writtenBy.exec(lead)?.groups?.who;
  if (author !== undefined) return readSomebody(knowledge, author);
  const joined = joinedBefore.exec(lead)?.groups?.who;
  const second = joined === undefined ? undefined : readSomebody(knowledge, joined);
  return second && bothOf(found, second);
}
