// A question for a list in; the members that a source lists out.
import type { Entity } from '../../corpus/corpus.ts';
import { isPlace, type Mention } from '../../facts/names.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import { byPerson } from './by-description.ts';
import { apart, citeRun, widen } from '../cite.ts';
import { listMembers } from './descriptions.ts';
import { miss, type Found } from '../found.ts';
import { categories } from '../question/category-words.ts';
import type { Question } from '../question/question.ts';

/** “What challenges do they face?”: the members of what is named right after “what”. */
export function byListed(knowledge: Knowledge, question: Question): Found | undefined {
  const opening = /^.*?\b(?:which|what)\s+/iu.exec(question.text)?.[0].length;
  const mention = question.mentions.find(({ start }) => start === opening);
  const listed = mention?.readings[0];
  if (mention && mention.readings.length > 1 && question.text.slice(0, mention.end).endsWith('s'))
    return listReadings(knowledge, mention);
  return listed && isListedThere(knowledge, question, listed) && isAboutMembers(knowledge, question, listed)
    ? listMembers(knowledge, listed)
    : undefined;
}

/** “Apart from the branches”: what is not to be listed. */
const except =
  /\b(?:apart from|aside from|besides?|beyond|other than|except(?: for)?|excluding|in addition to|as well as|not counting|without|alongside)(?: (?:the|\p{L}+(?:,| and)))* $/iu;

/** The members of what is named, or of what is counted alike; naming none of them is no list. */
export function byMembers(knowledge: Knowledge, question: Question): Found | undefined {
  const listed = question.mentions.filter(({ start }) => !except.test(question.text.slice(0, start)));
  if (listed.length < question.mentions.length && listed.length > 0)
    return byMembers(knowledge, { ...question, mentions: listed });
  const ambiguous = question.mentions.find(({ readings }) => readings.length > 1);
  if (ambiguous)
    return (
      listReadings(knowledge, ambiguous) ?? {
        kind: 'miss',
        reason: 'ambiguous',
        readings: ambiguous.readings,
      }
    );
  const [first] = question.mentions;
  // “Name one of its authors.”
  if (first?.readings.every(({ kind }) => kind === 'person') === true && question.content.length === 0)
    return byPerson(knowledge, question);
  for (const entity of question.mentions.flatMap(({ readings }) => readings)) {
    const lists = [entity, ...entity.seeAlso.flatMap((id) => knowledge.findEntity(id) ?? [])].filter(
      (one) => one === entity || sameCount(knowledge, one, entity),
    );
    for (const one of lists) {
      // “Which towns are in the North?” asks for none of the regions.
      const isIn = question.mentions.some(({ readings }) =>
        readings.some(({ id }) => one.members.some((member) => member.entity === id)),
      );
      if (isIn && first?.readings[0] !== one) continue;
      if (!isListedThere(knowledge, question, one)) continue;
      const list = isAboutMembers(knowledge, question, one) && listMembers(knowledge, one);
      if (list) return list;
    }
  }
  const [mention, ...others] = question.mentions;
  const bare =
    mention && others.filter((other) => !isPlace(other)).length === 0 && question.content.length === 0;
  return bare === true ? miss('not-stated') : undefined;
}

/** “Which branches are there in the whole county?” asks for more than a list of those in town; “which does the mayor run?” for others. */
function isListedThere(knowledge: Knowledge, { mentions }: Question, entity: Entity): boolean {
  const [first, ...others] = mentions;
  const beside = others.filter((one) => one.readings[0] !== entity && first !== one);
  if (beside.length === 0) return true;
  const named = entity.members.flatMap(({ evidence }) =>
    evidence.flatMap((one) => {
      const passage = knowledge.findPassage(one.passage);
      if (!passage) return [];
      const { start, end } = findSentenceAround(passage, one);
      return knowledge.names.findNested(passage.text.slice(start, end)).flatMap(({ readings }) => readings);
    }),
  );
  const isBeside = (one: Entity): boolean =>
    one.seeAlso.includes(entity.id) || entity.seeAlso.includes(one.id);
  return beside.every((one) => {
    if (one.readings.some((reading) => named.includes(reading))) return true;
    const isSomebody = one.readings.every(({ kind }) => kind === 'body' || kind === 'person');
    return !isPlace(one) && (!isSomebody || one.readings.some(isBeside));
  });
}

/** “Which boards are there?”, where several are called boards: the passages that name every one of them. */
function listReadings(knowledge: Knowledge, { readings }: Mention): Found | undefined {
  const citations = knowledge.corpus.sources.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const named = readings.map((entity) =>
        knowledge.names.findNested(passage.text).find((one) => one.readings[0] === entity),
      );
      const runs = named.filter((one) => one !== undefined);
      if (runs.length < readings.length) return [];
      const bold = apart(runs.map(({ start, end }) => ({ start, end })));
      const [first, last] = [bold[0], bold.at(-1)];
      if (!first || !last) return [];
      return [citeRun(passage, widen(passage, { start: first.start, end: last.end }), bold)];
    }),
  );
  return citations.length === 0 ? undefined : { kind: 'passage', citations, next: [] };
}

/** “Is X one of them?”, where a source lists X among them: the list, from which the reader sees it. */
export function byMembership(knowledge: Knowledge, question: Question): Found | undefined {
  const named = question.mentions.flatMap(({ readings }) => readings);
  if (question.content.length > 0 || question.apiece) return undefined;
  const whole = named.find(({ members }) =>
    members.some(({ entity }) => named.some(({ id }) => id === entity)),
  );
  const list = whole && listMembers(knowledge, whole);
  return list && { kind: 'yes-no', verdict: 'unsaid', citations: list.citations, next: list.next };
}

/** Whether two things are counted alike: as many areas as bodies that cover them. */
function sameCount(knowledge: Knowledge, one: Entity, other: Entity): boolean {
  const countOf = ({ id }: Entity) =>
    knowledge.facts.figuresAbout(id).find(({ measure, value }) => measure === 'count' && value !== 'open')
      ?.value;
  return countOf(one) !== undefined && countOf(one) === countOf(other);
}

/** Whether the passages that list the members, or a statement among their words, hold all other words of the question. */
function isAboutMembers(knowledge: Knowledge, question: Question, entity: Entity): boolean {
  const listed = entity.members.flatMap(({ evidence }) =>
    evidence.flatMap(({ passage }) => knowledge.findPassage(passage)?.text ?? []),
  );
  const stems = new Set(listed.flatMap((text) => findTerms(text).map(({ stem }) => stem)));
  // Of members that are known by name some may be asked for; others are nothing but what the statement says.
  const stated = entity.members.flatMap((member) =>
    (member.entity === undefined ? member.evidence : []).flatMap(({ passage, start, end }) =>
      knowledge.facts.statementsIn(passage).filter((one) => one.start < end && one.end > start),
    ),
  );
  // Those that are listed are those that are counted.
  const counted = knowledge.facts
    .figuresAbout(entity.id)
    .filter(({ measure }) => measure === 'count')
    .map((figure) => knowledge.facts.vocabularyOf(figure).own);
  return question.content.every(
    ({ stem }) =>
      stems.has(stem) ||
      categories.has(stem) ||
      stated.some(({ asked }) => asked.has(stem)) ||
      counted.some((own) => own.has(stem)),
  );
}
