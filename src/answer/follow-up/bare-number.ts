// “40?” after an answer in; the figure just shown, with that number confirmed or set right, out. No other figure answers it.
import type { Figure, Measure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isShown } from './back-reference.ts';
import { findBound, meets } from '../claim/bound.ts';
import type { Context } from './context.ts';
import { fitFigure } from '../figure/fit.ts';
import { miss, nothingSaid, type Found } from '../found.ts';
import { withEntities } from './meant.ts';
import { measureOf } from '../claim/premise.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { answerWithFigure, readFigure } from '../figure/read-figure.ts';
import { confirmPremise, correctPremise } from '../claim/settle-premise.ts';
import type { FollowUp, Turn } from './turn.ts';
import { numericWants } from '../question/want-families.ts';
import type { Want } from '../question/wants.ts';

/** What may stand beside the number and asks for nothing else. */
const beside =
  /\b(?:and|so|but|ok|not|is|isn't|was|wasn't|are|aren't|were|weren't|it|that|there|they|really|only|just|surely|maybe|actually|then|in|by|or|about|more|less|fewer|than|over|under|at|least|most|right)\b/giu;

const years: ReadonlySet<NumberRun['kind']> = new Set(['year', 'period', 'date']);
const counts: readonly Measure[] = ['count', 'people'];
const measuresOf: Partial<Record<Want, readonly Measure[]>> = {
  count: counts,
  amount: ['money', ...counts, 'share'],
  share: ['share'],
  date: ['date'],
  duration: ['duration'],
};

/** The number that is all there is to a question: “40?”, “isn’t it 40?”. */
export function bareNumber({ text, numbers, mentions }: Question): NumberRun | undefined {
  const [number, ...others] = numbers;
  if (!number || others.length > 0 || mentions.length > 0) return undefined;
  const rest = `${text.slice(0, number.start)} ${text.slice(number.end)}`.replace(/[’‘]/gu, "'");
  return /\p{L}/u.test(rest.replace(beside, '')) ? undefined : number;
}

/** The figure that was just shown, of the first thing talked about that has one; undefined where it could be several. */
function figureShown(knowledge: Knowledge, context: Context): Figure | undefined {
  const measures = measuresOf[context.want];
  for (const id of context.entities) {
    const shown = knowledge.facts
      .figuresAbout(id)
      .filter(
        (figure) =>
          figure.value !== 'open' &&
          (measures?.includes(figure.measure) ?? true) &&
          isShown(figure, context.quotes),
      );
    const [first] = shown;
    if (first) return shown.every(({ measure }) => measure === first.measure) ? first : undefined;
  }
  return undefined;
}

/** “2024” of what is so by “2023/24”, and of no other year. */
function isAsOf(asOf: string, { text }: Question, { core }: NumberRun): boolean {
  const year = text.slice(core.start, core.end);
  const [first = '', last = ''] = asOf.split(/[/–-]/u);
  return asOf.includes(year) || (/^\d\d$/u.test(last) && year === `${first.slice(0, 2)}${last}`);
}

/** “40?” claims the figure shown to be 40. */
function settle(knowledge: Knowledge, claim: Question, claimed: NumberRun, figure: Figure): Found {
  const { readings } = readFigure(knowledge, figure);
  const bound = findBound(claim.text, claimed);
  const holds = readings.some(({ value }) => meets(value, String(claimed.value), bound));
  const premise = { claimed, bound, holds, isUnclear: false, fit: fitFigure(knowledge, claim, figure) };
  const isClaim = measureOf[claimed.kind].includes(figure.measure);
  // “3.4?” is no mistake where the words are “£3.4 million”, nor is a year a sum.
  const typed = claim.text.slice(claimed.core.start, claimed.core.end).replaceAll('.', String.raw`\.`);
  const isPrinted = readings.some(({ words }) =>
    new RegExp(String.raw`(?<![\d.,])${typed}(?!\d)`).test(words),
  );
  const isConfirmed = holds || bound !== 'exactly';
  const found =
    isClaim && (isConfirmed || !isPrinted)
      ? (isConfirmed ? confirmPremise : correctPremise)(knowledge, claim, premise)
      : undefined;
  // “In 1998?”: of another time than the figure’s nothing is known.
  const isOfTime = years.has(claimed.kind) && figure.measure !== 'date';
  if (isOfTime) {
    const isThen = ({ asOf, measure }: Figure): boolean =>
      asOf !== undefined && measure === figure.measure && isAsOf(asOf, claim, claimed);
    const then = [figure, ...knowledge.facts.figuresAbout(figure.about)].find(isThen);
    return (then && answerWithFigure(knowledge, then, [then])) ?? miss('other-scope');
  }
  return found ?? answerWithFigure(knowledge, figure) ?? nothingSaid;
}

/** “40?”, “isn’t it 40?”: of what was told last. */
export function isItSoMany({ knowledge, question, context, entities }: Turn): FollowUp | undefined {
  const number = bareNumber(question);
  // “And 36?”, after what 12 stands for, asks what 36 does.
  const isOfNumber = numericWants.has(context.want) || context.want === 'yes-no' || context.want === 'bare';
  if (!number || !isOfNumber) return undefined;
  const figure = figureShown(knowledge, context);
  const entity = figure && knowledge.findEntity(figure.about);
  if (!figure || !entity) {
    const isAsked = numericWants.has(context.want) && entities.length > 0;
    return isAsked
      ? { question: withEntities(knowledge, question, entities), find: () => nothingSaid }
      : undefined;
  }
  const words = question.text.slice(number.start, number.end);
  const claim = readQuestion(
    knowledge,
    counts.includes(figure.measure)
      ? `are there ${words} ${entity.names[0].text}`
      : `${words} ${entity.names[0].text}`,
  );
  const [claimed] = claim.numbers;
  if (!claimed) return undefined;
  const want = numericWants.has(context.want) ? context.want : claim.want;
  return {
    question: { ...claim, want },
    find: () => settle(knowledge, claim, claimed, figure),
  };
}
