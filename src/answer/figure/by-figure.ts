// A question about a number or date in; the checked figure that answers it out.
import type { Entity } from '../../corpus/corpus.ts';
import { isPlace } from '../../facts/names.ts';
import { findScopeLead } from '../../facts/scope-lead.ts';
import type { Knowledge } from '../../knowledge.ts';
import { byCompany } from './by-company.ts';
import { isStatedByOthers } from './by-whom-stated.ts';
import { citeRows } from './cite-rows.ts';
import { rankFigures } from './figures.ts';
import { findSlot } from './slot.ts';
import { answerWithFigure } from './read-figure.ts';
import { explainsAll, type Fit } from './fit.ts';
import { isOtherWay } from './gives-or-gets.ts';
import { miss, type Found, type Miss } from '../found.ts';
import { isGivenUp, isInWordsOnly } from './in-words-only.ts';
import { isTakenForDone } from './planned.ts';
import { isNarrowed, isOfWanted } from './narrowing.ts';
import { hasOtherNumber } from './other-number.ts';
import { isOfOtherTime } from './other-time.ts';
import { isBearing, isPart } from './part-of.ts';
import { isApieceItself } from './rate.ts';
import type { Question } from '../question/question.ts';

/** No sentence of another time or the other way round answers either, nor does what is known of the like. */
const otherSide: Miss = { ...miss('other-scope'), settled: true };

/** “How many boards are elected boards?” */
const asksForKind = /\bhow many (?:.* )?(\p{L}+) (?:are|were) \p{L}+ \1\b/iu;

/** “On what day exactly?”: “now” and “this week” are no answer. */
function asksExactly({ want, text }: Question): boolean {
  return (
    want === 'date' &&
    /\b(?:exact(?:ly)?|precise(?:ly)?)\b|\b(?:what|which) (?:(?:exact|precise|calendar) )?(?:day|month)\b/iu.test(
      text,
    )
  );
}

/** The figure that the question’s words all point to. */
export function byFigure(knowledge: Knowledge, question: Question): Found | undefined {
  const several = byCompany(knowledge, question);
  if (several) return several;
  const fits = rankFigures(knowledge, question, question.want);
  const [best] = fits;
  if (!best) return undefined;
  // A total answers no question for a value apiece; “how many of those are there?” asks for all of them.
  const all = /\bhow many of (?:the|these|those|them)\b.*\b(?:are|is|were) there\b/iu.test(question.text);
  const isTotal = question.apiece && !all && !isApieceItself(knowledge, question, best.figure);
  if (isTotal || hasOtherNumber(knowledge, question, best.figure)) return miss('not-stated');
  if (best.figure.value === 'open' && asksExactly(question)) return miss('not-stated');
  // A sentence may tell how many are needed.
  const { measure } = best.figure;
  if ((measure === 'count' || measure === 'money') && isOfWanted(question, best.figure)) return undefined;
  if (explainsAll(best) && isGivenUp(knowledge, best.figure)) return citeRows(knowledge, [best.figure]);
  if (explainsAll(best) && isTakenForDone(question, best.figure)) return otherSide;
  if (best.named !== undefined && isOfOtherTime(knowledge, question, best.figure)) return otherSide;
  if (isStatedByOthers(knowledge, question, best.figure)) return miss('other-scope');
  if (asksForKind.test(question.text) || isNarrowed(question, best.figure)) return miss('not-stated');
  if (!explainsAll(best)) return explainMiss(question, best);
  if (isInWordsOnly(knowledge, question, best.figure)) return citeRows(knowledge, [best.figure]);
  if (isOtherWay(knowledge, question, best.figure)) return miss('not-stated');
  if (isReversed(knowledge, question, best)) return otherSide;
  if (isPart(question, best.figure)) return miss('other-scope');
  const rivals = fits.filter((fit) => explainsAll(fit) && fit.strength === best.strength);
  const readings = findReadings(
    knowledge,
    question,
    rivals.map(({ figure }) => figure.about),
  );
  if (readings.length > 1) return { kind: 'miss', reason: 'ambiguous', readings };
  // “How many staff?”, where of two kinds of staff each has its share: both.
  const [first, second] = [best, ...rivals.filter(({ figure }) => figure.about !== best.figure.about)];
  if (first.named === undefined && second?.figure.measure === first.figure.measure)
    return citeRows(knowledge, [first.figure, second.figure]);
  // Rows that fit equally well: the same thing of another date or scope, which the question does not choose between.
  // What differs in its value alone is shown in any case: words that ask for one row do not make the other untrue.
  const { scope, asOf } = best.figure;
  const slot = findSlot(knowledge, best.figure).filter(
    (row) => rivals.some(({ figure }) => figure === row) || (row.scope === scope && row.asOf === asOf),
  );
  return answerWithFigure(knowledge, best.figure, slot);
}

/** “To the coast” is not “from the coast”, nor is “in” it. */
function isReversed({ names }: Knowledge, { text, mentions }: Question, { figure }: Fit): boolean {
  const lead = findScopeLead(names, figure);
  return mentions.some(
    ({ start, readings }) =>
      readings.some(({ id }) => lead?.ids.has(id)) && lead?.leadsElsewhere(text.slice(0, start)),
  );
}

/** Why a figure that the words point to does not answer; undefined where a sentence still may. */
function explainMiss(question: Question, fit: Fit): Miss | undefined {
  if (fit.otherYear || [...fit.otherNames, ...fit.besideNames].some(isPlace)) return miss('other-scope');
  if (fit.named === 'name' && fit.otherWords.some(isBearing)) return miss('other-scope');
  // “How many clerks does the report have?”: no other number of clerks is of it.
  const isOfDocument = fit.otherNames.some(({ readings }) =>
    readings.every(({ kind }) => kind === 'document'),
  );
  if (fit.named !== undefined && isOfDocument) return miss('not-stated');
  // “How many of these and those?”: a sentence may give both.
  const joined = fit.besideNames.length > 0 && /\p{L} (?:and|or|&) \p{L}|,/u.test(question.text);
  return fit.named !== undefined && fit.besideNames.length > 0 && !joined ? miss('not-stated') : undefined;
}

/** The entities that one ambiguous name leaves in question; one or none when the question settles it. */
function findReadings(knowledge: Knowledge, question: Question, about: readonly string[]): readonly Entity[] {
  const shared = question.mentions.find(({ readings }) => readings.length > 1);
  const left = (shared?.readings ?? []).filter(({ id }) => question.want === 'bare' || about.includes(id));
  return left.flatMap(({ id }) => knowledge.findEntity(id) ?? []);
}
