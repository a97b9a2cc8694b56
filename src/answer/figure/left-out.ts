// A question that names a place, or leaves it out (“outside the town”), and a text in; whether the text tells of the same side of it, out.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { numericWants } from '../question/want-families.ts';
import type { Question } from '../question/question.ts';

/** “How many branches are there outside the town?” */
const leavingOut =
  /\b(?:outside|beyond|apart from|aside from|except(?: for| in)?|other than|excluding|not in|away from)(?: of)?(?: the)? $/iu;

/** Whether the question leaves out a place. */
export const leavesOut = ({ text, want }: Question, { start, readings }: Mention): boolean =>
  (numericWants.has(want) || want === 'yes-no') &&
  readings.every(({ kind }) => kind === 'place') &&
  leavingOut.test(text.slice(0, start));

/** Whether the question leaves the place out and the `told` words do not, or the other way round. */
export function isOtherSide(
  { names }: Knowledge,
  question: Question,
  mention: Mention,
  told: readonly string[],
): boolean {
  const { readings } = mention;
  if (!readings.every(({ kind }) => kind === 'place')) return false;
  const leftOut = told.flatMap((text) =>
    names
      .find(text)
      .filter((name) => name.readings.some((place) => readings.includes(place)))
      .map(({ start }) => leavingOut.test(text.slice(0, start))),
  );
  if (leavesOut(question, mention)) return !leftOut.includes(true);
  return leftOut.length > 0 && !leftOut.includes(false);
}
