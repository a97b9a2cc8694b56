// The pieces of text of one page in; its rows, each of one or more runs of words that more than a blank parts, out.
import { plainCharacters, superscript } from './characters.ts';
import type { Item } from './pdf-items.ts';

/** Words with no more than a blank between them. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Of most of its characters. */
  readonly font: string;
}

/** Runs on one base line, from left to right. */
export interface Row {
  readonly y: number;
  readonly runs: readonly Run[];
}

/** In parts of the type's size: a gap this wide is more than a blank, one that wide is a blank. */
const runGap = 0.5;
const wordGap = 0.15;
const sameRow = 0.45;

function weigh<T>(items: readonly Item[], value: (item: Item) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const item of items)
    weights.set(value(item), (weights.get(value(item)) ?? 0) + item.text.trim().length);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function sizeOf(items: readonly Item[]): number {
  return weigh(items, ({ size }) => Math.round(size * 2) / 2) ?? 0;
}

function isRaised(item: Item, size: number, y: number): boolean {
  return item.size < size * 0.8 && item.y < y - size * 0.12 && /^[\s\d,]+$/.test(item.text);
}

function toRun(items: readonly Item[]): Run {
  const size = sizeOf(items);
  const y = weigh(items, (item) => item.y) ?? 0;
  let text = '';
  let last: Item | undefined;
  for (const item of items) {
    const isApart = last && (last.spaceAfter || item.x - last.right > size * wordGap);
    text += `${isApart ? ' ' : ''}${isRaised(item, size, y) ? superscript(item.text) : item.text}`;
    last = item;
  }
  return {
    // A soft hyphen at the end still tells that a word goes on.
    text: `${plainCharacters(text).replaceAll(/\s+/g, ' ').trim()}${/\u00ad\s*$/.test(text) ? '\u00ad' : ''}`,
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map(({ right }) => right)),
    y,
    size,
    font: weigh(items, ({ font }) => font) ?? '',
  };
}

function splitRuns(items: readonly Item[]): readonly Run[] {
  const runs: Item[][] = [];
  let right = 0;
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    const widest = Math.max(item.size, run?.at(-1)?.size ?? 0) * runGap;
    if (run && item.x - right <= widest) run.push(item);
    else runs.push([item]);
    right = run && runs.at(-1) === run ? Math.max(right, item.right) : item.right;
  }
  return runs.map(toRun).filter(({ text }) => text !== '');
}

export function buildRows(items: readonly Item[]): readonly Row[] {
  const rows: { y: number; size: number; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && item.y - row.y <= sameRow * Math.max(item.size, row.size)) {
      row.items.push(item);
      if (item.size > row.size * 1.05) Object.assign(row, { y: item.y, size: item.size });
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => ({ y: row.y, runs: splitRuns(row.items) })).filter(({ runs }) => runs.length > 0);
}

/** The words of a row, its runs apart by tabs. */
export function rowText({ runs }: Row): string {
  return runs.map(({ text }) => text).join('\t');
}
