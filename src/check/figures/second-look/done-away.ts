// A number that matches, its figure, in its message, in; whether those counted are told as gone, as still to come or as of another
// time, or the promise of a sum as over, out: “the 24 groups were abolished”, “until 1990 …”, “it broke its pledge of £3”.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Doubt } from '../../checked.ts';
import {
  brokeIt,
  didAway,
  goneBehind,
  madeIn,
  notDone,
  onSomeDays,
  priorTo,
  promiseOver,
  toBe,
  wasIn,
  wasLabel,
} from '../../english/doing-away.ts';
import { findCounted } from '../counted/noun.ts';
import { lineAround } from '../read/lines.ts';
import type { Claim } from '../read/claim.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';
import { findBehind } from './pieces-behind.ts';
import { yearsOf } from './source-years.ts';

/** The sentence up to the number, and from behind what it counts. */
interface Said {
  readonly lead: string;
  readonly behind: string;
  /** From behind the number. */
  readonly rest: string;
  readonly isDefinite: boolean;
}

function read(scene: Scene, claim: Claim): Said {
  const { sentence } = scene.around(claim.start);
  const counted = claim.kind === 'number' ? findCounted(scene, claim, scene.around(claim.start)) : undefined;
  const end = counted?.place === 'before' ? counted.end : claim.end;
  return {
    lead: scene.text.slice(sentence.start, claim.span.start),
    behind: scene.text.slice(end, sentence.end),
    rest: scene.text.slice(claim.end, sentence.end),
    isDefinite: counted?.isDefinite === true,
  };
}

/** “It scrapped its 24 groups”, “the 24 groups have merged”. */
function isGone({ lead, behind, isDefinite }: Said): boolean {
  if (!isDefinite || notDone.test(lead)) return false;
  return didAway.test(lead) || goneBehind.test(behind);
}

/** Whether a year is none that the sources speak in. */
function isOther(scene: Scene, year: string | undefined): boolean {
  return year !== undefined && !yearsOf(scene.knowledge).has(year);
}

function judgeCount(scene: Scene, claim: Claim): Doubt | undefined {
  const said = read(scene, claim);
  const { lead, rest, isDefinite } = said;
  const line = lineAround(scene.typed, claim.start);
  if (isGone(said) || wasLabel.test(scene.typed.slice(line.start, claim.start))) return 'date';
  if (priorTo.test(lead)) return 'date';
  if (!isDefinite && (toBe.test(lead) || onSomeDays.test(lead) || onSomeDays.test(rest))) return 'supposed';
  const next = nextOfKind(scene, claim);
  return findBehind(scene, claim).some(
    (piece) =>
      piece.start < (next?.start ?? scene.text.length) &&
      isOther(scene, wasIn.exec(piece.said)?.groups?.year),
  )
    ? 'date'
    : undefined;
}

/** Why a number that fits is not so, or not so any more. */
export function findDoneAway(scene: Scene, claim: Claim, figure: Figure): Doubt | undefined {
  if (figure.measure === 'count' || figure.measure === 'people' || figure.measure === 'share')
    return judgeCount(scene, claim);
  if (figure.measure !== 'money') return undefined;
  const { lead, rest } = read(scene, claim);
  if (isOther(scene, madeIn.exec(rest)?.groups?.year)) return 'date';
  return promiseOver.test(rest) || (brokeIt.test(lead) && !notDone.test(lead)) ? 'claim' : undefined;
}
