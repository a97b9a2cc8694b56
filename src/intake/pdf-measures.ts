// The lines of a whole document in; what is usual in it (size of type, distance of lines) out.

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

interface Typed {
  readonly text: string;
  readonly size: number;
  readonly font: string;
}

/** The value that most characters have. */
function main<T>(lines: readonly Typed[], value: (line: Typed) => T, none: T): T {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(value(line), (weights.get(value(line)) ?? 0) + line.text.length);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? none;
}

export function bodyType(lines: readonly Typed[]): { readonly size: number; readonly font: string } {
  return { size: main(lines, ({ size }) => size, 0), font: main(lines, ({ font }) => font, '') };
}

interface Placed extends Typed {
  readonly y: number;
  readonly part: string;
  readonly isRow: boolean;
}

export interface Measures {
  readonly body: number;
  /** The usual distance of base lines inside a paragraph of that size, in points. */
  readonly leading: (size: number) => number;
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Lines of one size that follow each other in one part of a page tell the usual distance. */
export function measure(lines: readonly Placed[]): Measures {
  const distances = new Map<number, number[]>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next?.part !== line.part || next.size !== line.size || line.isRow || next.isRow) return;
    const distance = next.y - line.y;
    if (distance > 0) addTo(distances, line.size, distance);
  });
  const usual = new Map(
    [...distances].map(([size, found]) => [size, found.length < 4 ? undefined : median(found)]),
  );
  return { body: bodyType(lines).size, leading: (size) => usual.get(size) ?? size * 1.35 };
}
