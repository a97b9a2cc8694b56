// The text content of one PDF page in; its pieces of text with their places on the page as it is read out.
import { z } from 'zod';

export interface Item {
  readonly text: string;
  /** Points from the left edge. */
  readonly x: number;
  readonly right: number;
  /** Of the base line, in points from the upper edge. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** A blank follows it in the file. */
  readonly spaceAfter: boolean;
}

export interface PageItems {
  readonly height: number;
  readonly items: readonly Item[];
  /** Text that stands across the rest (a stamp, a mark in the margin), which is left out. */
  readonly turned: readonly string[];
}

const matrixSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
type Matrix = z.infer<typeof matrixSchema>;

export interface RawItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
}

interface Placed {
  readonly raw: RawItem;
  readonly matrix: Matrix;
  /** Quarters of a turn; undefined for anything between. */
  readonly quarter: number | undefined;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function quarterOf([a, b]: Matrix): number | undefined {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) > 0.05 ? undefined : (nearest + 4) % 4;
}

function place(raw: readonly RawItem[], view: Matrix): readonly Placed[] {
  return raw.flatMap((item) => {
    const own = matrixSchema.safeParse(item.transform);
    if (!own.success || own.data.some((value) => !Number.isFinite(value))) return [];
    const matrix = multiply(view, own.data);
    return [{ raw: item, matrix, quarter: quarterOf(matrix) }];
  });
}

/** The direction of most of the page's characters: a table may be printed sideways. */
function mainQuarter(placed: readonly Placed[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarter, raw } of placed)
    if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + raw.str.trim().length;
  return counts.indexOf(Math.max(...counts));
}

/** Axes of reading: along the line and down the page, each as a unit vector of the page. */
const axes = [
  { along: [1, 0], down: [0, 1] },
  { along: [0, 1], down: [-1, 0] },
  { along: [-1, 0], down: [0, -1] },
  { along: [0, -1], down: [1, 0] },
] as const;

function toItems(placed: readonly Placed[], quarter: number, viewport: Viewport): PageItems {
  const { along, down } = axes[quarter] ?? axes[0];
  const corners = [
    [0, 0],
    [viewport.width, viewport.height],
  ] as const;
  const project = (axis: readonly [number, number], x: number, y: number): number =>
    axis[0] * x + axis[1] * y;
  const left = Math.min(...corners.map(([x, y]) => project(along, x, y)));
  const top = Math.min(...corners.map(([x, y]) => project(down, x, y)));
  const seen = new Set<string>();
  const items: Item[] = [];
  for (const { raw, matrix } of placed.filter((one) => one.quarter === quarter)) {
    const last = items.at(-1);
    if (raw.str.trim() === '') {
      if (last && raw.str !== '') items[items.length - 1] = { ...last, spaceAfter: true };
      continue;
    }
    const x = project(along, matrix[4], matrix[5]) - left;
    const y = project(down, matrix[4], matrix[5]) - top;
    const size = Math.hypot(matrix[2], matrix[3]);
    // Bold type is sometimes made by printing twice.
    const key = `${raw.str} ${Math.round(x / 2)} ${Math.round(y / 2)}`;
    if (size < 0.5 || seen.has(key)) continue;
    seen.add(key);
    items.push({ text: raw.str, x, right: x + raw.width, y, size, font: raw.fontName, spaceAfter: false });
  }
  const height = Math.abs(project(down, viewport.width, viewport.height));
  const turned = placed.filter((one) => one.quarter !== quarter).map(({ raw }) => raw.str);
  return { height, items, turned: turned.filter((text) => /\p{L}{3}/u.test(text)) };
}

export function readItems(raw: readonly RawItem[], viewport: Viewport): PageItems {
  const placed = place(raw, matrixSchema.parse(viewport.transform));
  return toItems(placed, mainQuarter(placed), viewport);
}
