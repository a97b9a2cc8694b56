// A number in its clause in; the name that stands in a second list where the number does in its own, out.
import type { Claim } from '../read/claim.ts';
import { isDated } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Counted } from './noun.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';

function isThing(item: Item): item is NameItem {
  return (
    item.kind === 'name' &&
    item.mention.readings.every(({ kind }) => kind !== 'place' && kind !== 'document' && kind !== 'person')
  );
}

/** “24 and 18 groups and boards respectively”: one list of numbers, and one as long of names. */
export function findRespective(scene: Scene, claim: Claim, { clause }: Around): Counted | undefined {
  if (!/\brespectively\b/iu.test(scene.text.slice(clause.start, clause.end))) return undefined;
  const items = itemsIn(scene, clause);
  const numbers = items.flatMap((item) =>
    item.kind === 'number' && !isDated(item.claim) ? [item.claim] : [],
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return undefined;
  const behind = items.filter((item) => item.start >= last.end).filter(isThing);
  const before = items.filter((item) => item.end <= first.span.start).filter(isThing);
  const names = behind.length === numbers.length ? behind : before;
  const name = names.length === numbers.length ? names[numbers.indexOf(claim)] : undefined;
  if (!name || numbers.length < 2) return undefined;
  return {
    // What stands between the names is part of the list.
    start: Math.min(...names.map(({ start }) => start)),
    end: Math.max(...names.map(({ end }) => end)),
    mention: name.mention,
    before: [],
    narrowed: false,
    isDefinite: false,
    isAll: false,
    place: 'behind',
  };
}
