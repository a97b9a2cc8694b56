// A word of a question and a figure in; whether the word says no more than the figure’s own words or the kind of thing that it is a number of, out.
import type { Figure } from '../../corpus/corpus.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { stemOf, type Term } from '../../search/terms.ts';
import { isFormOf } from '../../search/verb-forms.ts';
import { words } from '../../search/word-list.ts';
import type { Question } from '../question/question.ts';

/** Words for those who do something, whoever they are. */
export const peopleWords = words('people person persons folk folks');

const people: ReadonlySet<string> = new Set(peopleWords.map(stemOf));
const sums: ReadonlySet<string> = new Set(words('money cash sum').map(stemOf));
/** Small verbs, as stems, that a sum is told by: alone they are no content of a question. */
const passing: readonly string[] = words('get give make take').map(stemOf);

/** Whether a word, or another form of it (“bring” of “brought”), is one of these stems. */
export function tells(own: ReadonlySet<string>, { stem }: Term): boolean {
  return own.has(stem) || [...own].some((one) => isFormOf(one, stem));
}

/** “How many people visit?”, of visitors: people are what is counted. */
export function isOfPeople({ stem }: Term, { measure }: Figure): boolean {
  return measure === 'people' && people.has(stem);
}

/** “How much money?” */
export function isOfSum({ stem }: Term, { measure }: Figure): boolean {
  return measure === 'money' && sums.has(stem);
}

/** “How much does a boat make?”, of a sum that a source says a boat makes. */
export function tellsByVerb({ light }: Question, { measure }: Figure, own: ReadonlySet<string>): boolean {
  return measure === 'money' && passing.some((stem) => light.includes(stem) && own.has(stem));
}

/** “How much do the boats make?”, of a sum of which nothing says that anybody makes it. */
export function passesOther({ light }: Question, own: ReadonlySet<string>): boolean {
  const passes = passing.filter((stem) => light.includes(stem));
  return passes.length > 0 && !passes.some((stem) => [...own].some((one) => meansTheSame(one, stem)));
}
