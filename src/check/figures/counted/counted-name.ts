// The name that a number counts in; whether it is all of a figure's own entity that is counted, out.
import type { Entity, Figure } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { stemOf } from '../../../search/terms.ts';
import { isCountedTogether } from './counted-together.ts';
import type { Counted } from './noun.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';
import { statedEntities } from '../words/stated.ts';

const uncounted: readonly Entity['kind'][] = ['place', 'person', 'document', 'post'];

/** “And” with another noun that the number may count as well: “24 groups and boards”, “24 groups, boards and gates”. */
export function isShared(scene: Scene, counted: Counted): boolean {
  if (isCountedTogether(scene, counted)) return true;
  const joint = /^\s*(?:and|or|&|\/|\+)\s*/iu.exec(scene.text.slice(counted.end));
  if (!joint || counted.place === 'behind') return false;
  const at = counted.end + joint[0].length;
  const next = scene.items.find(({ start }) => start >= at);
  if (next?.start !== at || next.kind === 'number') return false;
  // “And loans of three weeks”: something of its own.
  if (/^\s(?:of|for)\b/u.test(scene.text.slice(next.end))) return false;
  // “And gets two million visitors”: a verb with its object.
  if (next.kind === 'word' && scene.claims.some(({ span }) => span.start === next.end + 1)) return false;
  if (next.kind === 'word')
    return (
      !next.term.stop &&
      !isPlaceOfTheWorld(next.term.term) &&
      /^\p{Ll}/u.test(scene.text.slice(at)) &&
      next.term.term.endsWith('s')
    );
  const own = counted.mention.readings[0].id;
  return next.mention.readings.every(({ kind, id }) => !uncounted.includes(kind) && id !== own);
}

/** “Junior schools” of “schools and junior schools”: an alias that is but one half of the name. */
export function isHalf(entity: Entity, said: string): boolean {
  const plain = said.toLowerCase();
  const shown = [entity.short, entity.singular, entity.plural].map((form) => form?.toLowerCase());
  if (shown.includes(plain) || /\s(?:and|&)\s/u.test(plain)) return false;
  return entity.names.some(({ text }) => {
    const [one, other, ...more] = text.toLowerCase().split(/\s(?:and|&)\s/u);
    if (one === undefined || other === undefined || more.length > 0) return false;
    const lastOf = (words: string) => stemOf(words.split(' ').at(-1) ?? '');
    const isSaid = (half: string) =>
      half.includes(' ') && (plain.endsWith(half) || plain.endsWith(half.replace(/s$/u, '')));
    return lastOf(one) === lastOf(other) && (isSaid(one) || isSaid(other));
  });
}

/** Whether a name before the counted one makes it something narrower: not the figure's own place, nor one of its words. */
export function isNarrowed(scene: Scene, counted: Counted, figure: Figure): boolean {
  const places = placesOf(scene.knowledge, figure);
  const stated = statedEntities(scene.knowledge, figure);
  return (
    counted.narrowed ||
    counted.before.some(({ readings }) => !readings.some(({ id }) => places.has(id) || stated.has(id)))
  );
}
