// A question that says whose number it asks for and a figure in; whether the sources give the figure as theirs, or as somebody else’s, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
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

const telling =
  /\b(?:says?|said|talks?|talked|speaks?|spoke|mentions?|mentioned|refers?|referred|cites?|cited|according to|counts?|counted|quotes?|quoted)\b/iu;

/** “How many does Ann speak of?”: whose words state the figure only says where it stands. */
export function isStatedBy(
  { facts }: Knowledge,
  { text }: Question,
  { readings }: Mention,
  figure: Figure,
): boolean {
  return (
    telling.test(text) &&
    readings.some(({ id, kind }) =>
      kind !== 'person'
        ? false
        : facts
            .quotationsBy(id)
            .some(({ parts }) =>
              parts.some((part) =>
                figure.evidence.some(
                  ({ passage, says }) =>
                    passage === part.passage && says.start >= part.start && says.end <= part.end,
                ),
              ),
            ),
    )
  );
}
