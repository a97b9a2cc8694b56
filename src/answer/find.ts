// A question in; its answer, or why there is none, out. Each kind of question has its way; none of them guesses.
import type { Entity } from '../corpus/corpus.ts';
import type { Mention } from '../facts/names.ts';
import type { Knowledge } from '../knowledge.ts';
import { findTerms, stemOf, type Term } from '../search/terms.ts';
import type { Answer, RefusalReason } from './answer.ts';
import { compareSources } from './comparison.ts';
import { describeEntity, findPerson, listMembers } from './descriptions.ts';
import { answerWithFigure, rankFigures } from './figures.ts';
import { explainsAll, type Fit } from './fit.ts';
import { answerFromPassages } from './passages.ts';
import { confirmPremise, correctPremise, findPremise } from './premise.ts';
import type { Question } from './question.ts';
import { findSpeaker, quoteSpeaker, subjectOf } from './quotations.ts';
import type { Want } from './wants.ts';

/** Why there is no answer, and the readings between which the asker must choose, where that is why. */
export interface Miss {
  readonly kind: 'miss';
  readonly reason: RefusalReason;
  readonly readings?: readonly Entity[];
}

export type Found = Answer | Miss;

function miss(reason: RefusalReason): Miss {
  return { kind: 'miss', reason };
}

type Way = (knowledge: Knowledge, question: Question) => Found | undefined;

/** The ways to answer each want, tried in order; the first that gives anything decides. */
const ways: Readonly<Record<Want, readonly Way[]>> = {
  count: [byFigure, byPassage],
  figure: [byFigure, byPassage],
  amount: [byFigure, byPassage],
  share: [byFigure, byPassage],
  date: [byFigure, byPassage],
  duration: [byFigure, byPassage],
  quotation: [byQuotation],
  speaker: [bySpeaker, byPassage],
  person: [byPerson, byPassage],
  definition: [byDescription, byPerson, byPassage],
  list: [byMembers, byPassage],
  comparison: [byComparison, byPassage],
  'yes-no': [byPassage],
  reason: [byPassage],
  passage: [byListed, byOnlyName, byPassage],
  bare: [byHeadline, byFigure, byPerson, byDescription, byPassage],
};

/** Finds the answer to a question. Pure. */
export function findAnswer(knowledge: Knowledge, question: Question): Found {
  const premise = findPremise(knowledge, question);
  if (premise && !premise.holds) {
    const correction = correctPremise(knowledge, question, premise);
    if (correction) return correction;
  }
  if (premise?.holds && question.want === 'yes-no' && explainsAll(premise.fit)) {
    const confirmation = confirmPremise(knowledge, premise);
    if (confirmation) return confirmation;
  }
  for (const way of ways[question.want]) {
    const found = way(knowledge, question);
    if (found) return found;
  }
  const known =
    question.mentions.length > 0 || question.content.some(({ stem }) => knowledge.search.knowsStem(stem));
  return miss(known ? 'not-stated' : 'nothing-matches');
}

function byFigure(knowledge: Knowledge, question: Question): Found | undefined {
  const fits = rankFigures(knowledge, question, question.want);
  const [best] = fits;
  if (!best) return undefined;
  if (question.apiece) return miss('not-stated');
  if (!explainsAll(best)) return explainMiss(question, best);
  const rivals = fits.filter((fit) => explainsAll(fit) && fit.strength === best.strength);
  const readings = findReadings(
    knowledge,
    question,
    rivals.map(({ figure }) => figure.about),
  );
  if (readings.length > 1) return { kind: 'miss', reason: 'ambiguous', readings };
  return answerWithFigure(knowledge, best.figure);
}

const isPlace = ({ readings }: Mention) => readings.every(({ kind }) => kind === 'place');

/** Why a figure that the words point to does not answer; undefined where a sentence still may. */
function explainMiss(question: Question, fit: Fit): Miss | undefined {
  if (fit.otherYear || [...fit.otherNames, ...fit.besideNames].some(isPlace)) return miss('other-scope');
  // “How many of these and those?”: a sentence may give both.
  const joined = fit.besideNames.length > 0 && /\p{L} (?:and|or|&) \p{L}|,/u.test(question.text);
  return fit.named !== undefined && fit.besideNames.length > 0 && !joined ? miss('not-stated') : undefined;
}

/** The entities that one ambiguous name leaves in question; one or none when the question settles it. */
function findReadings(knowledge: Knowledge, question: Question, about: readonly string[]): readonly Entity[] {
  const shared = question.mentions.find(({ readings }) => readings.length > 1);
  const left = (shared?.readings ?? []).filter(({ id }) => about.includes(id));
  return left.flatMap(({ id }) => knowledge.findEntity(id) ?? []);
}

function byQuotation(knowledge: Knowledge, question: Question): Found | undefined {
  const subject = findAsked(question);
  if (subject === 'unknown') return miss('not-stated');
  const mentioned = question.mentions.flatMap(({ readings }) => readings);
  const quoted = ({ id }: Entity) => knowledge.facts.quotationsBy(id).length > 0;
  const speaker =
    mentioned.find((entity) => entity.kind === 'person' && quoted(entity)) ??
    mentioned.find(({ kind }) => kind === 'person') ??
    (subject ?? mentioned.filter(quoted))[0];
  if (!speaker)
    return mentioned.some(({ kind }) => kind === 'post')
      ? miss('not-stated')
      : bySpeaker(knowledge, question);
  const document = quoted(speaker) ? speaker : findDocument(knowledge, speaker);
  const quotation = document && quoteSpeaker(knowledge, document, subjectOf(question, speaker));
  if (quotation) return quotation;
  return document && document.kind === 'document' ? byPassage(knowledge, question) : miss('not-stated');
}

/** The document through which a body speaks: its report. */
function findDocument(knowledge: Knowledge, body: Entity): Entity | undefined {
  if (body.kind !== 'body') return undefined;
  const documents = body.seeAlso
    .flatMap((id) => knowledge.findEntity(id) ?? [])
    .filter(({ kind }) => kind === 'document');
  return documents.find(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
}

/** Who is asked about in “what did X say”: X, whoever else is named after it; `unknown` where the corpus does not know X. */
function findAsked(question: Question): readonly Entity[] | 'unknown' | undefined {
  const opening = /^.*?\b(?:did|does|do|has|have|had|would|will)\s+(?:the\s+|an?\s+)?/iu.exec(
    question.text,
  )?.[0];
  if (opening === undefined) return undefined;
  const found = question.mentions.find(({ start }) => start === opening.length)?.readings;
  return found ?? (question.content.some(({ start }) => start === opening.length) ? 'unknown' : undefined);
}

function bySpeaker(knowledge: Knowledge, question: Question): Found | undefined {
  return findSpeaker(knowledge, subjectOf(question, undefined));
}

/** Words for what kind of thing something is. */
const categories = new Set(
  ['organisation', 'body', 'institution', 'person', 'place', 'law', 'document', 'group', 'company'].map(
    stemOf,
  ),
);

/** What something is, where the question names that one thing and says nothing more. */
function byDescription(knowledge: Knowledge, question: Question): Found | undefined {
  const [mention, ...others] = question.mentions;
  if (!mention || others.length > 0 || question.content.length > 0 || question.numbers.length > 0)
    return undefined;
  const [entity, ...rivals] = mention.readings;
  if (rivals.length > 0) return { kind: 'miss', reason: 'ambiguous', readings: mention.readings };
  return describeEntity(knowledge, entity);
}

/** Who somebody is: a person all of the question's words describe; a body likewise; the holder of a post only if a source names one. */
function byPerson(knowledge: Knowledge, question: Question): Found | undefined {
  const person = findPerson(knowledge, question);
  if (person) return describeEntity(knowledge, person);
  const onlyPost =
    question.content.length === 0 && question.mentions[0]?.readings.every(({ kind }) => kind === 'post');
  return onlyPost === true ? miss('not-stated') : byDescription(knowledge, question);
}

/** “What challenges do they face?”: the members of what is named right after “what”. */
function byListed(knowledge: Knowledge, question: Question): Found | undefined {
  const opening = /^.*?\b(?:which|what)\s+/iu.exec(question.text)?.[0].length;
  const listed = question.mentions.find(({ start }) => start === opening)?.readings[0];
  return listed && isAboutMembers(knowledge, question, listed) ? listMembers(knowledge, listed) : undefined;
}

function byMembers(knowledge: Knowledge, question: Question): Found | undefined {
  for (const entity of question.mentions.flatMap(({ readings }) => readings)) {
    const lists = [entity, ...entity.seeAlso.flatMap((id) => knowledge.findEntity(id) ?? [])].filter(
      (one) => one === entity || sameCount(knowledge, one, entity),
    );
    for (const one of lists) {
      const list = isAboutMembers(knowledge, question, one) && listMembers(knowledge, one);
      if (list) return list;
    }
  }
  const [mention, ...others] = question.mentions;
  const bare =
    mention && others.filter((other) => !isPlace(other)).length === 0 && question.content.length === 0;
  return bare === true ? miss('not-stated') : undefined;
}

/** Whether two things are counted alike: as many areas as bodies that cover them. */
function sameCount(knowledge: Knowledge, one: Entity, other: Entity): boolean {
  const countOf = ({ id }: Entity) =>
    knowledge.facts.figuresAbout(id).find(({ measure, value }) => measure === 'count' && value !== 'open')
      ?.value;
  return countOf(one) !== undefined && countOf(one) === countOf(other);
}

/** Whether the passages that list the members hold all other words of the question. */
function isAboutMembers(knowledge: Knowledge, question: Question, entity: Entity): boolean {
  const listed = entity.members.flatMap(({ evidence }) =>
    evidence.flatMap(({ passage }) => knowledge.findPassage(passage)?.text ?? []),
  );
  const stems = new Set(listed.flatMap((text) => findTerms(text).map(({ stem }) => stem)));
  return question.content.every(
    (term) => stems.has(term.stem) || (term.stem === question.head?.stem && categories.has(term.stem)),
  );
}

function byComparison(knowledge: Knowledge, question: Question): Found | undefined {
  const entity = question.mentions
    .flatMap(({ readings }) => readings)
    .find(({ kind }) => kind !== 'document');
  return entity && compareSources(knowledge, entity);
}

/** “What does X do?”, “what about X?”: what the sources say it is; that they name it is no answer. */
function byOnlyName(knowledge: Knowledge, question: Question): Found | undefined {
  const described = byDescription(knowledge, question);
  if (described === undefined || described.kind === 'miss') return described;
  return 'described' in described && !described.described ? miss('not-stated') : described;
}

/** “X on Y”, where X is somebody whose words the sources have. */
function byHeadline(knowledge: Knowledge, question: Question): Found | undefined {
  const [speaker] = question.mentions;
  const joined = speaker && /^['’]?s?\s+(?:on|about|re|regarding)\b/iu.test(question.text.slice(speaker.end));
  const quoted = speaker?.readings.some(
    ({ id, kind }) => kind === 'person' || knowledge.facts.quotationsBy(id).length > 0,
  );
  return joined === true && quoted === true ? byQuotation(knowledge, question) : undefined;
}

function byPassage(knowledge: Knowledge, question: Question): Found | undefined {
  return answerFromPassages(knowledge, question);
}
