// A text of the sources in; its words, numbers and sentences, read once for all the questions that look at it, out.
import { findNumbers } from '../../corpus/numbers.ts';
import { oncePer } from '../../corpus/once.ts';
import { remember } from '../../corpus/remember.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findSentences } from '../../search/sentences.ts';
import { findTerms } from '../../search/terms.ts';

/** Texts whose reading is kept: the words of one take some kilobytes. */
const KEPT = 1_000;

function rememberTexts() {
  return {
    terms: remember(findTerms, KEPT),
    numbers: remember(findNumbers, KEPT),
    sentences: remember(findSentences, KEPT),
  };
}

/** What is kept goes with the knowledge whose texts they are. */
export const textsOf: (knowledge: Knowledge) => ReturnType<typeof rememberTexts> = oncePer(rememberTexts);
