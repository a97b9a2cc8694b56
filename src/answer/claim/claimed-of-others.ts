// A number in a question and the figure that it is held against in; whether the question says it of something else, out.
import type { NumberRun } from '../../corpus/numbers.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import { isSumOfAll } from '../figure/counted.ts';
import { doesAnother } from '../figure/figures.ts';
import type { Fit } from '../figure/fit.ts';
import type { Question } from '../question/question.ts';

/**
 * Whether the number is not one of what the figure is of, though the figure’s name stands beside it.
 * @param isGranted the number is taken for granted (“the 30 branches”), whatever is asked of them.
 */
export function isClaimedOfOthers(
  knowledge: Knowledge,
  question: Question,
  claimed: NumberRun,
  fit: Fit,
  isGranted: boolean,
): boolean {
  switch (fit.figure.measure) {
    case 'count':
    case 'people':
      return question.want === 'yes-no' && !isGranted && hasAnotherHolder(question, claimed, fit);
    case 'share':
      return isOfAnotherShare(knowledge, question, claimed, fit);
    case 'money':
      return (
        question.want === 'yes-no' &&
        (fit.otherNames.length > 0 || isSumOfAll(knowledge, question, fit.figure))
      );
    case 'date':
      // What lasted until a year did not begin in it; what is due by one is.
      return fit.figure.qualifier !== 'by' && /\b(?:until|till)\b[^,]*$/iu.test(before(question, claimed));
    case 'duration':
      return false;
  }
}

function before({ text }: Question, { core }: NumberRun): string {
  return text.slice(0, core.start);
}

const leadingTo = /\b(?:at|in|of|for|under|within|by|with|from|to|inside) (?:the |its |their )?$/iu;

/** “Does the Society have 30 branches?”: whose they are, or where, is somebody of whom the number is not stated. */
function hasAnotherHolder(
  { text, numbers }: Question,
  claimed: NumberRun,
  { otherNames, besideNames }: Fit,
): boolean {
  // “30 branches and 9 clubs” has two numbers side by side; of “30 branches share one club” the second is of the first.
  const isCounted = ({ start, end }: Mention) =>
    numbers.some((run) => run.end + 1 === start) &&
    (start > claimed.start || isListed.test(text.slice(end, claimed.start)));
  return [...otherNames, ...besideNames].some(
    (one) =>
      !isCounted(one) &&
      (one.end <= claimed.start ? one.start > 0 : leadingTo.test(text.slice(0, one.start))),
  );
}

/** Nothing but names, numbers and what joins them: no verb. */
const isListed = /(?:,|\b(?:and|or|plus|with|but|to|alongside|besides|beside)\b|&)/iu;

const subject =
  /^(?:(?:so|and|but) )?(?:is it true (?:that )?)?(?:(?:are|were|is|was|do|does|did|have|has|had|can|could|will|would|should|must) )?(?:(?:only|just|all|any|both|the|these|those|of) )*$/iu;
const beingThere =
  /^(?:exist(?:s|ed|ing)?|total|altogether|overall|now|today|currently|still|really|actually|right|correct|there|operat(?:e|es|ed|ing))$/iu;

/** “Are three clerks apprentices?”: nothing between one name and the other. */
const predicate = /^\s(?:(?:now|all|also|only|still|an?|the)\s)*$/iu;

/**
 * “Do three branches share a van?”, “are at least 9 of the clubs private clubs?”: something is said of some of them, or
 * of all, and not how many there are.
 */
export function isSaidOfThem(
  knowledge: Knowledge,
  { text, mentions, want }: Question,
  claimed: NumberRun,
  { figure }: Fit,
): boolean {
  const isCount = figure.measure === 'count' || figure.measure === 'people';
  if (!isCount || want !== 'yes-no' || !subject.test(text.slice(0, claimed.start))) return false;
  const isOwn = ({ readings }: Mention) => readings.some(({ id }) => id === figure.about);
  const named = mentions.find((one) => one.start >= claimed.end && isOwn(one));
  if (!named) return false;
  const { own } = knowledge.facts.vocabularyOf(figure);
  const outside = ({ start, end }: { start: number; end: number }) =>
    start >= named.end && mentions.every((one) => end <= one.start || start >= one.end);
  return (
    mentions.some(
      (one) => one.start > named.start && isOwn(one) && !/\band\b/iu.test(text.slice(named.end, one.start)),
    ) ||
    mentions.some((one) => one.start > named.end && predicate.test(text.slice(named.end, one.start))) ||
    findTerms(text).some(
      (term) => outside(term) && !term.stop && !own.has(term.stem) && !beingThere.test(term.term),
    )
  );
}

/** “9 per cent of Welsh readers”, “of the readers borrowing books live here”: of another whole, or of what else they do. */
function isOfAnotherShare(knowledge: Knowledge, question: Question, claimed: NumberRun, fit: Fit): boolean {
  const { text, mentions, content, want } = question;
  const { own } = knowledge.facts.vocabularyOf(fit.figure);
  if (fit.otherNames.length > 0 || doesAnother(question, own)) return true;
  const group = mentions.find(
    ({ start, readings }) => start >= claimed.end && readings.some(({ id }) => id === fit.figure.about),
  );
  if (!group || want !== 'yes-no') return false;
  const isBetween = ({ start, end }: { start: number; end: number }) =>
    start >= claimed.end && end <= group.start && !/['’]s$/u.test(text.slice(start, end));
  const behind = text.slice(group.end);
  return (
    content.some(isBetween) ||
    mentions.some(isBetween) ||
    (/^(?:do|does|did)\b/iu.test(text) && /^,? (?:from|who|that|which|\p{L}+ing)\b/iu.test(behind))
  );
}
