// A number that a question takes for granted, held against the fact table: it holds, or it is set right, or nothing is known.
import type { Figure } from '../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../corpus/numbers.ts';
import { oncePer } from '../corpus/once.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { findBound, meets, type Bound } from './bound.ts';
import { nameOf } from './named.ts';
import { isPart } from './part-of.ts';
import { answerWithFigure, readFigure } from './read-figure.ts';
import { fitFigure, type Fit } from './fit.ts';
import type { Question } from './question.ts';
import { suggestAround } from './suggest.ts';
import { claims } from './number-claims.ts';

const measureOf: Readonly<Record<NumberKind, readonly Figure['measure'][]>> = {
  number: ['count', 'people', 'money'],
  money: ['money'],
  share: ['share'],
  duration: ['duration'],
  year: ['date'],
  period: ['date'],
  date: ['date'],
};

/** A claimed number and the figure it is held against. */
export interface Premise {
  readonly claimed: NumberRun;
  readonly fit: Fit;
  readonly bound: Bound;
  readonly holds: boolean;
}

/** Somebody's own circumstances are no claim about the report. */
const personal = /\b(?:i|i'm|me|my|mine)\b/iu;

/**
 * A number of the question that the fact table knows something about, and whether it is right: the first that is wrong,
 * else the first.
 */
export function findPremise(knowledge: Knowledge, question: Question): Premise | undefined {
  if (question.apiece || personal.test(question.text)) return undefined;
  const fitOf = oncePer((figure: Figure) => fitFigure(knowledge, question, figure));
  const premises = question.numbers.flatMap((claimed) => {
    const fit =
      lengthInName(knowledge, question, claimed) ??
      knowledge.corpus.figures
        .filter((figure) => measureOf[claimed.kind].includes(figure.measure) && figure.value !== 'open')
        .map(fitOf)
        .filter((one) => claims(knowledge, question, claimed, one))
        .toSorted((a, b) => b.strength - a.strength)[0];
    if (!fit) return [];
    const bound = findBound(question.text, claimed);
    return [{ claimed, fit, bound, holds: holdsFor(knowledge, claimed, bound, fit.figure) }];
  });
  return premises.find(({ holds }) => !holds) ?? premises[0];
}

/** “The ten-year leases” of what is called the three-year leases: the length is part of the name, whatever else is asked. */
function lengthInName(knowledge: Knowledge, question: Question, claimed: NumberRun): Fit | undefined {
  if (claimed.kind !== 'duration' || !/\byears?$|\bmonths?$/iu.test(question.text.slice(0, claimed.core.end)))
    return undefined;
  const after = question.text.slice(claimed.core.end).trimStart().toLowerCase();
  const figure = knowledge.corpus.figures.find(({ about, measure }) => {
    const names = measure === 'duration' ? (knowledge.findEntity(about)?.names ?? []) : [];
    return names.some(({ text }) => {
      const [run] = findNumbers(text);
      const rest =
        run?.kind === 'duration' && run.start === 0 ? text.slice(run.core.end).trim().toLowerCase() : '';
      const stem = rest.replace(/s$/u, '');
      return rest !== '' && after.startsWith(stem) && /^s?(?!\p{L})/u.test(after.slice(stem.length));
    });
  });
  return figure && { ...fitFigure(knowledge, question, figure), named: 'name' };
}

function holdsFor(knowledge: Knowledge, claimed: NumberRun, bound: Bound, figure: Figure): boolean {
  if (claimed.kind === 'money' && figure.unit !== claimed.unit) return false;
  const { readings } = readFigure(knowledge, figure);
  return readings.some(({ value }) => meets(value, String(claimed.value), bound));
}

/** How far a number may be off one that its source hedges, as a share of it. */
const nearlyRight = 0.12;

/** The correction of a premise that does not hold. */
export function correctPremise(
  knowledge: Knowledge,
  question: Question,
  premise: Premise,
): Answer | undefined {
  const entity = knowledge.findEntity(premise.fit.figure.about);
  if (!entity) return undefined;
  const { readings, citations } = readFigure(knowledge, premise.fit.figure);
  // “3.9 million” is no mistake where the source says “almost four million”.
  const { figure } = premise.fit;
  const off = Math.abs(Number(premise.claimed.value) - Number(figure.value)) / Number(figure.value);
  if (loose.test(figure.qualifier ?? '') && off <= nearlyRight) return answerWithFigure(knowledge, figure);
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
  { fit, bound, holds }: Premise,
): Answer | undefined {
  const { figure } = fit;
  const entity = knowledge.findEntity(figure.about);
  const { readings, citations } = readFigure(knowledge, figure);
  if (!entity) return undefined;
  if (
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
