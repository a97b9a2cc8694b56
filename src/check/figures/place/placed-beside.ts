// A number's clause in its message in; whether what stands right beside it, in a clause of its own, tells that the number is one
// of another place, out.
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';
import { isFarPlace, isPlaceName } from './far-places.ts';

/** “24 groups, that’s Leeds for you”, “24 groups? That’d be Leeds.”: which place it is of is told behind. */
export function isToldBehind(scene: Scene, { clause }: Around, allowed: ReadonlySet<string>): boolean {
  const telling =
    /^\p{L}?[.,?!–—;\s-]+(?:and\s|but\s|no,\s|oh,?\s)?(?:that|it|this)(?:['’]?s|['’]?d be|\s(?:is|was|would be|must be|will be))\s(?:just\s|only\s|all\s)?(?:in\s|for\s)?(?=\p{L})/iu.exec(
      scene.text.slice(clause.end - 1, clause.end + 60),
    );
  if (!telling) return false;
  const at = clause.end - 1 + telling[0].length;
  const [first, next] = scene.items.filter(({ start }) => start >= at).slice(0, 2);
  if (first?.start !== at) return false;
  if (isPlaceName(first)) return !first.mention.readings.some(({ id }) => allowed.has(id));
  const isName = first.kind === 'word' && /^\p{Lu}/u.test(scene.text.slice(at));
  return (
    isFarPlace(scene, first) ||
    (isName && next?.start === first.end + 1 && (isFarPlace(scene, next) || isPlaceName(next)))
  );
}

/** “Unlike Leeds, where there are 24 groups”, “than Leeds, which has 24”. */
export function isWhere(scene: Scene, { clause }: Around): boolean {
  const last = scene.items.findLast(({ end }) => end <= clause.start);
  return (
    last?.kind === 'word' &&
    /^(?:where\b|which\s(?:has|have|had|got)\b)/iu.test(scene.text.slice(clause.start)) &&
    /^,?\s$/u.test(scene.text.slice(last.end, clause.start)) &&
    /^\p{Lu}/u.test(scene.text.slice(last.start))
  );
}
