// A name in a question and a figure in; what the name says of the figure out: that it is the one, nothing, or that another is asked for.
import type { Entity, Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findAskedDoer } from '../question/asked-doer.ts';
import type { Question } from '../question/question.ts';
import { isAnybody } from './asked-in-words.ts';
import { isStatedBy } from './by-whom-stated.ts';
import { doesOther } from './done-with.ts';
import { isForWhom, isWhere, saysWhere } from './fit-place.ts';
import { isOtherSide } from './left-out.ts';
import { isOfThose } from './of-those.ts';
import { isOwners } from './owner.ts';
import { isInOwnWords } from './own-words.ts';

/** How much a name or word points to the figure that stands beside its evidence, or says little. */
export const SAYS_LITTLE = 0.25;

interface Name {
  readonly knowledge: Knowledge;
  readonly question: Question;
  readonly mention: Mention;
  readonly figure: Figure;
  /** The question holds a phrase that asks for the figure. */
  readonly inWords: boolean;
}

interface NameFit {
  /** How much it points to the figure: 1 for what the figure’s own words name. */
  readonly strength: number;
  /** It is what the figure is about, or stands with it; it stands beside it as something else; or the evidence does not name it. */
  readonly stands: 'about' | 'with' | 'beside' | 'other';
}

const about: NameFit = { strength: 1, stands: 'about' };
const stated: NameFit = { strength: 1, stands: 'with' };
const said: NameFit = { strength: SAYS_LITTLE, stands: 'with' };
const passed: NameFit = { strength: 0, stands: 'with' };
const beside: NameFit = { strength: 0, stands: 'beside' };
const near: NameFit = { strength: SAYS_LITTLE, stands: 'beside' };
const other: NameFit = { strength: 0, stands: 'other' };

/** The first that is so counts: a part of what the figure is about may be named by its evidence as well, and is another thing still. */
const cases: readonly (readonly [is: (name: Name) => boolean, fit: NameFit])[] = [
  [isPartOfWhole, other],
  [isOnOtherSide, other],
  [({ mention, figure }) => isOneOf(mention, figure.about), about],
  [({ question, mention, inWords }) => inWords && isAnybody(question, mention), said],
  [({ knowledge, question, mention, figure }) => isStatedBy(knowledge, question, mention, figure), said],
  [isRivals, beside],
  [isOfOtherDeed, beside],
  // A document tells of everything, so that naming it points to nothing.
  [(name) => isStated(name) && name.mention.readings.every(isDocument), said],
  [isStated, stated],
  [({ knowledge, question, mention, figure }) => isOwners(knowledge, question, mention, figure), said],
  [(name) => isNear(name) && isOnlyWhere(name), said],
  [isNear, near],
  [(name) => name.mention.readings.some(isDocument) && !isTakenAsOwner(name), passed],
];

/** “In town”, beside a figure for the town, says where; “of the clerks”, beside one of the readers, asks for another. */
export function fitName(name: Name): NameFit {
  return cases.find(([is]) => is(name))?.[1] ?? other;
}

function isOneOf({ readings }: Mention, id: string): boolean {
  return readings.some((entity) => entity.id === id);
}

function isDocument({ kind }: Entity): boolean {
  return kind === 'document';
}

/** A number of the whole is none of a part of it. */
function isPartOfWhole({ knowledge, mention, figure }: Name): boolean {
  const members = knowledge.findEntity(figure.about)?.members ?? [];
  return members.some(({ entity }) => entity !== undefined && isOneOf(mention, entity));
}

/** A number of a place is none of what is outside. */
function isOnOtherSide({ knowledge, question, mention, figure: { scope = '', evidence } }: Name): boolean {
  return isOtherSide(knowledge, question, mention, [scope, ...evidence.map(({ quote }) => quote)]);
}

/** What has a figure of its own, and is named neither as in the evidence nor as the whole that the figure is a number of. */
function isRivals({ knowledge, question, mention, figure }: Name): boolean {
  return (
    mention.readings.some(
      (entity) => isRival(knowledge, entity, figure) && !isAskedBy(knowledge, entity, figure),
    ) &&
    !isInOwnWords(question, mention, figure) &&
    !isOfThose(knowledge, question, figure)
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
    !saysWhere(knowledge, entity, figure)
  );
}

/** The words that state the figure name it. */
function isStated({ knowledge, mention, figure }: Name): boolean {
  const { named } = knowledge.facts.vocabularyOf(figure);
  return mention.readings.some(({ id }) => named.has(id));
}

function isOfOtherDeed(name: Name): boolean {
  const { knowledge, question, mention, figure } = name;
  return figure.measure === 'count' && isStated(name) && doesOther(knowledge, question, mention, figure);
}

/** The sentence around the words that state the figure names it. */
function isNear({ knowledge, mention, figure }: Name): boolean {
  const { nearNamed } = knowledge.facts.vocabularyOf(figure);
  return mention.readings.some(({ id }) => nearNamed.has(id));
}

/** Where it is, what it is part of, or for whom it was done. */
function isOnlyWhere({ knowledge, question, mention, figure }: Name): boolean {
  const { named } = knowledge.facts.vocabularyOf(figure);
  return (
    mention.readings.some((entity) => saysWhere(knowledge, entity, figure)) ||
    isWhere(question, mention, figure) ||
    isForWhom(question, mention, figure.about, named)
  );
}

/**
 * “How many clerks does the report have?”: a document tells of much that it does not have. What it “contains” or “counts” is what it tells
 * of.
 */
function isTakenAsOwner({ question: { text }, mention }: Name): boolean {
  const asked = findAskedDoer(text, mention);
  return asked !== undefined && asked.verb !== 'have' && /^ (?:have|own)\b/iu.test(asked.behind);
}
