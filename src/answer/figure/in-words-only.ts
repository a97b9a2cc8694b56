// A question and a figure in; whether only the words of the source answer it, because the number alone would say more than they do, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';
import { wentOtherWay } from './change.ts';
import { isGivenToOther } from './gives-or-gets.ts';
import { isToCome } from './tense.ts';
import { isOnlyPlanned } from './planned.ts';

/** “Each with a desk of its own”, but no “each year”, which is a rate. */
const each = /\b(?:each|every|apiece)\b(?! (?:year|month|week|day|other)\b)/iu;
const inTotal = /\b(?:in (?:total|all)|altogether|overall|all told|combined|total)\b/iu;

/** “Seven clerks”, where each branch has seven. */
const isOfEach = ({ scope = '', evidence }: Figure): boolean =>
  each.test([scope, ...evidence.map(({ quote }) => quote)].join('\n'));

const dropped = '(?:dropped|scrapped|abandoned|shelved|rejected|ruled out|called off)';
const plan = /\b(?:plan|proposal|idea|suggestion|bid)s? (?:for|of|to)\b[^.;]*$/iu;
const isDropped = new RegExp(
  String.raw`^[^.;]*\b(?:has|have|had|was|were) (?:since |now )?(?:been )?${dropped}\b`,
  'iu',
);

/** “A plan for a fee of £2, which some liked, has been dropped”: nobody pays it. */
export function isGivenUp(knowledge: Knowledge, { evidence }: Figure): boolean {
  const isSo = (one: Figure['evidence'][number]): boolean => {
    const passage = knowledge.findPassage(one.passage);
    if (!passage) return false;
    const { start, end } = findSentenceAround(passage, one.says);
    return (
      plan.test(passage.text.slice(start, one.says.start)) &&
      isDropped.test(passage.text.slice(one.says.end, end))
    );
  };
  return evidence.length > 0 && evidence.every(isSo);
}

/** Whether the words are shown in the number’s place: they tell which way it went, for whom, or that it is only planned. */
export function isInWordsOnly(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  return (
    wentOtherWay(knowledge, question, figure) ||
    isGivenToOther(knowledge, question, figure) ||
    isGivenUp(knowledge, figure) ||
    (isOnlyPlanned(figure) && !isToCome(question.text)) ||
    (figure.measure === 'count' && inTotal.test(question.text) && isOfEach(figure))
  );
}

/** Whether a number that a question claims is none to deny: “36 clerks”, where each of some branches has nine. */
export function isClaimedInWords(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  return isInWordsOnly(knowledge, question, figure) || (figure.measure === 'count' && isOfEach(figure));
}
