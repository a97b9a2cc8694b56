// A question how many of several things in; the one passage that counts them all, or the count of the first where the others are only beside it, out.
import type { Knowledge } from '../../knowledge.ts';
import { isPlace } from '../../facts/names.ts';
import { citeEvidence, gatherCitations } from '../cite.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';
import { answerWithFigure } from './read-figure.ts';

/** Between two names: only the first is counted. */
const beside = /\b(?:alongside|next to|besides?|in addition to|apart from)\b/iu;

/** “How many boards and towns?”: the one passage that counts them all; “how many boards alongside the towns?”: the boards. */
export function byCompany(knowledge: Knowledge, question: Question): Found | undefined {
  const { want, mentions, content, numbers, text } = question;
  const counted = mentions.filter((mention) => !isPlace(mention));
  if (want !== 'count' || counted.length < 2 || content.length > 0 || numbers.length > 0) return undefined;
  if (question.apiece || mentions.some(({ readings }) => readings.length > 1)) return undefined;
  const rows = counted.flatMap(({ readings: [{ id }] }) => {
    const row = knowledge.facts.figuresAbout(id).find(({ measure }) => measure === 'count');
    return row && row.value !== 'open' ? [row] : [];
  });
  const [first, second] = rows;
  const [one, other] = counted;
  if (!first || !second || !one || !other || rows.length < counted.length) return undefined;
  const between = text.slice(one.end, other.start);
  if (beside.test(between)) return answerWithFigure(knowledge, first);
  if (!/\band\b|&|,|\bas well as\b/u.test(between)) return undefined;
  if (new Set(rows).size < 2) return undefined;
  for (const { passage } of first.evidence) {
    const stated = rows.flatMap((row) => row.evidence.find((one) => one.passage === passage) ?? []);
    if (stated.length < rows.length) continue;
    const citations = gatherCitations(stated.flatMap((one) => citeEvidence(knowledge, one, one.says)));
    return { kind: 'passage', citations, next: [] };
  }
  return undefined;
}
