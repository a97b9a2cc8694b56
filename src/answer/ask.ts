// Plain words in; an answer out, always: what the sources say, what can be asked, or why they do not say.
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { findAnswer } from './find.ts';
import { readQuestion, type Question } from './question.ts';
import { refuse } from './refuse.ts';
import { findOccasion, isOrder } from './social.ts';
import { answerHelp, answerSources } from './sources.ts';

/** Answers a question in plain words. Pure: the same words and knowledge give the same answer. */
export function ask(knowledge: Knowledge, text: string): Answer {
  const occasion = findOccasion(text);
  if (occasion) return answerHelp(occasion, knowledge);
  const question = readQuestion(knowledge, text);
  if (isOrder(question.text))
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnswered);
  if (asksForSources(question)) return answerSources(knowledge, undefined, undefined);
  return answerOrRefuse(knowledge, question);
}

/** “What are your sources?” */
function asksForSources({ text, mentions, content }: Question): boolean {
  return mentions.length === 0 && content.length === 0 && /\b(?:sources?|articles?)\b/iu.test(text);
}

/** Answers a question already read. */
export function answerOrRefuse(knowledge: Knowledge, question: Question): Answer {
  if (question.mentions.length === 0 && question.content.length === 0 && question.numbers.length === 0)
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnswered);
  const found = findAnswer(knowledge, question);
  return found.kind === 'miss' ? refuse(knowledge, question, found, isAnswered) : found;
}

function isAnswered(knowledge: Knowledge, text: string): boolean {
  const found = findAnswer(knowledge, readQuestion(knowledge, text));
  return found.kind !== 'miss' && found.kind !== 'refusal';
}
