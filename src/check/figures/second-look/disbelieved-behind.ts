// A number that matches, with what is said behind it, in; whether that laughs it off, disagrees or corrects it, out.
import type { Figure } from '../../../corpus/corpus.ts';
import {
  differingFrom,
  disagreeing,
  disbelief,
  doesInstead,
  doubting,
  foretelling,
  notThem,
  onlyShould,
  soTheySay,
  toneMark,
  whoSays,
  whoseNonsense,
  youMean,
} from '../../english/disbelief.ts';
import { judged } from '../../english/answers.ts';
import { noThings, thingsEnd } from '../../english/corrections.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import type { Claim } from '../read/claim.ts';
import { findCounted } from '../counted/noun.ts';
import type { Behind, Matched } from './pieces-behind.ts';
import { isOfMany } from '../counted/of-many.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';

/** “And pigs fly.”, “who says …? Not the report.”, “(sarcasm)”. */
export function isDisbelievedBehind(scene: Scene, claim: Claim, pieces: readonly Behind[]): boolean {
  const { sentence } = scene.around(claim.start);
  const isWho = whoSays.test(scene.typed.slice(sentence.start, claim.start));
  if (toneMark.test(scene.typed.slice(claim.end))) return true;
  // “They will merge. Unlikely.”
  const isDoubtable = !foretelling.test(scene.typed.slice(sentence.start, sentence.end));
  return pieces.some(
    ({ said, isAsked, isOwn, gap }) =>
      !saysLimitAgain(scene, claim, said) &&
      (disbelief.test(said) ||
        onlyShould.test(said) ||
        soTheySay.test(said) ||
        (isOwn && whoseNonsense.test(said)) ||
        (disagreeing.test(said) && !judged.test(gap)) ||
        (isDoubtable && !isAsked && doubting.test(said)) ||
        (isWho && isAsked && notThem.test(said))),
  );
}

/** “Nearly 24 groups. Nearly!” */
export function saysLimitAgain({ typed }: Scene, claim: Claim, said: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(said) ?? [];
  const limit = typed.slice(claim.span.start, claim.start).toLowerCase();
  return first.length > 2 && limit.includes(first.toLowerCase());
}

/** “*18”, “err, 18?”, “I disagree, it’s 18”: all that the line or sentence says. */
function isCorrected(scene: Scene, claim: Claim, { start, said, isOwn }: Behind): boolean {
  if (!isOwn) return false;
  const next = scene.claims.find((one) => one.span.start >= start && one.end <= start + said.length);
  if (next?.kind !== claim.kind || next.value === claim.value || next.isOne) return false;
  const line = scene.typed.lastIndexOf('\n', start) + 1;
  const isStarred = /^\s*\*\s?$/u.test(scene.typed.slice(line, start));
  const before = (isStarred ? '*' : '') + scene.typed.slice(start, next.span.start);
  const after = scene.typed.slice(next.end);
  // “24 groups. Not 25.” bears the first out.
  if (
    !isStarred &&
    /^(?:(?:and|so|but|certainly|definitely)\s)?not\s$/iu.test(before) &&
    !/^\W*\?/u.test(after)
  )
    return false;
  if (
    !differingFrom.test(before) ||
    !/^(?:,?\s(?:mate|lol|surely|actually|no|pal|i think|though|maybe|perhaps|or so))*\s*(?:[?!…]+\s*|\.\s*)?(?:$|\n)/iu.test(
      after,
    )
  )
    return false;
  return /\p{L}|\*|\?/u.test(before + after.trimStart().charAt(0)) || isAnswer(scene, claim, start);
}

/** It answers a line that the message quotes, or is a line of its own at the end. */
function isAnswer(scene: Scene, claim: Claim, start: number): boolean {
  if (/\n\s*$/u.test(scene.typed.slice(0, start)) && !scene.typed.slice(start).trim().includes('\n'))
    return true;
  return scene.quoted.some(
    (quote) => quote.start <= claim.start && claim.end <= quote.end && quote.end <= start,
  );
}

/** “Well, Wales does.” */
const hesitating =
  /^(?:(?:well|no|nah|nope|actually|i mean|or rather|at least|sorry|wait|er+m?|um+)[\s,.…–—-]+)+/iu;

/** “Wales does.”, “you’re thinking of Leeds”: of another place, or other things. */
function isOfOther(scene: Scene, claim: Claim, figure: Figure, { start, said, isOwn }: Behind): boolean {
  if (!isOwn) return false;
  const lead = youMean.exec(said)?.[0].length ?? 0;
  const at = start + (lead > 0 ? lead : (hesitating.exec(said)?.[0].length ?? 0));
  const from = scene.typed.slice(at);
  const isMeant = /\b(?:mean|meant|thinking|confus|mix)/iu.test(said.slice(0, lead));
  const isEnd = (length: number) =>
    lead > 0 ? thingsEnd.test(from.slice(length)) : doesInstead.test(from.slice(length));
  const name = scene.items.find((item) => item.kind === 'name' && item.start === at);
  if (name?.kind === 'name') {
    const counted = findCounted(scene, claim, scene.around(claim.start));
    const same = new Set([
      figure.about,
      ...(counted?.mention.readings.map(({ id }) => id) ?? []),
      ...placesOf(scene.knowledge, figure),
    ]);
    // “That’s the system” is what one says of it; “that’s boards” is another thing.
    const isOther =
      isMeant ||
      isOfMany(scene.typed.slice(name.start, name.end)) ||
      name.mention.readings.some(({ kind }) => kind === 'place');
    return isOther && isEnd(name.end - at) && !name.mention.readings.some(({ id }) => same.has(id));
  }
  const word =
    /^(?:the\s)?\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?(?=['’]s?\b|\s|[.,!?]|$)/u.exec(from)?.[0] ?? '';
  const one = word.split(' ')[0] ?? '';
  const isPlace = isPlaceOfTheWorld(one) && isEnd(one.length);
  // “You mean boards”: other things, where it is said that they are meant.
  const isThings = isMeant && /^\p{L}{3,}s$/u.test(one);
  return isPlace || (isThings && !noThings.test(one) && thingsEnd.test(from.slice(one.length)));
}

/** Whether another number, place or thing is said to be meant. */
export function isCorrectedBehind(
  scene: Scene,
  { claim, figure }: Matched,
  pieces: readonly Behind[],
): boolean {
  return pieces.some((piece) => isCorrected(scene, claim, piece) || isOfOther(scene, claim, figure, piece));
}
