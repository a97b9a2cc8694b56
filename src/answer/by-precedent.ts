// A question that nothing answers in; the answer to one that was asked before and is very like it, out. And whether those most like an answered question all have none.
import type { Precedent } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { consult, oddsOf } from './consult.ts';
import { findAnswer } from './find.ts';
import type { Found } from './found.ts';
import { exacting, keepsWhatIsAsked, namesAll } from './kept.ts';
import { isNarrower } from './narrowing.ts';
import { readQuestion, type Question } from './question.ts';
import { isWord } from './spelling.ts';
import type { Want } from './wants.ts';

// How much alike questions must be: chosen on six sets of questions, each put to the others as precedents.
/** The share of the say that must be for an answer. */
const enoughFor = 0.9;
/** At most this share for an answer, and what seemed one is none. */
const nearlyNoneFor = 0.1;
/** How like the question the precedent must be whose answer is given, as a cosine. */
const likeEnough = 0.3;
/** How like the question the nearest precedent without an answer must be for an answer to be taken back. */
const likeEnoughAgainst = 0.4;

/** As log-odds: so unlikely to have an answer that what seemed one is none. */
const unlikely = -1.5;

export interface ByPrecedent {
  readonly found: Answer;
  /** The question that was answered instead. */
  readonly readAs: string;
}

/** Wants for one thing, which an answer to another does not give. */
export const family: Partial<Record<Want, string>> = {
  count: 'count',
  share: 'share',
  amount: 'amount',
  figure: 'amount',
  date: 'date',
  duration: 'date',
  person: 'person',
  speaker: 'person',
  quotation: 'quotation',
};

function wantsTheSame(asked: Question, before: Question): boolean {
  const wanted = family[asked.want];
  return wanted === undefined || before.want === 'bare' || family[before.want] === wanted;
}

const numeric: ReadonlySet<Found['kind']> = new Set<Found['kind']>(['count', 'figure', 'date', 'correction']);

/** “Plans for the coast, when?” is not answered by what plans are, nor “what did the 2016 plan do?” by a date. */
function isOfItsKind({ want }: Question, before: Question, { kind }: Found): boolean {
  if (family[want] !== undefined) return before.want !== 'bare' || numeric.has(kind);
  return !numeric.has(kind) || want === before.want || want === 'bare';
}

const same = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((value) => other.has(value));

/**
 * “How many boards have powers?” is not “how many boards?”, where the corpus speaks of powers. Of what may be confirmed
 * nothing at all may be added.
 */
function addsNothing(knowledge: Knowledge, asked: Question, before: Question): boolean {
  if (!exacting.has(asked.want)) return true;
  if (isNarrower(asked, before)) return false;
  const known = new Set(before.content.map(({ stem }) => stem));
  const mayAdd = (stem: string) => asked.want !== 'yes-no' && !knowledge.search.knowsStem(stem);
  return asked.content.every(({ stem }) => known.has(stem) || mayAdd(stem));
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
  const isPart = knowledge.corpus.entities.some(({ members }) => members.some(({ entity }) => entity === id));
  return knowledge.findEntity(id)?.kind === 'place' && !isPart;
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

/** “When was it set up in Borduria?”: a name, or what stands where places do, of which the corpus knows nothing. */
export function namesUnknown(knowledge: Knowledge, { text, content }: Question): boolean {
  return content.some(({ term, stem, start }) => {
    if (knowledge.search.knowsStem(stem) || isWord(knowledge, term)) return false;
    const isName = start > 0 && /^\p{Lu}/u.test(text.slice(start));
    return (
      isName || /\b(?:in|at|for|from|across|about|regarding)\s+(?:the\s+)?$/iu.test(text.slice(0, start))
    );
  });
}

/** “Does the report say so?”: the source’s own account, which answers without these words, does not. */
export function asksWhatIsTold({ text, mentions }: Question): boolean {
  const [first] = mentions;
  return (
    first !== undefined &&
    first.readings.some(({ kind }) => kind === 'document') &&
    /^(?:is it true that )?(?:does|did|has)\s+(?:the |this )?$/iu.test(text.slice(0, first.start))
  );
}

/** The answer to a precedent, if it is cited from where its answer stands. */
export function answerTo(
  knowledge: Knowledge,
  before: Question,
  { passages }: Precedent,
): Answer | undefined {
  const found = findAnswer(knowledge, before);
  if (found.kind === 'miss' || found.kind === 'refusal') return undefined;
  const isRight = passages.length === 0 || found.citations.some(({ passage }) => passages.includes(passage));
  return isRight ? found : undefined;
}

/** The answer to the nearest precedent that has one, where nearly all near ones do. */
export function byPrecedent(knowledge: Knowledge, question: Question): ByPrecedent | undefined {
  if (question.namesStranger || question.apiece || question.source !== undefined) return undefined;
  if (namesUnknown(knowledge, question)) return undefined;
  const { like, answered } = consult(knowledge, question);
  if (answered < enoughFor) return undefined;
  for (const { precedent, likeness } of like) {
    if (likeness < likeEnough) return undefined;
    if (!precedent.answered) continue;
    const before = readQuestion(knowledge, precedent.text);
    if (!wantsTheSame(question, before) || asksWhatIsTold(question) !== asksWhatIsTold(before)) continue;
    const found = answerTo(knowledge, before, precedent);
    if (!found || !isOfItsKind(question, before, found)) continue;
    if (!addsNothing(knowledge, question, before) || !keepsWhatIsAsked(knowledge, question, before)) continue;
    if (!namesAll(knowledge, question, found)) continue;
    if (isOfTheSame(knowledge, question, before, found)) return { found, readAs: precedent.text };
  }
  return undefined;
}

/** Whether the questions most like this one are known to have no answer, so that what looks like one is beside the point. */
export function isUnansweredByPrecedent(knowledge: Knowledge, question: Question): boolean {
  if ((oddsOf(knowledge, question) ?? 0) <= unlikely) return true;
  const { like, answered } = consult(knowledge, question);
  return (like[0]?.likeness ?? 0) >= likeEnoughAgainst && answered <= nearlyNoneFor;
}
