// The words around a number in; those that neither the figure nor everyday talk explains out.
import { placesInSetting } from '../place/setting.ts';
import type { Range } from '../../../corpus/corpus.ts';
import { smallCardinals } from '../../english/cardinals.ts';
import { says } from '../../english/saying.ts';
import { isChange, isMistypedTalk, isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { nameWords, publishersOf } from '../../publishers.ts';
import type { Item, Scene } from '../read/scene.ts';
import { isStrangeName, type Explained } from './strange-names.ts';
import { worksWith } from './works-with.ts';
import { holdsStem } from './stated.ts';

const teller = /\b(?:i|we|you|they|it|he|she|to|people|which|as)\s(?:\p{L}+ly\s|just\s)?$/iu;

/** Behind a proper name: a place may list or count, only somebody speaks. */
const speaks =
  /^\s(?:just\s|also\s)?(?:says?|said|claims?|claimed|reckons?|tells?|told|insists?|insisted|thinks?|thought|argues?)\b/iu;

const isEndingUp =
  /^(?:ends?|ended|ending|winds?|wound|winding|finish(?:es|ed)?)\s(?:\p{L}+ly\s)?up\s(?:(?:being|getting)\s\p{L}+\s)?with\b/iu;

/** Behind “since”: so many of something, which is no year. */
const reasoned = new RegExp(
  String.raw`^\s(?:there(?:['’]?s)?\b|(?:about\s|almost\s|nearly\s|around\s|some\s)?(?!(?:1[5-9]|20)\d\d\b)(?:[\d£]|(?:${smallCardinals})\b))`,
  'iu',
);

/** How far back a turn of speech may begin, in characters. */
const reach = 60;

/** “Four boards sit over 17 towns”: the next number is one that the sources state as well, or of something that they count. */
function linksKnown({ claims, items, knowledge, text }: Scene, item: Item): boolean {
  const next = claims.find(({ start }) => start >= item.end);
  return (
    next !== undefined &&
    /^\s(?:(?:on top of|next to|over|above|across|between|alongside|beside|among|for|with|the|all|about|almost|some|up|together|it|out)\s)*$/iu.test(
      text.slice(item.end, next.span.start),
    ) &&
    (knowledge.corpus.figures.some(({ measure, value }) => measure !== 'date' && value === next.value) ||
      items.some(
        (one) =>
          one.kind === 'name' &&
          one.start === next.span.end + 1 &&
          one.mention.readings.some(({ id }) =>
            knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'count'),
          ),
      ))
  );
}

/** “The report complains of 24 groups”: what is written there. */
function isComplaint({ items, knowledge, text }: Scene, item: Item): boolean {
  if (
    !/^(?:complain|moan|grumble|speak|talk|write)(?:s|ed|ing)?\s(?:of|about)\s/iu.test(text.slice(item.start))
  )
    return false;
  const teller = items.findLast(({ kind, end }) => kind === 'name' && end <= item.start);
  return (
    teller?.kind === 'name' &&
    /^\s(?:\p{L}+ly\s|also\s)?$/u.test(text.slice(teller.end, item.start)) &&
    teller.mention.readings.some(({ id, kind }) => kind === 'document' || publishersOf(knowledge).has(id))
  );
}

function isStrangeWord(
  scene: Scene,
  item: Item & { kind: 'word' },
  { stems, isExact = false }: Explained,
  isBefore: boolean,
): boolean {
  const { stem, stop, term } = item.term;
  const right = scene.text.slice(item.end);
  // “Four boards covering 17 towns”: how two known numbers hang together.
  if (
    /^(?:covering|serving|spanning|running|overseeing|including|comprising)$/u.test(term) &&
    /^\s(?:about\s|almost\s)?\P{L}*\d/u.test(right)
  )
    return false;
  if (worksWith(scene, item) || (saysThereAre(stem) && linksKnown(scene, item))) return false;
  const left = scene.text.slice(Math.max(0, item.start - reach), item.start);
  // “…, deal with 23 groups”: the verb of the next number.
  if (saysThereAre(stem) && /,\s(?:and\s)?$/u.test(left)) return false;
  if (/\b(?:why|how come)\b[^.?!]{0,40}$/iu.test(left) && /^(?:need|have|want)s?$/u.test(term)) return false;
  const isShort = /(?:['’](?:ll|ve|re|d|m)|n['’]t)$/iu.test(scene.text.slice(item.start, item.end));
  // “The leaflet says”: who tells it is no matter.
  const isName = !/^\p{Ll}/u.test(scene.text.slice(item.start));
  if (isBefore && (isName ? speaks : says).test(right)) return false;
  if (isBefore && isComplaint(scene, item)) return false;
  // “@ann 24 groups”: whom it is said to.
  if (isBefore && left.endsWith('@')) return false;
  // “a) 24 groups b) 18 groups”.
  if (term.length === 1) return false;
  // “Since there are 24 groups”, “…, since 24 groups are”: because.
  if (term === 'since' && reasoned.test(right)) return false;
  // “Town ended up with 24 groups”.
  if (isEndingUp.test(`${term}${right}`)) return false;
  if (
    stop ||
    isShort ||
    /^\d/u.test(term) ||
    isTalk(stem) ||
    isMistypedTalk(term) ||
    nameWords(scene.knowledge).has(term)
  )
    return false;
  // “Mentioned”, “I think”: behind a noun too.
  if (term === 'founded') return !stems.has(stem);
  if (isTelling(stem) && (isBefore || term.endsWith('ed') || teller.test(left))) return false;
  if (isChange(stem)) return !stems.has(stem);
  if (saysThereAre(stem) && (isBefore || /\bto\s$/iu.test(left))) return false;
  return !(isExact ? stems.has(stem) : holdsStem(stems, stem));
}

/** The nouns of other numbers in a list (“12 lighthouses”): the words right behind them. */
function isOthersNoun(scene: Scene, item: Item, own: Range): boolean {
  const number = scene.claims.findLast(({ span }) => span.end <= item.start);
  if (!number || number.start === own.start) return false;
  const isListed = /(?:^|[\n,;:(&+/|–—-]|\b(?:and|or|plus|alongside|with|versus|vs))\s*(?:the\s)?$/iu.test(
    scene.text.slice(0, number.span.start),
  );
  return isListed && /^\s$/u.test(scene.text.slice(number.span.end, item.start));
}

/** The items that nothing explains. `events` say when something came about, and nothing of the number. */
export function findStrangers(
  scene: Scene,
  items: readonly Item[],
  claim: Range,
  explained: Explained,
  events: readonly Range[] = [],
): readonly Item[] {
  return items.filter((item) => {
    if (item.kind === 'number' || events.some((event) => item.start >= event.start && item.end <= event.end))
      return false;
    if (item.kind === 'name') return isStrangeName(scene, item, explained, claim);
    return (
      isStrangeWord(scene, item, explained, item.end <= claim.start) &&
      !isOthersNoun(scene, item, claim) &&
      !placesInSetting(scene, item, explained.figure)
    );
  });
}
