// A number that matches, in its message, in; whether the subject of its verb is a name that the sources do not know, whatever
// place stands between the two, out: “Eastwick, a village near town, has 4,000 residents”.
import { bareVerb } from '../../english/counting-leads.ts';
import { isTalk } from '../../english/everyday.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { compared, noPlace } from '../../english/placing.ts';
import { nameWords } from '../../publishers.ts';
import type { Figure } from '../../../corpus/corpus.ts';
import { isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { findLead } from '../words/own-lead.ts';

/** A name that neither the sources nor talk explain, or another place than the figure’s. */
function isOtherName(scene: Scene, item: Item, figure: Figure): boolean {
  if (isPlaceName(item)) {
    const places = placesOf(scene.knowledge, figure);
    return !item.mention.readings.some(({ id }) => places.has(id) || id === figure.about);
  }
  if (item.kind !== 'word') return false;
  const word = scene.text.slice(item.start, item.end);
  if (isPlaceOfTheWorld(item.term.term)) return true;
  if (!/^\p{Lu}\p{Ll}+(?<!ly)$/u.test(word) || noPlace.test(word)) return false;
  return (
    !item.term.stop &&
    !isTalk(item.term.stem) &&
    !scene.knowledge.search.knows(item.term.term) &&
    !nameWords(scene.knowledge).has(word.toLowerCase())
  );
}

/** “Eastwick, a village near town, has 24”: behind the last comma stands the verb alone, and before the first a name. */
export function isOfOtherSubject(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const lead = findLead(scene, claim, sentence.start);
  const said = scene.text.slice(lead.start, claim.span.start);
  const verb = said.split(/,\s|\s[–—-]\s|\)\s|\s(?=(?:but|and)\s)/u).at(-1) ?? '';
  const [first] = itemsIn(scene, lead).filter((item) => item.kind !== 'word' || !item.term.stop);
  return (
    first !== undefined &&
    verb.length < said.length &&
    bareVerb.test(verb) &&
    !compared.test(scene.text.slice(0, first.start)) &&
    !/\b(?:unlike|like|not|forget)\s$/iu.test(scene.text.slice(0, first.start)) &&
    isOtherName(scene, first, figure)
  );
}
