// What somebody wanted to be told of, to the direct message that tells it: words for the notification, then the whole answer.
import type { Letter } from '../readers/post.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';
import { line, renderLine, small } from './line.ts';
import type { Problem } from './receipts.ts';
import { recordAnswer } from './record.ts';
import { renderAnswer, renderTold } from './render.ts';
import type { Place, Reply } from './reply.ts';
import { tame } from './untrusted.ts';

const QUESTION_LENGTH = 250;
/** With the question, escaped in full, within the 2,000 characters of a message. */
const HEADLINE_LENGTH = 600;

type Told = Pick<Letter, 'id' | 'question' | 'answer' | 'knowledge'>;

/** Says that somebody will be told. */
export function renderConfirmation(question: string): Reply {
  return renderTold({
    words: [
      'You will be told here, once, when the sources answer this:',
      tame(question, QUESTION_LENGTH),
      'Until then your id in Discord and the question are stored. /privacy shows and deletes them.',
    ].join('\n'),
  });
}

/** The line by which the message is found again, as it stands in both of its forms. */
export function noticeLine(id: string): string {
  return renderLine(small(noticeWords(id)));
}

function noticeWords(id: string): string {
  return `Notice ${id}`;
}

/** The message as it is first sent: only plain content is shown in a notification. */
export function letterContent({ id, question, answer, knowledge }: Told): string {
  const asked = tame(question, QUESTION_LENGTH);
  const headline = tame(recordAnswer(knowledge, question, answer).text, HEADLINE_LENGTH);
  return [
    renderLine(line(`You asked: ${asked}`)),
    `It is known now: ${escapeMarkdown(headline)}`,
    noticeLine(id),
  ].join('\n');
}

/** What is wrong with it: the quote that it ends with, cut at its end and between straight marks, must stand in a passage. */
export function checkLetterContent(content: string, { answer, knowledge }: Told): readonly Problem[] {
  const said = unescapeMarkdown(content.split('\n')[1] ?? '');
  const quote = /: "(.*?)(?:"| \[…\])$/u.exec(said)?.[1];
  if (quote === undefined) return [];
  const cited = answer.citations.map(({ passage }) => knowledge.findPassage(passage)?.text ?? '');
  return cited.some((text) => tame(text, Infinity).includes(quote))
    ? []
    : [{ rule: 'words that are no cited ones', line: 2, words: quote }];
}

/** The message as it then stays. */
export function renderLetter({ id, question, answer, knowledge }: Told, place: Place): Reply {
  const notes = [`You wanted to be told: ${tame(question, QUESTION_LENGTH)}`, noticeWords(id)];
  return renderAnswer(answer, knowledge, { ...place, asked: question, notes });
}
