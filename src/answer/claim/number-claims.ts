// A question, a number in it and a figure in; whether the question claims that number of the figure, out.
import type { Figure } from '../../corpus/corpus.ts';
import { type NumberRun } from '../../corpus/numbers.ts';
import { isPlace } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf } from '../../search/terms.ts';
import { isClaimedOfOthers, isSaidOfThem } from './claimed-of-others.ts';
import { isChangeForLevel } from '../figure/change.ts';
import { claimsPast } from '../figure/deadline.ts';
import { type Fit } from '../figure/fit.ts';
import { isOfOtherTime } from '../figure/other-time.ts';
import type { Question } from '../question/question.ts';
import { isSharedTo } from '../figure/shared-out.ts';

/** “The 45 groups”, “why are there 45”: the number is taken for granted, whatever else is asked. */
const granted =
  /(?:\b(?:the|all|these|those)|\b(?:as|since|if|given(?: that)?|because)\b.{1,40}\b(?:has|have|had|with)|\b(?:how come|why)(?: there (?:are|were))?|\bhow (?:do|does|did|can|could|will|would)|\b(?:as|since|if|given(?: that)?|because) (?:there (?:are|were)|the)|\bwhy (?:is|are|does|do|did|has|have|will)\b.{1,40}\b(?:have|has|need|got|serve|get|giving|cover))\s+(?:only |just |about |as many as )?$/iu;

/** Whether the question states the number of that figure: what it is about is named, and a count stands beside the name. */
export function claims(knowledge: Knowledge, question: Question, claimed: NumberRun, fit: Fit): boolean {
  if (fit.otherNames.some(isPlace) || fit.besideNames.some(isPlace) || fit.otherYear) return false;
  if (isOfOther(knowledge, question, fit.figure)) return false;
  const before = question.text.slice(0, claimed.start);
  const grants = granted.test(before) || question.want === 'reason';
  if (isClaimedOfOthers(knowledge, question, claimed, fit, grants)) return false;
  const { own } = knowledge.facts.vocabularyOf(fit.figure);
  const ends = /\b(?:to|till|until|by) (?:the end of )?$/iu.test(question.text.slice(0, claimed.core.start));
  const held =
    question.content.filter(({ stem }) => own.has(stem) && (ends || !lasting.has(stem))).length +
    Number(isOfEvent(knowledge, question, fit));
  const strange = fit.otherWords.length > 0;
  // A number of some of them may be anything up to all of them; a share with words unexplained is another share.
  const isWhole = fit.figure.measure === 'count' || fit.figure.measure === 'people';
  const isMore = isWhole && Number(claimed.value) > Number(fit.figure.value);
  const isGranted =
    !isWhole ||
    isMore ||
    !isNumberOfSome(claimed, fit) ||
    isNearly(claimed, fit) ||
    ofAll.test(question.text.slice(0, claimed.start));
  if (strange && claimed.kind === 'share') return false;
  const isWrong = claimed.value !== fit.figure.value;
  if (isSaidOfThem(knowledge, question, claimed, fit) && !(isWrong && (grants || isMore))) return false;
  if (strange && !(isMore && question.want !== 'yes-no') && !(grants && isGranted)) return false;
  switch (claimed.kind) {
    case 'number':
      if (fit.figure.measure === 'money')
        return (
          largeSum <= Number(claimed.value) &&
          (fit.named === 'name' || fit.strength + (claimed.qualifier === undefined ? 0 : 1) >= 2)
        );
      return standsBeside(question, claimed, fit);
    case 'share':
      return fit.named === 'name' && isSharedTo(knowledge, question, claimed, fit);
    case 'money':
    case 'duration':
      // An amount for somebody else is another amount.
      if (fit.besideNames.length > 0) return false;
      return fit.named === 'name' || fit.strength + (claimed.qualifier === undefined ? 0 : 1) >= 2;
    case 'year':
    case 'period':
    case 'date':
      return (
        fit.figure.measure === 'date' &&
        !claimsPast(question, claimed, fit.figure) &&
        ((fit.named === 'name' && (held >= 1 || isDated(question, claimed, fit))) ||
          (ends && question.want !== 'amount' && fit.strength >= 2 && fit.otherWords.length === 0))
      );
  }
}

/** Of what something rose by, of what it fell to or of what there was once, other numbers are claimed. */
function isOfOther(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  return isChangeForLevel(knowledge, question, figure) || isOfOtherTime(knowledge, question, figure);
}

/** Words before a number that is of all there are, though fewer than there are. */
const ofAll =
  /\b(?:(?:as|since|because|if|given(?: that)?|why|true that) there (?:are|were|is)|has|have|had|need|needs|got|given|since|because|how come|cover|serve|why (?:are|were) there(?: only)?|why only)\b.{0,20}$/iu;

function isNumberOfSome({ value }: NumberRun, { figure }: Fit): boolean {
  return Number(value) < Number(figure.value);
}

/** A number close to the whole is meant for the whole. */
const nearly = 2 / 3;

function isNearly({ value }: NumberRun, { figure }: Fit): boolean {
  return Number(value) >= Number(figure.value) * nearly;
}

/** Verbs of lasting: what ran in 1999 may have begun before. */
const lasting = new Set(
  ['running', 'run', 'exist', 'old', 'operate', 'operating', 'around', 'still', 'active'].map(stemOf),
);

/** “The 2014 report”: the year stands directly before the name. Another year’s law is another law, unless it is said to have done what this one did. */
function isDated(question: Question, claimed: NumberRun, { figure, besideNames }: Fit): boolean {
  return question.mentions.some(
    ({ start, readings }) =>
      readings.some(
        ({ id, kind }) =>
          id === figure.about && (kind === 'document' || (kind === 'law' && besideNames.length > 0)),
      ) && start === claimed.end + 1,
  );
}

/** “Was the flood in 1998?”, “did the flood happen before 1999?”: that is all there is to ask of when it was. */
function isOfEvent(knowledge: Knowledge, { content, mentions, numbers }: Question, { figure }: Fit): boolean {
  return (
    content.length === 0 &&
    mentions.length === 1 &&
    numbers.length === 1 &&
    knowledge.findEntity(figure.about)?.kind === 'event'
  );
}

/** From here on a bare number beside the words of a sum of money is taken for one. */
const largeSum = 1_000_000;

/** What may stand between a count and the name of what it counts. */
const countBefore =
  /^(?: or (?:more|fewer|less|so|over|under))?(?:\s+(?!(?:goes?|to|in|at|for|from|by|with|of|and|or|per|years?|than)\b)[\p{L}’'-]+)?\s*$/u;

const countAfter = /^\s*(?:(?:is|are|was|were|number|numbers|total|totals|=|:|there)\s*)+$/iu;

const people = /^\s+(?:people|persons|inhabitants|individuals|souls)\b/iu;

function standsBeside(question: Question, claimed: NumberRun, fit: Fit): boolean {
  const { figure } = fit;
  if (figure.measure === 'people' && people.test(question.text.slice(claimed.core.end)))
    return fit.strength >= 1 && fit.otherWords.length === 0;
  return question.mentions.some((mention) => {
    if (!mention.readings.some(({ id }) => id === figure.about)) return false;
    if (mention.start >= claimed.end)
      return countBefore.test(question.text.slice(claimed.core.end, mention.start));
    return countAfter.test(question.text.slice(mention.end, claimed.start));
  });
}
