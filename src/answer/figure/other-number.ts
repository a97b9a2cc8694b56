// A question and a figure in; whether the question has a number that is not the figure’s, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';
import { isOwnCount } from './own-count.ts';
import { isOfScope } from './own-words.ts';

/** “Over five years”, of what a sum is for. */
const isSpan = ({ text }: Question, { kind, core }: NumberRun): boolean =>
  kind === 'duration' && /\bover (?:the )?(?:next )?$/iu.test(text.slice(0, core.start));

/** A number in the question that is not the figure’s: the question is about something else than it. */
export function hasOtherNumber(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const known = new Set(knowledge.corpus.figures.map(({ value }) => value));
  const counted = question.numbers.filter(
    (run) =>
      // “All four together.”
      !(known.has(run.value) && /\ball (?:the )?$/iu.test(question.text.slice(0, run.start))) &&
      (run.kind === 'number' || run.kind === 'share' || run.kind === 'money' || isSpan(question, run)) &&
      !isOwnCount(knowledge, question, run) &&
      !isOfScope(question, run, figure),
  );
  return figure.measure !== 'date' && counted.some(({ value }) => value !== figure.value);
}
