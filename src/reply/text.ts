// Text in, less text out: what is shown of a long text is always a run of it, and the mark says that more was there.
import type { Range } from '../corpus/corpus.ts';

/** Stands where words were left out, outside any quotation marks. */
export const LEFT_OUT = '[…]';

/** How far back a cut may move to fall between words, in UTF-16 units. */
const WORD_REACH = 40;

/** The nearest place at or before `at` where `text` can be cut: between words if one ends near, never inside a character or a number. */
function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (at <= 0) return 0;
  for (let place = at; place > Math.max(0, at - WORD_REACH); place -= 1) {
    if (/\s/u.test(text.charAt(place))) return place;
  }
  let place = at;
  while (place > 0 && isInsideNumber(text, place)) place -= 1;
  return isInsidePair(text, place) ? place - 1 : place;
}

/** The nearest place at or after `at` where a run of `text` can begin, by the same rules. */
export function cutAfter(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let place = at; place < Math.min(text.length, at + WORD_REACH); place += 1) {
    if (/\s/u.test(text.charAt(place - 1))) return place;
  }
  let place = at;
  while (place < text.length && isInsideNumber(text, place)) place += 1;
  return isInsidePair(text, place) ? place + 1 : place;
}

/** `text` whole, or its beginning and the mark, together at most `limit` UTF-16 units. */
export function shorten(text: string, limit: number, mark = LEFT_OUT): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, cutBefore(text, Math.max(0, limit - mark.length - 1))).trimEnd();
  return kept === '' ? mark : `${kept} ${mark}`;
}

/** The part of `text` to show, at most `size` long: all of it, its beginning, or the surroundings of `focus`. */
export function chooseRun(text: string, size: number, focus: Range | undefined): Range {
  if (text.length <= size) return { start: 0, end: text.length };
  if (focus === undefined || focus.end <= size) return { start: 0, end: cutBefore(text, size) };
  const room = Math.max(0, size - (focus.end - focus.start));
  const start = Math.min(focus.start, cutAfter(text, focus.start - Math.floor(room / 2)));
  return { start, end: Math.max(cutBefore(text, start + size), start + 1) };
}

/** Line breaks and runs of white space as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `text` if its curly quotation marks are paired, else its longest run between them. */
export function withPairedMarks(text: string): string {
  let depth = 0;
  for (const mark of text.match(/[“”]/gu) ?? []) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) break;
  }
  if (depth === 0) return text;
  const runs = text.split(/[“”]/u).map((run) => run.trim());
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function isInsideNumber(text: string, at: number): boolean {
  return /[\d.,]/.test(text.charAt(at - 1)) && /[\d.,]/.test(text.charAt(at));
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
