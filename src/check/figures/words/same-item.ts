// An item of a clause and one of a quote in; whether the one says the other again, and which items may come, go or turn the sense, out.
import { meansTheSame } from '../../../search/synonyms.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';

/** Words that may stand in a clause and not in the quote: they point, or carry a verb. */
const little =
  /^(?:an?|the|this|that|these|those|its|their|our|his|her|which|who|has|have|had|is|are|was|were|been|being|it|they|he|she|there|so|and|also|now|then|own)$/u;
/** Words of a quote that no clause may leave out and go on: without them it says something else. */
const turning =
  /^(?:not|nope|nah|noone|no|nor|never|neither|none|nobody|nothing|without|except|but|than|if|unless|until|or|others?|another|only|half|most|some|hardly|would|could|should|might|may|\p{L}+nt)$/u;
/** Whether an item is the name of such a thing, and of nothing else. */
export function names(item: Item, isMeant: (id: string) => boolean): boolean {
  return item.kind === 'name' && item.mention.readings.every(({ id }) => isMeant(id));
}

/** “For trees” of “for the planting of trees”, where that is one name: what the longer name is of. */
function isWhatItIsOf({ knowledge, text }: Scene, one: NameItem, other: NameItem): boolean {
  const whole = text.slice(other.start, other.end);
  const inside = knowledge.names
    .findNested(whole)
    .find(({ start, end }) => end === whole.length && start > 0);
  return (
    inside !== undefined &&
    /\b(?:of|for)\s(?:the\s)?$/iu.test(whole.slice(0, inside.start)) &&
    names(one, (id) => inside.readings.some((own) => own.id === id))
  );
}

/** @param quote the scene that `other` stands in. */
export function isSame(quote: Scene, one: Item, other: Item): boolean {
  if (one.kind === 'number')
    return (
      other.kind === 'number' &&
      one.claim.kind === other.claim.kind &&
      one.claim.value === other.claim.value &&
      one.claim.qualifier === other.claim.qualifier
    );
  if (one.kind === 'name')
    return (
      other.kind === 'name' &&
      (names(one, (id) => other.mention.readings.some((own) => own.id === id)) ||
        isWhatItIsOf(quote, one, other))
    );
  if (other.kind !== 'word') return false;
  return one.term.stop || other.term.stop
    ? one.term.term === other.term.term
    : meansTheSame(one.term.stem, other.term.stem);
}

export function isLittle(item: Item): boolean {
  return item.kind === 'word' && little.test(item.term.term);
}

export function isTurning(item: Item): boolean {
  return item.kind === 'number' || (item.kind === 'word' && turning.test(item.term.term));
}
