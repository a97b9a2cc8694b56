// A question in; the questions known before that are most like it, and what they say of whether and where it is answered, out.
import type { Knowledge } from '../knowledge.ts';
import type { Likeness } from '../search/precedents.ts';
import type { Question } from './question.ts';

/** Precedents that have a say. */
const consulted = 12;
/** The most alike has by far the most to say. */
const sharpness = 5;

export interface Consulted {
  /** The most alike first. */
  readonly like: readonly Likeness[];
  /** The share of the say, each precedent’s by its likeness, of those that have an answer; 0 where there are none. */
  readonly answered: number;
  /** The passage that most of the say is for, and its share: several may answer one question. */
  readonly place: { readonly passage: string; readonly share: number } | undefined;
}

export function consult(knowledge: Knowledge, { typed }: Question): Consulted {
  const like = knowledge.precedents.findLike(typed, consulted);
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
  return { like, answered, place: best && { passage: best[0], share: best[1] } };
}

/** The log-odds that a question has an answer, as it was typed and as it was read; undefined where nothing tells. */
export function oddsOf({ answerability }: Knowledge, { typed, text }: Question): number | undefined {
  const [one, other] = [answerability(typed), answerability(text)];
  return one === undefined || other === undefined ? undefined : (one + other) / 2;
}
