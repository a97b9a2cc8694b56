// A number of people in; how it stands to each number of people that the table has, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { holdCount, judgeCount } from './by-count.ts';
import { hold, type Held } from './held.ts';
import type { Counted } from './counted/noun.ts';
import { isPlaceName, namesPlace } from './place/far-places.ts';
import { placesOf } from './place/places-of.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { askedNouns, isScopeName, namesScope } from './place/scopes.ts';

/** The word right behind the number, if it is one that the figure's people are asked for by. */
function findNoun(scene: Scene, claim: Claim, figure: Figure): (Item & { kind: 'word' }) | undefined {
  const next = scene.items.find(({ start }) => start >= claim.span.end);
  if (next?.kind !== 'word' || !/^\s(?:of\s)?$/u.test(scene.text.slice(claim.span.end, next.start)))
    return undefined;
  return askedNouns(figure).has(next.term.stem) && /(?:s|people|population)$/u.test(next.term.term)
    ? next
    : undefined;
}

/** Whether the clause names the figure's scope or place. “Four million people ride the bus” is about other people. */
function isNear(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  return (
    namesScope(scene, figure, itemsIn(scene, around.clause), claim.start) ||
    namesPlace(scene, around, placesOf(scene.knowledge, figure))
  );
}

/** “We have 31 residents”, where the figure is of millions: nobody takes the one number for the other. */
function isOfFew({ value }: Claim, figure: Figure): boolean {
  return figure.measure === 'people' && Number(value) * 1000 < Number(figure.value);
}

/** “The schools serve 3,000 families”: whose those are. */
function findServing({ items, text }: Scene, { span }: Claim): Item | undefined {
  const holder = items.findLast(
    (item) => item.kind === 'name' && !isPlaceName(item) && item.end <= span.start,
  );
  return holder &&
    /^\s(?:in\s\p{L}+\s)?(?:(?:all|still|now|also|together)\s)?(?:serve|cover|treat|see|look after|care for|cater for)s?\s(?:(?:about|some|over|around|nearly|almost|only|just)\s)?$/iu.test(
      text.slice(holder.end, span.start),
    )
    ? holder
    : undefined;
}

/** “Almost four million people”: held where the clause says whose they are, as the figure's scope does. */
export function holdPeople(scene: Scene, claim: Claim, around: Around, counted?: Counted): readonly Held[] {
  const isFarFrom = (figure: Figure) =>
    isOfFew(claim, figure) &&
    !namesPlace(scene, around, placesOf(scene.knowledge, figure)) &&
    !itemsIn(scene, around.clause).some((item) => isScopeName(scene, figure, item));
  if (counted) return holdCount(scene, claim, around, counted).filter(({ figure }) => !isFarFrom(figure));
  const others = findServing(scene, claim);
  return scene.knowledge.corpus.figures
    .filter(({ measure, value }) => measure === 'people' && value !== 'open')
    .flatMap((figure) => {
      const noun = findNoun(scene, claim, figure);
      const entity = scene.knowledge.findEntity(figure.about);
      if (!noun || !entity) return [];
      const mention = { start: noun.start, end: noun.end, readings: [entity] as const, corrected: false };
      const stand: Counted = {
        start: noun.start,
        end: noun.end,
        mention,
        before: [],
        narrowed: false,
        isDefinite: false,
        isAll: false,
        place: 'before',
      };
      const fit = judgeCount(scene, claim, around, { counted: stand, figure, isAsked: true });
      const isOthers =
        (others !== undefined && !namesScope(scene, figure, [others], claim.start)) ||
        isFarFrom(figure) ||
        (fit.doubts.includes('claim') && !isNear(scene, claim, around, figure));
      return isOthers ? [] : [hold(claim, fit)];
    });
}
