// A line of a text in; its cells, if it is a row of a table, the table’s head, and the head of one column, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Claim } from './claim.ts';
import { lineAround, linesOver } from './lines.ts';
import { isNumbered } from './numbered.ts';
import type { Scene } from './scene.ts';

/** A line that only parts a table or a text. */
export const rule = /^[\s|:=_+–—-]*$/u;
const cells = /\||\t/u;

/** The cells of a line of a table, as ranges; the text before the first bar is none. */
export function cellsOf(text: string, line: Range): readonly Range[] {
  const said = text.slice(line.start, line.end);
  const mark = cells.exec(said)?.[0] ?? (/^[^,]{1,40}(?:,\s?[^,]{1,40}){1,5}$/u.test(said) ? ',' : undefined);
  if (mark === undefined) return [];
  const found: Range[] = [];
  let start = line.start + (said.trimStart().startsWith('|') ? said.indexOf('|') + 1 : 0);
  for (let at = start; at <= line.end; at++)
    if (at === line.end || text[at] === mark) {
      found.push({ start, end: at });
      start = at + 1;
    }
  return found;
}

/** The first line of the table that a number stands in, if that holds no numbers. */
export function findTop(scene: Scene, line: Range): Range | undefined {
  const columns = cellsOf(scene.text, line).length;
  if (columns < 2) return undefined;
  let top: Range | undefined;
  for (const over of linesOver(scene.text, line)) {
    const said = scene.text.slice(over.start, over.end);
    if (rule.test(said) && said.trim() !== '') continue;
    if (cellsOf(scene.text, over).length < 2) break;
    top = over;
  }
  return top && !isNumbered(scene, top) ? top : undefined;
}

/** The head of the column that a number stands in. */
export function findColumnHead(scene: Scene, claim: Claim): Range | undefined {
  const line = lineAround(scene.text, claim.start);
  const top = findTop(scene, line);
  const at = cellsOf(scene.text, line).findIndex(
    ({ start, end }) => start <= claim.start && claim.end <= end,
  );
  return top && cellsOf(scene.text, top)[at];
}
