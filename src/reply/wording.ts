// The sentences around the evidence. Everything a reply says that no source printed is said in this folder, the shared part here.
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Where there should be something and is not. */
export const NOTHING = 'There is nothing to show.';

/** Small numbers in words, larger ones in digits. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** “1 passage”, “3 passages”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** All the sources of the corpus with a verb: “The sources say”, or “The source says” where there is one. */
export function allSources(knowledge: Knowledge, verb: Verb): string {
  return knowledge.corpus.sources.length === 1 ? `The source ${VERBS[verb]}` : `The sources ${verb}`;
}

/** The same, once they have been named: “they say”. */
export function they(knowledge: Knowledge, verb: Verb): string {
  return knowledge.corpus.sources.length === 1 ? `it ${VERBS[verb]}` : `they ${verb}`;
}

/** Those of the sources that are cited, with a verb: “Both sources say”, “2 of 5 sources say”, “One source says”. */
export function citedSources(citations: readonly Citation[], knowledge: Knowledge, verb: Verb): string {
  const count = sourcesOf(citations).length;
  const total = knowledge.corpus.sources.length;
  const many = count === 1 ? VERBS[verb] : verb;
  if (total === 1) return `The source ${VERBS[verb]}`;
  if (count === 0) return `The sources ${verb}`;
  if (total === 2) return `${count === 2 ? 'Both sources' : 'One source'} ${many}`;
  if (count === 1) return `1 of ${total} sources ${VERBS[verb]}`;
  return count === total ? `All ${total} sources ${verb}` : `${count} of ${total} sources ${verb}`;
}

export function sourcesOf(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

const VERBS = {
  say: 'says',
  do: 'does',
  give: 'gives',
  list: 'lists',
  name: 'names',
  speak: 'speaks',
  answer: 'answers',
  disagree: 'disagrees',
} as const;

type Verb = keyof typeof VERBS;

const REASONS: Readonly<Record<string, string>> = {
  'nothing-matches': 'nothing in the sources matches it',
  'not-stated': 'the sources do not say it',
  'other-scope': 'the sources say it for another place or time',
  ambiguous: 'it can mean more than one thing',
};

/** Why a question has no answer, to be told to moderators; undefined for what is no reason of a gap. */
export function refusalReason(reason: string): string | undefined {
  return REASONS[reason];
}

/** Says which question was answered, where it is not the one asked. */
export function readAsWords(question: string): string {
  return `Taken for a question asked before: ${question}`;
}
