// The arguments of a slash command in; the same as a question in plain words, as it is kept and asked again later, out.
import type { Knowledge } from '../knowledge.ts';
import { findChosenFigure } from './complete.ts';

/** An id as its name, anything else as it was typed. */
function named(knowledge: Knowledge, typed: string): string {
  const entity = knowledge.findEntity(typed.trim());
  return entity?.plural ?? entity?.names[0].text ?? typed.trim();
}

/** `/count boats`: “How many boats are there?” */
export function phraseCount(knowledge: Knowledge, what: string): string {
  return `How many ${named(knowledge, what)} are there?`;
}

/** `/figure`: by a word that the table says the chosen figure is asked by, or “How much: roof repairs?” */
export function phraseFigure(knowledge: Knowledge, what: string): string {
  const figure = findChosenFigure(knowledge, what);
  return figure?.asked[0] ?? `How much: ${named(knowledge, figure?.about ?? what)}?`;
}

/** `/quote ann fees`: “What did Ann Lee say about fees?” */
export function phraseQuote(knowledge: Knowledge, speaker: string, about: string | undefined): string {
  const said = `What did ${named(knowledge, speaker)} say`;
  return about === undefined || about.trim() === ''
    ? `${said}?`
    : `${said} about ${named(knowledge, about)}?`;
}

/** `/explain ann`: “Who is Ann Lee?”; `/explain trust`: “What is Harbour Trust?” */
export function phraseExplain(knowledge: Knowledge, what: string): string {
  const person =
    (knowledge.findEntity(what.trim()) ?? knowledge.names.find(what)[0]?.readings[0])?.kind === 'person';
  return `${person ? 'Who' : 'What'} is ${named(knowledge, what)}?`;
}

/** `/compare boats`: “What does each source say about boats?” */
export function phraseCompare(knowledge: Knowledge, what: string): string {
  return `What does each source say about ${named(knowledge, what)}?`;
}
