// A question that nothing answers in; the words that answer the questions most like it out. They are shown, and nothing is said of them.
import type { Precedent } from '../corpus/corpus.ts';
import { findNumbers } from '../corpus/numbers.ts';
import type { Knowledge } from '../knowledge.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer, Citation } from './answer.ts';
import { answerTo, asksWhatIsTold, family, namesUnknown, type ByPrecedent } from './by-precedent.ts';
import { consult, oddsOf } from './consult.ts';
import { keepsWhatIsAsked, namesAll } from './kept.ts';
import { kindsFor } from './asked-numbers.ts';
import { neutralWords } from './neutral.ts';
import { citeSentence } from './passages.ts';
import { readQuestion, type Question } from './question.ts';
import type { Want } from './wants.ts';
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

/** Wants for which words are shown that answer another one of these; for the others, those of any. */
const akin: Partial<Record<Want, readonly Want[]>> = {
  person: ['person', 'speaker', 'quotation'],
  speaker: ['person', 'speaker', 'quotation'],
  'yes-no': ['yes-no', 'reason', 'share', 'passage'],
  reason: ['reason', 'passage', 'definition'],
};

/** Wants that words give: a number is none of them. */
const worded: ReadonlySet<Want> = new Set<Want>([
  'passage',
  'definition',
  'reason',
  'person',
  'speaker',
  'quotation',
  'list',
]);
const numeric: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  'count',
  'figure',
  'date',
  'correction',
]);

/** What answers the one before is what the other asks for, or holds a number of its kind. */
function isWanted({ want }: Question, before: Question, { kind, citations }: Answer): boolean {
  if (numeric.has(kind) && worded.has(want)) return before.want === want;
  const kinds = kindsFor[want];
  if (!kinds) return akin[want]?.includes(before.want) ?? true;
  if (family[want] === family[before.want]) return true;
  return (
    want !== 'count' &&
    citations.some(({ quote }) => findNumbers(quote).some((one) => kinds.includes(one.kind)))
  );
}

/** “How much does the chair earn?”: where the corpus knows none of the words, names alone make questions alike. */
function isAboutNothingElse({ search }: Knowledge, { content }: Question, before: Question): boolean {
  const held = new Set(findTerms(before.text).map(({ stem }) => stem));
  return (
    content.length === 0 ||
    content.some(({ term, stem }) => held.has(stem) || search.knowsStem(stem) || neutralWords.has(term))
  );
}

/** Claims: what the sources say sets a wrong number in them right. */
const claiming: ReadonlySet<Want> = new Set<Want>(['yes-no', 'reason', 'bare']);

/** A year that is asked about is printed there, or the one before asks about it too; a share or sum is printed, or is a claim. */
function isOfItsNumbers(
  { text, numbers, want }: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return numbers.every(({ kind, start, end }) => {
    const asked = text.slice(start, end);
    const isPrinted = citations.some(({ quote }) => quote.includes(asked));
    if (kind === 'year') return isPrinted || before.text.includes(asked);
    return isPrinted || claiming.has(want) || (kind !== 'share' && kind !== 'money');
  });
}

/**
 * Everybody and every place that the question names is named by the one before, or where its answer stands; of a question for
 * a number, all that it names by the one before.
 */
function namesTheSame(
  { facts }: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  const there = new Set(before.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  // What is counted of one thing is none of another that is named beside it.
  const isCounted = kindsFor[asked.want] !== undefined;
  return asked.mentions.every(({ readings }) =>
    readings.some(
      ({ id, kind }) =>
        there.has(id) ||
        (kind === 'person' || kind === 'place'
          ? citations.some(({ passage }) => facts.namedIn(passage).has(id))
          : !isCounted || kind === 'document'),
    ),
  );
}

const notOfSources: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>(['help', 'about', 'sources']);

/** Only the words: what is said above them was said to another question. */
function asWords({ want }: Question, citations: readonly Citation[]): Answer {
  if (want === 'yes-no') return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
  return { kind: 'passage', citations, next: [] };
}

/** Whether the words are of those whom the question names, of its year and in the source that it asks. */
function mayBeShown(
  knowledge: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return (
    namesTheSame(knowledge, asked, before, citations) &&
    namesAll(knowledge, asked, { citations }) &&
    isOfItsNumbers(asked, before, citations) &&
    (asked.source === undefined || citations.some(({ source }) => source === asked.source))
  );
}

/** Whether nothing that the question asks for is missing from the answer to the one before. */
function isToThePoint(knowledge: Knowledge, asked: Question, before: Question, found: Answer): boolean {
  return isWanted(asked, before, found) && isAboutNothingElse(knowledge, asked, before);
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
  readonly like: readonly Precedent[];
  readonly isSure: boolean;
}

/** Where the questions most like one are answered; undefined where too few are, or not in one place. */
function findPlace(knowledge: Knowledge, question: Question): Place | undefined {
  const odds = oddsOf(knowledge, question);
  if (odds === undefined) return undefined;
  const { like, answered, place } = consult(knowledge, question);
  const isSure = odds >= surely;
  const isLikely = odds >= likelyEnough && answered >= enoughFor && (like[0]?.likeness ?? 0) >= likeEnough;
  if (!place || !(isSure || (isLikely && !question.apiece))) return undefined;
  if (place.share < (isSure ? enoughForSurePlace : enoughForPlace)) return undefined;
  const there = like.flatMap(({ precedent }) =>
    precedent.passages.includes(place.passage) ? [precedent] : [],
  );
  return { passage: place.passage, like: there.filter((one) => one.answered), isSure };
}

/** What the sources say where questions like this one are answered. */
export function showByPrecedent(knowledge: Knowledge, question: Question): ByPrecedent | undefined {
  if (question.namesStranger || namesUnknown(knowledge, question)) return undefined;
  const place = findPlace(knowledge, question);
  if (!place) return undefined;
  const { passage, isSure } = place;
  const alike = place.like
    .map((precedent) => ({ precedent, before: readQuestion(knowledge, precedent.text) }))
    .filter(({ before }) => asksWhatIsTold(question) === asksWhatIsTold(before))
    .filter(({ before }) => keepsWhatIsAsked(knowledge, question, before));
  const show = (readAs: string, before: Question, citations: readonly Citation[]): ByPrecedent | undefined =>
    citations.length > 0 && mayBeShown(knowledge, question, before, citations)
      ? { found: asWords(question, citations), readAs }
      : undefined;
  for (const { precedent, before } of alike) {
    const found = answerTo(knowledge, before, precedent);
    if (!found || notOfSources.has(found.kind)) continue;
    if (!isSure && !isToThePoint(knowledge, question, before, found)) continue;
    const shown = show(precedent.text, before, found.citations);
    if (shown) return shown;
  }
  const [nearest] = alike;
  if (!nearest || !isSure) return undefined;
  const { precedent, before } = nearest;
  return show(precedent.text, before, citeNearest(knowledge, question, before, passage));
}
