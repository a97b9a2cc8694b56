// A number that a question takes for granted, held against the fact table: it holds, or it is set right, or nothing is known.
import type { Figure } from '../../corpus/corpus.ts';
import { findNumbers, type NumberKind, type NumberRun } from '../../corpus/numbers.ts';
import { oncePer } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findBound, findOtherEnd, liesBetween, meets, type Bound } from './bound.ts';
import { readFigure } from '../figure/read-figure.ts';
import { isNumberOfPart } from '../figure/of-those.ts';
import { fitFigure, type Fit } from '../figure/fit.ts';
import type { Question } from '../question/question.ts';
import { claims } from './number-claims.ts';

/** The measures that a number so written may state. */
export const measureOf: Readonly<Record<NumberKind, readonly Figure['measure'][]>> = {
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
  /** “30 or 40?”, “anything but 30?”: neither a yes nor a no would say which of it is so. */
  readonly isUnclear: boolean;
}

/** Somebody's own circumstances are no claim about the report. */
const personal = /\b(?:i|i'm|me|my|mine)\b/iu;

/**
 * A number of the question that the fact table knows something about, and whether it is right: the first that is wrong,
 * else the first.
 */
export function findPremise(knowledge: Knowledge, question: Question): Premise | undefined {
  const premises = findPremises(knowledge, question);
  return premises.find(({ holds }) => !holds) ?? premises[0];
}

/** All such numbers. */
export function findPremises(knowledge: Knowledge, question: Question): readonly Premise[] {
  if (question.apiece || personal.test(question.text)) return [];
  const fitOf = oncePer((figure: Figure) => fitFigure(knowledge, question, figure));
  return question.numbers.flatMap((claimed) => {
    const fit =
      lengthInName(knowledge, question, claimed) ??
      knowledge.corpus.figures
        .filter((figure) => measureOf[claimed.kind].includes(figure.measure) && figure.value !== 'open')
        .map(fitOf)
        .filter((one) => claims(knowledge, question, claimed, one))
        .toSorted((a, b) => b.strength - a.strength)[0];
    if (
      !fit ||
      (fit.figure.value !== claimed.value && isNumberOfPart(knowledge, question, claimed, fit.figure))
    )
      return [];
    return [readPremise(knowledge, question, claimed, fit)];
  });
}

/** What is asked for is something else than the number, or whether it is wrong to give it. */
const turning =
  /\b(?:anything|nothing|any(?: number)?|something|some number|all) (?:but|except)\b|\bother than\b|^(?:(?:so|and|but) )?(?:is|was|would) it (?:be )?(?:wrong|false|incorrect|untrue|inaccurate|mistaken|a (?:mistake|myth|lie))\b/iu;

function readPremise(knowledge: Knowledge, question: Question, claimed: NumberRun, fit: Fit): Premise {
  const { text, typed, numbers } = question;
  const { figure } = fit;
  const other = findOtherEnd(text, numbers, claimed);
  const isTurned = turning.test(typed);
  if (other) {
    const isOr = /\bor\b/iu.test(
      text.slice(Math.min(claimed.end, other.end), Math.max(claimed.start, other.start)),
    );
    const holds = liesBetween(String(figure.value), String(claimed.value), String(other.value));
    return { claimed, fit, bound: 'at least', holds, isUnclear: isTurned || isOr };
  }
  // What was set up by 1999 was set up in it or before.
  const isBy =
    figure.measure === 'date' &&
    figure.qualifier !== 'by' &&
    /\bby (?:the end of )?$/iu.test(text.slice(0, claimed.core.start));
  const bound = isBy ? 'at most' : findBound(text, claimed);
  return {
    claimed,
    fit,
    bound,
    holds: holdsFor(knowledge, claimed, bound, figure),
    isUnclear: isTurned,
  };
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
  const fit = figure && fitFigure(knowledge, question, figure);
  return fit && !isAnotherOne(question, fit) ? { ...fit, named: 'name' } : undefined;
}

/** “Was the old lease a ten-year lease?”: of a lease that is called otherwise. */
function isAnotherOne({ want, content }: Question, { otherWords, besideNames, otherNames }: Fit): boolean {
  const isTwice = new Set(content.map(({ stem }) => stem)).size < content.length;
  return want === 'yes-no' && isTwice && [...otherWords, ...besideNames, ...otherNames].length > 0;
}

function holdsFor(knowledge: Knowledge, claimed: NumberRun, bound: Bound, figure: Figure): boolean {
  if (claimed.kind === 'money' && figure.unit !== claimed.unit) return false;
  const { readings } = readFigure(knowledge, figure);
  return readings.some(({ value }) => meets(value, String(claimed.value), bound));
}
