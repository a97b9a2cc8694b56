// A sentence held against a question in; whether it may answer it out.
import { goesThatWay } from '../figure/gives-or-gets.ts';
import { asksForWanted } from '../figure/wanting.ts';
import { isOtherSide, leavesOut } from '../figure/left-out.ts';
import type { Candidate } from './candidate.ts';
import { apiece } from '../question/question-words.ts';
import { numericWants } from '../question/want-families.ts';
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
  holdsAllWords,
  holdsHead,
  printsWhatIs,
  isOfSeveral,
  isOfItsOwn,
  inOneClause,
  saysWhatShould,
} from './asked-words.ts';
import { asksForMost, leansBack } from './leans-back.ts';
import { isDoneTo } from './done-to.ts';
import { holdsNumbers, givesNumber } from './asked-numbers.ts';

type Condition = (candidate: Candidate) => boolean;

/** What a sentence must meet. */
const conditions: readonly Condition[] = [
  (candidate) => !candidate.question.apiece || apiece.test(candidate.text) || saysNone(candidate),
  namesAll,
  isToldThere,
  isOfItsOwn,
  holdsAllWords,
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
    asksForMost(knowledge, question, passage, sentence),
  saysWhatShould,
  ({ knowledge, question, text }) => goesThatWay(knowledge, question, text),
  // “Which boards does the guild run?”: a list in a sentence without the guild is of others.
  ({ question, here }) =>
    question.want !== 'list' ||
    question.mentions.every(
      ({ readings }) =>
        !readings.every(({ kind, members }) => kind === 'body' && members.length === 0) ||
        readings.some(({ id }) => here.has(id)),
    ),
  // How many somebody needs is told of them alone.
  ({ question, text, here }) =>
    question.want !== 'count' ||
    !asksForWanted(question) ||
    (!asksForWanted(question, text) &&
      question.mentions.every(({ readings }) => readings.some(({ id }) => here.has(id)))),
  // What there is outside a place, or in it, only a sentence tells that says so; outside of it, with all else that is asked.
  ({ knowledge, question, text, here }) =>
    !numericWants.has(question.want) ||
    (!question.mentions.some((mention) => isOtherSide(knowledge, question, mention, [text])) &&
      (!question.mentions.some((mention) => leavesOut(question, mention)) ||
        question.mentions.every(({ readings }) => readings.some(({ id }) => here.has(id))))),
  // Words in quotation marks are asked for.
  ({ question, text }) => !asksForMarked(question.text) || /["“«]\S/u.test(text),
];

/** Whether a sentence holds the kind of thing that is wanted, and names everybody and every place that the question names. */
export function mayAnswer(candidate: Candidate): boolean {
  return conditions.every((meets) => meets(candidate));
}
