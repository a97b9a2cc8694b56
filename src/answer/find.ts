// A question in; its answer, or why there is none, out. Each kind of question has its ways; none of them guesses.
import type { Knowledge } from '../knowledge.ts';
import { byDescription, byOnlyName, byOwnWords, byPerson } from './by-description.ts';
import { byFigure } from './by-figure.ts';
import { byListed, byMembers } from './by-members.ts';
import { byHeadline, byQuotation, bySpeaker } from './by-quotation.ts';
import { byComparison } from './comparison.ts';
import { explainsAll } from './fit.ts';
import { miss, type Found, type Way } from './found.ts';
import { answerFromPassages } from './passages.ts';
import { confirmPremise, correctPremise, findPremise } from './premise.ts';
import type { Question } from './question.ts';
import type { Want } from './wants.ts';

/** The ways to answer each want, tried in order; the first that gives anything decides. */
const ways: Readonly<Record<Want, readonly Way[]>> = {
  count: [byFigure, answerFromPassages],
  figure: [byFigure, answerFromPassages],
  amount: [byFigure, answerFromPassages],
  share: [byFigure, answerFromPassages],
  date: [byFigure, answerFromPassages],
  duration: [byFigure, answerFromPassages],
  quotation: [byQuotation],
  speaker: [bySpeaker, answerFromPassages],
  person: [byPerson, answerFromPassages],
  definition: [byDescription, byPerson, answerFromPassages],
  list: [byMembers, answerFromPassages],
  comparison: [byComparison, answerFromPassages],
  'yes-no': [byOwnWords, answerFromPassages],
  reason: [bySomething],
  passage: [byListed, byOnlyName, answerFromPassages],
  bare: [byHeadline, byFigure, byPerson, byDescription, answerFromPassages],
};

/** “Why?” of a bare name asks for more than any sentence that holds the name. */
function bySomething(knowledge: Knowledge, question: Question): Found | undefined {
  return question.content.length > 0 || question.mentions.length > 1
    ? answerFromPassages(knowledge, question)
    : undefined;
}

/** Finds the answer to a question. Pure. */
export function findAnswer(knowledge: Knowledge, question: Question): Found {
  const premise = findPremise(knowledge, question);
  if (premise && !premise.holds) {
    const correction = correctPremise(knowledge, question, premise);
    if (correction) return correction;
  }
  if (premise?.holds && question.want === 'yes-no' && explainsAll(premise.fit)) {
    const confirmation = confirmPremise(knowledge, premise);
    if (confirmation) return confirmation;
  }
  for (const way of ways[question.want]) {
    const found = way(knowledge, question);
    if (found) return found;
  }
  const known =
    question.mentions.length > 0 || question.content.some(({ stem }) => knowledge.search.knowsStem(stem));
  return miss(known ? 'not-stated' : 'nothing-matches');
}
