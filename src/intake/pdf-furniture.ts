// The rows of all pages in; the same without running headers, running footers and page numbers out.
import { type Row, rowText } from './pdf-rows.ts';

export interface PageRows {
  /** Counted from 1. */
  readonly page: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

interface Edge {
  readonly page: number;
  readonly row: Row;
  readonly key: string;
  readonly numbers: readonly number[];
  readonly size: number;
}

/** How much of the page's height is its head, and its foot, and how many rows may stand there. */
const zone = 0.14;
const deepest = 4;
const sameHeight = 4;

function romanValue(text: string): number | undefined {
  if (!/^[ivxlc]{1,7}$/i.test(text)) return undefined;
  const values = Array.from(
    text.toLowerCase(),
    (letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0,
  );
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function toEdge(page: number, row: Row): Edge {
  const text = rowText(row).toLowerCase();
  const size = Math.max(...row.runs.map((run) => run.size));
  const roman = romanValue(text.trim());
  if (roman !== undefined) return { page, row, key: '#', numbers: [roman], size };
  return {
    page,
    row,
    // Left and right pages print the same in another order.
    key: text
      .replaceAll(/\d+/g, '#')
      .split(/[\s|]+/)
      .filter((word) => word !== '')
      .toSorted()
      .join(' '),
    numbers: [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
    size,
  };
}

function edgesOf({ page, height, rows }: PageRows): { top: readonly Edge[]; bottom: readonly Edge[] } {
  const top = rows.slice(0, deepest).filter(({ y }) => y < height * zone);
  const bottom = rows
    .toReversed()
    .slice(0, deepest)
    .filter(({ y }) => y > height * (1 - zone));
  return { top: top.map((row) => toEdge(page, row)), bottom: bottom.map((row) => toEdge(page, row)) };
}

/** How often the most frequent one stands there. */
function most(values: readonly (number | string)[]): number {
  const counts = new Map<number | string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Numbers that go up with the pages are theirs; numbers that stay the same are words. Others make another text of it. */
function goesWithPages(group: readonly Edge[]): boolean {
  if (!group.some(({ numbers }) => numbers.length > 0)) return true;
  const enough = group.length * 0.7;
  const stays = most(group.map(({ numbers }) => numbers.join())) >= enough;
  const places = Array.from(
    { length: Math.max(...group.map(({ numbers }) => numbers.length)) },
    (_, at) => at,
  );
  const offset = places.some(
    (at) =>
      most(group.flatMap(({ numbers, page }) => (numbers[at] === undefined ? [] : [numbers[at] - page]))) >=
      enough,
  );
  // The words of a page's number stand in any order once their row is that of a left or a right page.
  const loose =
    most(group.flatMap(({ numbers, page }) => [...new Set(numbers.map((number) => number - page))])) >=
    enough;
  return stays || offset || loose;
}

function isPageNumber({ key, numbers, page }: Edge): boolean {
  return /^(?:# )?(?:of )?#?(?: page)?$/.test(key) && numbers[0] === page;
}

/** How far the numbers that pages print are from their places in the file, where most pages agree on one. */
function findOffset(edges: readonly Edge[], pages: number): number | undefined {
  const offsets = Map.groupBy(edges.flatMap(offsetsOf), (offset) => offset);
  const [offset, found] = [...offsets].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  return found && found.length >= Math.max(3, pages * 0.3) ? offset : undefined;
}

/** Of a number that begins or ends the row. */
function offsetsOf({ row, page }: Edge): readonly number[] {
  const text = rowText(row);
  const ends = [/^\d{1,4}(?=\s|$)/.exec(text)?.[0], /(?<=\s|^)\d{1,4}$/.exec(text)?.[0]];
  return [...new Set(ends.filter((end) => end !== undefined).map((end) => Number(end) - page))];
}

interface Document {
  readonly pages: number;
  readonly body: Type;
}

/** Type as text is set in; running text in it could be the text's own, and has to stand on more pages. */
export interface Type {
  readonly size: number;
  readonly font: string;
}

function isBody({ row }: Edge, body: Type): boolean {
  return row.runs.every(({ size, font }) => size === body.size && font === body.font);
}

function findRunning(edges: readonly Edge[], { pages, body }: Document): ReadonlySet<Edge> {
  const fewest = pages <= 4 ? Math.max(2, Math.ceil(pages / 2)) : 3;
  const offset = findOffset(edges, pages);
  const running = new Set<Edge>(edges.filter(isPageNumber));
  const numbered = edges.filter((edge) => offset !== undefined && offsetsOf(edge).includes(offset));
  for (const edge of numbered)
    if (numbered.filter(({ row }) => Math.abs(row.y - edge.row.y) <= sameHeight).length >= fewest)
      running.add(edge);
  for (const group of Map.groupBy(edges, ({ key }) => key).values())
    for (const edge of group) {
      const level = group.filter(({ row }) => Math.abs(row.y - edge.row.y) <= sameHeight);
      const needed = isBody(edge, body) ? Math.max(fewest, pages * 0.4) : fewest;
      if (new Set(level.map(({ page }) => page)).size >= needed && goesWithPages(level)) running.add(edge);
    }
  return running;
}

/** A chapter of two pages has a header too: whatever small type stands where running text stands on most pages. */
function inSlot(edge: Edge, running: ReadonlySet<Edge>, { pages, body }: Document): boolean {
  const alike = [...running].filter(
    ({ row, size }) => Math.abs(row.y - edge.row.y) <= 1.5 && Math.abs(size - edge.size) < 0.3,
  );
  return (
    edge.size < body.size * 0.95 && rowText(edge.row).length < 100 && alike.length >= Math.max(3, pages * 0.4)
  );
}

/** Only rows at the very edge of a page go, and none behind a row that stays. `body`: the type of most of the text. */
export function dropFurniture(pages: readonly PageRows[], body: Type): readonly PageRows[] {
  const edges = pages.map(edgesOf);
  const document = { pages: pages.length, body };
  const running = {
    top: findRunning(
      edges.flatMap(({ top }) => top),
      document,
    ),
    bottom: findRunning(
      edges.flatMap(({ bottom }) => bottom),
      document,
    ),
  };
  return pages.map((page, index) => {
    const dropped = new Set<Row>();
    for (const side of ['top', 'bottom'] as const)
      for (const edge of edges[index]?.[side] ?? []) {
        if (!running[side].has(edge) && !inSlot(edge, running[side], document)) break;
        dropped.add(edge.row);
      }
    return { ...page, rows: page.rows.filter((row) => !dropped.has(row)) };
  });
}
