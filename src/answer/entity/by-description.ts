// A question about what something is or who somebody is in; its description out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import { isOwnCount } from '../figure/own-count.ts';
import { describeEntity, findPerson, listMembers, withCitations } from './descriptions.ts';
import { miss, nothingSaid, type Found } from '../found.ts';
import { answerFromPassages } from '../passage/passages.ts';
import { categories } from '../question/category-words.ts';
import type { Question } from '../question/question.ts';
import { holdsWholePost, isOneOfSeveral } from './whole-role.ts';

const spellsOut = /\b(?:stands? for|short for|abbreviation|acronym|spell out|full (?:name|form))\b/iu;

const meaning = /\bmeans? (?:for|of|by|in|on|at)\b/iu;
const leadingToOther = /\b(?:for|of|in|on|at) (?:the |an? )?$/iu;

/** “What does ‘full’ mean for a shelf?”, “what is full on a shelf?”: what a word means there is told by what says so of a shelf. */
function asksMeaning({ text, want }: Question, { kind }: Entity, { start }: Mention): boolean {
  const isDefined = want === 'definition' && kind === 'term';
  return meaning.test(text) || (isDefined && leadingToOther.test(text.slice(0, start)));
}

/** What something is, where the question names that one thing and says nothing more. */
export function byDescription(knowledge: Knowledge, question: Question): Found | undefined {
  const [mention, ...others] = question.mentions;
  const told =
    mention?.readings[0].description.flatMap(({ quote }) => knowledge.names.findNested(quote)) ?? [];
  const named = others.some((beside) =>
    beside.readings.every(
      (one) =>
        one.kind !== 'document' &&
        one !== mention?.readings[0] &&
        !(
          mention &&
          asksMeaning(question, mention.readings[0], beside) &&
          told.some((other) => other.readings.includes(one))
        ),
    ),
  );
  const isCategory = ({ stem }: Term) => question.want === 'definition' && categories.has(stem);
  const numbers = question.numbers.filter((number) => !isOwnCount(knowledge, question, number));
  if (!mention || named || numbers.length > 0 || !question.content.every(isCategory)) return undefined;
  const [entity, ...rivals] = mention.readings;
  // What an acronym stands for, only a longer name tells.
  const spelt = entity.names.some(({ text }) => text.length > mention.end - mention.start);
  if (spellsOut.test(question.text) && !spelt) return miss('not-stated');
  // “What are they called?” asks for the name of each.
  const isCalled = /^what (?:are|were) .+ called\W*$/iu.test(question.text);
  if (isCalled && entity.members.length > 0 && rivals.length === 0) return listMembers(knowledge, entity);
  if (isCalled && entity.description.length === 0) return miss('not-stated');
  if (rivals.length > 0) return { kind: 'miss', reason: 'ambiguous', readings: mention.readings };
  return describeEntity(knowledge, entity);
}

const others =
  /\b(?:who|which \p{L}+) (?:else|other)\b|\bother (?:authors?|people)\b|\bco-?(?:authors?|writers?)\b/iu;

/** “Who runs them?”, by itself, is of nothing that is named. */
const ofThem = /\b(?:they|them|those|these)\W*$/iu;

/** Who somebody is: a person all of the question's words describe; a body likewise; the holder of a post only if a source names one. */
export function byPerson(knowledge: Knowledge, question: Question): Found | undefined {
  if (ofThem.test(question.text) && question.mentions.length === 0) return miss('not-stated');
  // “Who else wrote it?” asks for others than the one who is named.
  if (others.test(question.text)) return miss('not-stated');
  if (isPostElsewhere(knowledge, question)) return miss('other-scope');
  if (isOneOfSeveral(question)) return nothingSaid;
  const person = findPerson(knowledge, question);
  if (person && !holdsWholePost(knowledge, question, person)) return notTheirs(knowledge, question, person);
  if (person) return describeEntity(knowledge, person);
  const onlyPost =
    question.want === 'person' &&
    question.content.length === 0 &&
    question.mentions[0]?.readings.every(({ kind }) => kind === 'post');
  return onlyPost === true ? miss('not-stated') : byDescription(knowledge, question);
}

/** Who runs something else is no answer, however it is shown; who or what runs this may be told elsewhere. */
function notTheirs(knowledge: Knowledge, question: Question, { id }: Entity): Found {
  const found = answerFromPassages(knowledge, question);
  const isOfThem = found?.citations.some(({ passage }) => knowledge.facts.namedIn(passage).has(id)) ?? true;
  return found && !isOfThem ? found : nothingSaid;
}

/** “The head librarian of the branches”, who is that of the board: what somebody is called by is a post there alone. */
function isPostElsewhere(knowledge: Knowledge, { text, mentions, want }: Question): boolean {
  if (want !== 'person') return false;
  return mentions.some(({ end, readings: [person] }, at) => {
    const place = mentions[at + 1];
    if (
      person.kind !== 'person' ||
      !place ||
      !/^ (?:of|at|for) (?:the )?$/iu.test(text.slice(end, place.start))
    )
      return false;
    const told = [...person.roles.map((role) => role.text), ...person.description.map(({ quote }) => quote)]
      .flatMap((quote) => knowledge.names.findNested(quote))
      .flatMap(({ readings }) => readings);
    return place.readings.every((one) => one.kind === 'body' && !told.includes(one));
  });
}

/** “What does X do?”, “what about X?”: what the sources say it is; that they name it is no answer. */
export function byOnlyName(knowledge: Knowledge, question: Question): Found | undefined {
  const described = byDescription(knowledge, question);
  if (described === undefined || described.kind === 'miss') return described;
  return described.kind !== 'person' && described.kind !== 'definition'
    ? described
    : !described.described
      ? miss('not-stated')
      : described;
}

/** “Why is Ann the head librarian?”, who is Bob: who that is sets it right. */
export function byHolder(knowledge: Knowledge, question: Question): Found | undefined {
  const people = question.mentions.filter(({ readings }) => readings.every(({ kind }) => kind === 'person'));
  const post = question.mentions.find(({ readings }) => readings.every(({ kind }) => kind === 'post'));
  if (!post) return undefined;
  const isAnybody = question.namesStranger || isUnknownHolder(knowledge, question, post);
  if (people.length === 0 && !isAnybody) return undefined;
  const holders = knowledge.corpus.entities.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some(({ text }) =>
        knowledge.names.findNested(text).some(({ readings }) => readings.includes(post.readings[0])),
      ),
  );
  const [holder] = holders;
  if (!holder || holders.length > 1 || people.some(({ readings }) => readings.includes(holder)))
    return undefined;
  const described = new Set(
    holder.description.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem)),
  );
  return question.content.every(({ stem }) => described.has(stem)) ||
    isUnknownHolder(knowledge, question, post)
    ? setHolderRight(knowledge, holder, people)
    : undefined;
}

/** Who it is, and who those are that were taken for them. */
function setHolderRight(knowledge: Knowledge, holder: Entity, taken: readonly Mention[]): Found {
  const others = taken.flatMap(({ readings }) =>
    readings.filter((one) => one !== holder && one.kind === 'person'),
  );
  const described = others.flatMap((one) => describeEntity(knowledge, one).citations);
  return withCitations(describeEntity(knowledge, holder), described);
}

const holds =
  /^(?:is it true that )?(?:(?:is|was|isn['’]t) )?(?!an? |the |my |your )(\p{L}+(?: \p{L}+){0,2}?) (?:(?:is|was) )?(?:the |our )?$/iu;

/** “Is ann lee the head librarian?”: a name that nobody knows, typed small, in the holder’s place. */
function isUnknownHolder(
  { search }: Knowledge,
  { text, want, content, numbers }: Question,
  post: Mention,
): boolean {
  if (want !== 'yes-no' || numbers.length > 0 || content.length === 0) return false;
  const [, name] = holds.exec(text.slice(0, post.start)) ?? [];
  return (
    // Every word of it is one of a name.
    name?.split(' ').length === content.length &&
    content.every(({ stem, end }) => end < post.start && !search.knowsStem(stem))
  );
}

/** “Is X a think tank?”, where all that is named is X: the words that say what it is; the reader draws the conclusion. */
export function byOwnWords(knowledge: Knowledge, question: Question): Found | undefined {
  const people = new Set(
    question.mentions.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'person')),
  );
  const [, holder] = people;
  // “Is Ann the head librarian?”, who is Bob: who that is sets it right.
  const isPart = ({ readings }: Mention) => readings.some((one) => people.has(one) || one.kind === 'body');
  if (holder && people.size === 2 && question.content.length === 0 && question.mentions.every(isPart))
    return setHolderRight(knowledge, holder, question.mentions);
  const [first, ...others] = question.mentions;
  const entity = first?.readings[0];
  const same =
    others.length > 0 &&
    others.every(({ readings }) => readings.some((one) => one === entity || one.kind === 'document'));
  if (!entity || !same || question.content.length > 0 || question.apiece) return undefined;
  const described = describeEntity(knowledge, entity);
  return { kind: 'yes-no', verdict: 'unsaid', citations: described.citations, next: described.next };
}
