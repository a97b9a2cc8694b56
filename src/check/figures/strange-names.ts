// A name in the clause of a number in; whether it says something of the number that its figure does not explain, out.
import type { Entity, Figure, Range } from '../../corpus/corpus.ts';
import { publishersOf } from '../publishers.ts';
import { placesOf } from './places.ts';
import type { Item, Scene } from './scene.ts';

export interface Explained {
  readonly figure: Figure;
  /** Entities that may be named besides. */
  readonly entities: ReadonlySet<string>;
  /** Stems that the figure’s own words hold. */
  readonly stems: ReadonlySet<string>;
  /** Other words for the figure’s do not count. */
  readonly isExact?: boolean;
  /** Another name in a list is strange too: a sum for one is none for two. */
  readonly isAlone?: boolean;
}

/** The first name of a list goes on after these: “32 groups, 36 boards and five areas”. */
const listMark =
  /(?:[,;:(&+/|–—-]|\b(?:and|or|plus|alongside|with|versus|vs|as well as|besides|than|includes?|including|has|have))\s*(?:the\s|its\s|all\s|an?\s|\p{L}+['’]s\s)?$/iu;

/** A name that changes nothing: a document, a whole that the counted are part of, a place (see places.ts), a list’s next. */
export function isStrangeName(
  scene: Scene,
  item: Item & { kind: 'name' },
  explained: Explained,
  claim: Range,
): boolean {
  const { readings } = item.mention;
  const { about } = explained.figure;
  // “Its residents are served by 32 groups”: whom they are there for.
  if (
    item.end <= claim.start &&
    readings.some(({ id }) =>
      scene.knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'people'),
    )
  )
    return false;
  // “The five boards have 32 groups”: whose they are.
  if (
    /^\s+(?:all\s|each\s)?(?:have|has|had|contains?|includes?|covers?|runs?|with|got)\s+\P{L}*$/iu.test(
      scene.text.slice(item.end, claim.start),
    ) &&
    !isWhole(scene, item, explained)
  )
    return !isHolderOf(readings, explained);
  if (readings.some(({ id, kind }) => id === about || explained.entities.has(id) || kind === 'place'))
    return false;
  if (readings.some(({ members }) => members.some(({ entity }) => entity === about))) return false;
  const [left, right] = [scene.text.slice(0, item.start), scene.text.slice(item.end)];
  // “An inquiry into 32 groups” is of so many of them.
  const isOfSoMany = /^\s(?:into|on|of|about|from)\s\P{L}*$/iu.test(scene.text.slice(item.end, claim.start));
  if (readings.some(({ kind }) => kind === 'document'))
    return (
      isOfSoMany ||
      !/(?:^|[.!?\n:]\s*|\b(?:the|this|that|their|its|your|a|an|new|in|by|from|both|these|those|two|all|another)\s|['’]s\s)$/iu.test(
        left,
      ) ||
      /\b(?:under|for)\s(?:the\s)?$/iu.test(left)
    );
  // “The Trust’s report”: whose the document is.
  const owned = scene.items.find(({ start }) => start >= item.end);
  if (
    owned?.kind === 'name' &&
    /^(?:['’]s?)?\s$/u.test(scene.text.slice(item.end, owned.start)) &&
    owned.mention.readings.some(({ kind }) => kind === 'document')
  )
    return false;
  if (isSpeaker(right)) return false;
  // “Town’s council”, “the council in town”: the figure's own place says whose.
  const places = placesOf(scene.knowledge, explained.figure);
  const isPlaced = scene.items.some(
    (other) =>
      other.kind === 'name' &&
      other.mention.readings.some(({ id }) => places.has(id)) &&
      (/^(?:['’]s)?\s$/u.test(scene.text.slice(other.end, item.start)) ||
        /^\sin\s(?:the\s)?$/iu.test(scene.text.slice(item.end, other.start))),
  );
  if (isPlaced && explained.figure.measure !== 'money') return false;
  if (
    /\b(?:according to|as per|per|from|by)\s(?:the\s)?$/iu.test(left) &&
    readings.some(({ id }) => publishersOf(scene.knowledge).has(id))
  )
    return false;
  const isNumbered = scene.claims.some(
    ({ span }) =>
      span.end <= item.start &&
      /^\s\P{L}*(?:(?!(?:for|in|to|from|of|by|with|on|at|and|or|per|into|over)\s)\p{L}+\s)?$/iu.test(
        scene.text.slice(span.end, item.start),
      ),
  );
  const isLabel = /^\s*[:=(]\s*\d/u.test(right);
  return !isNumbered && !isLabel && (explained.isAlone === true || !listMark.test(left));
}

/** “The town’s service has 32 groups”: of the figure's own place, and none of several. */
function isWhole(
  { knowledge, items, text }: Scene,
  item: Item & { kind: 'name' },
  { figure }: Explained,
): boolean {
  const places = placesOf(knowledge, figure);
  const isOwn = items.some(
    (other) =>
      other.kind === 'name' &&
      other.mention.readings.some(({ id }) => places.has(id)) &&
      /^(?:['’]s)?\s$/u.test(text.slice(other.end, item.start)),
  );
  return (
    isOwn &&
    item.mention.readings.every(({ id }) =>
      knowledge.facts.figuresAbout(id).every(({ measure }) => measure !== 'count'),
    )
  );
}

/** A whole that the counted are part of, a place, or one of the figure's own scope may have them. */
function isHolderOf(readings: readonly Entity[], { figure, entities }: Explained): boolean {
  return readings.some(
    ({ id, kind, members }) =>
      kind === 'place' ||
      kind === 'document' ||
      (id !== figure.about && entities.has(id)) ||
      members.some(({ entity }) => entity === figure.about),
  );
}

function isSpeaker(right: string): boolean {
  return /^\s(?:says?|said|reports?|reported|finds?|found|counts?|lists?|notes?|states?|writes?|wrote)\b/iu.test(
    right,
  );
}
