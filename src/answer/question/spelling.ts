// A text, and what in it is known already, in; the text with misspelt everyday words spelt right, out. Words of the subject are left to the corpus.
import type { Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findNearest } from '../../search/nearest.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { findSynonyms } from '../../search/synonyms.ts';
import { stemOf } from '../../search/terms.ts';
import { words } from '../../search/word-list.ts';
import { neutralWords, typableNeutralWords } from './neutral.ts';
import { formWords, isFormWord, typableWords } from './form-words.ts';

const questionWords = words('how what when where which who why did does many much');
const smallWords = words(
  'from with about there their they were have been this that the and for are people sure other others exactly said conclude concludes',
);
const numberWords = words('million billion hundred thousand dozen percent percentage proportion');
/** What people often type wrong around a question. */
const everyday = words(
  'correct right wrong think thought before because between against started began beginning called working getting busy happen happened',
);

const spelt: readonly string[] = [
  ...new Set([
    ...questionWords,
    ...formWords,
    ...typableWords,
    ...typableNeutralWords,
    ...smallWords,
    ...numberWords,
    ...everyday,
  ]),
].filter(({ length }) => length > 2);
const right: ReadonlySet<string> = new Set(spelt);

/** Whether a word is none to be corrected: the corpus prints it, or everyday questions hold it. */
export function isWord(knowledge: Knowledge, word: string): boolean {
  return (
    right.has(word) ||
    neutralWords.has(word) ||
    // “ten”, “forty”
    /^\d/u.test(stemOf(word)) ||
    isStopWord(word) ||
    isFormWord('quotation', word) ||
    knowledge.search.knows(word) ||
    knowledge.facts.askedWords.has(word) ||
    findSynonyms(stemOf(word)).length > 0
  );
}

/** “Hwo mnay milion peple”: everyday words outside the `known` runs are spelt right; unknown words stay as typed. */
export function spellRight(knowledge: Knowledge, text: string, known: readonly Range[]): string {
  return text.replace(/(?<![\p{L}\p{N}@#/.'’-])\p{L}{3,}(?![\p{L}\p{N}'’-])/gu, (typed, at: number) => {
    if (known.some(({ start, end }) => at < end && at + typed.length > start)) return typed;
    const word = typed.toLowerCase();
    // A name that nobody knows may look like anything.
    if (isWord(knowledge, word) || (/^\p{Lu}/u.test(typed) && at > 0)) return typed;
    return findNearest(word, spelt, 'loose', (one) => !isOther(word, one)) ?? typed;
  });
}

/** Whether a word is in no form known: as likely as not a name. */
export function isUnknownWord(knowledge: Knowledge, word: string): boolean {
  return !knowledge.search.knowsStem(stemOf(word)) && !isWord(knowledge, word);
}

/** A word as long with a letter replaced may be a word of its own: “painted” is no misspelt “printed”. */
function isOther(word: string, nearest: string): boolean {
  // “party” is no misspelt “part”, “hellp” is misspelt.
  if (word.length > nearest.length && word.length < longWord) return !isDoubled(word, nearest);
  const letters = (of: string) => Array.from(of).toSorted().join('');
  return word.length === nearest.length && word.length < longWord && letters(word) !== letters(nearest);
}
const longWord = 8;

/** Whether a letter typed twice is all that sets the longer word apart, or one that is amid it. */
function isDoubled(word: string, nearest: string): boolean {
  return !word.startsWith(nearest) && !word.endsWith(nearest);
}
