// One trial in; what is right and what is wrong with it, out. Pure.
import type { AnswerRecord } from '../src/reply/record.ts';
import type { Kind, Question, Said } from './question.ts';
import type { Trial } from './trials.ts';

/** The one thing a grade knows of the corpus, apart from what it calls its passages. */
export type FindText = (passage: string) => string | undefined;

export interface Grade {
  readonly trial: Trial;
  /** The kind expected first; what the question is counted under. */
  readonly group: Kind;
  /** Nothing but a refusal is right (or, for what is no question, help). */
  readonly unanswerable: boolean;
  /** All that is expected: answered with the words and a passage of the right ones, or refused where that is right. */
  readonly right: boolean;
  readonly kind: boolean;
  readonly words: boolean;
  /** The headline itself holds the words; for a figure, the figure. */
  readonly headline: boolean;
  /** Passages that it cites; those that it should; those that are both. */
  readonly cited: number;
  readonly expected: number;
  readonly common: number;
  readonly quotes: number;
  readonly verbatim: number;
  /** A quote is said to be somebody's whose words it is not. */
  readonly wrongSpeaker: boolean;
  /** Refused for one of the reasons expected. */
  readonly reason: boolean;
  /** Answered, although the sources do not say. */
  readonly falseAnswer: boolean;
}

const isAnswer = (kind: Kind) => kind !== 'refusal' && kind !== 'help';
const plain = (text: string) => text.toLowerCase().replace(/[’‘]/gu, "'");

/** A number is found only as a whole: 13 is not in 2013. */
function holds(text: string, word: string): boolean {
  const escaped = plain(word).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const before = /^\d/u.test(word) ? String.raw`(?<![\d.,])` : '';
  const after = /\d$/u.test(word) ? String.raw`(?![\d]|[.,]\d)` : '';
  return new RegExp(before + escaped + after, 'u').test(plain(text));
}

/** Whether a text holds each of the words; those parted by a bar stand for each other. */
function holdsAll(text: string, words: readonly string[] | undefined): boolean {
  return (words ?? []).every((word) => word.split('|').some((one) => holds(text, one)));
}

type Cited = AnswerRecord['citations'][number];

/** The marks around a quote and its last stop are the source's. */
function isTheirs({ passage, quote, speaker }: Cited, said: readonly Said[]): boolean {
  return said.some(
    (one) =>
      speaker !== undefined &&
      one.passage === passage &&
      one.speakers.includes(speaker) &&
      one.words.includes(quote.replace(/^[“‘"]+|[.,”’"]+$/gu, '')),
  );
}

function isRight(question: Question, record: AnswerRecord, shown: boolean): boolean {
  if (!isAnswer(record.kind)) return question.kind.includes(record.kind);
  if (!question.kind.some(isAnswer)) return false;
  // Whoever asks on a wrong premise is to be told so, not only shown the right figure.
  return shown && (question.kind[0] !== 'correction' || question.kind.includes(record.kind));
}

/** Grades a trial. `said`: whose words are whose in the sources. */
export function gradeTrial(trial: Trial, textOf: FindText, said: readonly Said[]): Grade {
  const { question, record } = trial;
  const cited = new Set(record.citations.map(({ passage }) => passage));
  const common = (question.passages ?? []).filter((passage) => cited.has(passage)).length;
  const everything = [record.text, ...record.citations.map(({ quote }) => quote)].join('\n');
  const words = record.kind !== 'refusal' && holdsAll(everything, question.words);
  const spoken = record.citations.filter(({ speaker }) => speaker !== undefined);
  const wrongSpeaker = spoken.some((citation) => !isTheirs(citation, said));
  const named = question.speaker === undefined || spoken.some(({ speaker }) => speaker === question.speaker);
  const shown = words && (common > 0 || question.passages === undefined) && named && !wrongSpeaker;
  const unanswerable = question.kind[0] === 'refusal' && !question.kind.some(isAnswer);
  return {
    trial,
    group: question.kind[0] ?? 'refusal',
    unanswerable,
    right: isRight(question, record, shown),
    kind: question.kind.includes(record.kind),
    words,
    headline: record.kind !== 'refusal' && holdsAll(record.text, question.words),
    cited: record.kind === 'refusal' ? 0 : cited.size,
    expected: question.passages?.length ?? 0,
    common: record.kind === 'refusal' ? 0 : common,
    quotes: record.citations.length,
    verbatim: record.citations.filter(
      ({ passage, start, end, quote }) => textOf(passage)?.slice(start, end) === quote,
    ).length,
    wrongSpeaker,
    reason: record.reason !== undefined && question.reason?.includes(record.reason) === true,
    falseAnswer: unanswerable && isAnswer(record.kind),
  };
}
