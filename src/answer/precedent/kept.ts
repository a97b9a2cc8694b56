// A question, and one asked before that is like it or a sentence, in; whether that is still about the same thing, out.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, stemOf } from '../../search/terms.ts';
import type { Answer } from '../answer.ts';
import { categories } from '../question/category-words.ts';
import { askedChange } from '../figure/change.ts';
import { isOfThen } from '../figure/other-time.ts';
import type { Question } from '../question/question.ts';
import { numericWants } from '../question/want-families.ts';
import type { Want } from '../question/wants.ts';

/** Wants that a fact answers: a word more or less makes another one of it. */
export const exacting: ReadonlySet<Want> = new Set<Want>([
  'count',
  'share',
  'amount',
  'figure',
  'date',
  'duration',
  'person',
  'definition',
  'yes-no',
]);

/** Superlatives by name: a guest, a protest and a harvest end like them. */
const superlatives =
  'biggest largest greatest smallest highest lowest fewest latest earliest longest shortest oldest newest youngest strongest weakest fastest quickest slowest richest poorest busiest hardest toughest easiest cheapest dearest nearest furthest farthest closest widest safest healthiest';

/** Words that make another question of one that is like it without them: the most of all, how fast something changes. */
const turning = new RegExp(
  String.raw`\b(?:(?<!\bat )(?:most|least)(?! of (?:the |this |that |last )?(?:\p{L}+ )?(?:year|month|week|day|time)\b)|(?:best|worst)(?! known\b)|rates?|ratios?|odds|averages?|${superlatives.replaceAll(' ', '|')})\b`,
  'giu',
);

/** “Who earns more?”, “which is better known?”, “do the clerks or the drivers earn more?”: not “does she want more clerks?”. */
const comparing =
  /\b(?:more|less|fewer|better|worse)\b(?:\W*$|,| than\b)|(?:^|[,;:] ?)(?:who|which)\b.*\b(?:more|less|fewer|better|worse)\b|\bor\b.*\b(?:more|less|fewer|better|worse)\b|\b(?:more|less|fewer|better|worse)\b.*\bor\b/iu;

/** “Which is the busiest?” is not “which is it?”, nor “who earns more?” “who earns it?”: of more or most is said in both. */
export function keepsDegree({ text, content }: Question, before: string): boolean {
  const terms = findTerms(before);
  const isKept = (stem: string) => terms.some((term) => meansTheSame(term.stem, stem));
  return (
    [...text.matchAll(turning)].every(({ 0: word }) => isKept(stemOf(word.toLowerCase()))) &&
    (!comparing.test(text) || content.every(({ stem }) => isKept(stem)))
  );
}

/** “By how much did it fall?” is not “how much is it?”, nor what there was ten years ago what there is. */
function keepsTime({ text, want }: Question, before: string): boolean {
  if (!numericWants.has(want)) return true;
  return askedChange({ text }) === askedChange({ text: before }) && (!isOfThen(text) || isOfThen(before));
}

const thither = /\b(?:go|goes|going|gone|went|move[sd]?|moving|leave|leaving) (?:off )?(?:to|for|into)\b/iu;

/** “How many go to the coast?” is not “how many come from it?”. */
const keepsWay = ({ text, want }: Question, before: string): boolean =>
  !numericWants.has(want) || thither.test(text) === thither.test(before);

/**
 * “Which union disputes it?” is not “who disputes it?”: what is asked for stands in both, if the corpus does not speak of it.
 */
export function keepsWhatIsAsked({ search, facts }: Knowledge, asked: Question, before: string): boolean {
  const { head, want } = asked;
  if (!keepsDegree(asked, before) || !keepsTime(asked, before) || !keepsWay(asked, before)) return false;
  if (head === undefined || !(exacting.has(want) || want === 'passage')) return true;
  const isKept = findTerms(before).some(({ stem }) => meansTheSame(stem, head.stem));
  // What is counted must be the same; of anything else it is enough that the corpus speaks of it.
  if (isKept || want === 'count') return isKept;
  return categories.has(head.stem) || search.knowsStem(head.stem) || facts.countAskedBy(head.stem) > 0;
}

/** Whether a mention is one of several that “or” joins: an answer names one of them. */
function isAlternative(text: string, { start, end }: Mention): boolean {
  return (
    /\bor (?:(?:was it|is it|by|from|the|an?) )*$/iu.test(text.slice(0, start)) ||
    /^,? or\b/iu.test(text.slice(end))
  );
}

/** Nothing is said of what is not even named where the answer stands, nor asked for by its name there. */
export function namesAll(
  { facts }: Knowledge,
  { mentions, text }: Question,
  { citations }: Pick<Answer, 'citations'>,
): boolean {
  const isNamed = ({ readings }: Mention) =>
    readings.some(
      ({ id, kind }) =>
        kind !== 'body' ||
        citations.some(
          ({ passage }) =>
            facts.namedIn(passage).has(id) || facts.statementsIn(passage).some(({ named }) => named.has(id)),
        ),
    );
  const either = mentions.filter((mention) => isAlternative(text, mention));
  return (
    mentions.every((mention) => either.includes(mention) || isNamed(mention)) &&
    (either.length === 0 || either.some(isNamed))
  );
}
