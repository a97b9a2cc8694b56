// The clause of a number in; the names, words and numbers of it that bear on that number out.
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { findAsides } from './asides.ts';

/** “24 boards, and 40 minutes on hold”: a length of something else; “24 boards, 40 years after the split” dates them. */
function isLengthApart({ text }: Scene, { kind, end, span }: Claim): boolean {
  return (
    (kind === 'duration' || kind === 'measure') &&
    /\b(?:and|plus)\s$/iu.test(text.slice(0, span.start)) &&
    !/^\s(?:after|before|later|earlier|ago|since|from|away|back|of|in|apart|old|on(?=\s*(?:$|[.,;!?]))|without|until|till|to)\b/iu.test(
      text.slice(end),
    )
  );
}

/** “Four boards, covering the 17 towns”: all that there are, and no list goes on. */
function isCovered({ items, knowledge, text }: Scene, { span, end, value }: Claim): boolean {
  const name = items.find((item) => item.kind === 'name' && item.end > end);
  return (
    name?.kind === 'name' &&
    name.start <= end + 1 &&
    /,\s(?:covering|serving|spanning|overseeing)\s(?:the\s|all\s)*$/iu.test(text.slice(0, span.start)) &&
    name.mention.readings.some(({ id }) =>
      knowledge.facts.figuresAbout(id).some((one) => one.measure === 'count' && one.value === value),
    )
  );
}

/** The items of a clause that bear on a number: what follows a comma bears on it only if a number of a list does too. */
export function findBearing(scene: Scene, { clause, chunk }: Around): readonly Item[] {
  const items = itemsIn(scene, clause);
  const rest = items.filter(({ start }) => start >= chunk.end);
  // “24 boards, one per town”: a pronoun, and none of a list.
  const isNext = (item: Item) =>
    item.kind === 'number' &&
    !item.claim.isOne &&
    !isLengthApart(scene, item.claim) &&
    !isCovered(scene, item.claim);
  const last = rest.findLast(isNext);
  const comma = last ? scene.around(last.start).chunk.end : chunk.end;
  const aside = findAsides(scene, { start: chunk.end, end: comma });
  return items.filter(
    ({ start }) => start < comma && !aside.some((piece) => piece.start <= start && start < piece.end),
  );
}
