// A question and a figure in; whether a name or a number stands in the question as it does in the figure’s own words, out.
import type { Figure } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import { nameTerms } from '../../facts/name-words.ts';
import type { Mention } from '../../facts/names.ts';
import { findTerms } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';

/** From the word that leads to a name, with what stands between the two. */
const leading = /\b(?:for|from|to|into|in|on|at|towards?|across|within)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu;

const keysOf = (text: string): string =>
  ` ${nameTerms(text)
    .map(({ key }) => key)
    .join(' ')} `;

const readOwn = oncePer(({ scope = '', evidence }: Figure) => ({
  phrases: [scope, ...evidence.map(({ quote }) => quote)].map(keysOf),
  stems: new Set(evidence.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem))),
}));

/**
 * “How much has been promised for roof repairs?”, of a sum promised “for roof repairs”: what the sum is for, though repairs have a
 * sum of their own. Without a word of what states the figure, it may as well be theirs.
 */
export function isInOwnWords({ text, content }: Question, { start, end }: Mention, figure: Figure): boolean {
  const own = readOwn(figure);
  const lead = leading.exec(text.slice(0, start));
  if (!lead || !content.some(({ stem }) => own.stems.has(stem))) return false;
  const typed = keysOf(text.slice(lead.index, end));
  return own.phrases.some((phrase) => phrase.includes(typed));
}

const textOf = ({ scope = '', evidence }: Figure): string =>
  [scope, ...evidence.map(({ quote }) => quote)].join('\n').toLowerCase();

/** “Under 25” of a share of those under 25: a number of what the figure is of, led to by the same word. */
export function isOfScope({ text }: Question, { core }: NumberRun, figure: Figure): boolean {
  const word = /\p{L}+\s+$/u.exec(text.slice(0, core.start))?.[0];
  const typed = word && `${word}${text.slice(core.start, core.end)}`.toLowerCase();
  return typed !== undefined && ` ${textOf(figure)}`.includes(` ${typed}`);
}
