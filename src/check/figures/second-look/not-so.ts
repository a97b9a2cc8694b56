// A number that matches, in its message, in; whether its own sentence says that so many are no more, are only wanted, or are not
// really there, out: “RIP 24 groups”, “why not 24 groups?”, “nothing like 24 groups”, “24 groups in town is debatable”.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Doubt } from '../../checked.ts';
import {
  atHead,
  doubtfulBehind,
  hadOnce,
  noMore,
  notQuite,
  onlyAimed,
  onlyWanted,
  onlyPromised,
  oughtToBe,
  wantedBehind,
} from '../../english/not-so.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';

/** Why the number is not what is there now. */
export function findNotSo(scene: Scene, claim: Claim, figure: Figure): Doubt | undefined {
  const { typed } = scene;
  const { sentence } = scene.around(claim.start);
  const line = lineAround(typed, claim.start);
  const lead = typed.slice(sentence.start, claim.span.start);
  const behind = typed.slice(claim.end, line.end);
  const next = nextOfKind(scene, claim);
  const own = behind.slice(0, next === undefined ? undefined : next.start - claim.end);
  if (doubtfulBehind.test(own) || doubtfulBehind.test(behind.slice(0, sentence.end - claim.end)))
    return 'disputed';
  if (isDated(claim)) return undefined;
  if (noMore.some((frame) => frame.test(lead)) || hadOnce(lead, behind)) return 'date';
  if (figure.measure === 'count' && onlyPromised.test(lead)) return 'supposed';
  if (onlyWanted.some((frame) => frame.test(lead)) || wantedBehind.test(own)) return 'supposed';
  if (figure.measure !== 'money' && atHead.test(lead) && onlyAimed.test(own)) return 'supposed';
  const isNot =
    notQuite.some((frame) => frame.test(lead) || frame.test(typed.slice(line.start, claim.span.start))) ||
    oughtToBe.test(behind);
  return isNot ? 'disputed' : undefined;
}
