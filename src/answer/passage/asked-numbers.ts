// A question and a sentence in; whether the sentence gives the kind of number that is asked for, out.
import type { NumberKind, NumberRun } from '../../corpus/numbers.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import type { Term } from '../../search/terms.ts';
import type { Candidate } from './candidate.ts';
import { isOwnCount } from '../figure/own-count.ts';
import { saysNone } from './says-none.ts';
import { tellsWhen } from './tells-when.ts';
import type { Want } from '../question/wants.ts';

/** “How many?” is told by a number, “when?” by a year, a period or a date. */
export const kindsFor: Partial<Record<Want, readonly NumberKind[]>> = {
  count: ['number'],
  amount: ['money', 'number', 'share'],
  share: ['share'],
  date: ['year', 'period', 'date'],
  duration: ['duration', 'period'],
};

/** “Are there 12 boats?” is told by a sentence with 12 in it, “which three boats?” by any that lists them. */
export function holdsNumbers(candidate: Candidate): boolean {
  const { knowledge, question, numbers } = candidate;
  // “What three kinds are there?” counts what is to be listed.
  if (question.want === 'list' || question.want === 'quotation') return true;
  return question.numbers.every(
    (asked: NumberRun): boolean =>
      // “An independent one.”
      /^one$/iu.test(question.text.slice(asked.start, asked.end)) ||
      isOwnCount(knowledge, question, asked) ||
      (numbers.some(({ value }) => value === asked.value) && isOfPrinted(candidate, asked)),
  );
}

/** “Do 9 per cent of branch roofs leak?”: a share of something is told only where that thing is printed. */
function isOfPrinted({ question: { text, content }, terms }: Candidate, asked: NumberRun): boolean {
  if (asked.kind !== 'share') return true;
  let at =
    asked.end + (/^ of (?:the |all |all the |its )?/iu.exec(text.slice(asked.end))?.[0].length ?? Infinity);
  let head: Term | undefined;
  for (const term of content)
    if (term.start === at) {
      head = term;
      at = term.end + 1;
    }
  return head === undefined || terms.some(({ stem }) => meansTheSame(stem, head.stem));
}

/**
 * Whether one of a sentence's numbers may be the one asked for. One that the fact table has is not: the table would have
 * answered. Unless the words fit several of its shares alike and name none: then the sentence gives them all.
 */
export function givesNumber(candidate: Candidate): boolean {
  const { knowledge, question, passage, sentence, numbers, holds } = candidate;
  const kinds = kindsFor[question.want];
  if (!kinds || saysNone(candidate) || tellsWhen(candidate)) return true;
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
