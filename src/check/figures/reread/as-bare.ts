// A number as it is held by what stands right beside it in; the same as its line has it, where that says plainly how many of what
// there are in other words or another order, out.
import type { Held } from '../held.ts';
import { holdAt } from '../hold-at.ts';
import type { Claim } from '../read/claim.ts';
import { readScene, type Scene } from '../read/scene.ts';
import type { Weighed } from '../weigh.ts';
import { readBareCount, type BareCount } from './bare-count.ts';
import { withoutComments, withoutParenthesis } from './comments.ts';
import { isPlacedByLead, ownStatements } from './own-statement.ts';

function readBareIn(
  scene: Scene,
  claim: Claim,
  text: string | undefined,
  from: number,
): BareCount | undefined {
  if (text === undefined) return undefined;
  const alone = readScene(scene.knowledge, text, from === 0 ? scene.quoted : []);
  const same = alone.claims.find(({ start }) => start === claim.start - from);
  return same && readBareCount(alone, same);
}

/** As the line has it; where that is not bare, without its comments, or as the statement in it by itself. */
function holdBare(scene: Scene, claim: Claim): Held | undefined {
  // What goes on behind “, I think,” is of the number.
  const through = withoutParenthesis(scene, claim);
  const whole =
    through === undefined
      ? (readBareCount(scene, claim) ?? readBareIn(scene, claim, withoutComments(scene, claim), 0))
      : readBareIn(scene, claim, through, 0);
  const held = whole && holdAt(readScene(scene.knowledge, whole.text), whole.start);
  if (held || through !== undefined) return held;
  for (const statement of ownStatements(scene, claim)) {
    const bare = readBareIn(scene, claim, statement.text, statement.start);
    const alone = bare && holdAt(readScene(scene.knowledge, bare.text), bare.start);
    if (alone && !isPlacedByLead(scene, statement, alone.figure)) return alone;
  }
  return undefined;
}

/** What leaves open whether the number is of something else; a denial, a condition, a limit or another time does not. */
const open: ReadonlySet<string | undefined> = new Set([undefined, 'claim', 'name', 'scope']);

/** A number that nothing right beside it names the thing of, or that is said in words which nobody knows. */
export function orBare(scene: Scene, claim: Claim, one: Weighed | undefined): Weighed | undefined {
  const held = one?.held;
  if (held && (held.verdict === 'matches' || !open.has(held.why))) return one;
  const bare = holdBare(scene, claim);
  if (!bare || bare.verdict === 'unknown') return one;
  return bare.verdict === 'matches' || held === undefined || held.verdict === 'unknown'
    ? { claim, held: bare }
    : one;
}
