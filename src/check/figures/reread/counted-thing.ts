// The names beside a number in; the one thing among them that the fact table counts, and how it is called in a plain statement, out.
import type { Entity, Figure } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import { isOfMany } from '../counted/of-many.ts';
import { isLocation } from '../place/location.ts';
import { scopeEntities } from '../place/scopes.ts';
import type { Claim } from '../read/claim.ts';
import type { NameItem, Scene } from '../read/scene.ts';
import { isStrangeName } from '../words/strange-names.ts';
import { statedEntities } from '../words/stated.ts';

export interface CountedThing {
  readonly noun: string;
  /** Whose they are, with the verb, of a number that the table has of those alone. */
  readonly holders?: string;
  /** Where they are, of a name that has the place in it. */
  readonly place?: string;
}

function countsOf({ knowledge }: Scene, { id }: Entity): readonly Figure[] {
  return knowledge.facts
    .figuresAbout(id)
    .filter(({ measure, value }) => (measure === 'count' || measure === 'people') && value !== 'open');
}

/** Whether the message names people that the table has a number of. */
export const namesPeople = oncePer((scene: Scene): boolean =>
  scene.items.some((item) => item.kind === 'name' && isOfPeople(scene, item)),
);

/** “Groups”, “3 x group”, “number of groups”; “group 5” is one of them. */
function isOfSeveral({ text }: Scene, { start, end, mention }: NameItem): boolean {
  return (
    isOfMany(text.slice(start, end)) ||
    mention.readings.some(({ kind }) => kind === 'group') ||
    /\d\s?[x×]\s$/iu.test(text.slice(0, start)) ||
    /^\s(?:count|tally|total|headcount)\b/iu.test(text.slice(end)) ||
    (/^\p{Lu}{2,}$/u.test(text.slice(start, end)) && /^\s?[:=|]/u.test(text.slice(end)))
  );
}

/** Whether the table counts what a name may mean. */
export function isCounted(scene: Scene, { mention }: NameItem): boolean {
  return mention.readings.some((entity) => countsOf(scene, entity).length > 0);
}

/** Whether the table has a number of people for it. */
export function isOfPeople(scene: Scene, { mention }: NameItem): boolean {
  return mention.readings.some((entity) =>
    countsOf(scene, entity).some(({ measure }) => measure === 'people'),
  );
}

/** None where they are several things, or something else is named as well. */
export function findCountedThing(
  scene: Scene,
  claim: Claim,
  names: readonly NameItem[],
): CountedThing | undefined {
  const counted = names.filter((name) => isCounted(scene, name) && name.mention.readings.length === 1);
  const ids = new Set(counted.map(({ mention }) => mention.readings[0].id));
  const [entity, holder] = pick(
    scene,
    [...ids].flatMap((id) => scene.knowledge.findEntity(id) ?? []),
  );
  if (!entity) return undefined;
  const [figure] = countsOf(scene, entity);
  if (!figure) return undefined;
  const isOwn = ({ mention }: NameItem) => mention.readings.some(({ id }) => id === entity.id);
  const isHolder = ({ mention }: NameItem) => mention.readings.some(({ id }) => id === holder?.id);
  const explained = { figure, entities: statedEntities(scene.knowledge, figure), stems: new Set<string>() };
  const own = names.filter(isOwn);
  if (!own.some((item) => isOfSeveral(scene, item))) return undefined;
  if (names.some((item) => !isOwn(item) && !isHolder(item) && isStrangeName(scene, item, explained, claim)))
    return undefined;
  const place = names
    .filter((item) => isOwn(item) || isHolder(item))
    .flatMap(({ start, end }) => scene.knowledge.names.findNested(scene.text.slice(start, end)))
    .flatMap(({ readings }) => readings)
    .find((one) => isLocation(one));
  const printed = own
    .filter(({ mention, start }) => mention.readings.length === 1 && start !== claim.start)
    .map(({ start, end }) => scene.text.slice(start, end))
    .find(isOfMany);
  const noun = printed ?? entity.short ?? entity.plural;
  if (noun === undefined) return undefined;
  const placed = place?.names[0] === undefined ? {} : { place: place.names[0].text };
  // People are those of somebody, and a place has others.
  if (!holder && figure.measure === 'people' && scopeEntities(scene.knowledge, figure).length > 0)
    return undefined;
  if (!holder) return { noun, ...placed };
  const whose = names.filter(isHolder).map(({ start, end }) => scene.text.slice(start, end));
  const verb = figure.measure === 'people' ? 'serve' : 'cover';
  const called = holder.short ?? holder.plural;
  return called !== undefined && (figure.measure === 'count' || whose.some(isOfMany))
    ? { noun, holders: `${called} ${verb}`, ...placed }
    : undefined;
}

/** The thing, and those whose it is where the table has a number of theirs. */
function pick(scene: Scene, entities: readonly Entity[]): readonly [Entity | undefined, Entity?] {
  const [one, other, ...more] = entities;
  if (!one || more.length > 0) return [undefined];
  if (!other) return [one];
  const isOf = (entity: Entity, holder: Entity) =>
    countsOf(scene, entity).some((figure) =>
      scopeEntities(scene.knowledge, figure).some(({ id }) => id === holder.id),
    );
  if (isOf(one, other)) return [one, other];
  return isOf(other, one) ? [other, one] : [undefined];
}
