// A question and a figure in; whether a name, a number or a word for each one stands in the question as it does in the figure’s own words, out.
import type { Figure } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import { nameTerms } from '../../facts/name-words.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';
import { apiece } from '../question/question-words.ts';
import { findParts } from '../passage/joined-parts.ts';
import { isToCome } from './deadline.ts';
import { isOfThose } from './of-those.ts';

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

const apieces = new RegExp(apiece, 'giu');

/** “Each year”, “yearly” and “a year” are one. */
const asRate = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:each|every|per) (?=(?:year|month|week|day)\b)/gu, 'a ')
    .replace(/\b(?:yearly|annual(?:ly)?|per annum)\b/gu, 'a year')
    .replace(/\b(month|week)ly\b/gu, 'a $1')
    .replace(/\bdaily\b/gu, 'a day');

/** “How many boats a year?”, of boats that are so many “a year”: all that asks for a value apiece is the figure’s own. */
export function isApieceItself(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const own = asRate(textOf(figure));
  const asked = [...asRate(question.text).matchAll(apieces)].map(([typed]) => typed);
  if (asked.length === 0) return false;
  if (isOfThose(knowledge, question, figure)) return asked.length === 1;
  // What there is “a year” now is not what is wanted or foretold, unless the words are those that tell it.
  const isNow = !isToCome(tellingOf(knowledge, figure)) || isToCome(question.text);
  const { own: words } = knowledge.facts.vocabularyOf(figure);
  const isTold = question.content.length > 0 && question.content.every(({ stem }) => words.has(stem));
  return (isTold || isNow) && asked.every((typed) => own.includes(typed));
}

/** What the parts of the sentences say that hold the evidence. */
const tellingOf = (knowledge: Knowledge, { evidence }: Figure): string =>
  evidence
    .flatMap((one) => {
      const passage = knowledge.findPassage(one.passage);
      if (!passage) return [];
      return findParts(passage, findSentenceAround(passage, one))
        .filter(({ start, end }) => start < one.end && end > one.start)
        .map(({ start, end }) => passage.text.slice(start, end));
    })
    .join('\n');

/** “Under 25” of a share of those under 25: a number of what the figure is of, led to by the same word. */
export function isOfScope({ text }: Question, { core }: NumberRun, figure: Figure): boolean {
  const word = /\p{L}+\s+$/u.exec(text.slice(0, core.start))?.[0];
  const typed = word && `${word}${text.slice(core.start, core.end)}`.toLowerCase();
  return typed !== undefined && ` ${textOf(figure)}`.includes(` ${typed}`);
}
