// A question and a number in it in; whether the number is only part of how something is called (“the four boards”), out.
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

/** The number stands right before what there are so many of. */
export function isOwnCount(
  knowledge: Knowledge,
  { mentions }: Question,
  { value, end, kind }: NumberRun,
): boolean {
  return (
    kind === 'number' &&
    mentions.some(
      ({ start, readings }) =>
        start === end + 1 &&
        readings.some(({ id }) =>
          knowledge.facts
            .figuresAbout(id)
            .some((figure) => figure.measure === 'count' && figure.value === value),
        ),
    )
  );
}
