// A sentence held against a question in; whether it may answer it out.
import type { Candidate } from './candidate.ts';
import { apiece } from '../question/question-words.ts';
import { asksForMarked } from '../question/said-of-words.ts';
import { saysNone } from './says-none.ts';
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
import { asksForPart, leansBack } from './carried-subject.ts';
import { isDoneTo } from './done-to.ts';
import { holdsNumbers, givesNumber } from './asked-numbers.ts';

type Condition = (candidate: Candidate) => boolean;

/** What a sentence must meet. */
const conditions: readonly Condition[] = [
  (candidate) => !candidate.question.apiece || apiece.test(candidate.text) || saysNone(candidate),
  namesAll,
  isToldThere,
  isOfItsOwn,
  holdsAll,
  holdsHead,
  (candidate) => !candidate.question.namesStranger || setsRight(candidate),
  printsWhatIs,
  printsAllOfName,
  printsNames,
  holdsNumbers,
  isOfSeveral,
  tellsWhich,
  givesNumber,
  namesSomebody,
  inOneClause,
  isDoneTo,
  ({ knowledge, question, passage, sentence, carried }) =>
    !carried ||
    !leansBack(knowledge, question, passage, sentence) ||
    asksForPart(knowledge, question, passage, sentence),
  saysWhatShould,
  // Words in quotation marks are asked for.
  ({ question, text }) => !asksForMarked(question.text) || /["“«]\S/u.test(text),
];

/** Whether a sentence holds the kind of thing that is wanted, and names everybody and every place that the question names. */
export function mayAnswer(candidate: Candidate): boolean {
  return conditions.every((meets) => meets(candidate));
}
