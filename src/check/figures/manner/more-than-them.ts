// A number in its message in; whether a “not just” leads to it that grants so many and goes on to something else, out.
import { nextOfKind, type Item, type Scene } from '../read/scene.ts';
import type { Claim } from '../read/claim.ts';

const notJust =
  /(?:n['’]t|\bnot|\b(?:do|does|is|are)nt)\s(?:just|only|merely|simply)\s(?:(?:have|has|got|about|the|its|these)\s)*$/iu;
/** “Town isn’t just”. */
const isNotJust = /\s?(?:is(?:n['’]?t|\snot)|['’]s\snot)\s(?:just|only|merely|simply)\s$/iu;
/** So many of them are not all. */
const moreOfThem =
  /\b(?:more|most|another|extra|others?|additional|further|dozens?|hundreds?|scores|loads|plenty|many|lots|double|twice|triple|closer|nearer|nearly|almost|over|at least|actually|really|if you (?:count|include|add)|counting|including|once)\b/iu;
const alsoSays = /\b(?:also|too|as well|but)\b/iu;

const isPlace = (item: Item) =>
  item.kind === 'name' && item.mention.readings.every(({ kind }) => kind === 'place');

/** “Town doesn’t only have 24 groups but also 18 boards”, “town isn’t just 24 groups”; not “…, it has 25”, “… but far more”. */
export function isMoreThanThem(scene: Scene, claim: Claim): boolean {
  const { sentence } = scene.around(claim.start);
  const lead = scene.text.slice(sentence.start, claim.span.start);
  if (claim.kind !== 'number' || !notJust.test(lead)) return false;
  const own = scene.items.find(
    (item) =>
      item.kind === 'name' && !isPlace(item) && item.start <= claim.span.end + 1 && item.end > claim.end,
  );
  if (own?.kind !== 'name') return false;
  const rest = scene.text.slice(own.end);
  // Where a comment was blanked, it may have said how many more.
  if (moreOfThem.test(rest) || /\s{3}/u.test(rest)) return false;
  const next = nextOfKind(scene, claim);
  // A place is more than a number of its parts.
  const subject = isNotJust.exec(lead);
  if (subject && next === undefined)
    return scene.items.some((item) => isPlace(item) && item.end === sentence.start + subject.index);
  const others = scene.items.filter(
    (item) =>
      item.kind === 'name' &&
      item.start >= own.end &&
      item.end <= sentence.end &&
      !isPlace(item) &&
      !item.mention.readings.some(({ id }) => own.mention.readings.some((one) => one.id === id)),
  );
  const said = scene.text.slice(own.end, sentence.end);
  const isNextOther =
    next === undefined || others.some(({ start }) => start > next.end && start <= next.end + 2);
  return (
    isNextOther &&
    (others.length > 0 || alsoSays.test(said)) &&
    /^[^.!?]*,?\s(?:it|they|but|we|there)\b/iu.test(said)
  );
}
