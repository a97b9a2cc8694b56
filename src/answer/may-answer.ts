// A question and a sentence in; whether the sentence may answer it, or which condition it does not meet, out.
import type { Knowledge } from '../knowledge.ts';
import { readCandidate, type Candidate } from './candidate.ts';
import type { Question } from './question.ts';
import { apiece } from './question-words.ts';
import { asksForMarked } from './said-of-words.ts';
import { saysNone } from './says-none.ts';
import type { Weighed } from './weigh.ts';
import {
  isToldThere,
  namesAll,
  printsAllOfName,
  printsNames,
  setsRight,
  tellsWhich,
  namesSomebody,
} from './asked-names.ts';
import {
  holdsAll,
  holdsHead,
  printsWhatIs,
  isOfSeveral,
  isOfItsOwn,
  inOneClause,
  saysWhatShould,
} from './asked-words.ts';
import { holdsNumbers, givesNumber } from './asked-numbers.ts';

type Condition = (candidate: Candidate) => boolean;

/** What a sentence must meet, in order. */
const conditions = {
  isApiece: (candidate) => !candidate.question.apiece || apiece.test(candidate.text) || saysNone(candidate),
  namesAll,
  isToldThere,
  isOfItsOwn,
  holdsAll,
  holdsHead,
  knowsStranger: (candidate) => !candidate.question.namesStranger || setsRight(candidate),
  printsWhatIs,
  printsAllOfName,
  printsNames,
  holdsNumbers,
  isOfSeveral,
  tellsWhich,
  givesNumber,
  namesSomebody,
  inOneClause,
  saysWhatShould,
  // Words in quotation marks are asked for.
  printsMarked: ({ question, text }) => !asksForMarked(question.text) || /["“«]\S/u.test(text),
} satisfies Readonly<Record<string, Condition>>;

/** The condition that a sentence does not meet to be an answer; undefined where it meets them all. */
export function findObjection(
  knowledge: Knowledge,
  question: Question,
  weighed: Pick<Weighed, 'passage' | 'sentence'>,
): string | undefined {
  const candidate = readCandidate(knowledge, question, weighed);
  return Object.entries<Condition>(conditions).find(([, meets]) => !meets(candidate))?.[0];
}

/** Whether a sentence holds the kind of thing that is wanted, and names everybody and every place that the question names. */
export function mayAnswer(knowledge: Knowledge, question: Question, weighed: Weighed): boolean {
  return findObjection(knowledge, question, weighed) === undefined;
}
