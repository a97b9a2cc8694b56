// A question about how words are printed (“which two-word phrase is put in quotation marks?”) in; which of its words say only that, out.
import type { Range } from '../../corpus/corpus.ts';

const marks = String.raw`(?:quotation marks|quote marks|speech marks|inverted commas|quotes|scare quotes)`;
const printed = new RegExp(
  String.raw`\b(?:(?:put|set|placed|printed|given|shown|appears?|stands?) )?(?:in|inside|within|between) (?:double |single )?${marks}\b`,
  'giu',
);
const used = /\b(?:used?|uses) (?:the |this |those )?(?:exact |very )?(?:words?|phrase|term|expression)\b/giu;
const length = /\b(?:one|two|three|four|five|six|\d)[- ]word(?=\s)/giu;

/** Where a question says only that words are used, how long they are, or that they are quoted. */
export function findSaidOfWords(text: string): readonly Range[] {
  return [...text.matchAll(printed), ...text.matchAll(length), ...text.matchAll(used)].map(
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }),
  );
}

/** Whether words are asked for that a source prints in quotation marks. */
export function asksForMarked(text: string): boolean {
  return text.search(printed) >= 0;
}
