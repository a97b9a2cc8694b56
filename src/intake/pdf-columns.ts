// The rows of one page in; parts of it in the order they are read, column by column where the places of the text tell, out.
import { median } from './pdf-measures.ts';
import type { Row, Run } from './pdf-rows.ts';

/** White space from top to bottom of some rows. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** What one row has on one side of a gutter. */
interface Side {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly letters: number;
}

const fewestRows = 3;
const fewestSides = 8;
/** Points: edges this near are one. */
const near = 3;
const narrowest = 6;
const deepest = 3;

function leftOf(row: Row, gutter: Gutter): readonly Run[] {
  return row.runs.filter(({ right }) => right <= gutter.left + 1);
}

function rightOf(row: Row, gutter: Gutter): readonly Run[] {
  return row.runs.filter(({ x }) => x >= gutter.right - near);
}

function crosses(row: Row, gutter: Gutter): boolean {
  return leftOf(row, gutter).length + rightOf(row, gutter).length < row.runs.length;
}

function toSide(runs: readonly Run[]): readonly Side[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return [];
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return [{ x: first.x, right: last.right, y: first.y, letters }];
}

function extent(sides: readonly Side[]): number {
  return Math.max(...sides.map(({ right }) => right)) - Math.min(...sides.map(({ x }) => x));
}

/** Lines of running text fill their column and hold words; cells of a table do neither. */
function isText(sides: readonly Side[], fill: number): boolean {
  if (sides.length < fewestRows) return false;
  const width = median(sides.map(({ x, right }) => right - x));
  return median(sides.map(({ letters }) => letters)) >= 14 && width >= extent(sides) * fill;
}

function standBeside(left: readonly Side[], right: readonly Side[]): boolean {
  const top = Math.max(Math.min(...left.map(({ y }) => y)), Math.min(...right.map(({ y }) => y)));
  const bottom = Math.min(Math.max(...left.map(({ y }) => y)), Math.max(...right.map(({ y }) => y)));
  return bottom > top;
}

function isColumns(rows: readonly Row[], gutter: Gutter): boolean {
  const open = rows.filter((row) => !crosses(row, gutter));
  const left = open.flatMap((row) => toSide(leftOf(row, gutter)));
  const right = open.flatMap((row) => toSide(rightOf(row, gutter)));
  // On the right there may be further columns.
  return isText(left, 0.5) && isText(right, 0.3) && standBeside(left, right);
}

/** Edges where several runs begin, each with as much white space before it as a gutter has. */
function edgesOf(runs: readonly Run[]): readonly (Gutter & { readonly starts: number })[] {
  const start = Math.min(...runs.map(({ x }) => x));
  const width = Math.max(...runs.map(({ right }) => right)) - start;
  const gap = Math.max(narrowest, median(runs.map(({ size }) => size)) * 0.6);
  return [...new Set(runs.map(({ x }) => Math.round(x)))]
    .filter((x) => x > start + width * 0.15 && x < start + width * 0.85)
    .map((right) => ({
      left: right - gap,
      right,
      starts: runs.filter((run) => Math.abs(run.x - right) <= near).length,
    }))
    .filter(({ starts }) => starts >= fewestRows);
}

/** Words of a justified text stand in line by chance; more lines begin at the edge of a column than anywhere in it. */
function findGutter(rows: readonly Row[]): Gutter | undefined {
  const runs = rows.flatMap((row) => row.runs);
  if (runs.length < fewestSides) return undefined;
  const gutters = edgesOf(runs).filter((gutter) => isColumns(rows, gutter));
  const most = Math.max(0, ...gutters.map(({ starts }) => starts));
  return gutters.toSorted((a, b) => a.left - b.left).find(({ starts }) => starts >= most * 0.7);
}

/** Neighbouring rows that cross the gutter, or that do not, belong together. */
function bandsOf(rows: readonly Row[], gutter: Gutter): readonly (readonly Row[])[] {
  const bands: { crosses: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last?.crosses === crosses(row, gutter)) last.rows.push(row);
    else bands.push({ crosses: crosses(row, gutter), rows: [row] });
  }
  return bands.map((band) => band.rows);
}

function keepRuns(rows: readonly Row[], runsOf: (row: Row) => readonly Run[]): readonly Row[] {
  return rows
    .flatMap((row) => {
      const runs = runsOf(row);
      // The base lines of two columns may differ a little.
      return runs[0] ? [{ runs, y: runs[0].y }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
}

/** A table among the columns has cells on both sides too. Of a gutter that other pages have, a few lines are enough. */
function isOpen(left: readonly Row[], right: readonly Row[], isKnown: boolean): boolean {
  const [first = [], second = []] = [left, right].map((rows) => rows.flatMap(({ runs }) => toSide(runs)));
  if (isKnown)
    return first.length > 0 && second.length > 0 && Math.max(...second.map(({ letters }) => letters)) >= 14;
  return first.length + second.length >= fewestSides && isText(first, 0.4) && isText(second, 0.3);
}

/** In the order of reading, each with the rows of one column. `known`: the gutters of other pages. */
function splitAt(
  rows: readonly Row[],
  gutter: Gutter,
  isKnown: boolean,
  depth: number,
): readonly (readonly Row[])[] {
  const found: (readonly Row[])[] = [];
  // Bands that are not parted follow each other as they did.
  let whole: Row[] = [];
  for (const band of bandsOf(rows, gutter)) {
    const left = keepRuns(band, (row) => leftOf(row, gutter));
    const right = keepRuns(band, (row) => rightOf(row, gutter));
    if (band.some((row) => crosses(row, gutter)) || !isOpen(left, right, isKnown)) {
      whole.push(...band);
      continue;
    }
    if (whole.length > 0) found.push(whole);
    whole = [];
    found.push(...splitColumns(left, [], depth + 1), ...splitColumns(right, [], depth + 1));
  }
  return whole.length > 0 ? [...found, whole] : found;
}

function findKnown(rows: readonly Row[], known: readonly Gutter[]): Gutter | undefined {
  return known.find((gutter) =>
    rows.some(({ runs }) => runs.some(({ x }, at) => at > 0 && Math.abs(x - gutter.right) <= near)),
  );
}

/** Each part has the rows of one column, in the order of the page. `known`: the gutters of other pages. */
export function splitColumns(
  rows: readonly Row[],
  known: readonly Gutter[],
  depth = 0,
): readonly (readonly Row[])[] {
  if (rows.length === 0) return [];
  const own = depth > deepest ? undefined : findGutter(rows);
  const parts = own === undefined ? [] : splitAt(rows, own, false, depth);
  if (parts.length > 1) return parts;
  const other = findKnown(rows, known);
  return other === undefined ? [rows] : splitAt(rows, other, true, depth);
}

/** The gutters that at least two pages have. */
export function findGutters(pages: readonly (readonly Row[])[]): readonly Gutter[] {
  const found = pages.map(findGutter).filter((gutter) => gutter !== undefined);
  return found.filter(
    (gutter) => found.filter(({ right }) => Math.abs(right - gutter.right) <= near).length > 1,
  );
}
