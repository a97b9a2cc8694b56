// A name in its message and a figure in; whether it is that of a place which the figure is not true of, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { compared, holds, leadsOut, leadsToPlace } from '../../english/placing.ts';
import { nameWords } from '../../publishers.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { isPlaceName } from './far-places.ts';
import { isAkin, isScopeName } from './scopes.ts';

/** “Than the country’s 44”: a number of its own. */
function leadsNumber({ text, claims }: Scene, { end }: Item): boolean {
  return claims.some(({ span }) => span.start > end && /^['’]?s?\s$/u.test(text.slice(end, span.start)));
}

/** Not outside it, and it as the sources name it: “the City” is another place than “the city”. */
export function isWithin(scene: Scene, item: NameItem): boolean {
  if (leadsOut.test(scene.text.slice(0, item.start))) return false;
  const said = scene.text.slice(item.start, item.end);
  if (!/(?:^|\s)\p{Lu}/u.test(said) || /^\p{Lu}+$/u.test(said)) return true;
  return item.mention.readings.some((entity) => isAkin(said, entity));
}

/** “Four areas, north and the rest”: a part of what is counted, named behind it as one. */
function isAppositive({ text, knowledge }: Scene, item: NameItem, { about }: Figure): boolean {
  const parts = knowledge.findEntity(about)?.members ?? [];
  return (
    item.mention.readings.some(({ id }) => parts.some(({ entity }) => entity === id)) &&
    /[,(:–—-]\s*(?:(?:like|eg|e\.g\.|ie|i\.e\.|namely|such as|including|aka)\s)?(?:[\p{L}-]+(?:,\s|\s(?:and|&)\s|\s)){0,6}$/iu.test(
      text.slice(0, item.start),
    ) &&
    !leadsToPlace.test(text.slice(0, item.start)) &&
    !holds.test(text.slice(item.end))
  );
}

function isKnownSource({ knowledge, text }: Scene, { start, end }: Item): boolean {
  return nameWords(knowledge).has(text.slice(start, end).toLowerCase());
}

/** A place that the figure is not true of. */
export function isOtherPlace(
  scene: Scene,
  item: Item,
  figure: Figure,
  allowed: ReadonlySet<string>,
): boolean {
  const isCompared = compared.test(scene.text.slice(0, item.start));
  if (isPlaceName(item) && isCompared && !leadsNumber(scene, item)) return false;
  if (!isPlaceName(item) || isScopeName(scene, figure, item) || isKnownSource(scene, item)) return false;
  if (isAppositive(scene, item, figure)) return false;
  const isOwn = item.mention.readings.some(({ id }) => allowed.has(id) || id === figure.about);
  return !(isOwn && isWithin(scene, item));
}
