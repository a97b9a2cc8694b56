// A number that a question claims, and the figure that it was held against, in; yes, no, another number or only the words out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer } from '../answer.ts';
import { findOtherEnd, isNearly, nearlyRight } from './bound.ts';
import { citeRows } from '../figure/cite-rows.ts';
import { isClaimedInWords } from '../figure/in-words-only.ts';
import { gatherCitations } from '../cite.ts';
import { explainsAll, type Fit } from '../figure/fit.ts';
import { isOwnCount } from '../figure/own-count.ts';
import type { Found } from '../found.ts';
import { nameOf } from '../named.ts';
import { isNarrowed } from '../figure/narrowing.ts';
import { isOfOthers, isOverstated } from './overstated.ts';
import { isPart } from '../figure/part-of.ts';
import { findPremises, type Premise } from './premise.ts';
import type { Question } from '../question/question.ts';
import { answerWithFigure, readFigure } from '../figure/read-figure.ts';
import { suggestAround } from '../suggest.ts';

/** “Were three boards set up in 1998?”: that the year is right does not make three right. */
function holdsNoOther(knowledge: Knowledge, question: Question, { claimed, holds }: Premise): boolean {
  return (
    !holds ||
    question.numbers.every(
      (run) =>
        run === claimed ||
        run === findOtherEnd(question.text, question.numbers, claimed) ||
        isOwnCount(knowledge, question, run),
    )
  );
}

/** “Are there 30 branches and 9 clubs?”: every number is right and there is nothing else in it. */
function areAllClaimed(knowledge: Knowledge, question: Question): boolean {
  const premises = findPremises(knowledge, question);
  return (
    question.content.length === 0 &&
    premises.length === question.numbers.length &&
    premises.length === question.mentions.length &&
    premises.every(({ holds, bound }) => holds && bound === 'exactly')
  );
}

/** What is said of a number that a question claims or asks about: yes, no, another number, or nothing. */
export function settlePremise(knowledge: Knowledge, question: Question, premise: Premise): Found | undefined {
  // A number may be right of what is named and wrong of whom nobody knows.
  const { figure } = premise.fit;
  if (question.namesStranger || isNarrowed(question, figure) || isPart(question, figure)) return undefined;
  if (isOfOthers(knowledge, question, premise.fit)) return undefined;
  if (isClaimedInWords(knowledge, question, figure)) return citeWay(knowledge, question, figure);
  if (!holdsNoOther(knowledge, question, premise)) return citeAll(knowledge, question, ({ holds }) => holds);
  const bounded = premise.bound !== 'exactly';
  const asksWhether = question.want === 'yes-no' && explainsAll(premise.fit);
  if (asksWhether && (premise.holds || bounded))
    return isOverstated(knowledge, question, premise.fit)
      ? undefined
      : confirmPremise(knowledge, question, premise);
  if (question.want === 'yes-no' && areAllClaimed(knowledge, question))
    return citeAll(knowledge, question, ({ holds }) => holds);
  return premise.holds || bounded ? undefined : correctPremise(knowledge, question, premise);
}

/** “Did dues fall by 12 per cent?”, where they rose: the words of the source, from which the reader sees which way they went. */
function citeWay(knowledge: Knowledge, { want }: Question, figure: Figure): Found | undefined {
  const found = citeRows(knowledge, [figure]);
  return found?.kind === 'passage' && want === 'yes-no'
    ? { kind: 'yes-no', verdict: 'unsaid', citations: found.citations, next: [] }
    : found;
}

/** The correction of a premise that does not hold. */
export function correctPremise(
  knowledge: Knowledge,
  question: Question,
  premise: Premise,
): Answer | undefined {
  const entity = knowledge.findEntity(premise.fit.figure.about);
  if (!entity) return undefined;
  if (isClaimedInWords(knowledge, question, premise.fit.figure)) return undefined;
  const { readings, citations } = readFigure(knowledge, premise.fit.figure);
  // “3.9 million” is no mistake where the source says “almost four million”.
  const { figure } = premise.fit;
  const off = Math.abs(Number(premise.claimed.value) - Number(figure.value)) / Number(figure.value);
  if (
    (loose.test(figure.qualifier ?? '') && off <= nearlyRight) ||
    isNearly(question.text, premise.claimed, figure.value)
  )
    return answerWithFigure(knowledge, figure);
  // One put right would leave the others standing.
  const all = citeAll(knowledge, question, ({ holds, bound }) => !holds && bound === 'exactly');
  if (all) return all;
  return {
    kind: 'correction',
    entity: nameOf(entity),
    claimed: question.text.slice(premise.claimed.start, premise.claimed.end),
    readings,
    // “Why did 40 of them fail?” asks why they failed, not why there are so many.
    reasonUnsaid: question.want === 'reason' && premise.fit.otherWords.length === 0,
    citations,
    next: suggestAround(knowledge, entity, 'count'),
  };
}

const counting =
  /\b(?:is|are|was|were) there\b|\b(?:has|have|with|got)\b|\b(?:number|total|count)\b|\b(?:is|are|was|were) \P{L}*\p{L}+ \P{L}*\d/iu;

const dating = /^(?:is it true (?:that )?)?(?:was|were|did|is|are)\b/iu;

const narrower =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|this|next|last|end(?:ed|s)?|begin|start of)\b/iu;

/**
 * Whether the words assert the figure itself, so that yes or no may be said. Who gives what to whom, or lasts how long,
 * words in any order do not tell; nor does a year tell of a month.
 */
function asserts({ text }: Question, { figure, named }: Fit): boolean {
  switch (figure.measure) {
    case 'count':
    case 'people':
      return counting.test(text);
    case 'share':
      return (figure.scope?.match(/\b(?:from|to|in|of|by)\b/giu) ?? []).every((word) =>
        new RegExp(String.raw`\b${word}\b`, 'iu').test(text),
      );
    case 'date':
      return named === 'name' && dating.test(text) && !narrower.test(text);
    case 'money':
    case 'duration':
      return false;
  }
}

/** Words that leave open by how much the true value is off: “almost”, not “extra”. */
const loose =
  /\b(?:almost|nearly|about|around|roughly|some|approximately|over|more than|under|less than|up to|at least|circa)\b/iu;

/**
 * “Are there 24 of them?”, “more than 20?”: yes or no, where the checked figure says so. Where it says “almost”, or the
 * sources disagree, the figure itself: a yes would claim more than they do.
 */
export function confirmPremise(
  knowledge: Knowledge,
  question: Question,
  { fit, bound, holds, isUnclear }: Premise,
): Answer | undefined {
  const { figure } = fit;
  const entity = knowledge.findEntity(figure.about);
  const { readings, citations } = readFigure(knowledge, figure);
  if (!entity) return undefined;
  if (
    isUnclear ||
    readings.length > 1 ||
    loose.test(figure.qualifier ?? '') ||
    !asserts(question, fit) ||
    isPart(question, figure)
  )
    return answerWithFigure(knowledge, figure);
  const verdict = holds ? 'yes' : 'no';
  const next = suggestAround(knowledge, entity, 'count');
  return bound === 'exactly' && !holds
    ? undefined
    : { kind: 'yes-no', verdict, reading: readings[0], citations, next };
}

/** Where several numbers of a question are right, or wrong, the words of the sources for each; no one word settles them all. */
function citeAll(
  knowledge: Knowledge,
  question: Question,
  isOne: (premise: Premise) => boolean,
): Answer | undefined {
  const rows = [
    ...new Set(
      findPremises(knowledge, question)
        .filter(isOne)
        .map(({ fit }) => fit.figure),
    ),
  ];
  if (rows.length < 2) return undefined;
  const together = citeRows(knowledge, rows);
  const citations =
    together?.kind === 'passage'
      ? together.citations
      : gatherCitations(rows.flatMap((row) => readFigure(knowledge, row).citations));
  return question.want === 'yes-no'
    ? { kind: 'yes-no', verdict: 'unsaid', citations, next: [] }
    : { kind: 'passage', citations, next: [] };
}
