// A name in its message in; what stands right around it, which tells whether it says anything of the numbers near it, out.
import { publishersOf } from '../../publishers.ts';
import { oncePerRange } from '../read/once.ts';
import type { NameItem, Scene } from '../read/scene.ts';

export interface NameSetting {
  /** What leads to it. */
  readonly left: string;
  /** It says something of a number of its own, or who speaks: nothing of any other number. */
  readonly isPlain: boolean;
  /** It is the next of a list. */
  readonly isListed: boolean;
  /** The ids of names that say whose it is: “town’s council”, “the council in town”. */
  readonly beside: readonly string[];
}

/** The first name of a list goes on after these: “24 groups, 18 boards and four areas”. */
const listMark =
  /(?:[,;:(&+/|–—-]|\b(?:and|or|plus|alongside|with|versus|vs|as well as|besides|than|includes?|including|has|have))\s*(?:the\s|its\s|all\s|an?\s|\p{L}+['’]s\s)?$/iu;

/** The first of a list: “the town, the council, 18 boards”. */
const listHead = /(?:^|[.!?:\n]\s*|\n)(?:the\s|an?\s|our\s)?$/iu;
const listNext =
  /^(?:,|\s(?:plus|\+|&))\s(?:(?:the\s|its\s|an?\s)?[\p{L}’' ]{2,40},\s)*(?:the\s|all\s|its\s)?\d/u;

/** How far around a name what leads to it or goes on from it may stand, in characters. */
const reach = 120;

const read = oncePerRange((scene: Scene, item: NameItem): NameSetting => {
  const left = scene.text.slice(Math.max(0, item.start - reach), item.start);
  const right = scene.text.slice(item.end, item.end + reach);
  const isPlain =
    /^\s*[:=(]\s*\d/u.test(right) ||
    isSpeaker(right) ||
    ownsDocument(scene, item) ||
    isNumbered(scene, item) ||
    (/\b(?:according to|as per|per|from|by)\s(?:the\s)?$/iu.test(left) &&
      item.mention.readings.some(({ id }) => publishersOf(scene.knowledge).has(id)));
  return {
    left,
    isPlain,
    isListed: listMark.test(left) || (listHead.test(left) && listNext.test(right)),
    beside: findBeside(scene, item),
  };
});

/** What stands around a name, read once for all numbers. */
export function settingOf(scene: Scene, item: NameItem): NameSetting {
  return read(scene, item);
}

function isSpeaker(right: string): boolean {
  return /^\s(?:says?|said|reports?|reported|finds?|found|counts?|lists?|notes?|states?|writes?|wrote|names|enumerates)\b/iu.test(
    right,
  );
}

/** “The Society’s report”: whose the document is. */
function ownsDocument(scene: Scene, item: NameItem): boolean {
  const next = scene.items.find(({ start }) => start >= item.end);
  return (
    next?.kind === 'name' &&
    /^(?:['’]s?)?\s$/u.test(scene.text.slice(item.end, next.start)) &&
    next.mention.readings.some(({ kind }) => kind === 'document')
  );
}

/** A number of its own stands before it. */
function isNumbered(scene: Scene, item: NameItem): boolean {
  const number = scene.claims.findLast(({ span }) => span.end <= item.start);
  return (
    number !== undefined &&
    /^\s\P{L}*(?:(?!(?:for|in|to|from|of|by|with|on|at|and|or|per|into|over)\s)\p{L}+\s)?$/iu.test(
      scene.text.slice(number.span.end, item.start),
    )
  );
}

function findBeside(scene: Scene, item: NameItem): readonly string[] {
  return scene.items.flatMap((other) => {
    if (other.kind !== 'name') return [];
    const isBeside =
      /^(?:['’]s)?\s$/u.test(scene.text.slice(other.end, item.start)) ||
      /^\sin\s(?:the\s)?$/iu.test(scene.text.slice(item.end, other.start));
    return isBeside ? other.mention.readings.map(({ id }) => id) : [];
  });
}
