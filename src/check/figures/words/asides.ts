// A stretch of a clause in; its pieces between commas that count nothing and tell of no change out.
import type { Range } from '../../../corpus/corpus.ts';
import { isChange } from '../../english/everyday.ts';
import { isDated } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

function isAside(scene: Scene, piece: Range): boolean {
  return itemsIn(scene, piece).every((item) =>
    item.kind === 'number'
      ? item.claim.kind === 'money' || isDated(item.claim)
      : item.kind === 'name' || (!isChange(item.term.stem) && !/(?:ed|ing)$/u.test(item.term.term)),
  );
}

/** “…, slow progress, £3 for repairs”: pieces of a list that say nothing of its other numbers. */
export function findAsides(scene: Scene, { start, end }: Range): readonly Range[] {
  return [...scene.text.slice(start, end).matchAll(/(?<=,\s)[^,]+/gu)]
    .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }))
    .filter((piece) => isAside(scene, piece));
}
