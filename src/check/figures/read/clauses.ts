// A text and a place in it in; the sentence and the clause around that place out. Lines and brackets part clauses too.
import type { Range } from '../../../corpus/corpus.ts';
import {
  commaCuts,
  commaNumberCuts,
  cuts,
  governing,
  hasVerb,
  isPlacedOnly,
  isSaid,
  leading,
  longSubjectCuts,
  mainCuts,
  nameCuts,
  numberCuts,
  saying,
  subjectCuts,
} from '../../english/clause-cuts.ts';
import { oncePerRange } from './once.ts';

/** What a text is cut by: its sentences; its numbers, but for dates; names, which are never cut. */
export interface Cutting {
  readonly text: string;
  /** As it was typed: “given that” leads to a main clause, and is blank in the text. */
  readonly typed: string;
  readonly sentences: readonly Range[];
  readonly brackets: readonly Range[];
  readonly numbers: readonly Range[];
  readonly names: readonly Range[];
}

export interface Around {
  readonly sentence: Range;
  readonly clause: Range;
  /** The piece of the clause between commas. */
  readonly chunk: Range;
  /** Of a list, all of it, the clause being one item; else the clause. */
  readonly list: Range;
}

const commas = /,\s/gu;
/** In the order in which they cut. */
const partings = [
  nameCuts,
  cuts,
  subjectCuts,
  longSubjectCuts,
  numberCuts,
  commaNumberCuts,
  commaCuts,
  mainCuts,
] as const;

/** The runs of a text that brackets enclose, without the brackets. */
export function findBrackets(text: string): readonly Range[] {
  return [...text.matchAll(/[([](?<inside>[^()[\]\n]*)[)\]]/gu)].map(({ 0: run, index }) => ({
    start: index + 1,
    end: index + run.length - 1,
  }));
}

/** Every place where a pattern cuts a stretch of the text, one after the other. */
const cutsOf = new Map(
  [...partings, commas].map((pattern) => [
    pattern,
    oncePerRange(({ text, names }: Cutting, within: Range): readonly Range[] =>
      [...text.slice(within.start, within.end).matchAll(pattern)]
        .map(({ 0: run, index }) => ({ start: within.start + index, end: within.start + index + run.length }))
        .filter(({ start, end }) => !names.some((name) => name.start < start && end < name.end))
        .filter(({ start, end }) => isCut(text, within, { start, end }, pattern)),
    ),
  ]),
);

function isCut(text: string, within: Range, { start, end }: Range, pattern: RegExp): boolean {
  const before = text.slice(within.start, start);
  // “Here and there have …” is one subject; “here has …, and there has …” are two.
  if ([subjectCuts, longSubjectCuts, numberCuts, commaCuts].includes(pattern)) return hasVerb.test(before);
  if (pattern === commaNumberCuts) return hasVerb.test(before) && !governing.test(before);
  return pattern !== nameCuts || !/^,?\s$/u.test(text.slice(start, end)) || isSaid.test(before);
}

function pieceAround(cutting: Cutting, within: Range, at: number, pattern: RegExp): Range {
  let { start, end } = within;
  for (const cut of cutsOf.get(pattern)?.(cutting, within) ?? []) {
    if (
      pattern === mainCuts &&
      (cut.end <= at || !leading.test(cutting.typed.slice(within.start, cut.start)))
    )
      continue;
    if (cut.end <= at) start = Math.max(start, cut.end);
    else if (cut.start > at) {
      end = Math.min(end, cut.start);
      break;
    }
  }
  return { start, end };
}

const sum =
  /^\W*(?:(?:and|plus|also)\s)?(?:[£$€]\s?\d|[\d.,]+\s?(?:m|bn|million|billion)\s(?:pounds|quid|euros|dollars)\b)/iu;

/** “£3 for repairs, 24 groups in town”: the place of the second is none of a sum’s. */
function isSumBeside(text: string, pieces: readonly Range[]): boolean {
  const [first = '', second = '', more] = pieces.map(({ start, end }) => text.slice(start, end));
  return more === undefined && sum.test(first) && !saying.test(first) && !sum.test(second);
}

/** The items of a list that says no more than numbers of things; none of anything else. */
const findListItems = oncePerRange(({ text, numbers }: Cutting, clause: Range): readonly Range[] => {
  const pieces: Range[] = [];
  let start = clause.start;
  for (const { index, 0: comma } of text.slice(clause.start, clause.end).matchAll(commas)) {
    pieces.push({ start, end: clause.start + index });
    start = clause.start + index + comma.length;
  }
  pieces.push({ start, end: clause.end });
  const isNumbered = pieces.every((piece) =>
    numbers.some((number) => number.start >= piece.start && number.end <= piece.end),
  );
  const isList =
    !saying.test(text.slice(clause.start, clause.end)) ||
    isSumBeside(text, pieces) ||
    (pieces.length > 1 && pieces.every(({ start, end }) => isPlacedOnly(text.slice(start, end))));
  return isNumbered && isList ? pieces : [];
});

/** One item of a list: “24 groups, 18 boards, £3 for repairs”. */
function findListItem(cutting: Cutting, clause: Range, at: number): Range {
  return findListItems(cutting, clause).find((piece) => piece.start <= at && at < piece.end) ?? clause;
}

/** A stretch of a sentence as one clause, whatever stands in it. */
export function asOneClause(sentence: Range, whole: Range): Around {
  return { sentence, clause: whole, chunk: whole, list: whole };
}

/** What is farther from a place than this, in characters, says nothing of it, whatever is called a sentence. */
const reach = 700;
/** Places this near each other are clipped alike, so that what is read around one serves the next. */
const block = 200;

function clip(text: string, { start, end }: Range, at: number): Range {
  const [first, last] = [Math.floor(at / block) * block, Math.ceil((at + 1) / block) * block];
  const [from, to] = [Math.max(start, first - reach), Math.min(end, last + reach)];
  return {
    start: from === start ? start : from + Math.max(0, text.slice(from, at).search(/(?<=\s)\S/u)),
    end: to === end ? end : Math.max(text.lastIndexOf(' ', to), at),
  };
}

/** What a sentence says beside what it quotes. */
function outside({ start, end }: Range, at: number, quotes: readonly Range[]): Range {
  return {
    start: Math.max(start, ...quotes.filter((quote) => quote.end <= at).map((quote) => quote.end)),
    end: Math.min(end, ...quotes.filter((quote) => quote.start > at).map((quote) => quote.start)),
  };
}

/** What stands around a place of a text. A place inside brackets has only what is inside them. */
export function findAround(
  cutting: Cutting,
  at: number,
  quoted: (Range & { readonly isPrinted: boolean }) | undefined,
  others: readonly Range[] = [],
): Around {
  const { text, sentences, brackets } = cutting;
  const whole = clip(
    text,
    sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length },
    at,
  );
  const bracket = brackets.find(({ start, end }) => start <= at && at < end);
  const inside = quoted
    ? { start: Math.max(whole.start, quoted.start), end: Math.min(whole.end, quoted.end) }
    : outside(whole, at, others);
  // Who is said to say what a source prints changes nothing in what is said.
  const sentence = quoted?.isPrinted === true ? inside : whole;
  const list = partings.reduce(
    (piece, pattern) => pieceAround(cutting, piece, at, pattern),
    bracket ?? inside,
  );
  const clause = findListItem(cutting, list, at);
  return { sentence, clause, chunk: pieceAround(cutting, clause, at, commas), list };
}
