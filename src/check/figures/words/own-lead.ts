// A count in its message and a figure in; what is said before it in its own statement, and whether that begins with the figure’s own place, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { aside, frame, heading, isHarmlessBefore, likening, notThere } from '../../english/counting-leads.ts';
import { harmless } from '../../english/describing.ts';
import { isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { nameWords } from '../../publishers.ts';
import type { Claim } from '../read/claim.ts';
import { holdsPlace, isPlaceName } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';
import { askedStems, holdsStem, statedStems } from './stated.ts';

/** The clause up to the number, without who tells it: “Ann says ” of “Ann says there are 24 groups”. */
export function findLead({ text }: Scene, { span }: Pick<Claim, 'span'>, from: number): Range {
  const last = [...text.slice(from, span.start).matchAll(frame)].at(-1);
  const told = last ? from + last.index + last[0].length : from;
  const start = told + (aside.exec(text.slice(told, span.start))?.[0].length ?? 0);
  const gap = /^[\s,;:“"‘']*/u.exec(text.slice(start, span.start))?.[0].length ?? 0;
  return { start: Math.min(start + gap, span.start), end: span.start };
}

/** “Bexbury has”: a name that the sources know without a row of its own. */
function isKnownName({ knowledge, text }: Scene, { start, end }: Item): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    /^\s(?:has|have|had)\s/u.test(text.slice(end)) &&
    knowledge.search.knows(text.slice(start, end).toLowerCase())
  );
}

/** Whether a word before a count leaves whose the counted are as it is. */
export function isPlainBefore(scene: Scene, item: Item, figure: Figure): boolean {
  if (item.kind !== 'word') return true;
  const { stem, stop, term } = item.term;
  if (stop || /^\d/u.test(term) || term.length === 1) return true;
  if (/['’](?:ll|ve|re|d|m|t|s)$/u.test(scene.text.slice(item.start, item.end)) && item.end - item.start < 8)
    return true;
  if (isTalk(stem) || isTelling(stem) || saysThereAre(stem) || isHarmlessBefore(stem) || harmless.test(term))
    return true;
  if (nameWords(scene.knowledge).has(term) || isKnownName(scene, item)) return true;
  // “They apparently run 24”, not “practically 24”.
  if (
    term.endsWith('ly') &&
    scene.items.some(({ kind, start }) => kind !== 'number' && start === item.end + 1)
  )
    return true;
  if (holdsStem(statedStems(figure), stem) || holdsStem(askedStems(figure), stem)) return true;
  return scene.knowledge.corpus.figures.some((one) => one.measure === 'count' && statedStems(one).has(stem));
}

/** “My town, Bexbury, has ”. */
function isNamedBeside(before: string, between: string): boolean {
  return /^\W*(?:my|our|this|the)\s(?:\p{Ll}+\s)?\p{Ll}+,\s$/iu.test(before) && between.startsWith(',');
}

/** “Town has ”, “in town there are ”, “town: ”: the figure’s own place, at the head of what is said and right before its verb. */
export function isLedByPlace(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const allowed = placesOf(scene.knowledge, figure);
  const place = itemsIn(scene, { start: sentence.start, end: claim.span.start }).findLast(
    (item) => isPlaceName(item) && holdsPlace(scene, item, allowed),
  );
  if (place === undefined) return false;
  const before = scene.text.slice(findLead(scene, { span: place }, sentence.start).start, place.start);
  // “Town has 24 groups, 18 boards and four clubs”: up to the first of a list.
  const first = scene.claims.find(({ span }) => span.start >= place.end)?.span.start ?? claim.span.start;
  const beside = likening.exec(scene.text.slice(place.end, first))?.[0].length ?? 0;
  const between = scene.text.slice(place.end + beside, first);
  return (
    (heading.test(before) || isNamedBeside(before, between)) &&
    !notThere.test(scene.typed.slice(sentence.start, place.start)) &&
    /^(?:['’]s?)?\s?[^,;()–—]*$|^,\s(?:has|have|had|holds|counts|runs)\s[^,;()–—]*$|^,?\s(?:there|we|you|they)\b[^,;()–—]*$|^(?:['’]s\s\p{L}+)?\s?[:(–—-]+\s?$/u.test(
      between,
    ) &&
    !/^\s(?:and|but|or)\s/iu.test(between) &&
    itemsIn(scene, { start: place.end + beside, end: first }).every((item) =>
      isPlainBefore(scene, item, figure),
    )
  );
}
