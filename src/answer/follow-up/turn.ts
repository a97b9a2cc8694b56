// A question and what the last answer was about in; both read together, as every way to understand a follow-up needs them, out.
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Context } from './context.ts';
import { findAnswer } from '../find.ts';
import type { Found } from '../found.ts';
import { mayBeMeant } from './he-or-she.ts';
import { bareWhy } from './leaning-words.ts';
import { withPeople } from './meant.ts';
import { readQuestion, type Question } from '../question/question.ts';

/** A question that leans on the last answer, made whole. */
export interface FollowUp {
  readonly question: Question;
  /** Nothing but its pronouns was named: what is known of the like, asked by itself, holds of it too. */
  readonly isNamed?: boolean;
  /** It asks of the words shown last themselves: nothing that is known of the like comes before them. */
  readonly isShown?: true;
  find(): Found;
}

/** A question in a conversation. */
export interface Turn {
  readonly knowledge: Knowledge;
  readonly question: Question;
  readonly context: Context;
  /** The question’s text with plain apostrophes, character for character. */
  readonly text: string;
  /** What was talked about, with the one person whom the last quotes name. */
  readonly entities: readonly Entity[];
  /** It names something itself. */
  readonly own: boolean;
}

/** “Why’s that?”, “why those?” and “how so?” ask no more than “why?”. */
export function readLater(knowledge: Knowledge, text: string): Question {
  return readQuestion(knowledge, bareWhy.test(text.replace(/[’‘]/gu, "'")) ? 'why?' : text);
}

/** “And how many are there?”, after an answer about boats: with the boats beside it, as what may be meant. */
export function readTurn(knowledge: Knowledge, question: Question, context: Context): Turn {
  const text = question.text.replace(/[’‘]/gu, "'");
  return {
    knowledge,
    question,
    context,
    text,
    entities: withPeople(knowledge, context).filter((entity) => mayBeMeant(knowledge, text, entity)),
    own: question.mentions.length > 0,
  };
}

/** A question made whole, answered as if it stood alone. */
export function whole(knowledge: Knowledge, question: Question): FollowUp {
  return { question, find: () => findAnswer(knowledge, question) };
}
