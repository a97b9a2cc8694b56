// The pieces of a statement as one text in; whether a figure's names and words, and what only holds them together, are all of it, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { howGreat, joining, pointing, whichOne } from '../../english/any-order.ts';
import { namesSetting } from '../place/setting.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { holdsStem, statedEntities } from '../words/stated.ts';

/** What a statement may be made of. */
export interface Pieces {
  readonly figure: Figure;
  /** The figures of the same thing, whose values may stand beside. */
  readonly family: readonly Figure[];
  /** Stems of words that say what kind of number it is. */
  readonly kind: ReadonlySet<string>;
  /** Stems of the figure's own words. */
  readonly own: ReadonlySet<string>;
  /** Words that this statement may hold besides. */
  readonly besides?: RegExp;
  /** No other words for the figure's own, and no place that it does not name. */
  readonly isExact?: boolean;
  /** What else the sentence of the figure names may be named too. */
  readonly near?: boolean;
}

function isOwnName({ knowledge }: Scene, { mention }: NameItem, { family, near, isExact }: Pieces): boolean {
  return mention.readings.some((entity) =>
    family.some(
      (figure) =>
        figure.about === entity.id ||
        statedEntities(knowledge, figure).has(entity.id) ||
        (isExact !== true && placesOf(knowledge, figure).has(entity.id)) ||
        (near === true && knowledge.facts.vocabularyOf(figure).nearNamed.has(entity.id)),
    ),
  );
}

/** “The board’s grant”: whose it is, in the passage of the figure. */
function isOwner(scene: Scene, { start, end, mention }: NameItem, pieces: Pieces): boolean {
  if (pieces.near !== true || !/['’]s?$/u.test(scene.text.slice(start, end))) return false;
  const next = scene.items.find((item) => item.start === end + 1);
  const named = pieces.figure.evidence.map(({ passage }) => scene.knowledge.facts.namedIn(passage));
  return (
    next?.kind === 'name' &&
    isOwnName(scene, next, pieces) &&
    mention.readings.some(({ id }) => named.some((ids) => ids.has(id)))
  );
}

function isExplained(scene: Scene, item: Item, claim: Claim, pieces: Pieces): boolean {
  if (item.kind === 'number')
    return item.claim === claim || pieces.family.some(({ value }) => value === item.claim.value);
  if (item.kind === 'name') return isOwnName(scene, item, pieces) || isOwner(scene, item, pieces);
  const { term, stem, stop } = item.term;
  if (pieces.besides?.test(term) === true || howGreat.test(scene.text.slice(0, item.end))) return true;
  if (stop) return joining.has(term);
  if (whichOne.test(term)) return pieces.kind.has(stem);
  return (
    pointing.has(stem) ||
    pieces.kind.has(stem) ||
    (pieces.isExact === true ? pieces.own.has(stem) : holdsStem(pieces.own, stem)) ||
    namesSetting(scene, item)
  );
}

/** Whether nothing else is said: no name, number or word that the figure and its kind do not explain. */
export function isAllExplained(scene: Scene, claim: Claim, pieces: Pieces): boolean {
  return scene.items.every((item) => isExplained(scene, item, claim, pieces));
}
