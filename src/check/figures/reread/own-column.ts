// A number in a table of several in; the scene with the other columns blanked out: “| | Town | Leeds |” places each by its own.
// “Town / Leeds: 24 groups / 1 group” is such a table in one line.
import type { Range } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import { blank } from '../read/blank.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { cellsOf, findTop } from '../read/table.ts';
import { readScene, type Scene } from '../read/scene.ts';

function isIn({ start, end }: Range, cell: Range): boolean {
  return cell.start <= start && end <= cell.end;
}

/** The pieces of a stretch between slashes. */
function slashed(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/\s\/\s/gu)) {
    found.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...found, { start: from, end }];
}

/** The heads and the cells of the line of a number, as many of each. */
function findRow(scene: Scene, claim: Claim): readonly [readonly Range[], readonly Range[]] | undefined {
  const { text } = scene;
  const line = lineAround(text, claim.start);
  const colon = text.indexOf(':', line.start);
  if (colon !== -1 && colon < claim.start) {
    const heads = slashed(text, { start: line.start, end: colon });
    const row = slashed(text, { start: colon + 1, end: line.end });
    if (heads.length > 1 && heads.length === row.length) return [heads, row];
  }
  const top = findTop(scene, line);
  return top && [cellsOf(text, top), cellsOf(text, line)];
}

function withOwnColumn(scene: Scene, claim: Claim): string | undefined {
  const found = findRow(scene, claim);
  if (!found) return undefined;
  const [heads, row] = found;
  const isNumbered = (cell: Range) => scene.claims.some((one) => !isDated(one) && isIn(one, cell));
  const own = row.findIndex((cell) => isIn(claim, cell));
  if (own === -1 || row.filter(isNumbered).length < 2) return undefined;
  const others = row.flatMap((cell, index) =>
    index !== own && isNumbered(cell) ? [cell, ...(heads[index] ? [heads[index]] : [])] : [],
  );
  return blank(scene.typed, others);
}

/** None where the number stands in no table, or in one with a single column of numbers. */
export const readOwnColumn = oncePerPair((scene: Scene, claim: Claim): Scene | undefined => {
  const text = withOwnColumn(scene, claim);
  return text === undefined ? undefined : readScene(scene.knowledge, text, scene.quoted);
});
