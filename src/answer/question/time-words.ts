// A question for a time in; the same without the words that only call it one, put for a date or for a length, out.
import { stemOf } from '../../search/terms.ts';
import type { Question } from './question.ts';

/** Words for a time as such, as stems: no time is called so where it is told. */
export const timeWords: ReadonlySet<string> = new Set(
  ['length', 'period', 'time', 'stretch', 'span', 'timespan', 'timeframe', 'frame', 'spell'].map(stemOf),
);

const spans =
  /\b(?:what|which) (?:(?:length|stretch|span|period|spell) of time|time ?spans?|time ?frames?|period|length)\b/iu;

/** “Over what period were they busy?” asks when and how long they were busy alike. */
export function asWhenAndHowLong(question: Question): readonly Question[] {
  if (question.want !== 'date' || !spans.test(question.text)) return [];
  const content = question.content.filter(({ stem }) => !timeWords.has(stem));
  if (content.length === 0) return [];
  const bare = { ...question, content, head: undefined };
  return [bare, { ...bare, want: 'duration' }];
}
