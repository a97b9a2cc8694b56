// A sentence and entities in; whether it is in the words of one of them, out.
import type { Passage, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';

/** Whether a sentence stands in the words that the table has of somebody or of a document. */
export function isInWordsOf(
  { facts }: Knowledge,
  passage: Passage,
  { start, end }: Range,
  id: string,
): boolean {
  return facts
    .quotationsBy(id)
    .some(({ parts }) =>
      parts.some((part) => part.passage === passage.id && part.start < end && part.end > start),
    );
}

/** Whether a sentence stands in somebody's own words: who says it is then named, though perhaps paragraphs before. */
export function isSaidBy(
  knowledge: Knowledge,
  passage: Passage,
  sentence: Range,
  ids: ReadonlySet<string>,
): boolean {
  return [...ids].some(
    (id) => knowledge.findEntity(id)?.kind === 'person' && isInWordsOf(knowledge, passage, sentence, id),
  );
}
