// The pieces of a statement as one text and a figure in; whether each name in it has the part in what is said that it has in the
// source, out: who gives a sum and who gets it, of whom a share is and whence they come, what was set up.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import {
  drawsOn,
  fromWhom,
  givesIt,
  gotten,
  ofWhom,
  ownsShare,
  saysMore,
  talkersDo,
  toWhom,
} from '../../english/any-order.ts';
import { isLocation } from '../place/location.ts';
import { holdsPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isScopeName, scopeEntities } from '../place/scopes.ts';
import type { NameItem, Scene } from '../read/scene.ts';
import { statedEntities } from '../words/stated.ts';

function namesOf({ items }: Scene, ids: ReadonlySet<string>): readonly NameItem[] {
  return items.filter(
    (item): item is NameItem => item.kind === 'name' && item.mention.readings.some(({ id }) => ids.has(id)),
  );
}

export function namesAbout(scene: Scene, { about }: Figure): readonly NameItem[] {
  return namesOf(scene, new Set([about]));
}

function idsOfScope(scene: Scene, figure: Figure): ReadonlySet<string> {
  return new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
}

const sides = ({ text }: Scene, { start, end }: Range): readonly [string, string] => {
  const owned = /['’]s?$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return [text.slice(0, start), text.slice(end - owned)];
};

/** “The board’s pledge of £3 extra for the parks”: who gives gives, who gets gets, and what it is for is nothing else. */
export function isGivenRight(scene: Scene, figure: Figure): boolean {
  const scope = idsOfScope(scene, figure);
  const givers = new Set(
    [...statedEntities(scene.knowledge, figure)].filter((id) => {
      const kind = scene.knowledge.findEntity(id)?.kind;
      return (
        (kind === 'body' || kind === 'person' || kind === 'group') && !scope.has(id) && id !== figure.about
      );
    }),
  );
  const isFor = scene.items.some(
    (item) =>
      item.kind !== 'number' &&
      !(item.kind === 'word' && item.term.stop) &&
      /\bfor\s(?:the\s)?$/iu.test(scene.text.slice(0, item.start)) &&
      !(item.kind === 'name' && item.mention.readings.some(({ id }) => scope.has(id))),
  );
  return (
    !isFor &&
    namesOf(scene, scope).every((name) => {
      const [left, right] = sides(scene, name);
      return !fromWhom.test(left) && !givesIt.test(right);
    }) &&
    namesOf(scene, givers).every((name) => !toWhom.test(sides(scene, name)[0]))
  );
}

/** Whether a sum is told with whom it is for, or by its name. */
export function isSumNamed(scene: Scene, figure: Figure): boolean {
  return namesAbout(scene, figure).length > 0 || namesOf(scene, idsOfScope(scene, figure)).length > 0;
}

function isWhence(scene: Scene, figure: Figure, name: NameItem): boolean {
  const [left, right] = sides(scene, name);
  if (ofWhom.test(left)) return false;
  if (ownsShare.test(right) || drawsOn.test(left)) return true;
  // “Wales to town, riders: 7%”.
  if (/(?:^|[,:]\s)$/u.test(left) && /^\sto\s/u.test(right)) return true;
  return isScopeName(scene, figure, name) && !saysMore.test(right);
}

/** “Wales’s share among the riders”: those it is of are named, and whence they come, and neither is in the other's place. */
export function isShareRight(scene: Scene, figure: Figure): boolean {
  const scope = idsOfScope(scene, figure);
  const wholes = namesAbout(scene, figure);
  const origins = namesOf(scene, scope);
  const others = scene.items.filter(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.some((entity) => isLocation(entity) && !scope.has(entity.id)),
  );
  const isMixed = scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.every(
        ({ id, kind }) => (kind === 'group' || kind === 'body') && id !== figure.about,
      ),
  );
  const isFrom = (name: Range) => /\bfrom\s(?:the\s)?$/iu.test(sides(scene, name)[0]);
  // “Drivers and riders”: of both together.
  const isJoined = wholes.some(({ start }) =>
    /\p{L}\s(?:and|&)\s(?:the\s)?$/iu.test(scene.text.slice(0, start)),
  );
  return (
    !isMixed &&
    !isJoined &&
    wholes.length > 0 &&
    origins.length > 0 &&
    origins.every((name) => isWhence(scene, figure, name)) &&
    ![...wholes, ...others].some(isFrom)
  );
}

/** Whether the statement names a place that the figure is true of, or it is true of none. */
export function isPlaced(scene: Scene, figure: Figure): boolean {
  const places = placesOf(scene.knowledge, figure);
  return places.size === 0 || scene.items.some((item) => holdsPlace(scene, item, places));
}

/** “The 1998 Act”, by which the halls were sold: what the year is told by is named. */
export function namesWhatDates(scene: Scene, figure: Figure): boolean {
  const dating = new Set(
    figure.evidence.flatMap(({ quote }) =>
      scene.knowledge.names
        .find(quote)
        .filter(({ start, end }) => quote.slice(start, end).includes(String(figure.value)))
        .flatMap(({ readings }) => readings.map(({ id }) => id)),
    ),
  );
  return dating.size === 0 || namesOf(scene, dating).length > 0;
}

/** “The Act”, of a law that the message names nowhere: any may be meant. */
export function isAnyLaw(scene: Scene, whole: Scene, figure: Figure): boolean {
  const isShort = (one: Scene) =>
    namesAbout(one, figure).every(({ start, end }) => !/\s/u.test(one.text.slice(start, end)));
  return isShort(scene) && isShort(whole);
}

/** “The board set up the town”, “set up by the board”: it is what was done, and not who did it. */
export function isDoneTo(scene: Scene, figure: Figure, event: Range): boolean {
  const isObject = scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start > event.end &&
      /^\s(?:up\s)?(?:the\s|its\s)?$/u.test(scene.text.slice(event.end, item.start)) &&
      !item.mention.readings.some(({ id }) => id === figure.about),
  );
  const names = namesAbout(scene, figure);
  const { text } = scene;
  if (talkersDo.test(text.slice(0, event.start)) && !gotten.test(text.slice(event.start))) return false;
  const isSubject = names.some(({ end }) => end <= event.start);
  return !(isObject && isSubject) && !names.some((name) => /\bby\s(?:the\s)?$/iu.test(sides(scene, name)[0]));
}
