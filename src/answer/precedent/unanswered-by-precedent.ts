// An answer that was found, and what is known of questions like its own, in; whether they have none, so that it is beside the point, out.
import type { Knowledge } from '../../knowledge.ts';
import type { Answer } from '../answer.ts';
import { trustIn, type Consulted } from './consult.ts';
import type { Question } from '../question/question.ts';

/** Trust so small that words which seemed an answer are none; `npm run fit` finds it. */
export const unlikely = -1.55;
/** So small that a fact of the table is none either: it is of something else that the question names; found likewise. */
export const mostUnlikely = -3.22;
/** How like the question the nearest precedent without an answer must be. */
const likeEnough = 0.4;
/** At most this share of the say is then for an answer. */
const nearlyNoneFor = 0.1;

/** Answers that rest on words alone and no fact. */
const weak: ReadonlySet<Answer['kind']> = new Set(['passage', 'yes-no']);
/** Answers that no question is known for, or that cite both sides of it. */
const apart: ReadonlySet<Answer['kind']> = new Set([
  'help',
  'about',
  'sources',
  'comparison',
  'definition',
  'refusal',
]);

/** What was asked before a source came to the corpus tells nothing of what it says. */
function isOfKnownSources({ precedents }: Knowledge, { citations }: Answer): boolean {
  return citations.every(({ source }) => precedents.sources.has(source));
}

/** “How many boats are blue?”, of which a sentence on boats was found: nearly all that were asked the like have no answer. */
export function isUnansweredByPrecedent(
  knowledge: Knowledge,
  { want }: Question,
  found: Answer,
  { like, answered, expected, isLater }: Consulted,
): boolean {
  // “Is Finch the librarian?”: a fact that sets a claim right stays, however odd the claim is.
  if (want === 'yes-no' && !weak.has(found.kind)) return false;
  if (apart.has(found.kind) || !isOfKnownSources(knowledge, found)) return false;
  const isWeak = weak.has(found.kind);
  if (expected && trustIn(expected) <= (isWeak ? unlikely : mostUnlikely)) return true;
  return !isLater && isWeak && (like[0]?.likeness ?? 0) >= likeEnough && answered <= nearlyNoneFor;
}
