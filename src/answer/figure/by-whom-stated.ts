// A question for a number according to somebody and a figure in; whether the sources give the figure as somebody else’s, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

const accordingTo = /\baccording to (?:the |an? )?$/iu;

/** “How many boats leak according to the council?”, of which a source says “40, according to the skippers”. */
export function isStatedByOthers(
  knowledge: Knowledge,
  { text, mentions }: Question,
  figure: Figure,
): boolean {
  const asked = mentions.find(({ start }) => accordingTo.test(text.slice(0, start)));
  if (!asked) return false;
  return figure.evidence.every((one) => {
    const passage = knowledge.findPassage(one.passage);
    if (!passage) return false;
    const { start, end } = findSentenceAround(passage, one);
    const told = passage.text.slice(start, end);
    const givers = knowledge.names.find(told).filter((name) => accordingTo.test(told.slice(0, name.start)));
    return (
      givers.length > 0 &&
      !givers.some(({ readings }) => readings.some((entity) => asked.readings.includes(entity)))
    );
  });
}
