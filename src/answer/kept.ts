// A question, and one asked before that is like it or a sentence, in; whether that is still about the same thing, out.
import type { Knowledge } from '../knowledge.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms, stemOf } from '../search/terms.ts';
import type { Answer } from './answer.ts';
import { categories } from './by-description.ts';
import type { Question } from './question.ts';
import type { Want } from './wants.ts';

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

/** “Who earns more?”, “which is better known?”: what they are compared by. */
const comparing = /\b(?:more|less|fewer|better|worse)\b/iu;

/**
 * “Which union disputes it?” is not “who disputes it?”: what is asked for stands in both, if the corpus does not speak of it.
 */
export function keepsWhatIsAsked({ search, facts }: Knowledge, asked: Question, before: string): boolean {
  const terms = findTerms(before);
  const isKept = (stem: string) => terms.some((term) => term.stem === stem || meansTheSame(term.stem, stem));
  const turns = [...asked.text.matchAll(turning)].every(({ 0: word }) => isKept(stemOf(word.toLowerCase())));
  const isCompared = comparing.test(asked.text);
  if (isCompared && !asked.content.every(({ stem }) => isKept(stem))) return false;
  const { head } = asked;
  if (!turns || head === undefined || !(exacting.has(asked.want) || asked.want === 'passage')) return turns;
  return (
    categories.has(head.stem) ||
    isKept(head.stem) ||
    search.knowsStem(head.stem) ||
    facts.countAskedBy(head.stem) > 0
  );
}

/** Nothing is said of what is not even named where the answer stands, nor asked for by its name there. */
export function namesAll(
  { facts }: Knowledge,
  { mentions }: Question,
  { citations }: Pick<Answer, 'citations'>,
): boolean {
  return mentions.every(({ readings }) =>
    readings.some(
      ({ id, kind }) =>
        kind !== 'body' ||
        citations.some(
          ({ passage }) =>
            facts.namedIn(passage).has(id) || facts.statementsIn(passage).some(({ named }) => named.has(id)),
        ),
    ),
  );
}
