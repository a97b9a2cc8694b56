// A place in a message in; the names and words that follow it with nothing but space and brackets between, out.
import { findBrackets } from '../read/clauses.ts';
import { firstItemFrom, type Item, type Scene } from '../read/scene.ts';

function isAdjacent(text: string, left: number, right: number): boolean {
  return /^[\s-]*$/u.test(blankBrackets(text.slice(left, right)));
}

function blankBrackets(text: string): string {
  return findBrackets(text).reduce(
    (line, { start, end }) => line.slice(0, start - 1) + ' '.repeat(end - start + 2) + line.slice(end + 1),
    text,
  );
}

/** “18 (eighteen) boards”. */
function isSaidAgain({ brackets, text }: Scene, item: Item): boolean {
  return (
    item.kind === 'number' &&
    brackets.some(
      ({ start, end }) =>
        start <= item.start &&
        item.end <= end &&
        !/[\p{L}\d]/u.test(text.slice(start, item.start) + text.slice(item.end, end)),
    )
  );
}

/** @param until where the clause ends. */
export function follow(scene: Scene, from: number, until: number): readonly Item[] {
  const found: Item[] = [];
  let at = from;
  for (let index = firstItemFrom(scene, from); index < scene.items.length; index++) {
    const item = scene.items[index];
    if (item === undefined || item.start < at) continue;
    if (isSaidAgain(scene, item)) continue;
    if (item.end > until || item.kind === 'number' || !isAdjacent(scene.text, at, item.start)) break;
    found.push(item);
    at = item.end;
  }
  return found;
}
