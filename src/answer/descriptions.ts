// An entity in; what the sources say it is, or its members, out.
import type { Entity } from '../corpus/corpus.ts';
import { keyOf, type Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms, type Term } from '../search/terms.ts';
import type { Answer, Citation, DefinitionAnswer, ListAnswer } from './answer.ts';
import { citeEvidence, findCitation, gatherCitations } from './cite.ts';
import { nameOf, readFigure } from './figures.ts';
import { citeMembers } from './members.ts';
import type { Question } from './question.ts';
import { suggestAround } from './suggest.ts';

/** What something is or who somebody is: described, or only named by the sources. */
export function describeEntity(knowledge: Knowledge, entity: Entity): Answer {
  const roles = entity.roles.flatMap((role) =>
    role.evidence.slice(0, 1).flatMap((evidence, place) =>
      citeEvidence(knowledge, evidence, role.at[place] ?? evidence).map((citation) => ({
        name: role.text,
        citation,
      })),
    ),
  );
  const described = entity.description.flatMap((evidence) => citeEvidence(knowledge, evidence));
  const cited = [...described, ...roles.map(({ citation }) => citation)];
  const citations = gatherCitations(cited.length > 0 ? cited : citeNames(knowledge, entity));
  const answer: DefinitionAnswer = {
    kind: entity.kind === 'person' ? 'person' : 'definition',
    entity: nameOf(entity),
    described: cited.length > 0,
    roles: roles.map(({ name, citation }) => ({ name, citation: findCitation(citations, citation) })),
    citations,
    next: suggestAround(knowledge, entity, 'definition'),
  };
  return answer;
}

function citeNames(knowledge: Knowledge, entity: Entity): readonly Citation[] {
  return entity.names.flatMap((name) =>
    name.evidence.flatMap((evidence, place) => citeEvidence(knowledge, evidence, name.at[place] ?? evidence)),
  );
}

/** The members of an entity, each cited, and the count that the sources state; undefined where no source lists them. */
export function listMembers(knowledge: Knowledge, entity: Entity): Answer | undefined {
  if (entity.members.length === 0) return undefined;
  const listed = citeMembers(knowledge, entity);
  const count = knowledge.facts
    .figuresAbout(entity.id)
    .find(({ measure, value }) => measure === 'count' && value !== 'open');
  const read = count && readFigure(knowledge, count);
  const citations = gatherCitations([...listed.citations, ...(read?.citations ?? [])]);
  const stated = read && {
    ...read.readings[0],
    citations: read.readings[0].citations.flatMap((index) => {
      const citation = read.citations[index];
      return citation ? [findCitation(citations, citation)] : [];
    }),
  };
  const answer: ListAnswer = {
    kind: 'list',
    entity: nameOf(entity),
    members: listed.members,
    citations,
    next: suggestAround(knowledge, entity, 'list'),
  };
  return stated ? { ...answer, stated } : answer;
}

/** The one person whom the question names or describes by a role or post, all its other words being true of them. */
export function findPerson(knowledge: Knowledge, question: Question): Entity | undefined {
  const people = knowledge.corpus.entities.filter(({ kind }) => kind === 'person');
  const fitting = people.filter((person) => isMeant(knowledge, question, person));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function idsIn(knowledge: Knowledge, texts: readonly string[]): ReadonlySet<string> {
  const mentions = texts.flatMap((text) => knowledge.names.findNested(text));
  return new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
}

function isMeant(knowledge: Knowledge, question: Question, person: Entity): boolean {
  const roles = person.roles.map(({ text }) => text);
  const descriptions = person.description.map(({ quote }) => quote);
  const own = [...roles, ...knowledge.names.forms(person)].flatMap(findTerms).filter(({ stop }) => !stop);
  const described = new Set(descriptions.flatMap(findTerms).map(keyOf));
  const named = idsIn(knowledge, [...roles, ...descriptions]);
  const posts = idsIn(knowledge, roles);
  const isOwn = (term: Term) =>
    own.some(
      (one) => keyOf(one) === keyOf(term) || (one.stem !== term.stem && meansTheSame(one.stem, term.stem)),
    );
  const pointsAt = ({ readings }: Mention) =>
    readings.includes(person) || readings.some(({ id, kind }) => kind === 'post' && posts.has(id));
  return (
    (question.mentions.some(pointsAt) || question.content.some(isOwn)) &&
    question.mentions.every((one) => pointsAt(one) || one.readings.some(({ id }) => named.has(id))) &&
    question.content.every((term) => isOwn(term) || described.has(keyOf(term)))
  );
}
