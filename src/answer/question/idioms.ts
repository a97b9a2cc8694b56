// A question in; the same with phrases of several small words, which nothing could be found by, in one word, out. No subject matter.
import type { Knowledge } from '../../knowledge.ts';

interface Idiom {
  readonly phrase: RegExp;
  readonly word: string;
}

const idioms: readonly Idiom[] = [
  { phrase: /\b(?:come|comes|came) about\b/iu, word: 'start' },
  { phrase: /\b(?:do|does|did|done|doing) away with\b/iu, word: 'abolish' },
  { phrase: /\bmakes? (?:life|it|things) (?:so )?(?:hard|difficult|tough)\b/iu, word: 'challenge' },
  // “Who came up with that?”, “… with ‘a door closed’?”: words are asked about. A plan is not said.
  { phrase: /\b(?:come|comes|came) (?:up|out) with(?=\s+(?:(?:that|this|it)\b|["“‘']))/iu, word: 'said' },
];

/** Words that a source prints stay as typed: they are found as they are. */
export function readIdioms({ corpus }: Knowledge, text: string): string {
  return idioms
    .filter(({ phrase }) => phrase.test(text))
    .filter(
      ({ phrase }) =>
        !corpus.sources.some(({ passages }) => passages.some((passage) => phrase.test(passage.text))),
    )
    .reduce((line, { phrase, word }) => line.replace(phrase, word), text);
}
