// Plain words in; an answer out, always: what the sources say, what can be asked, or why they do not say.
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { asksForAuthor } from './question/asked-author.ts';
import { answerBoth } from './both-asked.ts';
import { bySource } from './entity/comparison.ts';
import { consult } from './precedent/consult.ts';
import type { Context } from './follow-up/context.ts';
import { findAnswer, isAnswered } from './find.ts';
import { followUp } from './follow-up/follow-up.ts';
import { miss, type Found } from './found.ts';
import { readQuestion, type Question } from './question/question.ts';
import { partsOf } from './question/question-parts.ts';
import { refuse } from './refuse.ts';
import { spellRight } from './question/spelling.ts';
import { isOpen, judge } from './precedent/judge.ts';
import { type FollowUp, readLater } from './follow-up/turn.ts';
import { findOccasion, isOrder } from './social.ts';
import { answerHelp, answerSources } from './sources.ts';
import { isUnansweredByPrecedent } from './precedent/unanswered-by-precedent.ts';

/**
 * Answers a question in plain words; `context` is what the last answer in the conversation was about, and changes nothing
 * for a question that stands alone. Pure: the same words, knowledge and context give the same answer.
 */
export function ask(knowledge: Knowledge, text: string, context?: Context): Answer {
  const occasion = findOccasion(text);
  if (occasion) return answerHelp(occasion, knowledge);
  const question = context ? readLater(knowledge, text) : readQuestion(knowledge, text);
  if (isOrder(spellRight(knowledge, question.typed, [])) || isOrder(question.text))
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnsweredAlone);
  if (asksForAuthor(text) || asksForCopy.test(text))
    return refuse(knowledge, question, miss('not-stated'), isAnsweredAlone);
  const leaning = context && followUp(knowledge, question, context);
  if (leaning)
    return settle(knowledge, leaning.question, answerLeaning(knowledge, question, leaning, context));
  if (asksForSources(question)) return answerSources(knowledge, undefined, undefined);
  const whole = answerOrRefuse(knowledge, question);
  const answer = answerBoth(knowledge, question.typed, whole, ask) ?? whole;
  const isUnsaid = answer.kind === 'refusal' && (isOpen(answer) || answer.reason === 'off-topic');
  if (!context || !isUnsaid) return answer;
  const { found } = judge(knowledge, question, miss('not-stated'), consult(knowledge, question, context));
  return found.kind === 'miss' ? answer : withTopic(settle(knowledge, question, found), context);
}

/** “Who owns them?” is not answered by words that do not answer “who owns the boats?”. */
function answerLeaning(knowledge: Knowledge, question: Question, leaning: FollowUp, context: Context): Found {
  const { question: meant, isNamed } = leaning;
  const found = leaning.find();
  if (leaning.isShown === true) return found;
  const isOther =
    isNamed === true &&
    found.kind === 'passage' &&
    isUnansweredByPrecedent(knowledge, meant, found, consult(knowledge, meant));
  return judge(
    knowledge,
    question,
    isOther ? miss('not-stated') : found,
    consult(knowledge, question, context),
    meant,
  ).found;
}

/** What was shown for the sake of the topic, and names nothing itself, is about it still. */
function withTopic(answer: Answer, context: Context): Answer {
  if (!answer.topic || answer.topic.entities.length > 0) return answer;
  return { ...answer, topic: { ...answer.topic, entities: context.entities.slice(0, 3) } };
}

/** “Link to the full report?”: the sources are quoted here, not handed out. */
const asksForCopy =
  /^(?:(?:is|are) there |(?:have|has) (?:you|anyone) (?:got )?|got |do you have |where (?:is|can i (?:find|get)) |(?:can|could) (?:you|i) (?:\p{L}+ )?(?:have |get |send )?(?:me )?|(?:please )?(?:send|give)(?: me)? )?(?:an?|any|the)? ?(?:link|url|pdf|download|full copy|copy)s? (?:to|of|for) /iu;

/** “What are your sources?” */
function asksForSources({ text, want, mentions, content }: Question): boolean {
  return (
    mentions.length === 0 &&
    want !== 'comparison' &&
    /\b(?:sources?|articles?)\b/iu.test(text) &&
    (content.length === 0 || /\b(?:you|your|u|ur)\b/iu.test(text))
  );
}

/** More than these are pasted; each of them would be looked for in turn. */
const MOST_QUESTIONS = 8;

/** Answers a question already read; of several in one message the first that has an answer. */
export function answerOrRefuse(knowledge: Knowledge, question: Question): Answer {
  const parts = [...new Set(question.text.split(/(?<=\?)\s+/u))].slice(0, MOST_QUESTIONS);
  const first = parts.length > 1 ? parts.find((part) => isAnsweredAlone(knowledge, part)) : undefined;
  if (first !== undefined) return answerOrRefuse(knowledge, readQuestion(knowledge, first));
  const isEmpty =
    question.source === undefined &&
    question.mentions.length === 0 &&
    question.content.length === 0 &&
    question.numbers.length === 0;
  if (isEmpty && question.want !== 'comparison')
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnsweredAlone);
  const found = findAnswer(knowledge, question);
  const { found: shown, readAs } = judge(knowledge, question, found, consult(knowledge, question));
  const answer = settle(knowledge, question, shown);
  // The rest of a message that has no answer as a whole may have one.
  const part =
    shown.kind === 'miss' && isOpen(shown)
      ? partsOf(knowledge, question.typed).find((one) => isAnsweredAlone(knowledge, one))
      : undefined;
  if (part !== undefined) return answerOrRefuse(knowledge, readQuestion(knowledge, part));
  return readAs === undefined ? answer : { ...answer, readAs };
}

/** A miss becomes a refusal; either way the answer tells what was asked. */
function settle(knowledge: Knowledge, question: Question, first: Found): Answer {
  const found = fromSource(knowledge, question, first);
  const answer = found.kind === 'miss' ? refuse(knowledge, question, found, isAnsweredAlone) : found;
  const main = 'entity' in answer ? [answer.entity.id] : 'speaker' in answer ? [answer.speaker.id] : [];
  const mentioned = question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id));
  const entities = [...new Set([...main, ...mentioned])].slice(0, 3);
  const words = question.content.map(({ term }) => term).filter((term) => /^[\p{L}\p{N}]{1,20}$/u.test(term));
  const refused = answer.kind === 'refusal' ? { refused: answer.reason } : {};
  return { ...answer, topic: { want: question.want, entities, words: words.slice(0, 3), ...refused } };
}

/** Where one source alone was asked and the answer stands in others: what each of them says of it, that one’s silence included. */
function fromSource(knowledge: Knowledge, { source, want }: Question, found: Found): Found {
  if (source === undefined || want === 'yes-no') return found;
  if (found.kind === 'miss' || found.kind === 'refusal' || found.kind === 'comparison') return found;
  if (found.citations.some((citation) => citation.source === source)) return found;
  return bySource(knowledge, undefined, found.citations, found.next);
}

const isAnsweredAlone = (knowledge: Knowledge, text: string): boolean =>
  isAnswered(knowledge, readQuestion(knowledge, text));
