// A number in its clause in; whether the message only supposes, wants or foretells it out.
import { asksWhy } from '../counted/definite.ts';
import {
  asksWhatFollows,
  firmlySupposed,
  formerly,
  ifAtAll,
  modal,
  notReal,
  supposed,
  supposedDue,
} from '../../english/manner.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** Right before the number that is one of a known whole: that they are, or that somebody has them. */
const had =
  /\b(?:had|has|have|having|get|gets|got|getting|keep|kept|were|was|is|are|be|been|it['’]s|there|with|like|more than|fewer than)\s(?:all\s(?:of\s)?)?(?:(?:the|these|those|its|our|their|\p{L}+['’]s)\s)?(?:\p{L}+\s)?$/iu;

/** “24 groups, if you count those of the coast”: so many on a condition. */
const countedSo =
  /^[^.!?\d]*\b(?:(?:not|without)\s(?:counting|including)|(?:if|unless|provided|as long as|assuming)\s(?:you|we|one|they|i)\s(?:\p{L}+\s)?(?:count|includ|add|ignor|leave out|exclud|discount|lump|throw in|forget about)\p{L}*)\b/iu;

/** “It would have been £3”, of what was planned and is not now. */
const wouldHave = /(?:\bwould|['’]d)(?:['’]ve|\shave)\b/iu;

/** “By 2005 the parks should see an extra £3”: what is to be expected, and not what ought to be. */
const shouldSee = /\bshould\s(?:\p{L}+ly\s|then\s|soon\s)?see\b/iu;

/** “…, had they won”. */
const condition = /\b(?:if|unless|had|but for|without)\b/iu;

/** Whether the clause supposes, wants or foretells the number instead of stating it. */
export function isSupposed(
  scene: Scene,
  claim: Claim,
  { clause, chunk, sentence }: Around,
  {
    isDefinite,
    isDue,
    isForetold = false,
    isPlanned = false,
  }: {
    readonly isDefinite: boolean;
    readonly isDue: boolean;
    readonly isForetold?: boolean;
    readonly isPlanned?: boolean;
  },
): boolean {
  // “Why does town need 24?” takes the number for granted.
  if (asksWhy(scene.text.slice(clause.start, clause.end))) return false;
  if (countedSo.test(scene.text.slice(claim.end, sentence.end))) return true;
  const said = scene.text.slice(clause.start, chunk.end);
  const isBare = isPlanned && !condition.test(scene.text.slice(claim.end, sentence.end));
  const whole = isBare ? said.replace(wouldHave, ' ') : said;
  const before = scene.text.slice(clause.start, claim.span.start);
  // “If the 24 groups merged” supposes a merger; “if we had the 24 groups” supposes the groups.
  if (isDefinite && isDated(claim)) return firmlySupposed.test(before);
  if (isDefinite) return formerly.test(before) || (firmlySupposed.test(before) && had.test(before));
  // What the sources foretell themselves is foretold by whoever repeats them.
  if (isForetold) return firmlySupposed.test(whole.replace(ifAtAll, ''));
  // What is due is foretold by its nature.
  if (isDue) return firmlySupposed.test(whole) || supposedDue.test(whole.replace(shouldSee, ' '));
  return supposed.test(whole) || modal.test(whole);
}

/** “If 12 per cent come from there, who covers the night?” has it so, and asks what follows. */
export function isReasonedFrom(scene: Scene, claim: Claim, around: Around): boolean {
  const rest = scene.text.slice(around.chunk.end, around.sentence.end);
  return asksWhatFollows.test(rest) && isTakenAsGiven(scene, claim, around);
}

/** “If 12 per cent come from there, who …?” goes by the number as it is; “if there were 12 …” does not. */
export function isTakenAsGiven(scene: Scene, claim: Claim, { clause, chunk }: Around): boolean {
  const before = /^\W*(?:(?:so|and|but|well|ok|okay|because)\s){0,2}if\s(?<rest>.*)$/isu.exec(
    scene.text.slice(clause.start, claim.span.start),
  );
  if (!before) return false;
  const rest = `${before.groups?.rest ?? ''} ${scene.text.slice(claim.span.end, chunk.end)}`;
  return !supposed.test(rest) && !modal.test(rest) && !notReal.test(rest);
}
