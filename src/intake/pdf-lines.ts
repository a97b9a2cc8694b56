// One column of a page in; its lines, each a piece of running text or a row of a table, out.
import type { PageRows } from './pdf-furniture.ts';
import { findGutters, splitColumns } from './pdf-columns.ts';
import { dropLeader, isLeader, isMarker } from './pdf-marks.ts';
import { median } from './pdf-measures.ts';
import type { Row, Run } from './pdf-rows.ts';

export interface Line extends Run {
  readonly page: number;
  /** The left and right edge of its column. */
  readonly from: number;
  readonly to: number;
  /** Which part of which page: lines of one part follow each other on paper. */
  readonly part: string;
  /** A row of a table or of a list of contents, its cells apart by tabs: a paragraph of its own. */
  readonly isRow: boolean;
  /** An entry of a list of contents. */
  readonly isEntry: boolean;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** In parts of the type's size. */
const cellGap = 1.2;
const surelyCellGap = 3;
const markerGap = 4;

function gapsOf({ runs }: Row): readonly Gap[] {
  return runs.slice(1).map((run, at) => ({ from: runs[at]?.right ?? run.x, to: run.x }));
}

function width({ from, to }: Gap): number {
  return to - from;
}

/** A line set to both edges of its column has gaps of one width. */
function isJustified(row: Row, edges: Gap): boolean {
  const widths = gapsOf(row).map(width);
  const size = row.runs[0]?.size ?? 0;
  const isFull =
    (row.runs.at(-1)?.right ?? 0) > edges.to - size * 0.5 && (row.runs[0]?.x ?? 0) < edges.from + size * 4;
  return widths.length > 1 && isFull && Math.max(...widths) - Math.min(...widths) < size * 0.4;
}

/** Where the gaps of the rows above and below stand in line with it, or it is very wide. */
function isCellGap(gap: Gap, size: number, beside: readonly Row[]): boolean {
  if (width(gap) <= size * cellGap) return false;
  const inLine = beside
    .flatMap(gapsOf)
    .some(
      (other) =>
        width(other) > size * cellGap &&
        Math.min(other.to, gap.to) - Math.max(other.from, gap.from) > size * 0.5,
    );
  return inLine || width(gap) > size * surelyCellGap;
}

function cellsOf(rows: readonly Row[], at: number, edges: Gap): readonly string[] {
  const row = rows[at];
  const first = row?.runs[0];
  if (!row || !first) return [];
  const size = Math.max(...row.runs.map((run) => run.size));
  const isText = isJustified(row, edges);
  const beside = [rows[at - 1], rows[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => !isJustified(other, edges));
  const cells = [first.text];
  gapsOf(row).forEach((gap, index) => {
    const text = row.runs[index + 1]?.text ?? '';
    const open = cells.at(-1) ?? '';
    const isMark = index === 0 && isMarker(open) && width(gap) < size * markerGap;
    const isApart = !isText && !isMark && isCellGap(gap, size, beside);
    if (isApart) cells.push(text);
    else cells[cells.length - 1] = `${open} ${text}`;
  });
  return cells;
}

function edgesOf(rows: readonly Row[]): Gap {
  const ends = rows.map(({ runs }) => runs.at(-1)?.right ?? 0).toSorted((a, b) => a - b);
  return {
    from: Math.min(...rows.map(({ runs }) => runs[0]?.x ?? Infinity)),
    // A line that sticks out must not make all others look short.
    to: ends[Math.ceil(ends.length * 0.95) - 1] ?? 0,
  };
}

function toLine(row: Row, text: string): Run | undefined {
  const [first] = row.runs.toSorted((a, b) => b.text.length - a.text.length);
  const x = row.runs[0]?.x;
  const right = row.runs.at(-1)?.right;
  return first && x !== undefined && right !== undefined ? { ...first, text, x, right } : undefined;
}

function toLines(rows: readonly Row[], page: number, part: string): readonly Line[] {
  const edges = edgesOf(rows);
  return rows.flatMap((row, at) => {
    const cells = cellsOf(rows, at, edges);
    const text = cells.join('\t');
    const line = toLine(row, dropLeader(text));
    return line
      ? [
          {
            ...line,
            ...edges,
            page,
            part,
            isRow: cells.length > 1 || isLeader(text),
            isEntry: isLeader(text),
          },
        ]
      : [];
  });
}

/** Rows where long cells stand side by side. */
function looksMixed(lines: readonly Line[]): boolean {
  const wide = lines.filter(({ text }) => text.split('\t').filter((cell) => cell.length >= 25).length > 1);
  return wide.length >= 4 && wide.length >= lines.length * 0.2;
}

/** A part of a few short lines ends where the other columns that begin at its left edge do. */
function widen(lines: readonly Line[]): readonly Line[] {
  const edge = ({ from }: Line): number => Math.round(from / 4);
  const usual = new Map(
    [...Map.groupBy(lines, edge)].map(([key, group]) => [key, median(group.map(({ to }) => to))]),
  );
  return lines.map((line) => ({ ...line, to: Math.max(line.to, usual.get(edge(line)) ?? line.to) }));
}

/** All pages together, as a page with a few lines has the columns of the others. */
export function readPages(pages: readonly PageRows[]): {
  readonly lines: readonly Line[];
  /** Pages where two columns seem to stand side by side and could not be parted. */
  readonly mixed: readonly number[];
} {
  const gutters = findGutters(pages.map(({ rows }) => rows));
  const read = pages.map(({ page, rows }) => {
    const parts = splitColumns(rows, gutters);
    return { page, lines: parts.flatMap((part, at) => toLines(part, page, `${page}.${at}`)) };
  });
  return {
    lines: widen(read.flatMap(({ lines }) => lines)),
    mixed: read.filter(({ lines }) => looksMixed(lines)).map(({ page }) => page),
  };
}
