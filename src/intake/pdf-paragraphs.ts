// The lines of a document in reading order in; its paragraphs, each with the page it begins on, out.
import type { Line } from './pdf-lines.ts';
import { buildVocabulary, joinLines } from './pdf-join.ts';
import { endsInHyphen, endsSentence, startsItem, startsLower, startsNote } from './pdf-marks.ts';
import { type Measures, measure } from './pdf-measures.ts';

export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  /** Of its type, against the usual one. */
  readonly size: number;
  /** An entry of a list of contents. */
  readonly isEntry: boolean;
}

export interface PdfText {
  readonly paragraphs: readonly PdfParagraph[];
  /** Words made whole at a line end, which nothing else in the document confirms. */
  readonly undecided: readonly string[];
}

function sameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.08;
}

/** Whether the first word of the next line would have stood in this one. */
function isShort(line: Line, next: Line): boolean {
  const first = next.text.split(' ')[0] ?? '';
  const width = ((next.right - next.x) * (first.length + 1)) / Math.max(1, next.text.length);
  return line.right + width < line.to - line.size * 0.3;
}

/** How much of its column the line reaches over. */
function reach(line: Line): number {
  return (line.right - line.from) / Math.max(1, line.to - line.from);
}

/** A first line set in, or one that comes back from a hanging one. `after`: the line behind `next`. */
function breaksByEdge(paragraph: readonly Line[], next: Line, after: Line | undefined): boolean {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (!first || !last) return false;
  const step = next.x - last.x;
  const least = next.size * 0.8;
  if (step > least) {
    if (startsItem(first.text)) return false;
    const comesBack = after?.part === next.part && sameSize(after, next) && after.x < next.x - least;
    // A hanging paragraph of two lines looks the same, but for the end of its first line.
    return endsSentence(last.text) ? comesBack || paragraph.length > 1 : comesBack && isShort(last, next);
  }
  return -step > least && paragraph.length > 1 && first.x < last.x - least;
}

function breaksByMark(paragraph: readonly Line[], next: Line): boolean {
  const last = paragraph.at(-1);
  if (!last || !startsItem(next.text)) return false;
  return endsSentence(last.text) || isShort(last, next) || startsItem(paragraph[0]?.text ?? '');
}

/** Whether `next` begins a paragraph although it follows the last line on paper. */
function breaks(paragraph: readonly Line[], next: Line, after: Line | undefined, usual: Measures): boolean {
  const last = paragraph.at(-1);
  if (!last || last.isRow || next.isRow || !sameSize(last, next)) return true;
  const distance = next.y - last.y;
  if (distance <= 0 || distance > usual.leading(next.size) * 1.28) return true;
  if (last.font !== next.font && isShort(last, next) && !endsInHyphen(last.text)) return true;
  if (next.size > usual.body * 1.15) return false;
  if (breaksByMark(paragraph, next) || breaksByEdge(paragraph, next, after)) return true;
  if (!isShort(last, next) || (endsInHyphen(last.text) && startsLower(next.text))) return false;
  if (last.text.endsWith(';') && startsLower(next.text)) return reach(last) < 0.75;
  return endsSentence(last.text) || reach(last) < (startsLower(next.text) ? 0.5 : 0.75);
}

/** Whether `next` goes on with the paragraph in another column or on another page. */
function continues(last: Line, next: Line, usual: Measures): boolean {
  if (last.isRow || next.isRow || !sameSize(last, next) || startsItem(next.text)) return false;
  if (last.size > usual.body * 1.15 || /[;:]$/.test(last.text)) return false;
  const isSetIn = next.x - next.from > next.size * 1.5;
  if (endsInHyphen(last.text) || (startsLower(next.text) && !(endsSentence(last.text) && isSetIn)))
    return true;
  return !endsSentence(last.text) && last.font === next.font && !isShort(last, next);
}

function groupLines(lines: readonly Line[], usual: Measures): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  lines.forEach((line, at) => {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    const goesOn =
      open !== undefined &&
      last !== undefined &&
      (last.part === line.part ? !breaks(open, line, lines[at + 1], usual) : continues(last, line, usual));
    if (goesOn) open.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

function groupNotes(lines: readonly Line[]): readonly (readonly Line[])[] {
  const notes: Line[][] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last?.[0]?.page === line.page && !startsNote(line.text)) last.push(line);
    else notes.push([line]);
  }
  return notes;
}

/** The notes at the foot of each column: its last lines, from the first that begins with a mark in smaller type. */
function findNotes(lines: readonly Line[], body: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const part of Map.groupBy(lines, (line) => line.part).values()) {
    const big = part.findLastIndex((line) => line.size > body * 0.93 || line.isRow);
    const small = part.slice(big + 1);
    const first = small.findIndex((line) => startsNote(line.text));
    if (first !== -1) small.slice(first).forEach((line) => notes.add(line));
  }
  return notes;
}

/** Notes stand behind the paragraphs that begin on their page, so that none interrupts one that goes on. */
export function buildParagraphs(lines: readonly Line[]): PdfText {
  const usual = measure(lines);
  const notes = findNotes(lines, usual.body);
  const vocabulary = buildVocabulary(lines.map(({ text }) => text));
  const body = groupLines(
    lines.filter((line) => !notes.has(line)),
    usual,
  );
  const all = [...body, ...groupNotes([...notes])].map((own) => {
    const { text, undecided } = joinLines(
      own.map((line) => line.text),
      vocabulary,
    );
    const [first] = own;
    const size = (first?.size ?? 0) / usual.body;
    return { text, undecided, page: first?.page ?? 1, size, isEntry: first?.isEntry ?? false };
  });
  return {
    paragraphs: all
      .filter(({ text }) => text !== '')
      .toSorted((a, b) => a.page - b.page)
      .map(({ text, page, size, isEntry }) => ({ text, page, size, isEntry })),
    undecided: all.flatMap(({ undecided }) => undecided),
  };
}
