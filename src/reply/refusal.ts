// A refusal to its draft: what the sources do not say, what they say near it, and what can be answered instead.
import type { RefusalAnswer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import { press, usualActions } from './actions.ts';
import type { Draft, Section } from './draft.ts';
import { type Line, line, type Span, words } from './line.ts';
import { oneLine } from './text.ts';
import { tame } from './untrusted.ts';
import { allSources, capital, counted, inWords, they } from './wording.ts';

const OPEN_LENGTH = 300;
const WORD_LENGTH = 60;
const TIMES = ['', 'once', 'twice'];

export function draftRefusal(answer: RefusalAnswer, knowledge: Knowledge): Draft {
  const { citations, next, reason } = answer;
  const offer = reason === 'ambiguous' ? [] : [line(capital(`${they(knowledge, 'do')} answer:`))];
  return {
    head: [reasonOf(answer, knowledge)],
    sections: citations.length === 0 ? [] : [evidenceOf(answer, knowledge)],
    foot: next.length === 0 ? [] : offer,
    // Under “They do answer” stand answers alone, so the way to the context is there only where there are none.
    actions: next.length === 0 ? usualActions([], knowledge) : () => next.map(press),
    cited: citations,
  };
}

function reasonOf(answer: RefusalAnswer, knowledge: Knowledge): Line {
  const { next } = answer;
  switch (answer.reason) {
    case 'not-stated':
      return answer.open === undefined ? line(unsaid(answer, knowledge)) : openFigure(answer.open, knowledge);
    case 'other-scope':
      return line(unsaid(answer, knowledge));
    case 'ambiguous':
      return line(
        `That can mean ${next.length < 2 ? 'more than one thing' : `${inWords(next.length)} things`}:`,
      );
    case 'nothing-matches':
      return line('Nothing in the sources matches that.');
    case 'off-topic':
      return line('That is not a question about the sources.');
  }
}

/** “The sources do not say how many lighthouses there are.” The asker's words go into the sentence as they are. */
function unsaid({ subject }: RefusalAnswer, knowledge: Knowledge): string {
  const asked = tame(subject ?? '').replace(/[\s?!.]+$/u, '');
  return `${allSources(knowledge, 'do')} not say ${asked === '' ? 'that' : asked}.`;
}

function openFigure(
  { words: printed, instead }: NonNullable<RefusalAnswer['open']>,
  knowledge: Knowledge,
): Line {
  const { shown, rest } = words(printed, OPEN_LENGTH);
  const stands = oneLine(instead);
  const at = stands === '' ? -1 : shown.indexOf(stands);
  const spans: readonly Span[] =
    at === -1
      ? [`“${shown}”`]
      : [`“${shown.slice(0, at)}`, { bold: stands }, `${shown.slice(at + stands.length)}”`];
  return line(`${allSources(knowledge, 'give')} no number: `, ...spans, ...rest, '.');
}

function evidenceOf(answer: RefusalAnswer, knowledge: Knowledge): Section {
  const { citations, open, reason } = answer;
  if (open !== undefined && reason === 'not-stated') return { lead: [], citations, form: 'notes' };
  const word = tame(answer.mentioned ?? '', WORD_LENGTH).replace(/[’']s$/u, '');
  if (word !== '') {
    const times = timesOf(occurrences(word, knowledge), citations.length);
    return {
      lead: [line(`${capital(word)} ${/[^s]s$/i.test(word) ? 'come' : 'comes'} up ${times}:`)],
      citations,
    };
  }
  if (reason === 'other-scope') return { lead: [line('For another place or time they do:')], citations };
  return { lead: [line('What comes nearest:')], citations };
}

/** How often a word begins in the sources, its plural included. */
function occurrences(word: string, { corpus }: Knowledge): number {
  const stem = word.toLowerCase().replace(/(?<=..)s$/, '');
  const before = corpus.sources
    .flatMap(({ passages }) => passages)
    .flatMap(({ text }) => text.toLowerCase().split(stem).slice(0, -1));
  return before.filter((text) => !/[\p{L}\p{N}]$/u.test(text)).length;
}

function timesOf(count: number, shown: number): string {
  if (count <= shown) return TIMES[shown] ?? counted(shown, 'time');
  return `${TIMES[count] ?? counted(count, 'time')}, nearest here`;
}
