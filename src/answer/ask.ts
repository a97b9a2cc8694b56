// Plain words in; an answer out, always: what the sources say, what can be asked, or why they do not say.
import type { Knowledge } from '../knowledge.ts';
import { meansTheSame } from '../search/synonyms.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer } from './answer.ts';
import { asksForAuthor } from './asked-author.ts';
import { byPrecedent } from './by-precedent.ts';
import { compareSources } from './comparison.ts';
import { gatherCitations } from './cite.ts';
import { consult, type Consulted } from './consult.ts';
import type { Context } from './context.ts';
import { findAnswer } from './find.ts';
import { followUp } from './follow-up.ts';
import { miss, type Found, type Miss } from './found.ts';
import { readQuestion, type Question } from './question.ts';
import { refuse } from './refuse.ts';
import { showByPrecedent } from './shown-by-precedent.ts';
import { isUnansweredByPrecedent } from './unanswered-by-precedent.ts';
import { findOccasion, isOrder } from './social.ts';
import { answerHelp, answerSources } from './sources.ts';
import { numericWants } from './want-families.ts';

/**
 * Answers a question in plain words; `context` is what the last answer in the conversation was about, and changes nothing
 * for a question that stands alone. Pure: the same words, knowledge and context give the same answer.
 */
export function ask(knowledge: Knowledge, text: string, context?: Context): Answer {
  const occasion = findOccasion(text);
  if (occasion) return answerHelp(occasion, knowledge);
  const question = readQuestion(knowledge, text);
  if (isOrder(question.typed) || isOrder(question.text))
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnswered);
  if (asksForAuthor(text) || asksForCopy.test(text))
    return refuse(knowledge, question, miss('not-stated'), isAnswered);
  const leaning = context && followUp(knowledge, question, context);
  if (leaning) return settle(knowledge, leaning.question, leaning.find());
  if (asksForSources(question)) return answerSources(knowledge, undefined, undefined);
  const answer = answerOrRefuse(knowledge, question);
  const isUnsaid = answer.kind === 'refusal' && isOpen(answer);
  const shown = context && isUnsaid ? showInContext(knowledge, question, context) : undefined;
  return shown ? withTopic(settle(knowledge, question, shown), context) : answer;
}

const ofThose = /\bhow many of (?:those|these|them) (?:are|were|is|have|has)\b/iu;

/** A number is of what the question itself says, not of the topic alone. */
function holdsWords({ content }: Question, { citations }: Answer): boolean {
  const printed = citations.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem));
  return content.every(({ stem }) => printed.some((one) => one === stem || meansTheSame(one, stem)));
}

/** What was shown for the sake of the topic, and names nothing itself, is about it still. */
function withTopic(answer: Answer, context: Context | undefined): Answer {
  if (!answer.topic || answer.topic.entities.length > 0 || !context) return answer;
  return { ...answer, topic: { ...answer.topic, entities: context.entities.slice(0, 3) } };
}

/** “How many of the staff?”, after what was said of them: where the likes of it are answered, with the topic said again. */
function showInContext(
  knowledge: Knowledge,
  question: Question,
  { words, entities }: Context,
): Answer | undefined {
  // “How many of those are reading rooms?” is asked of the things listed, which only a count of them answers.
  if (ofThose.test(question.text)) return undefined;
  // What somebody else said is nobody’s but theirs.
  if (question.want === 'quotation' || question.want === 'speaker') return undefined;
  const names = entities.map((id) => knowledge.findEntity(id)?.names[0].text ?? '');
  const whole = { ...question, typed: [question.typed, ...words, ...names].join(' ') };
  const shown = showByPrecedent(knowledge, whole, consult(knowledge, whole))?.found;
  return shown && (!numericWants.has(question.want) || holdsWords(question, shown)) ? shown : undefined;
}

/** “Link to the full report?”: the sources are quoted here, not handed out. */
const asksForCopy =
  /^(?:(?:is|are) there |(?:have|has) (?:you|anyone) (?:got )?|got |do you have |where (?:is|can i (?:find|get)) |(?:can|could) (?:you|i) (?:\p{L}+ )?(?:have |get |send )?(?:me )?|(?:please )?(?:send|give)(?: me)? )?(?:an?|any|the)? ?(?:link|url|pdf|download|full copy|copy)s? (?:to|of|for) /iu;

/** “What are your sources?” */
function asksForSources({ text, mentions, content }: Question): boolean {
  return (
    mentions.length === 0 &&
    /\b(?:sources?|articles?)\b/iu.test(text) &&
    (content.length === 0 || /\b(?:you|your|u|ur)\b/iu.test(text))
  );
}

/** Answers a question already read; of several in one message the first that has an answer. */
export function answerOrRefuse(knowledge: Knowledge, question: Question): Answer {
  const parts = question.text.split(/(?<=\?)\s+/u);
  const [first] = parts.length > 1 ? parts.filter((part) => isAnswered(knowledge, part)) : [];
  if (first !== undefined) return answerOrRefuse(knowledge, readQuestion(knowledge, first));
  const isEmpty =
    question.source === undefined &&
    question.mentions.length === 0 &&
    question.content.length === 0 &&
    question.numbers.length === 0;
  if (isEmpty && question.want !== 'comparison')
    return refuse(knowledge, question, { kind: 'miss', reason: 'off-topic' }, isAnswered);
  const found = findAnswer(knowledge, question);
  if (found.kind === 'refusal' || (found.kind === 'miss' && !isOpen(found)))
    return settle(knowledge, question, found);
  const consulted = consult(knowledge, question);
  if (found.kind !== 'miss') {
    const isBeside = isUnansweredByPrecedent(knowledge, question, found, consulted);
    const shown = isBeside ? miss('not-stated') : withLikeliest(knowledge, question, found, consulted);
    return settle(knowledge, question, shown);
  }
  const taken =
    byPrecedent(knowledge, question, consulted) ?? showByPrecedent(knowledge, question, consulted);
  const answer = settle(knowledge, question, taken?.found ?? found);
  return taken?.readAs === undefined ? answer : { ...answer, readAs: taken.readAs };
}

/** Where the likes of a question are answered elsewhere, what stands there comes first. */
function withLikeliest(
  knowledge: Knowledge,
  question: Question,
  found: Answer,
  consulted: Consulted,
): Answer {
  const place = consulted.expected?.places[0]?.passage;
  if (found.kind !== 'passage' && (found.kind !== 'yes-no' || found.verdict !== 'unsaid')) return found;
  if (place === undefined || found.citations.some(({ passage }) => passage === place)) return found;
  const shown = showByPrecedent(knowledge, question, consulted)?.found.citations ?? [];
  const [first, ...others] = gatherCitations([...shown, ...found.citations]);
  return first ? { ...found, citations: [first, ...others] } : found;
}

/** A place or year that the sources do not cover stays uncovered, however it is asked. */
function isOpen({ reason }: Pick<Miss, 'reason'>): boolean {
  return reason === 'not-stated' || reason === 'nothing-matches';
}

/** A miss becomes a refusal; either way the answer tells what was asked. */
function settle(knowledge: Knowledge, question: Question, first: Found): Answer {
  const found = fromSource(knowledge, question, first);
  const answer = found.kind === 'miss' ? refuse(knowledge, question, found, isAnswered) : found;
  const main = 'entity' in answer ? [answer.entity.id] : 'speaker' in answer ? [answer.speaker.id] : [];
  const mentioned = question.mentions.flatMap(({ readings }) => readings.map(({ id }) => id));
  const entities = [...new Set([...main, ...mentioned])].slice(0, 3);
  const words = question.content.map(({ term }) => term).filter((term) => /^[\p{L}\p{N}]{1,20}$/u.test(term));
  return { ...answer, topic: { want: question.want, entities, words: words.slice(0, 3) } };
}

/** Where one source alone was asked and the answer stands in others: what each of them says of it, that one’s silence included. */
function fromSource(knowledge: Knowledge, { source, mentions, want }: Question, found: Found): Found {
  if (
    source === undefined ||
    want === 'yes-no' ||
    want === 'person' ||
    found.kind === 'miss' ||
    found.kind === 'refusal'
  )
    return found;
  if (found.citations.some((citation) => citation.source === source)) return found;
  const entity = mentions[0]?.readings[0];
  return entity ? compareSources(knowledge, entity) : miss('not-stated');
}

function isAnswered(knowledge: Knowledge, text: string): boolean {
  const found = findAnswer(knowledge, readQuestion(knowledge, text));
  return found.kind !== 'miss' && found.kind !== 'refusal';
}
