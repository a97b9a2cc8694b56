// A number that a question takes for granted, held against the fact table: it holds, or it is set right, or nothing is known.
import type { Figure } from '../corpus/corpus.ts';
import type { NumberKind, NumberRun } from '../corpus/numbers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer, Reading } from './answer.ts';
import { isPlace } from './by-figure.ts';
import { answerWithFigure, nameOf, readFigure } from './figures.ts';
import { fitFigure, type Fit } from './fit.ts';
import type { Question } from './question.ts';
import { suggestAround } from './suggest.ts';

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
  readonly holds: boolean;
}

const bound =
  /\b(?:(more|greater|higher|over|above|at least)|(fewer|less|lower|under|below|at most))\b(?: than)? *(?:the |about )*$/iu;

/** The first number of the question that the fact table knows something about, and whether it is right. */
export function findPremise(knowledge: Knowledge, question: Question): Premise | undefined {
  for (const claimed of question.numbers) {
    const fit = knowledge.corpus.figures
      .filter((figure) => measureOf[claimed.kind].includes(figure.measure) && figure.value !== 'open')
      .map((figure) => fitFigure(knowledge, question, figure))
      .filter((one) => claims(knowledge, question, claimed, one))
      .toSorted((a, b) => b.strength - a.strength)[0];
    if (fit) return { claimed, fit, holds: holdsFor(knowledge, question, claimed, fit.figure) };
  }
  return undefined;
}

/** Whether the question states the number of that figure: what it is about is named, and a count stands beside the name. */
function claims(knowledge: Knowledge, question: Question, claimed: NumberRun, fit: Fit): boolean {
  if (fit.otherNames.some(isPlace)) return false;
  const { own } = knowledge.facts.vocabularyOf(fit.figure);
  const held = question.content.filter(({ stem }) => own.has(stem)).length;
  switch (claimed.kind) {
    case 'number':
      if (fit.figure.measure === 'money') return largeSum <= Number(claimed.value) && fit.strength >= 2;
      return standsBeside(question, claimed, fit);
    case 'share':
      return fit.named === 'name';
    case 'money':
    case 'duration':
      return fit.named === 'name' || fit.strength >= 2;
    case 'year':
    case 'period':
    case 'date':
      return (
        fit.figure.measure === 'date' &&
        fit.named === 'name' &&
        (held >= 1 || isDated(question, claimed, fit))
      );
  }
}

/** “The 2014 Act”: the year stands directly before the name. */
function isDated(question: Question, claimed: NumberRun, { figure }: Fit): boolean {
  return question.mentions.some(
    ({ start, readings }) =>
      readings.some(({ id, kind }) => id === figure.about && (kind === 'law' || kind === 'document')) &&
      start === claimed.end + 1,
  );
}

/** From here on a bare number beside the words of a sum of money is taken for one. */
const largeSum = 1_000_000;

/** What may stand between a count and the name of what it counts. */
const countBefore =
  /^(?:\s+(?!(?:goes?|to|in|at|for|from|by|with|of|and|or|per|years?|than)\b)[\p{L}’'-]+)?\s*$/u;
const countAfter = /^\s*(?:(?:is|are|was|were|number|numbers|total|totals|=|:|there)\s*)+$/iu;
const people = /^\s+(?:people|persons|inhabitants|individuals|souls)\b/iu;

function standsBeside(question: Question, claimed: NumberRun, fit: Fit): boolean {
  const { figure } = fit;
  if (figure.measure === 'people' && people.test(question.text.slice(claimed.core.end)))
    return fit.strength >= 1;
  return question.mentions.some((mention) => {
    if (!mention.readings.some(({ id }) => id === figure.about)) return false;
    if (mention.start >= claimed.end)
      return countBefore.test(question.text.slice(claimed.core.end, mention.start));
    return countAfter.test(question.text.slice(mention.end, claimed.start));
  });
}

function holdsFor(knowledge: Knowledge, question: Question, claimed: NumberRun, figure: Figure): boolean {
  const { readings } = readFigure(knowledge, figure);
  const limit = bound.exec(question.text.slice(0, claimed.core.start));
  return readings.some(({ value }) => {
    const [stated, asked] = [Number(value), Number(claimed.value)];
    if (limit?.[1]) return stated > asked;
    if (limit?.[2]) return stated < asked;
    return value === String(claimed.value) || (!Number.isNaN(stated) && stated === asked);
  });
}

/** The correction of a premise that does not hold. */
export function correctPremise(
  knowledge: Knowledge,
  question: Question,
  premise: Premise,
): Answer | undefined {
  const entity = knowledge.findEntity(premise.fit.figure.about);
  if (!entity) return undefined;
  const { readings, citations } = readFigure(knowledge, premise.fit.figure);
  return {
    kind: 'correction',
    entity: nameOf(entity),
    claimed: question.text.slice(premise.claimed.start, premise.claimed.end),
    readings,
    reasonUnsaid: question.want === 'reason',
    citations,
    next: suggestAround(knowledge, entity, 'count'),
  };
}

/** “Are there 32 of them?”: yes, where the checked figure says so and the question says nothing else. */
export function confirmPremise(knowledge: Knowledge, premise: Premise): Answer | undefined {
  const { figure } = premise.fit;
  const entity = knowledge.findEntity(figure.about);
  const { readings, citations } = readFigure(knowledge, figure);
  if (!entity) return undefined;
  // Where the sources disagree, a yes would choose between them.
  if (readings.length > 1) return answerWithFigure(knowledge, figure);
  const reading: Reading = readings[0];
  return {
    kind: 'yes-no',
    verdict: 'yes',
    reading,
    citations,
    next: suggestAround(knowledge, entity, 'count'),
  };
}
