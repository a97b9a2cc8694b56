// A sentence that opens with “it” or “they” in; what the sentence before it is about, which it goes on about, out.
import type { Entity, Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Mention } from '../../facts/names.ts';
import { textsOf } from './read-text.ts';

export interface Carried {
  /** The ids of what the pronoun stands for. */
  readonly ids: ReadonlySet<string>;
  /** Where the sentence begins that names it. */
  readonly start: number;
  /** That sentence says one word of it and no more, so that nothing else can be meant, whether a name or article tells or not. */
  readonly alone: boolean;
}

const pronoun = /^(It|They|He|She)\s/u;
/** “It is clear that …” and “it is hard to say” are about nothing before them; “it is home to boats” is. */
const empty =
  /^It\s(?!(?:is|was) home to\b)(?:(?:is|was|will be|would be|may be|has been)\s(?:\p{L}+\s){0,4}(?:that|to|who|which|when|where)\b|(?:seems|appears|takes|took|emerged|follows|turns|turned|remains)\b)/u;
const opening = /^(?:The|This|That|These|Those|Its|Their)\s$/u;

/** What opens a thing that no name of the table need stand for: “a library”, “their new hall”, “Old Quay”. */
const thing =
  /(?<=\b(?:an?|the|this|that|these|those|its|their|our|his|her|another|each|every|some|any|no|all|both|many|several|other)\s)\p{L}|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\b\p{Lu}/gu;

function mayBe(word: string, { kind, plural }: Entity, typed: string): boolean {
  if (word === 'He' || word === 'She') return kind === 'person';
  const isPlural = typed.toLowerCase() === plural?.toLowerCase();
  return word === 'They' ? isPlural || kind === 'group' : kind !== 'person' && kind !== 'group' && !isPlural;
}

/** “The council was set up in May. It has seven clerks.”: what opens the sentence before, where that can be meant. */
export function findCarried(knowledge: Knowledge, passage: Passage, sentence: Range): Carried | undefined {
  const text = passage.text.slice(sentence.start, sentence.end);
  const word = pronoun.exec(text)?.[1];
  return word === undefined || empty.test(text) ? undefined : findMeant(knowledge, passage, sentence, word);
}

/** “The guild was pleased. Its clerk, Ann Lee, …”: whose clerk she is. */
export function findPossessor(knowledge: Knowledge, passage: Passage, sentence: Range): Carried | undefined {
  const isIts = /^Its\s/u.test(passage.text.slice(sentence.start, sentence.end));
  return isIts ? findMeant(knowledge, passage, sentence, 'It') : undefined;
}

/** What opens the sentence before, where the pronoun can stand for it. */
function findMeant(
  knowledge: Knowledge,
  passage: Passage,
  sentence: Range,
  word: string,
): Carried | undefined {
  const before = textsOf(knowledge)
    .sentences(passage.text)
    .findLast(({ end }) => end <= sentence.start);
  if (!before) return undefined;
  const said = passage.text.slice(before.start, before.end);
  const [subject, ...others] = knowledge.names.find(said).filter(({ corrected }) => !corrected);
  if (!subject) return undefined;
  if (subject.start > 0 && !opening.test(said.slice(0, subject.start))) return undefined;
  const typed = said.slice(subject.start, subject.end);
  // “The council’s clerks”: whose they are is not what it is about.
  if (/^['’]s?\s/u.test(said.slice(subject.end)) || /['’]s?$/u.test(typed)) return undefined;
  const meant = subject.readings.filter((one) => mayBe(word, one, typed));
  if (meant.length < subject.readings.length || holdsOther(knowledge, said, [subject, ...others], word))
    return undefined;
  const told = textsOf(knowledge)
    .terms(said)
    .filter(({ term, stop, start }) => start >= subject.end && !stop && !/\d/u.test(term));
  return { ids: new Set(meant.map(({ id }) => id)), start: before.start, alone: told.length <= 1 };
}

/** “The council opened a library. It …”: whether the sentence has behind its subject what the pronoun may stand for as well. */
function holdsOther(
  knowledge: Knowledge,
  said: string,
  [{ end }, ...others]: readonly [Mention, ...Mention[]],
  word: string,
): boolean {
  const isNamed = others.some((name) =>
    name.readings.some((one) => mayBe(word, one, said.slice(name.start, name.end))),
  );
  if (isNamed || word === 'He' || word === 'She') return isNamed;
  const isCounted = textsOf(knowledge)
    .numbers(said)
    .some(({ start, kind }) => start >= end && kind === 'number');
  const isThing = [...said.matchAll(thing)].some(
    ({ index }) => index >= end && others.every((name) => index < name.start || index >= name.end),
  );
  return isThing || (word === 'They' && isCounted);
}
