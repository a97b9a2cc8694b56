// A sum that fits a figure, in its message, in; whether others share it, or it is for one use alone, where the sources say neither, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { findTerms } from '../../../search/terms.ts';
import { isTalk } from '../../english/everyday.ts';
import { noUse, sharedWith, spentOn } from '../../english/paying.ts';
import type { Claim } from '../read/claim.ts';
import { isScopeName } from '../place/scopes.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { statedEntities, statedStems } from '../words/stated.ts';

/** “Schools and the parks get £3”, “£3 for the parks’ gates”: shared with others, or for one use of those that it is promised to. */
export function isSharedOrSpent(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence, clause } = scene.around(claim.start);
  const { text } = scene;
  const own = itemsIn(scene, sentence).find(
    (item) => item.end <= claim.start && isScopeName(scene, figure, item),
  );
  if (!own) return false;
  const others = sharedWith.exec(text.slice(clause.start, own.start))?.groups?.others;
  if (others !== undefined && !findTerms(others).every(({ stop, stem }) => stop || isTalk(stem))) return true;
  const end = claim.span.end;
  const use = spentOn.exec(text.slice(end, sentence.end))?.[0];
  if (use === undefined) return false;
  const what = text.slice(end + use.length);
  const isOwn = (item: Item) =>
    item.start <= end + use.length && item.end > end && isScopeName(scene, figure, item);
  // “For IT”
  if (/^\p{Lu}{2,}(?!\p{L})/u.test(what)) return !itemsIn(scene, sentence).some(isOwn);
  if (noUse.test(what)) return false;
  const stated = statedStems(figure);
  const known = statedEntities(scene.knowledge, figure);
  return itemsIn(scene, sentence).some(
    (item) =>
      item.start === end + use.length &&
      !isOwn(item) &&
      ((item.kind === 'name' && !item.mention.readings.some(({ id }) => known.has(id))) ||
        (item.kind === 'word' && !item.term.stop && !isTalk(item.term.stem) && !stated.has(item.term.stem))),
  );
}
