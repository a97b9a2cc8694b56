// “Why?” and “over what period?”, which ask more of what was just told, in; the question that is meant, out.
import { findOrQuoted } from './back-reference.ts';
import { nothingSaid, type Found, numericKinds } from '../found.ts';
import { asksNoMore, howFar, otherPerson, toWhom, whySoMany } from './leaning-words.ts';
import { inPlaceOf, onlyPlaces, withEntities } from './meant.ts';
import { readQuestion } from '../question/question.ts';
import { type FollowUp, type Turn, whole } from './turn.ts';
import { whatFollows } from './what-follows.ts';

/** “Why?”, after something that names nothing; after a number of which nothing else was said. */
export function whyOfIt({ knowledge, question, context, text, entities, own }: Turn): FollowUp | undefined {
  // Of a number the sources may tell much, and seldom why it is no other.
  if (!own && whySoMany.test(text))
    return { question: withEntities(knowledge, question, entities), find: () => nothingSaid };
  if (own || question.want !== 'reason' || question.content.length > 0) return undefined;
  if (entities.length === 0 && context.words.length > 0)
    return whole(knowledge, readQuestion(knowledge, `why ${context.words.join(' ')}`));
  return context.want === 'count' && context.words.length === 0
    ? { question, find: () => nothingSaid }
    : undefined;
}

/** “And him?” is somebody else than was talked about; “to whom?” somebody whom the speaker is not. */
export function somebodyElse({ knowledge, question, text, entities, own }: Turn): FollowUp | undefined {
  if (own || !(otherPerson.test(text) || toWhom.test(text))) return undefined;
  return { question: withEntities(knowledge, question, entities), find: () => nothingSaid };
}

/** “How far?” is answered by how far it is, and no tale. */
function ofNumber(found: Found): Found {
  return numericKinds.has(found.kind) ? found : nothingSaid;
}

/** “Why not?” asks no more than “why?”, nor “over what period?” than “when?”. */
export function askedAgain({
  knowledge,
  question,
  context,
  text,
  entities,
  own,
}: Turn): FollowUp | undefined {
  const [entity] = entities;
  if (!entity || question.content.some(({ term }) => !asksNoMore.has(term))) return undefined;
  if (question.numbers.length > 0) return undefined;
  // “Why?” asks for the reason of all that was asked.
  const words = question.want === 'reason' ? ` ${context.words.join(' ')}` : '';
  if (!own) {
    const meantWhole = withEntities(knowledge, question, entities, words);
    const asked = { ...meantWhole, content: meantWhole.content.filter(({ term }) => !asksNoMore.has(term)) };
    const find = () => findOrQuoted(knowledge, asked, context);
    if (howFar.test(text)) return { question: asked, find: () => ofNumber(find()) };
    if (question.want !== 'reason') return { question: asked, find };
    return { question: asked, find: () => whatFollows(knowledge, find(), context) };
  }
  // “How many are there in town?”
  const isThere = /\bthere\b/iu.test(text) || /\bhow many(?: are)? (?:in|across|within)\b/iu.test(text);
  return onlyPlaces(question) && isThere
    ? whole(knowledge, inPlaceOf(knowledge, question, entity))
    : undefined;
}
