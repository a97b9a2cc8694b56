// A number that matches, in its message, in; whether it is said of “here”, and the writer tells that they are somewhere else, out.
import type { Figure } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import type { Claim } from '../read/claim.ts';
import { isPlaceName, namesPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** Said of where the writer is. */
const here =
  /\b(?:(?:round |over |down |up |out )?here|round our way|round these parts|in (?:my|our|this) (?:city|town|area|region|county|country|neck of the woods|patch|part of the (?:world|country)))\b/iu;
/** Where that is: “I’m in ”, “greetings from ”. */
const writesFrom =
  /(?:\b(?:i['’]?m|i am|we['’]?re|we are|i live|we live|i work|we work|here|based|living|working|writing|speaking|posting|greetings|hello|hi|regards|cheers|love)\s(?:\p{L}+\s)?(?:in|from|at|near|over in|up in|down in)|(?:^|[\s,.(])(?:here|speaking as|as) in|\bas an? )\s?(?:the\s|sunny\s|rainy\s)?$/iu;

/** “7% of drivers here … I’m in Leeds”. */
export function isWrittenElsewhere(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause, sentence } = scene.around(claim.start);
  const allowed = placesOf(scene.knowledge, figure);
  if (!here.test(scene.typed.slice(clause.start, clause.end)) || namesPlace(scene, { clause }, allowed))
    return false;
  const next = scene.text.indexOf('\n', sentence.end);
  const range = { start: Math.max(0, sentence.start - 80), end: next < 0 ? scene.text.length : next };
  const isFrom = (start: number) => writesFrom.test(scene.text.slice(range.start, start));
  return (
    itemsIn(scene, range).some(
      (item) =>
        isPlaceName(item) && !item.mention.readings.some(({ id }) => allowed.has(id)) && isFrom(item.start),
    ) ||
    [...scene.text.slice(range.start, range.end).matchAll(/\p{L}[\p{L}-]*/gu)].some(
      ({ 0: word, index }) => isPlaceOfTheWorld(word) && isFrom(range.start + index),
    )
  );
}
