// A word of a message in; whether it is a proper name that the sources do not know, used as a place, out.
import { isTalk } from '../../english/everyday.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { holds, leadsToPlace, noPlace } from '../../english/placing.ts';
import { nameWords } from '../../publishers.ts';
import type { Item, Scene } from '../read/scene.ts';
import { namesSetting } from './setting.ts';

/** “Ministers have pledged”. */
const isPeople = /^\p{L}{3,}[^s\W]s\shave\s(?:(?:\p{L}+ly|all|now|just|also)\s)?\p{L}{3,}ed\b/u;

/** An unknown proper name used as a place: “in Leeds”, “Leeds has”, “Leeds: ”. */
export function isUnknownPlace(scene: Scene, item: Item): boolean {
  if (item.kind !== 'word') return false;
  const word = scene.text.slice(item.start, item.end);
  if (!/^\p{Lu}/u.test(word) || noPlace.test(word) || item.term.stop || isTalk(item.term.stem)) return false;
  // “Which I’d have known”.
  if (/['’](?:d|ll|ve|re|m)$/u.test(word)) return false;
  if (nameWords(scene.knowledge).has(word.toLowerCase()) || namesSetting(scene, item)) return false;
  const [lead, rest] = [scene.text.slice(0, item.start), scene.text.slice(item.end)];
  // “Ministers have pledged”: people, who did so.
  if (isPeople.test(word + rest) && !isPlaceOfTheWorld(item.term.term)) return false;
  // “Reply to Mags: …” is a label that names somebody, “Mags: …” may be a place.
  const isLabel = /^\s*[:(]|^\s[–—-]\s/u.test(rest);
  return (
    leadsToPlace.test(lead) ||
    (holds.test(rest) && !(isLabel && /\p{L}\s+(?:to|for|by|with)\s$/iu.test(lead)))
  );
}
