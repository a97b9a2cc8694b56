// A known question in; the sentence of a passage that holds the words which are known to answer it, out.
import type { Precedent, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Citation } from '../answer.ts';
import { speakerAt } from '../attribution.ts';
import { ample, citeRun, widen } from '../cite.ts';

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Where the words stand in a text, each once, in order; of `a|b` whichever is there. */
function findWords(text: string, words: readonly string[]): readonly Range[] {
  const folded = fold(text);
  return words
    .flatMap((either) => {
      const [found] = fold(either)
        .split('|')
        .flatMap((word) => {
          const start = folded.indexOf(word);
          return start === -1 ? [] : [{ start, end: start + word.length }];
        });
      return found ?? [];
    })
    .toSorted((one, other) => one.start - other.start);
}

/** The sentence of a passage in which they stand; none where the words are not known, or stand elsewhere. */
export function citeKnown(knowledge: Knowledge, { words }: Precedent, id: string): readonly Citation[] {
  const passage = knowledge.findPassage(id);
  const runs = passage ? findWords(passage.text, words) : [];
  const [first] = runs;
  if (!passage || !first) return [];
  const shown = widen(passage, first, ample);
  const inside = runs.filter(({ start, end }) => start >= shown.start && end <= shown.end);
  return [citeRun(passage, shown, inside, speakerAt(knowledge, passage, shown))];
}

/** Whether some of the words are shown; true where none are known. */
export function showsKnown({ words }: Precedent, citations: readonly Citation[]): boolean {
  return words.length === 0 || citations.some(({ quote }) => findWords(quote, words).length > 0);
}
