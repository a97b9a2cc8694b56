// The arguments of a slash command in; the answer that the same question in plain words gets, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { findTerms } from '../search/terms.ts';
import type { Answer } from './answer.ts';
import { answerOrRefuse } from './ask.ts';
import { findChosenFigure } from './complete.ts';
import { miss } from './found.ts';
import { phraseQuote } from './phrases.ts';
import { answerWithFigure } from './figure/read-figure.ts';
import { readQuestion, type Question } from './question/question.ts';
import { refuse } from './refuse.ts';
import type { Want } from './question/wants.ts';

export { answerAbout, answerHelp, answerSources } from './sources.ts';

/** Reads what an option names: an id from a choice or a button, or words as anybody types them. */
function readOption(knowledge: Knowledge, typed: string, want: Want): Question {
  const entity = knowledge.findEntity(typed.trim());
  return { ...readQuestion(knowledge, entity?.names[0].text ?? typed), want };
}

/** How many there are. `what`: an entity's id, or words. */
export function answerCount(knowledge: Knowledge, what: string): Answer {
  return answerOrRefuse(knowledge, readOption(knowledge, what, 'count'));
}

/** A share, an amount, a number of people or a date. `what`: a figure's id, an entity's id, or words. */
export function answerFigure(knowledge: Knowledge, what: string): Answer {
  const figure = findChosenFigure(knowledge, what);
  const answer = figure && answerWithFigure(knowledge, figure);
  if (answer) return answer;
  const question = readOption(knowledge, what, 'figure');
  return answerOrRefuse(knowledge, question);
}

/** What somebody said, and about what. `speaker`: an entity's id, or words. */
export function answerQuote(knowledge: Knowledge, speaker: string, about: string | undefined): Answer {
  const who = readOption(knowledge, speaker, 'quotation');
  const isName = who.mentions.length > 0 && who.content.length === 0 && who.numbers.length === 0;
  // “/quote Ann about: the harbour” is asked as in plain words, so that neither gives what the other refuses.
  if (isName || (about !== undefined && about.trim() !== ''))
    return answerOrRefuse(knowledge, readQuestion(knowledge, phraseQuote(knowledge, speaker, about)));
  const answer = answerOrRefuse(knowledge, who);
  return answer.kind === 'quotation' && !isBy(who, answer.speaker.id) && !holds(answer, who)
    ? refuse(knowledge, who, miss('not-stated'), () => false)
    : answer;
}

const isBy = ({ mentions }: Question, id: string): boolean =>
  mentions.some(({ readings }) => readings.some((one) => one.id === id));

/** “/quote dock workers” is not answered by what somebody says of working; “/quote close one” is, by who says so. */
function holds({ citations }: Answer, { content }: Question): boolean {
  const stems = new Set(citations.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem)));
  return content.every(({ stem }) => stems.has(stem));
}

/** What something is, or who somebody is. `what`: an entity's id, or words. */
export function answerExplain(knowledge: Knowledge, what: string): Answer {
  const question = readOption(knowledge, what, 'definition');
  const entity: Entity | undefined = question.mentions[0]?.readings[0];
  return answerOrRefuse(knowledge, {
    ...question,
    want: entity?.kind === 'person' ? 'person' : 'definition',
  });
}

/** What each source says about something. `what`: an entity's id, or words. */
export function answerCompare(knowledge: Knowledge, what: string): Answer {
  return answerOrRefuse(knowledge, readOption(knowledge, what, 'comparison'));
}
