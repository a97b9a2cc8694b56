// A question in; the questions known before that are most like it, and what they say of whether and where it is answered, out.
import type { Precedent } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Expectation } from '../../search/expectation.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../follow-up/context.ts';
import { findAnswer } from '../find.ts';
import { showsKnown } from './known-words.ts';
import { findQuoted } from '../quotation/quoted-places.ts';
import { readQuestion, type Question } from '../question/question.ts';

/** Precedents that have a say. */
const consulted = 12;
/** The most alike has by far the most to say. */
const sharpness = 5;

/** A question known before, read and answered when first asked for. */
export interface Known {
  readonly precedent: Precedent;
  /** Cosine of the two questions, above 0 and up to 1. */
  readonly likeness: number;
  readonly question: () => Question;
  /** Undefined where it has none that is cited from where its answer is known to stand. */
  readonly answer: () => Answer | undefined;
}

export interface Consulted {
  /** The most alike first. */
  readonly like: readonly Known[];
  /** The share of the say, each precedent’s by its likeness, of those that have an answer; 0 where there are none. */
  readonly answered: number;
  /** Undefined where too few questions are known to tell. */
  readonly expected: Expectation | undefined;
  /** Known are those that were asked after an answer: their words alone tell little. */
  readonly isLater: boolean;
}

/** With a context those are consulted that were asked after an answer which stands where the last one does. */
export function consult(knowledge: Knowledge, { typed, text }: Question, context?: Context): Consulted {
  const after = context && findQuoted(knowledge, context.quotes).map(({ passage }) => passage.id);
  const like = after
    ? knowledge.turns.findLike(
        typed,
        consulted,
        (known) => known.after?.some((id) => after.includes(id)) ?? false,
      )
    : knowledge.precedents.findLike(typed, consulted);
  const say = like.map(({ likeness }) => likeness ** sharpness);
  const all = say.reduce((sum, one) => sum + one, 0);
  const forAnswer = like.reduce(
    (sum, { precedent }, at) => sum + (precedent.answered ? (say[at] ?? 0) : 0),
    0,
  );
  return {
    like: like.map(({ precedent, likeness }) => know(knowledge, precedent, likeness)),
    answered: all === 0 ? 0 : forAnswer / all,
    expected: knowledge.expect(typed === text ? [text] : [typed, text], after),
    isLater: after !== undefined,
  };
}

function know(knowledge: Knowledge, precedent: Precedent, likeness: number): Known {
  let question: Question | undefined;
  let answer: { readonly found: Answer | undefined } | undefined;
  const read = () => (question ??= readQuestion(knowledge, precedent.text));
  return {
    precedent,
    likeness,
    question: read,
    answer: () => (answer ??= { found: answerThere(knowledge, read(), precedent) }).found,
  };
}

function answerThere(knowledge: Knowledge, asked: Question, precedent: Precedent): Answer | undefined {
  const { passages, after } = precedent;
  // What leans on an answer says nothing by itself.
  if (after) return undefined;
  const found = findAnswer(knowledge, asked);
  if (found.kind === 'miss' || found.kind === 'refusal') return undefined;
  const isRight = passages.length === 0 || found.citations.some(({ passage }) => passages.includes(passage));
  return isRight && showsKnown(precedent, found.citations) ? found : undefined;
}

/** The log-odds that there is an answer, and that it stands where it likeliest does, one on the other: what tells best whether to show it. */
export function trustIn({ answered, places }: Expectation): number {
  return answered + (places[0]?.odds ?? answered);
}
