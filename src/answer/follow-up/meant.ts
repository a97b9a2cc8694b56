// A question with pronouns or gaps and the entities talked about in; the question with what they stand for, out.
import type { Entity, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Context } from './context.ts';
import { readQuestion, type Question } from '../question/question.ts';

/** “What did she say?” */
export const persons = /\b(?:he|she|him|her|his|hers)\b/giu;
const things = /\b(?:they|them|their|theirs|it|its|that|this|those|these|there)\b/giu;

/** “And in Brampton?”: the question names places and nothing else. */
export function onlyPlaces({ mentions }: Question): boolean {
  return (
    mentions.length > 0 && mentions.every(({ readings }) => readings.every(({ kind }) => kind === 'place'))
  );
}

/** The question of an entity in the place that it names. */
export function inPlaceOf(knowledge: Knowledge, question: Question, entity: Entity): Question {
  const named = readQuestion(knowledge, `${entity.short ?? entity.names[0].text} in ${question.text}`);
  return { ...named, want: question.want };
}

/** The entities that the quotes name, in their order. */
function namedInQuotes(knowledge: Knowledge, { quotes }: Context): readonly Entity[] {
  const named = quotes
    .flatMap((quote) => knowledge.names.findNested(quote))
    .flatMap(({ readings }) => readings);
  return [...new Set(named)];
}

/** The entities of the context; where no person is among them, the one person whom its quotes name, if they answered. */
export function withPeople(knowledge: Knowledge, context: Context): readonly Entity[] {
  const entities = context.entities.flatMap((id) => knowledge.findEntity(id) ?? []);
  if (context.refused || entities.some(({ kind }) => kind === 'person')) return entities;
  const people = namedInQuotes(knowledge, context).filter(({ kind }) => kind === 'person');
  return people.length === 1 ? [...entities, ...people] : entities;
}

/** What “it” may stand for where a number of it is asked: what was talked about, then what the quotes name. */
export function findThings(
  knowledge: Knowledge,
  entities: readonly Entity[],
  context: Context,
): readonly Entity[] {
  const quoted = namedInQuotes(knowledge, context).filter(({ kind }) => kind !== 'place');
  return [...new Set([...entities, ...quoted])].filter(({ kind }) => kind !== 'person');
}

/** A place is what is talked about only where nothing else is. */
function subjectOf(entities: readonly Entity[]): Entity | undefined {
  const named = entities.filter(({ kind }) => kind !== 'person');
  return named.find(({ kind }) => kind !== 'place') ?? named[0];
}

/** “And who is that?”, after somebody’s words: who that is. */
export const asksWho =
  /^((?:(?:and|so|but|ok|sorry|wait),? )*who(?:'?s| is| was) )(?:that|this|it)(?=\W*$)/iu;

/** “What does it say on ferries?”, after an answer on boards: the source says it. */
const saysIt = /\b(?:do|does|did) it (?:even |also |actually )?(?:say|mention|tell|give|talk|speak)\b/iu;
const speaking: ReadonlySet<Entity['kind']> = new Set(['document', 'body']);

/** The text with its pronouns replaced by what they stand for; undefined where it has none, or they could be several. */
export function nameWhatIsMeant(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Range[],
): string | undefined {
  const people = entities.filter(({ kind }) => kind === 'person');
  const [person] = people;
  if (asksWho.test(text) && person)
    return people.length === 1 ? text.replace(asksWho, `$1${nameIn(person)('')}`) : undefined;
  if (text.search(persons) >= 0)
    return person && people.length === 1 ? replace(text, persons, mentions, nameIn(person)) : undefined;
  // Nobody is “it”.
  const subject = subjectOf(entities) ?? (/\b(?:it|its)\b/iu.test(text) ? undefined : person);
  if (subject && !speaking.has(subject.kind) && saysIt.test(text)) return undefined;
  return subject && nameThing(text, subject, mentions);
}

/** The text with its pronouns for things replaced by one; undefined where it has none. */
export function nameThing(text: string, subject: Entity, mentions: readonly Range[]): string | undefined {
  // “Does it cover school buses?” leans on “it”; “how many are there” and “that board” do not.
  const leaning =
    mentions.length > 0
      ? /\b(?:they|them|their|it|its)\b/giu
      : /\b(?:they|them|their|it|its|that|this|those|these)\b/giu;
  const leans = [...text.matchAll(leaning)].some(({ index }) => !isInName(index, mentions));
  return leans
    ? replace(text, things, mentions, (word) => (/^there$/iu.test(word) ? word : nameIn(subject)(word)))
    : undefined;
}

/** “One of its authors”, where somebody is known by these words, leans on nothing. */
function isInName(at: number, mentions: readonly Range[]): boolean {
  return mentions.some(({ start, end }) => at >= start && at < end);
}

function replace(
  text: string,
  pronouns: RegExp,
  mentions: readonly Range[],
  nameOf: (word: string) => string,
): string {
  return text.replace(pronouns, (word: string, at: number) => (isInName(at, mentions) ? word : nameOf(word)));
}

const nameIn = (entity: Entity) => (pronoun: string) => {
  const name = entity.kind === 'person' ? entity.names[0].text : (entity.short ?? entity.names[0].text);
  return /^(?:his|hers?|their|theirs|its)$/iu.test(pronoun) ? `${name}'s` : name;
};

/** “How many in winter?”, after an answer about boats: “how many in winter boats”, which the words of a boats figure answer. */
export function withEntities(
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
