// A question that nothing answers in; the words that answer the questions most like it out. They are shown, and nothing is said of them.
import type { Knowledge } from '../knowledge.ts';
import type { Answer, Citation } from './answer.ts';
import { asksWhatIsTold, namesUnknown, type ByPrecedent } from './by-precedent.ts';
import type { Consulted, Known } from './consult.ts';
import { keepsWhatIsAsked } from './kept.ts';
import { isToThePoint, mayBeShown } from './may-be-shown.ts';
import { citeSentence } from './passages.ts';
import type { Question } from './question.ts';
import { weighSentences } from './weigh.ts';

// Chosen on seven sets of questions with the former ones as precedents; looser than for an answer, since the reader judges.
/** As log-odds: so likely to have an answer that its place is all that must be known. */
const surely = 2.2;
const enoughForSurePlace = 0.3;
/** Otherwise the share of the say that must be for an answer, and for one passage. */
const enoughFor = 0.8;
const enoughForPlace = 0.6;
/** How like the question the nearest precedent must be then, as a cosine. */
const likeEnough = 0.25;
const likelyEnough = 0.5;

const notOfSources: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>(['help', 'about', 'sources']);

/** Only the words: what is said above them was said to another question. */
function asWords({ want }: Question, citations: readonly Citation[]): Answer {
  if (want === 'yes-no') return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
  return { kind: 'passage', citations, next: [] };
}

/** The sentence of a passage that is nearest to the question or, where it holds none of its words, to the one like it. */
function citeNearest(
  knowledge: Knowledge,
  question: Question,
  before: Question,
  passage: string,
): readonly Citation[] {
  for (const asked of [question, before]) {
    const nearest = weighSentences(knowledge, asked).find((one) => one.passage.id === passage);
    if (nearest) return [citeSentence(knowledge, nearest)];
  }
  return [];
}

interface Place {
  readonly passage: string;
  /** Those like the question that are answered there, the most alike first. */
  readonly like: readonly Known[];
  readonly isSure: boolean;
}

/** Where the questions most like one are answered; undefined where too few are, or not in one place. */
function findPlace({ apiece }: Question, { like, answered, place, odds }: Consulted): Place | undefined {
  if (odds === undefined || !place) return undefined;
  const isSure = odds >= surely;
  const isLikely = odds >= likelyEnough && answered >= enoughFor && (like[0]?.likeness ?? 0) >= likeEnough;
  if (!isSure && (!isLikely || apiece)) return undefined;
  if (place.share < (isSure ? enoughForSurePlace : enoughForPlace)) return undefined;
  const there = like.filter(({ precedent }) => precedent.passages.includes(place.passage));
  return { passage: place.passage, like: there.filter(({ precedent }) => precedent.answered), isSure };
}

/** What the sources say where questions like this one are answered. */
export function showByPrecedent(
  knowledge: Knowledge,
  question: Question,
  consulted: Consulted,
): ByPrecedent | undefined {
  if (question.namesStranger) return undefined;
  const place = findPlace(question, consulted);
  if (!place || namesUnknown(knowledge, question)) return undefined;
  const alike = place.like.filter(
    (known) =>
      asksWhatIsTold(question) === asksWhatIsTold(known.question()) &&
      keepsWhatIsAsked(knowledge, question, known.question()),
  );
  const show = (known: Known, citations: readonly Citation[]) =>
    citations.length > 0 && mayBeShown(knowledge, question, known.question(), citations)
      ? { found: asWords(question, citations), readAs: known.precedent.text }
      : undefined;
  for (const known of alike) {
    const found = known.answer();
    if (!found || notOfSources.has(found.kind)) continue;
    if (!place.isSure && !isToThePoint(knowledge, question, known.question(), found)) continue;
    const shown = show(known, found.citations);
    if (shown) return shown;
  }
  const [nearest] = alike;
  if (!nearest || !place.isSure) return undefined;
  return show(nearest, citeNearest(knowledge, question, nearest.question(), place.passage));
}
