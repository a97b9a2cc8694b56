// A question about somebody’s words in; the quotation that answers it out. Nobody is made a speaker whom neither the table nor
// the text beside the words names.
import type { Entity } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';
import { noteReasonUnsaid } from './asked-why.ts';
import { byNamedSpeaker } from './by-named-speaker.ts';
import type { Candidate } from '../passage/candidate.ts';
import { miss, type Found } from '../found.ts';
import { answerFromPassages } from '../passage/passages.ts';
import type { Question } from '../question/question.ts';
import { findSpeaker, quoteSpeaker, saidShare } from './quotations.ts';
import { subjectOf } from './quotation-subject.ts';
import { isInWordsOf } from '../passage/said-by.ts';

/** What somebody said. */
export function byQuotation(knowledge: Knowledge, question: Question): Found | undefined {
  const byRole = findByRole(knowledge, question);
  const subject = byRole ? undefined : findAsked(question);
  if (subject === 'unknown') return byNamedSpeaker(knowledge, question) ?? miss('not-stated');
  const mentioned = question.mentions
    .filter((mention) => !isSpokenOf(question, mention))
    .flatMap(({ readings }) => readings);
  const quoted = ({ id }: Entity) => knowledge.facts.quotationsBy(id).length > 0;
  const speaker =
    subject?.find(({ kind }) => kind === 'person') ??
    mentioned.find((entity) => entity.kind === 'person' && quoted(entity)) ??
    byRole ??
    mentioned.find(({ kind }) => kind === 'person') ??
    (subject ??
      mentioned.filter((entity) => quoted(entity) || findDocument(knowledge, entity) !== undefined))[0];
  if (!speaker && byMany.test(question.text)) return answerFromPassages(knowledge, question);
  if (!speaker)
    return mentioned.some(({ kind }) => kind === 'post')
      ? miss('not-stated')
      : (bySpeaker(knowledge, question) ??
          byNamedSpeaker(knowledge, question) ??
          answerFromPassages(knowledge, question));
  const document = quoted(speaker) ? speaker : findDocument(knowledge, speaker);
  const quotation =
    document &&
    quoteSpeaker(knowledge, document, subjectOf(knowledge, question, speaker), {
      ...(question.whether && { least: saidShare }),
      source: question.source,
    });
  if (quotation) return noteReasonUnsaid(question, quotation);
  const isTold = document?.kind === 'document' || !speaks.has(speaker.kind);
  const isTheirs = ({ passage, sentence }: Candidate): boolean =>
    isInWordsOf(knowledge, passage, sentence, (document ?? speaker).id);
  return (
    answerFromPassages(knowledge, question, isTold ? undefined : isTheirs) ??
    (isTold ? undefined : miss('not-stated'))
  );
}

/** “What do many call them?”: no one speaker’s words. */
const byMany = /\b(?:did|do|does|have) (?:many|most|several)\b/iu;

const spokenOf =
  /\b(?:say|says|said|think|thinks|thought|tell|tells|told|write|writes|wrote)(?: (?:any|some|every)thing)? (?:about|of|on|regarding) (?:the )?$/iu;

/** “What did she say about Ann?”: Ann’s words are not asked for. */
function isSpokenOf({ text }: Question, { start, end, readings }: Mention): boolean {
  return (
    readings.every(({ kind }) => kind === 'person') &&
    spokenOf.test(text.slice(0, start)) &&
    !/^['’]s\b/iu.test(text.slice(end))
  );
}

/** “The boss of the board”: the one person with a role that a word of the question means, at a body that it names. */
function findByRole(knowledge: Knowledge, { mentions, content }: Question): Entity | undefined {
  const named = new Set(mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  const people = knowledge.corpus.entities.filter(
    ({ kind, roles, description }) =>
      kind === 'person' &&
      roles.some(({ text }) =>
        findTerms(text).some(
          ({ stem, stop }) => !stop && content.some((term) => meansTheSame(term.stem, stem)),
        ),
      ) &&
      [...roles.map(({ text }) => text), ...description.map(({ quote }) => quote)]
        .flatMap((text) => knowledge.names.findNested(text))
        .some(({ readings }) => readings.some(({ id, kind: one }) => one === 'body' && named.has(id))),
  );
  return people.length === 1 ? people[0] : undefined;
}

/** Kinds of entities that can say something of their own. */
const speaks: ReadonlySet<string> = new Set(['person', 'body', 'post', 'group']);

/** The document through which a body speaks: its report, as a source says (“a report by the Board”, “the Board’s report”). */
function findDocument(knowledge: Knowledge, body: Entity): Entity | undefined {
  if (body.kind !== 'body') return undefined;
  const documents = body.seeAlso
    .flatMap((id) => knowledge.findEntity(id) ?? [])
    .filter(({ kind, id }) => kind === 'document' && knowledge.facts.quotationsBy(id).length > 0);
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  return documents.find((document) => passages.some(({ text }) => isOf(knowledge, text, document, body)));
}

function isOf(knowledge: Knowledge, text: string, document: Entity, body: Entity): boolean {
  const mentions = knowledge.names.findNested(text);
  const placesOf = (entity: Entity) => mentions.filter(({ readings }) => readings.includes(entity));
  return placesOf(document).some((its) =>
    placesOf(body).some(
      (own) =>
        /^(?:['’]s?)?\s$/u.test(text.slice(own.end, its.start)) ||
        /^ (?:from|by|of) (?:the )?$/iu.test(text.slice(its.end, own.start)),
    ),
  );
}

/** Who is asked about in “what did X say”: X, whoever else is named after it; `unknown` where the corpus does not know X. */
function findAsked(question: Question): readonly Entity[] | 'unknown' | undefined {
  // “According to the report, what has the board to do?”; which of several it is, a quotation does not tell.
  const by = /\bwhich\b/iu.test(question.text)
    ? undefined
    : question.mentions.find(
        ({ start, readings }) =>
          readings.every(({ kind }) => kind === 'document' || kind === 'person') &&
          /\baccording to (?:the )?$/iu.test(question.text.slice(0, start)),
      );
  if (by) return by.readings;
  const opening = /^.*?\b(?:did|does|do|has|have|had|would|will)\s+(?:the\s+|an?\s+)?/iu.exec(
    question.text,
  )?.[0];
  if (opening === undefined) return undefined;
  const found = question.mentions.find(({ start }) => start === opening.length)?.readings;
  return found ?? (question.content.some(({ start }) => start === opening.length) ? 'unknown' : undefined);
}

const taking =
  /^(?:and |so )?who (?:has |had |have |also )?(?:propose[sd]?|want(?:s|ed)?|would like|recommend(?:s|ed)?|urge[sd]?|suggest(?:s|ed)?|demand(?:s|ed)?|advocate[sd]?|(?:is |was )?call(?:s|ed|ing) for|praise[sd]?)\b/iu;

/** “Who proposed the levy?”: whoever only speaks of it may be against it. */
const takesSides = ({ text, content, numbers }: Question): boolean =>
  content.length === 0 && numbers.length === 0 && taking.test(text);

/** Who said something. */
export function bySpeaker(knowledge: Knowledge, question: Question): Found | undefined {
  if (takesSides(question)) return undefined;
  return findSpeaker(knowledge, subjectOf(knowledge, question, undefined));
}

/** “X on Y”, where X is somebody whose words the sources have. */
export function byHeadline(knowledge: Knowledge, question: Question): Found | undefined {
  const [speaker] = question.mentions;
  const joined =
    /^['’]?s?\s+(?:(?:has |had )?(?:said|says|say|wrote|writes|commented|thinks|thought)\s+)?(?:on|about|re|regarding)\b/iu.test(
      question.text.slice(speaker?.end),
    );
  const quoted = speaker?.readings.some(
    ({ id, kind }) => kind === 'person' || knowledge.facts.quotationsBy(id).length > 0,
  );
  if (quoted !== true) return undefined;
  if (joined) return byQuotation(knowledge, question);
  // “Amos roof”: a name and a subject.
  const [person] = speaker?.readings ?? [];
  const subject = person && subjectOf(knowledge, question, person);
  const isSubject = subject && subject.stems.length + subject.entities.length > 0;
  return person?.kind === 'person' && isSubject
    ? quoteSpeaker(knowledge, person, subject, { least: saidShare })
    : undefined;
}
