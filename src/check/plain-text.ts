// A message as it was typed in; its words as they are read, without Discord's markdown, out, each offset kept.
import type { Range } from '../corpus/corpus.ts';

/** Stands where something was that is no words: a link, a mention, an emoji. */
export const HOLE = '\uFFFC';

export interface PlainText {
  readonly text: string;
  /** The lines of block quotes, those that follow each other as one run. */
  readonly blockQuotes: readonly Range[];
  /** The same run in the message as it was typed. */
  toMessage(range: Range): Range;
}

interface Mapped {
  readonly text: string;
  /** Where each character stands in the message. */
  readonly at: readonly number[];
}

/** Marks that no message holds: a block quote's line, and one from which on all is quoted. */
const [QUOTED, ALL_QUOTED] = ['\uE000', '\uE001'];

/** Replaces each match by its group `keep`, or where it has none by `instead`. */
function edit({ text, at }: Mapped, pattern: RegExp, instead: string): Mapped {
  const pieces: string[] = [];
  const places: number[] = [];
  let done = 0;
  const take = (start: number, end: number) => {
    pieces.push(text.slice(start, end));
    for (let index = start; index < end; index++) places.push(at[index] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    take(done, match.index);
    const keep = match.groups?.keep;
    if (keep === undefined) {
      pieces.push(instead);
      places.push(...Array.from(instead, () => at[match.index] ?? 0));
    } else {
      const start = match.index + match[0].indexOf(keep);
      take(start, start + keep.length);
    }
    done = match.index + match[0].length;
  }
  take(done, text.length);
  return { text: pieces.join(''), at: places };
}

const edits: readonly (readonly [RegExp, string])[] = [
  [/[\uE000\uE001]/gu, ''],
  [/\r(?=\n)/gu, ''],
  [/```(?:[a-z]*\n)?(?<keep>[^]*?)```/giu, ''],
  [/(`{1,2})(?<keep>[^`\n]+)\1/gu, ''],
  [/!?\[(?<keep>[^\]\n]+)\]\(<?(?:https?:\/\/|#)[^)\n]*\)/gu, ''],
  [/<(?:@[!&]?|#|a?:\w+:|t:|id:)[^>\s]*>|<\/[^>\n]+:\d+>|<https?:\/\/[^>\s]+>/giu, HOLE],
  [/(?<![\p{L}\d])@[\p{L}\d_.]*[\p{L}\d_]/gu, HOLE],
  [/(?:https?:\/\/|www\.)[^\s<]+[^\s<.,;:!?'")\]*_~|]/giu, HOLE],
  [/(?<![\p{L}\d]):[a-z][a-z0-9_+-]+:(?![\p{L}\d])/giu, HOLE],
  [/[\w.+-]+@[\w-]+\.[\w.-]*\w/gu, HOLE],
  [/\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/[^\s)\]]*/gu, HOLE],
  [/\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|co\.uk|gov\.uk|io|uk)\b/giu, HOLE],
  // What is struck out is taken back.
  [/~~[^~\n]+~~/gu, HOLE],
  [/\d\uFE0F?\u20E3/gu, HOLE],
  [/\p{Cf}|\uFE0F/gu, ''],
  // “>30” is more than 30.
  [/^[ \t]*>>>(?![ \t]*\d)[ \t]?/gmu, ALL_QUOTED],
  [/^[ \t]*>(?:[ \t]+|(?=\P{N}|$))/gmu, QUOTED],
  [/(?<=^[\uE000\uE001]?)[ \t]*(?:#{1,3}|-#)[ \t]+/gmu, ''],
  [/(?<=^[\uE000\uE001]?)[ \t]*[-*•][ \t]+/gmu, ''],
  [/(?<=^[\uE000\uE001]?)[ \t]*\(?\d{1,3}[.)](?=[ \t])/gmu, ''],
  // A spoiler that heads its line is a sentence of its own, where no verb or preposition goes on with it.
  [
    /(?<=^\W*\|\|[^|\n]*\s[^|\n]*\S)\|\|(?=\s+(?!(?:in|of|at|from|for|across|to|by|with|and|or|come|comes|came|is|are|was|were|has|have|had|do|does|serves?|covers?|caters?|who|that|which)\b)\p{L})/gimu,
    ';',
  ],
  [/\*\*|__|\|\|/gu, ''],
  [/(?<![\p{L}\d\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\d])/gu, ''],
  [/\\(?<keep>[*_~`|>#<:@\-\\.()[\]])/gu, ''],
  // “24groups”, “7pc of drivers”: a number and its noun or unit without their space.
  [
    /(?<=(?<![\p{L}\d.,:/#_+-])\d{1,3}(?:,\d{3})?)(?=(?!(?:st|nd|rd|th)\p{L})\p{L}{3,}s(?![\p{L}\d])|pc\sof\s)/giu,
    ' ',
  ],
];

function findBlockQuotes(text: string): readonly Range[] {
  const quotes: { start: number; end: number }[] = [];
  let start = 0;
  let all = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    all ||= line.startsWith(ALL_QUOTED);
    const last = quotes.at(-1);
    if (all || line.startsWith(QUOTED)) {
      if (last?.end === start - 1) last.end = end;
      else quotes.push({ start, end });
    }
    start = end + 1;
  }
  return quotes;
}

/** Where an offset of a marked text goes when the marks are dropped. */
function withoutMarks(text: string, offset: number): number {
  return text.slice(0, offset).replace(/[\uE000\uE001]/gu, '').length;
}

/** Reads a message as Discord shows it. Pure; never fails. */
export function readPlainText(message: string): PlainText {
  const whole: Mapped = { text: message, at: Array.from({ length: message.length }, (_, index) => index) };
  const marked = edits.reduce((mapped, [pattern, instead]) => edit(mapped, pattern, instead), whole);
  const { text, at } = edit(marked, /[\uE000\uE001]/gu, '');
  const blockQuotes = findBlockQuotes(marked.text)
    .map(({ start, end }) => ({
      start: withoutMarks(marked.text, start),
      end: withoutMarks(marked.text, end),
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return {
    text,
    blockQuotes,
    toMessage: ({ start, end }) => ({
      start: at[start] ?? message.length,
      end: end > start ? (at[end - 1] ?? message.length - 1) + 1 : (at[start] ?? message.length),
    }),
  };
}
