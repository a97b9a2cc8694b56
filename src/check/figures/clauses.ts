// A text and a place in it in; the sentence and the clause around that place out. Lines and brackets part clauses too.
import type { Range } from '../../corpus/corpus.ts';
import {
  commaCuts,
  cuts,
  hasVerb,
  isSaid,
  leading,
  longSubjectCuts,
  mainCuts,
  nameCuts,
  saying,
  subjectCuts,
} from '../english/clause-cuts.ts';
import { findSentences } from '../../search/sentences.ts';

export interface Around {
  readonly sentence: Range;
  readonly clause: Range;
  /** The piece of the clause between commas. */
  readonly chunk: Range;
  /** Of a list, all of it, the clause being one item; else the clause. */
  readonly list: Range;
}

/** The runs of a text that brackets enclose, without the brackets. */
export function findBrackets(text: string): readonly Range[] {
  return [...text.matchAll(/[([](?<inside>[^()[\]\n]*)[)\]]/gu)].map(({ 0: run, index }) => ({
    start: index + 1,
    end: index + run.length - 1,
  }));
}

function pieceAround(
  text: string,
  within: Range,
  at: number,
  pattern: RegExp,
  names: readonly Range[],
): Range {
  let { start, end } = within;
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const [from, to] = [within.start + match.index, within.start + match.index + match[0].length];
    if (names.some((name) => name.start < from && to < name.end)) continue;
    if (pattern === mainCuts && (to <= at || !leading.test(text.slice(within.start, from)))) continue;
    // “Here and there have …” is one subject; “here has …, and there has …” are two.
    if (
      (pattern === subjectCuts || pattern === longSubjectCuts || pattern === commaCuts) &&
      !hasVerb.test(text.slice(within.start, from))
    )
      continue;
    if (/^,?\s$/u.test(match[0]) && pattern === nameCuts && !isSaid.test(text.slice(within.start, from)))
      continue;
    if (to <= at) start = Math.max(start, to);
    else if (from > at) {
      end = Math.min(end, from);
      break;
    }
  }
  return { start, end };
}

/** The sentences of every line, as ranges of the text. */
export function findLineSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of findSentences(line))
      sentences.push({ start: offset + start, end: offset + end });
    offset += line.length + 1;
  }
  return sentences;
}

/** One item of a list that says no more than numbers of things: “32 groups, 36 boards, £3 for repairs”. */
function findListItem(text: string, clause: Range, at: number, numbers: readonly Range[]): Range {
  const pieces: Range[] = [];
  let start = clause.start;
  for (const { index, 0: comma } of text.slice(clause.start, clause.end).matchAll(/,\s/gu)) {
    pieces.push({ start, end: clause.start + index });
    start = clause.start + index + comma.length;
  }
  pieces.push({ start, end: clause.end });
  const isNumbered = pieces.every((piece) =>
    numbers.some((number) => number.start >= piece.start && number.end <= piece.end),
  );
  if (!isNumbered || saying.test(text.slice(clause.start, clause.end))) return clause;
  return pieces.find((piece) => piece.start <= at && at < piece.end) ?? clause;
}

/** A stretch of a sentence as one clause, whatever stands in it. */
export function asOneClause(sentence: Range, whole: Range): Around {
  return { sentence, clause: whole, chunk: whole, list: whole };
}

/** What a text is cut by: its sentences; its numbers, but for dates; names, which are never cut; and the quotation that the place is in. */
export interface Cutting {
  readonly sentences: readonly Range[];
  readonly numbers: readonly Range[];
  readonly names: readonly Range[];
  readonly quoted: (Range & { readonly isPrinted: boolean }) | undefined;
}

/** What is farther from a place than this, in characters, says nothing of it, whatever is called a sentence. */
const reach = 700;

function clip(text: string, { start, end }: Range, at: number): Range {
  const [from, to] = [Math.max(start, at - reach), Math.min(end, at + reach)];
  return {
    start: from === start ? start : from + Math.max(0, text.slice(from, at).search(/(?<=\s)\S/u)),
    end: to === end ? end : Math.max(text.lastIndexOf(' ', to), at),
  };
}

/** What stands around a place of a text. A place inside brackets has only what is inside them. */
export function findAround(text: string, at: number, { sentences, names, numbers, quoted }: Cutting): Around {
  const whole = clip(
    text,
    sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length },
    at,
  );
  const bracket = findBrackets(text).find(({ start, end }) => start <= at && at < end);
  const inside = quoted
    ? { start: Math.max(whole.start, quoted.start), end: Math.min(whole.end, quoted.end) }
    : whole;
  // Who is said to say what a source prints changes nothing in what is said.
  const sentence = quoted?.isPrinted === true ? inside : whole;
  const within = bracket ?? inside;
  const list = [nameCuts, cuts, subjectCuts, longSubjectCuts, commaCuts, mainCuts].reduce(
    (piece, pattern) => pieceAround(text, piece, at, pattern, names),
    within,
  );
  const clause = findListItem(text, list, at, numbers);
  return { sentence, clause, chunk: pieceAround(text, clause, at, /,\s/gu, names), list };
}
