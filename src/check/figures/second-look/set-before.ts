// A number in its message and a figure in; whether its sentence points back (“they”, “it”, “there”, “ours”) to another place than
// the figure’s, which a sentence right before it names, out: “My home town is Hull. They have 24 groups.”
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceAsWritten, nearPlace, noPlace, ofOwn, pointing, region } from '../../english/placing.ts';
import type { Claim } from '../read/claim.ts';
import { findLineSentences } from '../read/line-sentences.ts';
import { holdsPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

const takesObject = /^\s(?:the|this|that|your|my|it|through|about|between|on|up)\b/iu;
/** How many sentences back “they” may point. */
const back = 2;
/** And how many characters. */
const reach = 700;

/** Whether a name or word is a place of the figure’s, another, or none. */
function readPlace(scene: Scene, item: Item, allowed: ReadonlySet<string>): 'own' | 'other' | undefined {
  if (item.kind === 'name') {
    const { readings } = item.mention;
    if (readings.some(({ id }) => allowed.has(id))) return 'own';
    return readings.every(({ kind }) => kind === 'place') ? 'other' : undefined;
  }
  if (item.kind !== 'word') return undefined;
  const said = scene.text.slice(item.start, item.end);
  if (noPlace.test(said) || !/^\p{Lu}/u.test(said)) return undefined;
  if (isPlaceOfTheWorld(said)) return 'other';
  // “Reading the report” is no town.
  if (isPlaceAsWritten(said) && !takesObject.test(scene.text.slice(item.end))) return 'other';
  const lead = scene.text.slice(0, item.start);
  if (region.test(said) && /\b(?:the|mid|west|east|north|south)[\s-]$/iu.test(lead)) return 'other';
  return nearPlace.test(lead) && !scene.knowledge.search.knows(item.term.term) ? 'other' : undefined;
}

/** The place that was named last in the sentences right before one. */
function findLastPlace(
  scene: Scene,
  sentence: Range,
  allowed: ReadonlySet<string>,
): 'own' | 'other' | undefined {
  const from = Math.max(0, sentence.start - reach);
  const before = findLineSentences(scene.text.slice(from, sentence.start));
  for (const { start, end } of before.slice(-back).toReversed()) {
    const last = itemsIn(scene, { start: from + start, end: from + end })
      .map((item) => readPlace(scene, item, allowed))
      .findLast((place) => place !== undefined);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** “They all remembered that …”, “on the card it says that …”: how long what only leads to the statement is; it points at nobody who has the number. */
function leadTo({ text }: Scene, claim: Claim, { start }: Range): number {
  const lead =
    /^[^.;:!?]*\b(?:remember|know|knew|note|sa(?:y|id|ys)|tell|told|learn|agree|write|wrote|read|state|mention|explain|remind|show)\p{L}*\s(?:\p{L}+\s)?that\s(?=\S)/iu.exec(
      text.slice(start, claim.span.start),
    );
  return lead?.[0].length ?? 0;
}

export function isSetBefore(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence, clause } = scene.around(claim.start);
  // Where a sentence before is set says nothing of a sum, unless they there give it.
  const isSum = figure.measure === 'money';
  const said = isSum
    ? scene.text.slice(Math.max(clause.start, sentence.start + leadTo(scene, claim, sentence)), clause.end)
    : scene.text.slice(sentence.start, sentence.end);
  const allowed = placesOf(scene.knowledge, figure);
  if (itemsIn(scene, sentence).some((item) => holdsPlace(scene, item, allowed))) return false;
  if (!pointing.test(said)) return false;
  const last = findLastPlace(scene, sentence, allowed);
  return last === 'other' || (last === undefined && ofOwn.test(said));
}
