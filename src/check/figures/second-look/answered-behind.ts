// A number that matches, with what is said behind it, in; whether an answer there denies it or means something else, out.
import {
  askedBack,
  asksAView,
  asksElse,
  asksOfTalkers,
  bareEnd,
  denial,
  denialOfAll,
  deniedOf,
  insteadBehind,
  insteadOf,
  judged,
  laughed,
  neverThat,
  nowInstead,
  saysNotAgain,
  scorn,
} from '../../english/answers.ts';
import {
  isThatOf,
  meantInstead,
  noThings,
  onlyMeant,
  sorryBehind,
  sorryFor,
  thingsEnd,
  timeShifted,
  unsureOf,
  waitFor,
} from '../../english/corrections.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { findCounted } from '../counted/noun.ts';
import { isOfMany } from '../counted/of-many.ts';
import type { Behind, Matched } from './pieces-behind.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';

/** “No, the town doesn’t”, of the town that the number is said of. */
function deniesOf(scene: Scene, claim: Claim, said: string): boolean {
  const name = deniedOf.exec(said)?.groups?.name?.toLowerCase();
  if (name === undefined || isPlaceOfTheWorld(name)) return false;
  const { sentence } = scene.around(claim.start);
  return scene.typed.slice(sentence.start, sentence.end).toLowerCase().includes(name);
}

/** “It doesn’t.”, “as if”, “never happened”: the answer to what was said. */
export function isDeniedBehind(scene: Scene, claim: Claim, pieces: readonly Behind[]): boolean {
  if (denialOfAll.test(scene.typed.slice(claim.end))) return true;
  const { sentence } = scene.around(claim.start);
  const isOfTalkers = asksOfTalkers.test(scene.typed.slice(sentence.start, claim.start));
  return pieces.some(({ start, said, isOwn, isAsked, gap }) => {
    if ((isAsked && asksElse.test(`${gap}?`)) || judged.test(gap)) return false;
    if (!isAsked && saysNotAgain(gap, said)) return false;
    if (asksAView.test(scene.typed.slice(claim.end, start)) || (isAsked && isOfTalkers && !denial.test(said)))
      return false;
    if (denial.test(said) || laughed.test(said) || (isOwn && askedBack.test(said))) return true;
    if (isAsked && claim.kind !== 'money' && neverThat.test(said)) return true;
    return (isOwn && deniesOf(scene, claim, said)) || (isAsked && scorn.test(said));
  });
}

/** “It’s actually 23”, “24 groups? 23.”: another number of the same, with nothing of its own. */
function isOutnumbered(scene: Scene, claim: Claim, pieces: readonly Behind[]): boolean {
  return pieces.some(({ start, said, isOwn, isAsked }) => {
    const next = scene.claims.find((one) => one.span.start >= start && one.end <= start + said.length);
    if (next?.kind !== claim.kind || next.value === claim.value || next.isOne) return false;
    const isInBrackets = scene.typed[start - 1] === '(';
    const [before, after] = [scene.typed.slice(start, next.span.start), scene.typed.slice(next.span.end)];
    if ((isOwn || isInBrackets) && before === '' && insteadBehind.test(after)) return true;
    // “24 groups. 23”, and no more.
    if (isOwn && before === '' && /^[\s.!]*$/u.test(after)) return true;
    if (!bareEnd.test(after)) return false;
    // “Boards: it’s 12” is another thing.
    const isNamed = scene.items.some(
      (item) => item.kind === 'name' && item.start >= start && item.end <= next.span.start,
    );
    const isInstead = insteadOf.test(before) || (!isDated(claim) && !isNamed && nowInstead.test(before));
    if (!isInstead && !(isAsked && before.trim() === '')) return false;
    return findCounted(scene, next, scene.around(next.start))?.place !== 'before';
  });
}

/** What a fragment begins with, of three words at most: whether it is another thing or place than what is counted. */
function isOtherThing(scene: Scene, { claim, figure }: Matched, start: number, isSorry: boolean): boolean {
  const rest = scene.typed.slice(start);
  const words = /^(?:\p{L}[\p{L}-]*\s?){1,3}/u.exec(rest)?.[0].trimEnd();
  if (words === undefined) return false;
  const name = scene.items.find((item) => item.kind === 'name' && item.start === start);
  if (name?.kind === 'name') {
    if (!thingsEnd.test(scene.typed.slice(name.end))) return false;
    const own =
      findCounted(scene, claim, scene.around(claim.start))?.mention.readings.map(({ id }) => id) ?? [];
    const same = new Set([...own, figure.about, ...placesOf(scene.knowledge, figure)]);
    return (
      !name.mention.readings.some(({ id }) => same.has(id)) &&
      (isSorry ||
        name.mention.readings.some(({ kind }) => kind === 'place') ||
        isOfMany(scene.typed.slice(name.start, name.end)))
    );
  }
  if (!thingsEnd.test(rest.slice(words.length))) return false;
  if (words.split(/\s/u).some((word) => isPlaceOfTheWorld(word))) return true;
  const last = words.split(/\s/u).at(-1) ?? '';
  return isSorry && /^\p{L}{3,}s$/u.test(last) && !noThings.test(last);
}

/** “Correction: night groups only”, and not again what was said. */
function isSomeMeant({ typed }: Scene, start: number, said: string): boolean {
  const { first, last } = onlyMeant.exec(said)?.groups ?? {};
  const words = (first ?? last)?.toLowerCase();
  return words !== undefined && !typed.slice(0, start).toLowerCase().includes(words);
}

/** “Correction: boards”, “oops, that’s councils”, “that’s Leeds”. */
function isMeantOfOther(scene: Scene, matched: Matched, { start, said, isOwn }: Behind): boolean {
  const next = scene.claims.find((one) => one.start >= matched.claim.end);
  if (isSomeMeant(scene, start, said)) return true;
  const meant = meantInstead.exec(said);
  if (meant) return isOtherThing(scene, matched, start + meant[0].length, true);
  const that = isThatOf.exec(said);
  if (that) return isOtherThing(scene, matched, start + that[0].length, (that.groups?.sorry ?? '') !== '');
  const sorry =
    isOwn || next === undefined || start < next.start ? (sorryFor.exec(said) ?? waitFor.exec(said)) : null;
  if (sorry) return isOtherThing(scene, matched, start + sorry[0].length, true);
  // “*boards”, at the end of all.
  const name = scene.items.find((item) => item.kind === 'name' && item.start === start);
  if (isOwn && name && /^[.!…\s]*$/u.test(scene.typed.slice(name.end)))
    return isOtherThing(scene, matched, start, false);
  return isOwn && sorryBehind.test(said) && isOtherThing(scene, matched, start, true);
}

/** Whether what was said is given up behind: another number, thing or time is meant. */
export function isGivenUpBehind(scene: Scene, matched: Matched, pieces: readonly Behind[]): boolean {
  return (
    isOutnumbered(scene, matched.claim, pieces) ||
    pieces.some(
      (piece) =>
        timeShifted.test(piece.said) || unsureOf.test(piece.said) || isMeantOfOther(scene, matched, piece),
    )
  );
}
