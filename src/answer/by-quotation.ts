// A question about somebody’s words in; the quotation that answers it out. Nobody is made a speaker whom the table does not name.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { miss, type Found } from './found.ts';
import { answerFromPassages } from './passages.ts';
import type { Question } from './question.ts';
import { findSpeaker, quoteSpeaker, subjectOf } from './quotations.ts';

/** What somebody said. */
export function byQuotation(knowledge: Knowledge, question: Question): Found | undefined {
  const subject = findAsked(question);
  if (subject === 'unknown') return miss('not-stated');
  const mentioned = question.mentions.flatMap(({ readings }) => readings);
  const quoted = ({ id }: Entity) => knowledge.facts.quotationsBy(id).length > 0;
  const speaker =
    mentioned.find((entity) => entity.kind === 'person' && quoted(entity)) ??
    mentioned.find(({ kind }) => kind === 'person') ??
    (subject ??
      mentioned.filter((entity) => quoted(entity) || findDocument(knowledge, entity) !== undefined))[0];
  if (!speaker)
    return mentioned.some(({ kind }) => kind === 'post')
      ? miss('not-stated')
      : (bySpeaker(knowledge, question) ?? answerFromPassages(knowledge, question));
  const document = quoted(speaker) ? speaker : findDocument(knowledge, speaker);
  const quotation = document && quoteSpeaker(knowledge, document, subjectOf(knowledge, question, speaker));
  if (quotation) return quotation;
  const isTold = document?.kind === 'document' || !speaks.has(speaker.kind);
  return isTold ? answerFromPassages(knowledge, question) : miss('not-stated');
}

/** Kinds of entities that can say something of their own. */
const speaks: ReadonlySet<string> = new Set(['person', 'body', 'post', 'group']);

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

/** Who said something. */
export function bySpeaker(knowledge: Knowledge, question: Question): Found | undefined {
  return findSpeaker(knowledge, subjectOf(knowledge, question, undefined));
}

/** “X on Y”, where X is somebody whose words the sources have. */
export function byHeadline(knowledge: Knowledge, question: Question): Found | undefined {
  const [speaker] = question.mentions;
  const joined = /^['’]?s?\s+(?:on|about|re|regarding)\b/iu.test(question.text.slice(speaker?.end));
  const quoted = speaker?.readings.some(
    ({ id, kind }) => kind === 'person' || knowledge.facts.quotationsBy(id).length > 0,
  );
  return joined && quoted === true ? byQuotation(knowledge, question) : undefined;
}
