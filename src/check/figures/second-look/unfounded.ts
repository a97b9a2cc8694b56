// A number that matches, with what is said behind it, in; whether its writer says that nothing bears it out, that it was dreamt or
// is only talked of, or calls it an exaggeration, a guess or a tale, out.
import type { Figure } from '../../../corpus/corpus.ts';
import {
  allegedBehind,
  calledSo,
  hadIt,
  lyingGame,
  lyingMark,
  noSource,
  nothingMeant,
  ohSure,
  onlyWished,
  tooFew,
  totally,
  unfounded,
} from '../../english/unfounded.ts';
import { findCounted } from '../counted/noun.ts';
import { lineAround } from '../read/lines.ts';
import type { Claim } from '../read/claim.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';
import { leadOf } from './called-wrong.ts';
import { isDeniedByNext } from './next-speaker.ts';
import { findBehind } from './pieces-behind.ts';

/** “No proof that the 24 groups work” takes them for known. */
function isKnown(scene: Scene, claim: Claim): boolean {
  return claim.kind === 'number' && findCounted(scene, claim, scene.around(claim.start))?.isDefinite === true;
}

/** “Had the town 24 groups, we would …”, which is not asked. */
function isHadOnly(scene: Scene, claim: Claim): boolean {
  const { sentence } = scene.around(claim.start);
  const had = hadIt.exec(scene.typed.slice(sentence.start, claim.start))?.[0];
  if (had === undefined || scene.typed.slice(claim.end, sentence.end).includes('?')) return false;
  const first = sentence.start + (/had\s(?:the\s)?/iu.exec(had)?.[0].length ?? 0) + had.search(/had\s/iu);
  return scene.items.some((item) => item.kind === 'name' && item.start === first);
}

/** “Oh sure. 24 groups. Totally.”, “24 groups. Source: none.” */
function isMocked(scene: Scene, claim: Claim): boolean {
  const { typed } = scene;
  const { sentence } = scene.around(claim.start);
  const next = scene.claims.find(({ start }) => start >= claim.end)?.start ?? typed.length;
  const isSure = ohSure.test(typed.slice(Math.max(0, sentence.start - 40), sentence.start));
  return (
    lyingMark.test(typed.slice(claim.end, next)) ||
    findBehind(scene, claim).some(
      ({ said, start, isOwn }) =>
        start < next && (noSource.test(said) || (isSure && isOwn && totally.test(said))),
    )
  );
}

/** “No evidence that there are 24 groups”, “24 groups is an overstatement”. */
export function isUnfounded(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { typed } = scene;
  // “Zero evidence” counts none of them.
  const { sentence } = scene.around(claim.start);
  const none = /^\W*(?:there(?:['’]s| is)\s)?zero\s/iu.test(typed.slice(sentence.start, claim.start));
  const lead = none ? typed.slice(sentence.start, claim.start) : leadOf(scene, claim);
  const line = lineAround(typed, claim.start);
  if (nothingMeant.test(typed.slice(line.start, claim.start)) || lyingGame.test(typed.slice(0, claim.start)))
    return true;
  if (!isKnown(scene, claim) && (unfounded.some((frame) => frame.test(lead)) || isMocked(scene, claim)))
    return true;
  if (isHadOnly(scene, claim) || isDeniedByNext(scene, claim)) return true;
  const next = nextOfKind(scene, claim);
  const behind = typed.slice(claim.end, next?.span.start);
  return (
    calledSo.test(behind) ||
    allegedBehind.test(behind) ||
    findBehind(scene, claim).some(
      ({ said, start }) =>
        start < (next?.span.start ?? typed.length) &&
        (onlyWished.test(said) || (figure.measure === 'count' && tooFew.test(said))),
    )
  );
}
