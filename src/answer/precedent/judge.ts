// What was found for a question, and what is known of questions like it, in; what is shown for it, out.
import type { Knowledge } from '../../knowledge.ts';
import type { Answer } from '../answer.ts';
import { byPrecedent } from './by-precedent.ts';
import { showsOtherHolder } from '../entity/whole-role.ts';
import { gatherCitations } from '../cite.ts';
import type { Consulted } from './consult.ts';
import { miss, type Found, type Miss } from '../found.ts';
import type { Question } from '../question/question.ts';
import { isInWordsOfAnother } from '../quotation/words-of-another.ts';
import { namesAllIn, showByPrecedent } from './shown-by-precedent.ts';
import { isUnansweredByPrecedent } from './unanswered-by-precedent.ts';

/** What is shown, and the question that it was taken from, where there is one. */
export interface Judged {
  readonly found: Found;
  readonly readAs?: string;
}

/** A place or year that the sources do not cover stays uncovered, however it is asked. */
export function isOpen({ reason, settled }: Pick<Miss, 'reason' | 'settled'>): boolean {
  return settled !== true && (reason === 'not-stated' || reason === 'nothing-matches');
}

/** @param meant the question with its pronouns named, of one that leans on the last answer. */
export function judge(
  knowledge: Knowledge,
  question: Question,
  found: Found,
  consulted: Consulted,
  meant = question,
): Judged {
  const judged = judgeFound(knowledge, question, found, consulted, meant);
  const isOfAnother =
    isInWordsOfAnother(knowledge, meant, judged.found) || showsOtherHolder(knowledge, meant, judged.found);
  return isOfAnother ? { found: miss('not-stated') } : judged;
}

function judgeFound(
  knowledge: Knowledge,
  question: Question,
  found: Found,
  consulted: Consulted,
  meant: Question,
): Judged {
  if (found.kind === 'refusal' || (found.kind === 'miss' && !isOpen(found))) return { found };
  if (found.kind === 'miss')
    return (
      byPrecedent(knowledge, question, consulted) ??
      showByPrecedent(knowledge, question, consulted, meant) ?? { found }
    );
  return isUnansweredByPrecedent(knowledge, question, found, consulted)
    ? { found: miss('not-stated') }
    : { found: withLikeliest(knowledge, question, found, consulted, meant) };
}

/** Where the likes of a question are answered elsewhere, what stands there comes first. */
function withLikeliest(
  knowledge: Knowledge,
  question: Question,
  found: Answer,
  consulted: Consulted,
  meant: Question,
): Answer {
  const [likeliest] = consulted.expected?.places ?? [];
  const place = likeliest && likeliest.odds > 0 ? likeliest.passage : undefined;
  if (found.kind !== 'passage' && (found.kind !== 'yes-no' || found.verdict !== 'unsaid')) return found;
  if (place === undefined || found.citations.some(({ passage }) => passage === place)) return found;
  // “Is it full?”: what is full elsewhere tells nothing of it.
  const isOfIt =
    meant === question || meant.want !== 'yes-no' || namesAllIn(knowledge, meant.mentions, place);
  if (!isOfIt) return found;
  const shown = showByPrecedent(knowledge, question, consulted)?.found.citations ?? [];
  const [first, ...others] = gatherCitations([...shown, ...found.citations]);
  return first ? { ...found, citations: [first, ...others] } : found;
}
