// A question that nothing answers, and those like it that were asked before, in; the answer to the likest out.
import type { Knowledge } from '../../knowledge.ts';
import type { Expectation } from '../../search/expectation.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Answer } from '../answer.ts';
import type { Consulted } from './consult.ts';
import { numericKinds, type Found } from '../found.ts';
import { exacting, keepsWhatIsAsked, namesAll } from './kept.ts';
import { isNarrower } from '../figure/narrowing.ts';
import type { Question } from '../question/question.ts';
import { isWord } from '../question/spelling.ts';
import { family, numericWants } from '../question/want-families.ts';
import { asksOfDocument } from '../question/what-is-told.ts';

// How much alike questions must be: chosen on six sets of questions, each put to the others as precedents.
/** The share of the say that must be for an answer. */
const enoughFor = 0.9;
/** How like the question the precedent must be whose answer is given, as a cosine. */
const likeEnough = 0.3;

export interface ByPrecedent {
  readonly found: Answer;
  /** The question that was answered instead. */
  readonly readAs: string;
}

function wantsTheSame(asked: Question, before: Question): boolean {
  const wanted = family[asked.want];
  return wanted === undefined || before.want === 'bare' || family[before.want] === wanted;
}

/** “Plans for the coast, when?” is not answered by what plans are, nor “what did the 1998 plan do?” by a date. */
function isOfItsKind({ want }: Question, before: Question, { kind }: Found): boolean {
  // A number is no time, nor a time a number.
  if (numericWants.has(want) && numericKinds.has(kind) && (want === 'date') !== (kind === 'date'))
    return false;
  if (numericWants.has(want)) return before.want !== 'bare' || numericKinds.has(kind);
  return !numericKinds.has(kind) || want === before.want || want === 'bare';
}

const same = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((value) => other.has(value));

/**
 * “How many boards have powers?” is not “how many boards?”, where the corpus speaks of powers. Of what may be confirmed
 * nothing at all may be added.
 */
function addsNothing(knowledge: Knowledge, asked: Question, before: Question): boolean {
  if (asked.whether && !before.whether) return false;
  if (!exacting.has(asked.want)) return true;
  if (isNarrower(asked, before)) return false;
  const known = new Set(before.content.map(({ stem }) => stem));
  const mayAdd = (stem: string) => asked.want !== 'yes-no' && !knowledge.search.knowsStem(stem);
  return asked.content.every(({ stem }) => known.has(stem) || mayAdd(stem));
}

/** “What did Ann say about the harbour wall?” is not answered by what she said of the town: a word of the topic stands in either. */
function keepsTopic(
  { search }: Knowledge,
  { want, text, content }: Question,
  before: Question,
  { citations }: Answer,
): boolean {
  const topic = want === 'quotation' ? text.search(/\b(?:about|on|regarding|concerning)\b/iu) : -1;
  if (topic < 0) return true;
  const known = content.filter(({ start, stem }) => start > topic && search.knowsStem(stem));
  const there = [
    ...before.content,
    ...citations.filter(({ speaker }) => speaker !== undefined).flatMap(({ quote }) => findTerms(quote)),
  ];
  return known.length === 0 || known.some(({ stem }) => there.some((term) => meansTheSame(term.stem, stem)));
}

/**
 * The people and places that a question names, as ids: another person’s words and another place’s figures are no answer.
 * Of one that asks for a fact, all that it names.
 */
function namedIn({ mentions }: Question, { want }: Question): ReadonlySet<string> {
  const isAll = exacting.has(want);
  return new Set(
    mentions.flatMap(({ readings }) =>
      readings.filter(({ kind }) => isAll || kind === 'person' || kind === 'place').map(({ id }) => id),
    ),
  );
}

/** Whether it is a place with no larger one around it in the table: an answer that stands beside its name may be of it. */
function isWholePlace(knowledge: Knowledge, id: string): boolean {
  return knowledge.findEntity(id)?.kind === 'place' && !knowledge.facts.isPart(id);
}

function isOfTheSame(knowledge: Knowledge, asked: Question, before: Question, found: Found): boolean {
  if (found.kind === 'miss') return false;
  const numbers = (question: Question) =>
    new Set(question.numbers.map(({ kind, unit = '', value }) => `${kind} ${unit} ${value}`));
  const [here, there] = [namedIn(asked, asked), namedIn(before, asked)];
  const mayDiffer = (id: string) =>
    isWholePlace(knowledge, id) &&
    found.citations.some(({ passage }) => knowledge.facts.namedIn(passage).has(id));
  return (
    same(numbers(asked), numbers(before)) &&
    [...here].every((id) => there.has(id) || mayDiffer(id)) &&
    [...there].every((id) => here.has(id) || mayDiffer(id))
  );
}

const isUnknown = (knowledge: Knowledge, { stem, term }: Term): boolean =>
  !knowledge.search.knowsStem(stem) && !isWord(knowledge, term);

/** “Did Szut run it?”: a name, as its capital tells, of which the corpus knows nothing; “in the sailing article”: a source likewise. */
export function namesStranger(knowledge: Knowledge, { text, content }: Question): boolean {
  return content.some(
    (term) =>
      ((term.start > 0 && /^\p{Lu}/u.test(text.slice(term.start))) ||
        /^ (?:articles?|reports?|pieces?|sources?|papers?|stor(?:y|ies))\b/iu.test(text.slice(term.end))) &&
      isUnknown(knowledge, term),
  );
}

/** “When was it set up in borduria?”: what stands where places do, of which it knows nothing either. */
export function namesUnknown(knowledge: Knowledge, question: Question): boolean {
  const { text, content } = question;
  return (
    namesStranger(knowledge, question) ||
    content.some(
      (term) =>
        /\b(?:in|at|for|from|across|about|regarding)\s+(?:the\s+)?$/iu.test(text.slice(0, term.start)) &&
        isUnknown(knowledge, term),
    )
  );
}

/** Whether it is cited from where the question is likeliest answered, if that is known. */
function standsThere({ citations }: Answer, expected: Expectation | undefined): boolean {
  const [place] = expected?.places ?? [];
  return place === undefined || place.odds < 0 || citations.some(({ passage }) => passage === place.passage);
}

/** The answer to the nearest precedent that has one, where nearly all near ones do. */
export function byPrecedent(
  knowledge: Knowledge,
  question: Question,
  { like, answered, expected }: Consulted,
): ByPrecedent | undefined {
  if (question.namesStranger || question.apiece || question.source !== undefined) return undefined;
  if (answered < enoughFor || namesUnknown(knowledge, question)) return undefined;
  for (const known of like) {
    const { precedent, likeness } = known;
    if (likeness < likeEnough) return undefined;
    if (!precedent.answered) continue;
    const before = known.question();
    if (!wantsTheSame(question, before) || asksOfDocument(question) !== asksOfDocument(before)) continue;
    const found = known.answer();
    if (!found || !standsThere(found, expected) || !isOfItsKind(question, before, found)) continue;
    if (!addsNothing(knowledge, question, before) || !keepsWhatIsAsked(knowledge, question, before.text))
      continue;
    if (!namesAll(knowledge, question, found) || !keepsTopic(knowledge, question, before, found)) continue;
    if (!isOfTheSame(knowledge, question, before, found)) continue;
    // What is asked for a yes or no is told as such, though the other was not.
    // A yes or no, or another number, was said of the words of the other.
    const isTold = question.want === 'yes-no' && ['passage', 'yes-no', 'correction'].includes(found.kind);
    return {
      found: isTold
        ? { kind: 'yes-no', verdict: 'unsaid', citations: found.citations, next: found.next }
        : found,
      readAs: precedent.text,
    };
  }
  return undefined;
}
