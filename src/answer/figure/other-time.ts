// A question and a figure in; whether the question asks for another time than that of which the sources state the figure, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';
import { isToCome } from './tense.ts';
import { isTakenForDone } from './planned.ts';
import { tellingOf } from './telling.ts';

const unit = '(?:years?|months?|weeks?|decades?|centur(?:y|ies))';

/** “Ten years ago”, “there used to be”: once, and not now. */
const before = new RegExp(
  String.raw`\b${unit} (?:ago|before|earlier)\b|\b(?:did .*\buse|used) to\b|\b(?:formerly|previously|originally|back then|at first|in the past|in those days)\b|\bonce\W*$|\b(?:there|has|have) once been\b`,
  'iu',
);

/** What will or should be; what a text tells of the future may be asked so. */
const ahead = new RegExp(
  String.raw`\b(?:should|ought to|(?:would be|is|are) enough|will|(?:is|are) going to|won['’]?t)\b|\bnext ${unit}\b|\bin (?:\p{L}+|\d+) ${unit}(?:['’]? time)?\W*$|\bin (?:the )?future\b`,
  'iu',
);

/** “12 more clerks be hired within three years”: what is yet to be, though no “will” says so. */
const wanted =
  /\b(?:that .* be \p{L}+ed|be \p{L}+ed (?:with)?in|within (?:\p{L}+|\d+) years?|by \d{4}|extra)\b/iu;

const today = /\b(?:now(?! that\b)|today|nowadays|currently|at present|at the moment|these days)\b/iu;
/** What was for the last time is no more. */
const over = /\bin (?:its|their|his|her) (?:last|final) \p{L}+/iu;

/** Whether a question asks for what there was once. */
export const isOfThen = (text: string): boolean => before.test(text);

const textOf = ({ scope = '', evidence }: Figure): string =>
  [scope, ...evidence.map(({ quote }) => quote)].join('\n');

/** “In 1998”, of what a source says happened “since 1998”. */
function isOnlySince({ text, numbers }: Question, figure: Figure): boolean {
  const own = textOf(figure);
  return numbers.some(({ kind, core }) => {
    if (kind !== 'year' || !/\b(?:in|before|during|until|till) $/iu.test(text.slice(0, core.start)))
      return false;
    const year = text.slice(core.start, core.end);
    const places = own.split(year).slice(0, -1);
    return figure.asOf !== year && places.length > 0 && places.every((led) => /\bsince $/iu.test(led));
  });
}

/** “The flood of May 1998”, of a flood that was in May 1997: another one. */
function isOfOtherDate({ facts }: Knowledge, { text, mentions, numbers }: Question): boolean {
  return numbers.some(({ kind, value, start }) => {
    const dated = mentions.find(({ end }) => end < start && /^ (?:of|in) $/iu.test(text.slice(end, start)));
    const dates = dated?.readings.flatMap(({ id }) =>
      facts.figuresAbout(id).filter((row) => row.measure === 'date' && row.value !== 'open'),
    );
    if (kind !== 'date' || dates === undefined || dates.length === 0) return false;
    return dates.every((row) => !isWithin(String(row.value), String(value)));
  });
}

const isWithin = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The number of a time that is named is another than the one that is stated: what is now tells nothing of what was or will be. */
export function isOfOtherTime(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { text } = question;
  if (figure.measure === 'date' || figure.measure === 'duration') return false;
  if (isTakenForDone(question, figure)) return true;
  if (isOnlySince(question, figure) || isOfOtherDate(knowledge, question)) return true;
  const own = textOf(figure);
  const [then] = before.exec(text) ?? [];
  if (then !== undefined && !own.toLowerCase().includes(then.toLowerCase())) return true;
  if (ahead.test(text)) return !isToCome(tellingOf(knowledge, figure)) && !wanted.test(own);
  if (!today.test(text)) return false;
  // What is wanted or planned is not there now.
  return over.test(own) || (isToCome(tellingOf(knowledge, figure)) && !isToCome(text));
}
