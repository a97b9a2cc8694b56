// A question and what the last answer was about in; the question that is meant, and the way to its answer, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Context } from './context.ts';
import {
  asksWhetherTheyAgree,
  asksWhoSaid,
  countedAmong,
  dropApposition,
  findOrQuoted,
  findPerson,
  namesNobody,
  phraseElsewhere,
} from './back-reference.ts';
import { findAnswer } from './find.ts';
import {
  findThings,
  inPlaceOf,
  nameThing,
  nameWhatIsMeant,
  onlyPlaces,
  persons,
  withEntities,
  withPeople,
} from './meant.ts';
import { readQuestion, type Question } from './question.ts';
import { inOtherSource, inPlace, somethingElse, whoSaid, type FollowUp } from './shown-before.ts';
import { numericWants } from './want-families.ts';
import {
  where,
  byWhom,
  asksNoMore,
  placeWords,
  elsewhere,
  more,
  adding,
  aboutIt,
  leaning,
} from './leaning-words.ts';

/** The follow-up that a question is; undefined for one that stands alone. */
export function followUp(knowledge: Knowledge, question: Question, context: Context): FollowUp | undefined {
  const entities = withPeople(knowledge, context);
  const own = question.mentions.length > 0;
  const text = question.text.replace(/[’‘]/gu, "'");
  if (elsewhere.test(text) && own && dropApposition(text) !== text)
    return followUp(knowledge, readQuestion(knowledge, dropApposition(text)), context);
  const phrase = phraseElsewhere(knowledge, question, context);
  if (phrase) return { question, find: () => phrase };
  if ((question.compares || elsewhere.test(text) || asksWhetherTheyAgree(question)) && !own)
    return inOtherSource(knowledge, question, entities, context);
  if (asksWhoSaid(text) || (question.want === 'speaker' && !own && question.content.length === 0)) {
    const said = whoSaid(knowledge, withEntities(knowledge, question, entities), context);
    if (said) return said;
  }
  if (byWhom.test(text)) {
    const [done] = entities;
    const asked = `who ${context.words.join(' ')} ${done?.names[0].text ?? ''}`;
    return done && context.words.length > 0
      ? whole(knowledge, readQuestion(knowledge, asked))
      : { question, find: () => ({ kind: 'miss', reason: 'not-stated' }) };
  }
  if (where.test(text) && !own && question.content.every(({ term }) => placeWords.has(term)))
    return inPlace(knowledge, withEntities(knowledge, question, entities), context);
  const among = countedAmong(knowledge, question, context);
  if (among !== undefined) return whole(knowledge, readQuestion(knowledge, among));
  if (namesNobody(text, question, entities)) return { question, find: () => findPerson(knowledge, question) };
  // “Isn’t it 40?”
  const [first] = entities;
  const [number] = question.numbers;
  if (
    !own &&
    !question.apiece &&
    number &&
    first &&
    context.want === 'count' &&
    question.content.length === 0
  )
    return whole(
      knowledge,
      readQuestion(
        knowledge,
        `are there ${question.text.slice(number.start, number.end)} ${first.names[0].text}`,
      ),
    );
  const people = entities.filter(({ kind }) => kind === 'person');
  const [one, ...others] = people;
  if (one && others.length > 0 && !own && text.search(persons) >= 0)
    return { question, find: () => ({ kind: 'miss', reason: 'ambiguous', readings: people }) };
  // “What share of carers is it?” names whose share; “and of its carers?” likewise.
  if (own && numericWants.has(question.want) && isAnswered(knowledge, question)) return undefined;
  if (own && adding.test(text) && leaning.test(text)) {
    const plus = added(knowledge, text.replace(leaning, ''), context, entities);
    if (plus) return plus;
  }
  const meant = readMeant(knowledge, question, { text, entities, context });
  if (more.test(text))
    return somethingElse(knowledge, meant ?? withEntities(knowledge, question, entities), context);
  if (meant) return whole(knowledge, meant);
  const plus = adding.test(text) ? added(knowledge, text, context, entities) : undefined;
  if (plus || (adding.test(text) && (own || question.content.length > 0))) return plus;
  const [entity] = entities;
  // “Why not?” asks no more than “why?”, nor “over what period?” than “when?”.
  if (!entity || question.content.some(({ term }) => !asksNoMore.has(term))) return undefined;
  if (question.numbers.length > 0) return undefined;
  // “Why?” asks for the reason of all that was asked.
  const words = question.want === 'reason' ? ` ${context.words.join(' ')}` : '';
  if (!own) {
    const meantWhole = withEntities(knowledge, question, entities, words);
    const asked = { ...meantWhole, content: meantWhole.content.filter(({ term }) => !asksNoMore.has(term)) };
    return { question: asked, find: () => findOrQuoted(knowledge, asked, context) };
  }
  // “How many are there in town?”
  return onlyPlaces(question) &&
    (/\bthere\b/iu.test(text) || /\bhow many(?: are)? (?:in|across|within)\b/iu.test(text))
    ? whole(knowledge, inPlaceOf(knowledge, question, entity))
    : undefined;
}

function isAnswered(knowledge: Knowledge, question: Question): boolean {
  const found = findAnswer(knowledge, question);
  return found.kind !== 'miss' && found.kind !== 'refusal';
}

/** The question with its pronouns named; of several things that “it” may be, the first whose number is known. */
function readMeant(
  knowledge: Knowledge,
  { want, mentions, apiece }: Question,
  { text, entities, context }: { text: string; entities: readonly Entity[]; context: Context },
): Question | undefined {
  const own = mentions.length > 0;
  // “What did Ann say about it?”: about what was asked last, where words said it.
  const isTold = want === 'quotation' && context.want === 'quotation' && context.words.length > 0;
  if (own && isTold && aboutIt.test(text))
    return readQuestion(knowledge, text.replace(aboutIt, `$1 ${context.words.join(' ')}`));
  const named = nameWhatIsMeant(text, entities, own);
  if (named === undefined) return undefined;
  const read = readQuestion(knowledge, named);
  // “How many of them are over 65?” asks for some of them still when they are named.
  const likeliest = { ...read, apiece: read.apiece || apiece };
  if (!numericWants.has(want) || text.search(persons) >= 0 || isAnswered(knowledge, likeliest))
    return likeliest;
  // How much something is may be asked of what an answer named; when something began, only of what was asked about.
  const quotes = want === 'amount' ? context.quotes : [];
  const others = findThings(knowledge, entities, { ...context, quotes }).flatMap(
    (thing) => nameThing(text, thing, own) ?? [],
  );
  return (
    others.map((other) => readQuestion(knowledge, other)).find((other) => isAnswered(knowledge, other)) ??
    likeliest
  );
}

function whole(knowledge: Knowledge, question: Question): FollowUp {
  return { question, find: () => findAnswer(knowledge, question) };
}

/** “And trusts?”: what was asked last, of what is named now; a subject named to a speaker is what to speak about. */
function added(
  knowledge: Knowledge,
  text: string,
  context: Context,
  entities: readonly Entity[],
): FollowUp | undefined {
  const rest = readQuestion(knowledge, text.replace(adding, ''));
  if (rest.want !== 'bare' || (rest.mentions.length === 0 && rest.content.length === 0)) return undefined;
  const [speaker] = entities.filter(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  const spoken = context.want === 'quotation' && speaker;
  if (
    spoken &&
    !rest.mentions.some(({ readings }) =>
      readings.some(({ id, kind }) => kind === 'person' || knowledge.facts.quotationsBy(id).length > 0),
    )
  )
    return whole(knowledge, {
      ...readQuestion(knowledge, `${speaker.names[0].text} about ${rest.text}`),
      want: 'quotation',
    });
  const [subject] = entities.filter(({ kind }) => kind !== 'place');
  // “And in town?” leaves what is asked about as it was.
  const placed = onlyPlaces(rest) && rest.content.length === 0 && subject !== undefined;
  const question = { ...(placed ? inPlaceOf(knowledge, rest, subject) : rest), want: context.want };
  const stays = placed || context.want === 'quotation' || context.want === 'speaker';
  return {
    question,
    find() {
      const found = findAnswer(knowledge, question);
      return found.kind === 'miss' && rest.mentions.length > 0 && !stays
        ? findAnswer(knowledge, rest)
        : found;
    },
  };
}
