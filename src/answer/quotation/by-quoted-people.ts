// “Whom does each article quote?”, “what do Ann and Bob each say of the roof?” in; the words of those people, source by source, out.
import type { Entity, Quotation } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer, Citation } from '../answer.ts';
import { citeEvidence } from '../cite.ts';
import { bySource } from '../entity/comparison.ts';
import type { Question } from '../question/question.ts';
import { quoteSpeaker } from './quotations.ts';
import { subjectOf } from './quotation-subject.ts';

const anybody = String.raw`who|whom|(?:which|what) (?:\p{L}+ ){0,3}?(?:people|persons?|names?|spokes\p{L}+|speakers?|individuals?|experts?|voices?|authors?|executives?|officials?)`;
/** “Who is quoted?”, “which spokesperson does each quote?” */
const asksWho = new RegExp(
  String.raw`\b(?:${anybody})\b(?!.*\bsay).*\b(?:quotes?|quoted|quoting|cites?|cited)\b(?! (?:as|saying|about|on|on the subject)\b)`,
  'iu',
);
/** What such a question calls them by. */
const calledBy =
  /^(?:people|persons?|names?|spokes\p{L}+|speakers?|individuals?|experts?|voices?|authors?|executives?|officials?|cites?|cited|by|name)$/iu;

function peopleQuoted(knowledge: Knowledge): readonly Entity[] {
  return knowledge.corpus.entities.filter(
    ({ id, kind }) => kind === 'person' && knowledge.facts.quotationsBy(id).length > 0,
  );
}

function isOfSource({ source }: Question, { parts }: Quotation): boolean {
  return source === undefined || parts.some((part) => part.source === source);
}

/** Where the source names somebody as the speaker of words it quotes. */
function citeAttribution(knowledge: Knowledge, question: Question, { id }: Entity): readonly Citation[] {
  const quotation = knowledge.facts
    .quotationsBy(id)
    .find((one) => one.form === 'said' && isOfSource(question, one));
  return quotation?.attribution ? citeEvidence(knowledge, quotation.attribution) : [];
}

/** Whether all that a question names is somebody, or what that person's roles name (“from the Board”). */
function isOf(knowledge: Knowledge, { mentions }: Question, { id, roles }: Entity): boolean {
  const known = new Set([
    id,
    ...roles
      .flatMap(({ text }) => knowledge.names.findNested(text))
      .flatMap(({ readings }) => readings.map((one) => one.id)),
  ]);
  return mentions.every(({ readings }) =>
    readings.some((one) => one.kind === 'document' || known.has(one.id)),
  );
}

/** Who is quoted, and where; undefined where something else is asked, or somebody whom no source quotes. */
export function byQuotedPeople(knowledge: Knowledge, question: Question): Answer | undefined {
  if (!asksWho.test(question.text)) return undefined;
  if (question.content.some(({ term }) => !calledBy.test(term)) || question.numbers.length > 0)
    return undefined;
  const citations = peopleQuoted(knowledge)
    .filter((person) => isOf(knowledge, question, person))
    .flatMap((person) => citeAttribution(knowledge, question, person));
  return citations.length === 0 ? undefined : bySource(knowledge, undefined, citations, []);
}

/** What each of several people says of one subject; undefined where one of them says nothing of it. */
export function bySeveralPeople(knowledge: Knowledge, question: Question): Answer | undefined {
  const people = peopleQuoted(knowledge).filter(({ id }) =>
    question.mentions.some(({ readings }) => readings.some((one) => one.id === id)),
  );
  if (people.length < fewest) return undefined;
  const ids = new Set(people.map(({ id }) => id));
  const others = question.mentions.filter(({ readings }) => !readings.some(({ id }) => ids.has(id)));
  const said = people.map((person) =>
    quoteSpeaker(knowledge, person, subjectOf(knowledge, { ...question, mentions: others }, person)),
  );
  const citations = said.flatMap((answer) => answer?.citations.slice(0, 1) ?? []);
  if (citations.length < people.length) return undefined;
  const about = [
    ...others.map(({ start, end }) => question.text.slice(start, end)),
    ...question.content.map(({ term }) => term),
  ];
  return bySource(knowledge, about.join(' '), citations, []);
}

const fewest = 2;
