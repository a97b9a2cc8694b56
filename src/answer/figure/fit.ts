// A question and a row of the fact table in; how well the row answers that question, and what it leaves unexplained, out.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Term } from '../../search/terms.ts';
import type { Mention } from '../../facts/names.ts';
import type { Question } from '../question/question.ts';
import { doesOther } from './done-with.ts';
import { findMember } from './part-of.ts';
import { isAnybody, isAskedInWords } from './asked-in-words.ts';
import { holds, isForWhom, isWhere } from './fit-place.ts';
import { findWhere } from './fit-setting.ts';
import { isOfPeople, isOfSum, tells, tellsByVerb } from './measure-words.ts';
import { isOtherSide } from './left-out.ts';
import { isOwners } from './owner.ts';
import { isOfThose } from './of-those.ts';
import { isInOwnWords } from './own-words.ts';

export interface Fit {
  readonly figure: Figure;
  /**
   * What of the question points to the row: 1 for each word or name that it states itself, for its value, for a phrase that asks for it
   * and for its verb; ¼ for what stands beside its evidence or says little: documents, owners, speakers, “people”, “money”.
   */
  readonly strength: number;
  /** Names beside the figure's own in its sentence, other than places, documents and what it is part of. */
  readonly besideNames: readonly Mention[];
  /** Names in the question that the evidence does not name: another place, another body. */
  readonly otherNames: readonly Mention[];
  /** Words in the question that neither the row nor its evidence holds; for a date, nor the sentence around it. */
  readonly otherWords: readonly Term[];
  /** A year in the question that the row is not stated for. */
  readonly otherYear: boolean;
  /** The question names the entity the figure is about, gives its value (“the extra 12 billion”), or holds a phrase that asks for it. */
  readonly named: 'name' | 'value' | 'words' | undefined;
}

const besideStrength = 0.25;

/** Nothing in the question is about something else than the figure. */
export function explainsAll(fit: Fit): boolean {
  return (
    fit.besideNames.length === 0 &&
    fit.otherNames.length === 0 &&
    fit.otherWords.length === 0 &&
    !fit.otherYear
  );
}

/** Holds a figure against a question word by word. */
export function fitFigure(knowledge: Knowledge, question: Question, figure: Figure): Fit {
  const { own, near, named, nearNamed } = knowledge.facts.vocabularyOf(figure);
  let strength = 0;
  const besideNames: Mention[] = [];
  const otherNames: Mention[] = [];
  let isNamed: Fit['named'];
  const ownWords = [figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)];
  const inWords = isAskedInWords(knowledge, question, figure);
  for (const mention of question.mentions) {
    if (
      mention.readings.some(({ id }) => isMemberOf(knowledge, id, figure.about)) ||
      isOtherSide(knowledge, question, mention, ownWords)
    ) {
      // A number of the whole is none of a part of it, nor one of a place of what is outside.
      otherNames.push(mention);
    } else if (mention.readings.some(({ id }) => id === figure.about)) {
      isNamed = 'name';
      strength += 1;
    } else if (inWords && isAnybody(question, mention)) strength += besideStrength;
    else if (isStatedBy(knowledge, question, mention, figure)) strength += besideStrength;
    else if (
      mention.readings.some(
        (entity) => isRival(knowledge, entity, figure) && !isAskedBy(knowledge, entity, figure),
      ) &&
      !isInOwnWords(question, mention, figure) &&
      !isOfThose(knowledge, question, figure)
    )
      besideNames.push(mention);
    else if (mention.readings.some(({ id }) => named.has(id))) {
      if (figure.measure === 'count' && doesOther(knowledge, question, mention, figure))
        besideNames.push(mention);
      // A document tells of everything, so that naming it points to nothing.
      else strength += mention.readings.every(({ kind }) => kind === 'document') ? besideStrength : 1;
    } else if (isOwners(knowledge, question, mention, figure)) strength += besideStrength;
    else if (mention.readings.some(({ id }) => nearNamed.has(id))) {
      strength += besideStrength;
      if (
        !mention.readings.some((entity) => holds(knowledge, entity, figure)) &&
        !isWhere(question, mention, figure) &&
        !isForWhom(question, mention, figure.about, named)
      )
        besideNames.push(mention);
    } else if (!mention.readings.some(({ kind }) => kind === 'document') || isTakenAsOwner(question, mention))
      otherNames.push(mention);
  }
  // “The extra 12.5bn” names what the figure of that value is about.
  const stated = knowledge.facts.figuresAbout(figure.about).map(({ value }) => value);
  if (isNamed === undefined && question.numbers.some(({ value }) => stated.includes(value))) {
    isNamed = 'value';
    strength += 1;
  }
  if (isNamed === undefined && inWords) {
    isNamed = 'words';
    strength += 1;
  }
  const otherWords: Term[] = [];
  const where = isNamed === 'name' ? findWhere(knowledge, question, figure) : [];
  for (const term of question.content) {
    if (where.some(({ start, end }) => term.start >= start && term.end <= end)) continue;
    const member = findMember(knowledge, question, term, figure);
    if (member) otherNames.push(member);
    else if (tells(own, term) || isOfPeople(term, figure)) strength += 1;
    else if (isOfSum(term, figure)) strength += besideStrength;
    // A date stands for its whole sentence; of a number, a word beside it may tell what else is true of some of them.
    else if (figure.measure === 'date' && near.has(term.stem)) strength += besideStrength;
    else if (!isOfWhole(knowledge, question, term, figure)) otherWords.push(term);
  }
  if (tellsByVerb(question, figure, own)) strength += 1;
  return {
    figure,
    strength,
    besideNames,
    otherNames,
    otherWords,
    otherYear: hasOtherYear(question, figure),
    named: isNamed,
  };
}

/** “How many clerks does the report have?”: a document tells of much that it does not have. */
function isTakenAsOwner({ text }: Question, { start, end }: Mention): boolean {
  return (
    /\b(?:do|does|did) (?:the |this )?$/iu.test(text.slice(0, start)) &&
    /^ (?:have|own)\b/iu.test(text.slice(end))
  );
}

/** “This crowded landscape”: what is said of the whole that the figure counts a part of. */
function isOfWhole(
  knowledge: Knowledge,
  { mentions }: Question,
  { end, stem }: Term,
  figure: Figure,
): boolean {
  const whole = mentions.find(({ start }) => start === end + 1)?.readings[0];
  if (figure.measure !== 'count' || !whole?.members.some(({ entity }) => entity === figure.about))
    return false;
  return knowledge.facts.countAskedBy(stem) > 0;
}

function isMemberOf(knowledge: Knowledge, id: string, whole: string): boolean {
  return knowledge.findEntity(whole)?.members.some(({ entity }) => entity === id) === true;
}

const telling =
  /\b(?:says?|said|talks?|talked|speaks?|spoke|mentions?|mentioned|refers?|referred|cites?|cited|according to|counts?|counted|quotes?|quoted)\b/iu;

/** “How many does Ann speak of?”: whose words state the figure only says where it stands. */
function isStatedBy(
  { facts }: Knowledge,
  { text }: Question,
  { readings }: Mention,
  figure: Figure,
): boolean {
  return (
    telling.test(text) &&
    readings.some(({ id, kind }) =>
      kind !== 'person'
        ? false
        : facts
            .quotationsBy(id)
            .some(({ parts }) =>
              parts.some((part) =>
                figure.evidence.some(
                  ({ passage, says }) =>
                    passage === part.passage && says.start >= part.start && says.end <= part.end,
                ),
              ),
            ),
    )
  );
}

/** Whether the figure is asked for by the entity’s name, whatever else the table has of it. */
function isAskedBy(knowledge: Knowledge, entity: Entity, { asked }: Figure): boolean {
  return asked.some((words) => knowledge.names.find(words).some(({ readings }) => readings.includes(entity)));
}

/** Whether the table has a figure of the same measure about the entity: the question is then about that one. */
function isRival(knowledge: Knowledge, entity: Entity, figure: Figure): boolean {
  return (
    knowledge.facts
      .figuresAbout(entity.id)
      .some(({ measure, value }) => measure === figure.measure && value !== figure.value) &&
    !holds(knowledge, entity, figure)
  );
}

function hasOtherYear(question: Question, figure: Figure): boolean {
  if (figure.measure === 'date') return false;
  const own = [figure.asOf ?? '', figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join(' ');
  return question.numbers
    .filter(({ kind }) => kind === 'year' || kind === 'period')
    .some(({ core: { start, end } }) => !own.includes(question.text.slice(start, end)));
}
