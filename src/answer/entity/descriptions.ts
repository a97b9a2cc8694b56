// An entity in; what the sources say it is, or its members, out.
import type { Entity, Evidence } from '../../corpus/corpus.ts';
import { keyOf } from '../../facts/name-words.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Answer, Citation, DefinitionAnswer, ListAnswer } from '../answer.ts';
import { citeEvidence, citeRun, findCitation, gatherCitations } from '../cite.ts';
import { nameOf } from '../named.ts';
import { findPossessor } from '../source-text/carried-subject.ts';
import { readFigure } from '../figure/read-figure.ts';
import { citeMembers } from '../cite-members.ts';
import type { Question } from '../question/question.ts';
import { suggestAround } from '../suggest.ts';

/** What something is or who somebody is: described, or only named by the sources. */
export function describeEntity(knowledge: Knowledge, entity: Entity): DefinitionAnswer {
  // Who somebody is often stands amid their own words; the editor's words are then shown as they are, not widened.
  const cite = entity.kind === 'person' ? citeExactly : citeEvidence;
  const described = entity.description.flatMap((evidence) => cite(knowledge, evidence));
  const roles = entity.roles.flatMap((role) => {
    const [evidence, at] = [role.evidence[0], role.at[0]];
    if (!evidence || !at) return [];
    const around = described.find(
      ({ passage, start, end }) => passage === evidence.passage && start <= at.start && end >= at.end,
    );
    const [citation] = around ? [{ ...around, bold: [at] }] : citeEvidence(knowledge, evidence, at);
    return citation ? [{ name: role.text, citation }] : [];
  });
  const cited = [...described, ...roles.map(({ citation }) => citation)];
  const citations = gatherCitations(cited.length > 0 ? cited : citeNames(knowledge, entity));
  return {
    kind: entity.kind === 'person' ? 'person' : 'definition',
    entity: nameOf(entity),
    described: cited.length > 0,
    roles: roles.map(({ name, citation }) => ({ name, citation: findCitation(citations, citation) })),
    citations,
    next: suggestAround(knowledge, entity, 'definition'),
  };
}

/** The answer with what else is to be shown behind it, where its own citations do not show that already. */
export function withCitations(answer: DefinitionAnswer, more: readonly Citation[]): DefinitionAnswer {
  const shows = ({ passage, start, end }: Citation) =>
    answer.citations.some((one) => one.passage === passage && one.start <= end && one.end >= start);
  return { ...answer, citations: [...answer.citations, ...more.filter((one) => !shows(one))] };
}

function citeExactly(knowledge: Knowledge, evidence: Evidence): readonly Citation[] {
  const passage = knowledge.findPassage(evidence.passage);
  return passage ? [citeRun(passage, evidence, [])] : [];
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
  // Who held a post in some year is another question.
  if (question.numbers.length > 0) return undefined;
  const people = knowledge.corpus.entities.filter(({ kind }) => kind === 'person');
  const fitting = people.filter((person) => isMeant(knowledge, question, person));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function idsIn(knowledge: Knowledge, texts: readonly string[]): ReadonlySet<string> {
  const mentions = texts.flatMap((text) => knowledge.names.findNested(text));
  return new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
}

/** “The guild was less pleased. Its secretary, Ann Lee, …”: whose post it is stands in the sentence before. */
function findWhose(knowledge: Knowledge, person: Entity): readonly string[] {
  return person.roles.flatMap(({ evidence }) =>
    evidence.flatMap((one) => {
      const passage = knowledge.findPassage(one.passage);
      return passage && /^Its\s/u.test(one.quote)
        ? [...(findPossessor(knowledge, passage, findSentenceAround(passage, one))?.ids ?? [])]
        : [];
    }),
  );
}

function isMeant(knowledge: Knowledge, question: Question, person: Entity): boolean {
  const roles = person.roles.map(({ text }) => text);
  const descriptions = person.description.map(({ quote }) => quote);
  const own = [...roles, ...knowledge.names.forms(person)].flatMap(findTerms).filter(({ stop }) => !stop);
  const described = new Set(descriptions.flatMap(findTerms).map(keyOf));
  const named = new Set([...idsIn(knowledge, [...roles, ...descriptions]), ...findWhose(knowledge, person)]);
  const posts = idsIn(knowledge, roles);
  const ownKeys = new Set(own.map(keyOf));
  const isOwn = (term: Term) =>
    ownKeys.has(keyOf(term)) ||
    own.some((one) => one.stem !== term.stem && meansTheSame(one.stem, term.stem));
  const pointsAt = ({ readings }: Mention) =>
    readings.includes(person) || readings.some(({ id, kind }) => kind === 'post' && posts.has(id));
  return (
    (question.mentions.some(pointsAt) || question.content.some(isOwn)) &&
    question.mentions.every((one) => pointsAt(one) || one.readings.some(({ id }) => named.has(id))) &&
    question.content.every((term) => isOwn(term) || described.has(keyOf(term)))
  );
}
