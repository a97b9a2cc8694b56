// A question and a sentence in; whether the sentence gives the kind of number that is asked for, out.
import type { NumberKind, NumberRun } from '../corpus/numbers.ts';
import type { Candidate } from './candidate.ts';
import { isOwnCount } from './fit.ts';
import { saysNone } from './says-none.ts';
import type { Want } from './wants.ts';

export const kindsFor: Partial<Record<Want, readonly NumberKind[]>> = {
  count: ['number'],
  amount: ['money', 'number', 'share'],
  share: ['share'],
  date: ['year', 'period', 'date'],
  duration: ['duration', 'period'],
};

export function holdsNumbers({ knowledge, question, numbers }: Candidate): boolean {
  // “What three kinds are there?” counts what is to be listed.
  if (question.want === 'list' || question.want === 'quotation') return true;
  return question.numbers.every(
    (asked: NumberRun): boolean =>
      // “An independent one.”
      /^one$/iu.test(question.text.slice(asked.start, asked.end)) ||
      isOwnCount(knowledge, question, asked) ||
      numbers.some(({ value }) => value === asked.value),
  );
}

/**
 * Whether one of a sentence's numbers may be the one asked for. One that the fact table has is not: the table would have
 * answered. Unless the words fit several of its shares alike and name none: then the sentence gives them all.
 */
export function givesNumber(candidate: Candidate): boolean {
  const { knowledge, question, passage, sentence, numbers, holds } = candidate;
  const kinds = kindsFor[question.want];
  if (!kinds || saysNone(candidate)) return true;
  const fitting = numbers.filter(({ kind }) => kinds.includes(kind));
  const rows = fitting.map(({ core }) => {
    const [start, end] = [sentence.start + core.start, sentence.start + core.end];
    return knowledge.corpus.figures.find(({ evidence }) =>
      evidence.some(({ says, passage: id }) => id === passage.id && says.start < end && says.end > start),
    );
  });
  if (rows.some((row) => row === undefined)) return true;
  // “How many of these and of those?”: a sentence that counts both.
  const counted = question.mentions.filter(({ readings }) =>
    readings.some(({ id }) => rows.some((row) => row?.about === id)),
  );
  if (counted.length > 1 && question.content.every(holds)) return true;
  const named = rows.some((row) =>
    question.mentions.some(({ readings }) => readings.some(({ id }) => id === row?.about)),
  );
  return question.content.every(holds) && !named && question.want === 'share' && rows.length > 1;
}
