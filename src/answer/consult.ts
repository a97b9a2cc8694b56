// A question in; the questions known before that are most like it, and what they say of whether and where it is answered, out.
import type { Precedent } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { findAnswer } from './find.ts';
import { readQuestion, type Question } from './question.ts';

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
  /** The passage that most of the say is for, and its share: several may answer one question. */
  readonly place: { readonly passage: string; readonly share: number } | undefined;
  /** The log-odds that it has an answer, as it was typed and as it was read; undefined where nothing tells. */
  readonly odds: number | undefined;
}

export function consult(knowledge: Knowledge, question: Question): Consulted {
  const like = knowledge.precedents.findLike(question.typed, consulted);
  const say = like.map(({ likeness }) => likeness ** sharpness);
  const all = say.reduce((sum, one) => sum + one, 0);
  let answered = 0;
  const places = new Map<string, number>();
  for (const [index, { precedent }] of like.entries()) {
    if (!precedent.answered) continue;
    const share = (say[index] ?? 0) / all;
    answered += share;
    for (const passage of precedent.passages) places.set(passage, (places.get(passage) ?? 0) + share);
  }
  const [best] = [...places].toSorted(([, one], [, other]) => other - one);
  return {
    like: like.map(({ precedent, likeness }) => know(knowledge, precedent, likeness)),
    answered,
    place: best && { passage: best[0], share: best[1] },
    odds: oddsOf(knowledge, question),
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

function answerThere(knowledge: Knowledge, asked: Question, { passages }: Precedent): Answer | undefined {
  const found = findAnswer(knowledge, asked);
  if (found.kind === 'miss' || found.kind === 'refusal') return undefined;
  const isRight = passages.length === 0 || found.citations.some(({ passage }) => passages.includes(passage));
  return isRight ? found : undefined;
}

function oddsOf({ answerability }: Knowledge, { typed, text }: Question): number | undefined {
  const [one, other] = [answerability(typed), answerability(text)];
  return one === undefined || other === undefined ? undefined : (one + other) / 2;
}
