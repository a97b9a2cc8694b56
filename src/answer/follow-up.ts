// A question and what the last answer was about in; the question that is meant, and the way to its answer, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Citation } from './answer.ts';
import { citeRun, widen } from './cite.ts';
import { speakerAt } from './attribution.ts';
import { compareSentences, compareSources } from './comparison.ts';
import type { Context } from './context.ts';
import { nameOf } from './figures.ts';
import { findAnswer } from './find.ts';
import { miss, type Found } from './found.ts';
import { readQuestion, type Question } from './question.ts';
import { quoteSpeaker, subjectOf } from './quotations.ts';
import { suggestAround } from './suggest.ts';

/** A question that leans on the last answer, made whole. */
export interface FollowUp {
  readonly question: Question;
  find(): Found;
}

const where =
  /^(?:and |so |but )?(?:where|which (?:paragraph|page|line|part|source|article|passage)|what(?:'s| is) (?:the|your) source|source|sources|says who|who says(?: so| that)?|proof|prove it|evidence|show me(?: where)?|really)\b(?!.*\b(?:are you|can i|do i)\b)/iu;
const placeWords = new Set([
  'paragraph',
  'passage',
  'line',
  'page',
  'place',
  'exactly',
  'proof',
  'evidence',
  'prove',
]);
const elsewhere =
  /\b(?:the )?other (?:article|source|one|text|report)\b|\bin (?:both|the (?:first|second))(?: (?:articles?|sources?|ones?))?\b|^(?:and |what about |how about )*(?:both|the (?:first|second))(?: (?:articles?|sources?|one))?\b/iu;
const more =
  /\b(?:what|anything|something|who|which) (?:else|more)\b|^(?:and )?(?:more|go on|continue|else)\b|\btell me more\b/iu;
const adding =
  /^(?:(?:and|also|ok|okay|so|but|then|or)[\s,]+)*(?:and|or|plus|also|what about|how about|what of|same for|and for|and about|about|for|anything (?:on|about)|something (?:on|about))\b[\s,]*/iu;
const persons = /\b(?:he|she|him|her|his|hers)\b/giu;
const things = /\b(?:they|them|their|theirs|it|its|that|this|those|these|there)\b/giu;

/** The follow-up that a question is; undefined for one that stands alone. */
export function followUp(knowledge: Knowledge, question: Question, context: Context): FollowUp | undefined {
  const entities = withPeople(knowledge, context);
  const own = question.mentions.length > 0;
  const text = question.text.replace(/[’‘]/gu, "'");
  if ((question.compares || elsewhere.test(text)) && !own)
    return inOtherSource(knowledge, question, entities, context);
  if (question.want === 'speaker' && !own && question.content.length === 0) {
    const said = whoSaid(knowledge, question, context);
    if (said) return said;
  }
  if (where.test(text) && !own && question.content.every(({ term }) => placeWords.has(term)))
    return inPlace(knowledge, withEntities(knowledge, question, entities), context);
  // “Isn’t it 40?”
  const [first] = entities;
  const [number] = question.numbers;
  if (!own && number && first && context.want === 'count' && question.content.length === 0)
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
  const named = nameWhatIsMeant(text, entities, own);
  const meant = named === undefined ? undefined : readQuestion(knowledge, named);
  if (more.test(text))
    return somethingElse(knowledge, meant ?? withEntities(knowledge, question, entities), context);
  if (meant) return whole(knowledge, meant);
  if (adding.test(text)) return added(knowledge, text, context, entities);
  const [entity] = entities;
  // “Why not?” asks no more than “why?”.
  if (!entity || question.content.some(({ term }) => term !== 'not')) return undefined;
  if (question.numbers.length > 0) return undefined;
  // “Why?” asks for the reason of all that was asked.
  const words = question.want === 'reason' ? ` ${context.words.join(' ')}` : '';
  if (!own) {
    const meantWhole = withEntities(knowledge, question, entities, words);
    return whole(knowledge, {
      ...meantWhole,
      content: meantWhole.content.filter(({ term }) => term !== 'not'),
    });
  }
  // “How many are there in town?”
  return onlyPlaces(question) && /\bthere\b/iu.test(text)
    ? whole(knowledge, inPlaceOf(knowledge, question, entity))
    : undefined;
}

function onlyPlaces({ mentions }: Question): boolean {
  return (
    mentions.length > 0 && mentions.every(({ readings }) => readings.every(({ kind }) => kind === 'place'))
  );
}

/** The question of an entity in the place that it names. */
function inPlaceOf(knowledge: Knowledge, question: Question, entity: Entity): Question {
  const named = readQuestion(knowledge, `${entity.short ?? entity.names[0].text} in ${question.text}`);
  return { ...named, want: question.want };
}

/** The entities of the context; where no person is among them, the one person whom its quotes name. */
function withPeople(knowledge: Knowledge, { entities: ids, quotes }: Context): readonly Entity[] {
  const entities = ids.flatMap((id) => knowledge.findEntity(id) ?? []);
  if (entities.some(({ kind }) => kind === 'person')) return entities;
  const named = quotes
    .flatMap((quote) => knowledge.names.findNested(quote))
    .flatMap(({ readings }) => readings);
  const people = [...new Set(named)].filter(({ kind }) => kind === 'person');
  return people.length === 1 ? [...entities, ...people] : entities;
}

function whole(knowledge: Knowledge, question: Question): FollowUp {
  return { question, find: () => findAnswer(knowledge, question) };
}

/** The text with its pronouns replaced by what they stand for; undefined where it has none, or they could be several. */
function nameWhatIsMeant(text: string, entities: readonly Entity[], own: boolean): string | undefined {
  const people = entities.filter(({ kind }) => kind === 'person');
  const [person] = people;
  if (text.search(persons) >= 0)
    return person && people.length === 1 ? text.replace(persons, nameIn(person)) : undefined;
  const [thing] = entities.filter(({ kind }) => kind !== 'person');
  const subject = thing ?? person;
  // “Does it cover social care?” leans on “it”; “how many are there” and “that board” do not.
  const leaning =
    /\b(?:they|them|their|it|its)\b/iu.test(text) || (!own && /\b(?:that|this|those|these)\b/iu.test(text));
  return leaning && subject
    ? text.replace(things, (word) => (/^there$/iu.test(word) ? word : nameIn(subject)(word)))
    : undefined;
}

const nameIn = (entity: Entity) => (pronoun: string) => {
  const name = entity.kind === 'person' ? entity.names[0].text : (entity.short ?? entity.names[0].text);
  return /^(?:his|hers?|their|theirs|its)$/iu.test(pronoun) ? `${name}'s` : name;
};

function withEntities(
  knowledge: Knowledge,
  question: Question,
  entities: readonly Entity[],
  more = '',
): Question {
  if (question.mentions.length > 0) return question;
  const [entity] = entities;
  if (!entity) return question;
  const named = readQuestion(
    knowledge,
    `${question.text.replace(/[?!.\s]+$/u, '')} ${entity.names[0].text}${more}`,
  );
  return { ...named, want: question.want };
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

/** The paragraphs in which the quotes shown last stand. */
function inPlace(knowledge: Knowledge, question: Question, { quotes }: Context): FollowUp | undefined {
  const citations = citePlaces(knowledge, quotes);
  if (citations.length === 0) return undefined;
  return { question, find: () => ({ kind: 'passage', citations, next: [] }) };
}

function citePlaces(knowledge: Knowledge, quotes: readonly string[]): readonly Citation[] {
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  return quotes.flatMap((quote) => {
    const passage = passages.find(({ text }) => text.includes(quote));
    if (!passage) return [];
    const start = passage.text.indexOf(quote);
    const run = { start, end: start + quote.length };
    return [citeRun(passage, widen(passage, run), [run])];
  });
}

/** “Who said that?”: whose the quotes shown last are, or where they stand if the sources do not say. */
function whoSaid(knowledge: Knowledge, question: Question, { quotes }: Context): FollowUp | undefined {
  const [citation] = citePlaces(knowledge, quotes);
  const passage = citation && knowledge.findPassage(citation.passage);
  const [run] = citation?.bold ?? [];
  if (!citation || !passage || !run) return undefined;
  const speaker = speakerAt(knowledge, passage, run);
  const entity = speaker?.entity === undefined ? undefined : knowledge.findEntity(speaker.entity);
  const find = (): Found =>
    entity && speaker
      ? {
          kind: 'quotation',
          speaker: nameOf(entity),
          more: true,
          citations: [citeRun(passage, run, [], speaker)],
          next: suggestAround(knowledge, entity, 'quotation'),
        }
      : { kind: 'passage', citations: [citation], next: [] };
  return { question, find };
}

/** Source by source: what the other says of what was asked, or that it says nothing. */
function inOtherSource(
  knowledge: Knowledge,
  question: Question,
  entities: readonly Entity[],
  { words }: Context,
): FollowUp | undefined {
  const [entity] = entities;
  if (!entity) return undefined;
  const asked = readQuestion(knowledge, [entity.names[0].text, ...words].join(' '));
  return {
    question: withEntities(knowledge, question, entities),
    find: () =>
      (words.length > 0 ? compareSentences(knowledge, asked) : undefined) ??
      compareSources(knowledge, entity),
  };
}

/** What a speaker said besides the quotes shown last. */
function somethingElse(knowledge: Knowledge, question: Question, context: Context): FollowUp | undefined {
  const speaker = question.mentions
    .flatMap(({ readings }) => readings)
    .find(({ id }) => knowledge.facts.quotationsBy(id).length > 0);
  if (!speaker) return undefined;
  return {
    question: { ...question, want: 'quotation' },
    find() {
      const subject = { ...subjectOf(knowledge, question, speaker), stems: [] };
      const rest = quoteSpeaker(knowledge, speaker, subject, { without: context.quotes });
      // Nothing is left: then what they said is what was shown.
      return rest ?? quoteSpeaker(knowledge, speaker, subject) ?? miss('not-stated');
    },
  };
}
