// A pronoun and what a message says before it in; whom it may stand for out: those named last whom the table does not rule out.
import type { Entity, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findAnothers } from './anothers.ts';
import { setAside } from '../english/setting-aside.ts';
import { isSpeaker } from './speakers.ts';
import { findStrangers } from './strangers.ts';
import type { Attributed } from './whose-words.ts';

type Gender = 'he' | 'she';

const titles: Readonly<Record<Gender, RegExp>> = {
  he: /(?<![\p{L}])(?:sir|mr|lord|baron|man|gentleman|chairman|bloke|father|king|prince)(?![\p{L}])/iu,
  she: /(?<![\p{L}])(?:dame|ms|mrs|miss|lady|baroness|woman|chairwoman|mother|queen|princess)(?![\p{L}])/iu,
};

/** By the titles that the table calls somebody by; undefined where there is none. */
function genderOf({ names, aliases }: Entity): Gender | undefined {
  const called = [...names.map(({ text }) => text), ...aliases];
  return (['he', 'she'] as const).find((gender) => called.some((name) => titles[gender].test(name)));
}

function mayBe(entity: Entity, gender: Gender | undefined): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'post') return false;
  const own = entity.kind === 'person' ? genderOf(entity) : undefined;
  return gender === undefined || own === undefined || own === gender;
}

interface Candidate {
  readonly start: number;
  readonly by: Attributed;
}

/** Everybody whom `text` names and the pronoun may stand for, in order. */
function findCandidates(
  knowledge: Knowledge,
  text: string,
  gender: Gender | undefined,
): readonly Candidate[] {
  const known = knowledge.names.find(text);
  const anothers = known.flatMap((mention) =>
    isSpeaker(mention) ? (findAnothers(knowledge, text, known, mention) ?? []) : [],
  );
  // “It was Reed, not Amos. He said”
  const isSetAside = ({ start }: Range) => setAside.test(text.slice(0, start));
  const named = known.flatMap((mention) => {
    const entities = mention.readings.filter((entity) => mayBe(entity, gender));
    const words = text.slice(mention.start, mention.end);
    const isAnothers = anothers.some(({ start, end }) => start <= mention.start && mention.end <= end);
    if (entities.length === 0 || mention.corrected || isAnothers || isSetAside(mention)) return [];
    return [{ start: mention.start, by: { kind: 'entity', entities, words } as const }];
  });
  // “Amos is a fellow there. Her”
  const isPredicate = ({ start }: Range) =>
    /\b(?:is|was|as|being|became|becomes)\s*$/iu.test(text.slice(0, start));
  const strange = findStrangers(knowledge, text, anothers)
    .filter((stranger) => !isSetAside(stranger) && !isPredicate(stranger))
    .filter(({ start, end }) => !titles[gender === 'she' ? 'he' : 'she'].test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, by: { kind: 'unknown', words: text.slice(start, end) } as const }));
  return [...named, ...strange].toSorted((a, b) => a.start - b.start);
}

/** Those of the table whom alone it can stand for: “she said”, and nobody is named. */
function anyOf({ corpus }: Knowledge, gender: Gender, words: string): Attributed {
  const entities = corpus.entities.filter((entity) => entity.kind === 'person' && mayBe(entity, gender));
  return { kind: 'entity', entities, words };
}

/** “Amos has a role for Reed. She”, “Amos wants Reed to stay, and she”: the subject, where the last one only stands with it. */
function subjectOf(before: string, candidates: readonly Candidate[]): Candidate | undefined {
  const last = candidates.at(-1);
  if (!last) return undefined;
  const start = before.slice(0, last.start).search(/[^.!?\n]*$/u);
  const first = candidates.find((one) => one.start >= start);
  if (!first || first === last || !isBeside(before, last)) return undefined;
  return /,|\s(?:of|for|from|to|with|about|after|before|on|at|by|that|who|and|not)\s/iu.test(
    ` ${before.slice(start, first.start)}`,
  )
    ? undefined
    : first;
}

function isBeside(before: string, { start, by }: Candidate): boolean {
  const ahead = before.slice(0, start);
  if (/\s(?:of|for|from|to|with|about|after|before|on|at)\s(?:the\s)?$/iu.test(ahead)) return true;
  const isAsked = /\s(?:want|ask|urge|tell|expect|press|call\son)(?:s|ed)?\s(?:the\s)?$/iu.test(ahead);
  return isAsked && /^\sto\s/u.test(before.slice(start + by.words.length));
}

/** “He”, “his”, “she”, “her”: the last one named before who may be meant. */
export function readPronoun(knowledge: Knowledge, pronoun: string, before: string): Attributed {
  const gender = /^(?:he|his|him)$/iu.test(pronoun) ? 'he' : 'she';
  const candidates = findCandidates(knowledge, before, gender);
  return (subjectOf(before, candidates) ?? candidates.at(-1))?.by ?? anyOf(knowledge, gender, pronoun);
}

/** “The former”, “the latter” of the two named last. */
export function readOfTwo(knowledge: Knowledge, which: string, before: string): Attributed | undefined {
  const two = findCandidates(knowledge, before, undefined).slice(-2);
  return (/former|first/iu.test(which) ? two[0] : two.at(-1))?.by;
}
