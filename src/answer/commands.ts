// The arguments of a slash command in; the answer that the same question in plain words gets, out.
import type { Entity } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answer } from './answer.ts';
import { answerOrRefuse } from './ask.ts';
import { findChosenFigure } from './complete.ts';
import { answerWithFigure } from './read-figure.ts';
import { readQuestion, type Question } from './question.ts';
import type { Want } from './wants.ts';

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
  if (about === undefined || about.trim() === '') return answerOrRefuse(knowledge, who);
  const what = readQuestion(knowledge, knowledge.findEntity(about.trim())?.names[0].text ?? about);
  return answerOrRefuse(knowledge, joinQuestions(who, what));
}

/** The second question's subject, asked of what the first one names. */
function joinQuestions(first: Question, second: Question): Question {
  const gap = first.text.length + 1;
  const move = <R extends { start: number; end: number }>(run: R): R => ({
    ...run,
    start: run.start + gap,
    end: run.end + gap,
  });
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    mentions: [...first.mentions, ...second.mentions.map(move)],
    content: [...first.content, ...second.content.map(move)],
    numbers: first.numbers,
  };
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
