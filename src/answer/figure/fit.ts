// A question and a row of the fact table in; how well the row answers that question, and what it leaves unexplained, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Term } from '../../search/terms.ts';
import type { Mention } from '../../facts/names.ts';
import type { Question } from '../question/question.ts';
import { findMember } from './part-of.ts';
import { isAskedInWords } from './asked-in-words.ts';
import { fitName, SAYS_LITTLE } from './fit-name.ts';
import { findWhere } from './fit-setting.ts';
import { isOfPeople, isOfSum, tells, tellsByVerb } from './measure-words.ts';

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
  const { own, near } = knowledge.facts.vocabularyOf(figure);
  let strength = 0;
  const besideNames: Mention[] = [];
  const otherNames: Mention[] = [];
  let isNamed: Fit['named'];
  const inWords = isAskedInWords(knowledge, question, figure);
  for (const mention of question.mentions) {
    const fit = fitName({ knowledge, question, mention, figure, inWords });
    strength += fit.strength;
    if (fit.stands === 'about') isNamed = 'name';
    else if (fit.stands === 'beside') besideNames.push(mention);
    else if (fit.stands === 'other') otherNames.push(mention);
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
    else if (isOfSum(term, figure)) strength += SAYS_LITTLE;
    // A date stands for its whole sentence; of a number, a word beside it may tell what else is true of some of them.
    else if (figure.measure === 'date' && near.has(term.stem)) strength += SAYS_LITTLE;
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

function hasOtherYear(question: Question, figure: Figure): boolean {
  if (figure.measure === 'date') return false;
  const own = [figure.asOf ?? '', figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join(' ');
  return question.numbers
    .filter(({ kind }) => kind === 'year' || kind === 'period')
    .some(({ core: { start, end } }) => !own.includes(question.text.slice(start, end)));
}
