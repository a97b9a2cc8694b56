// A number that matches, in its message, in; whether the next speaker of a dialogue denies what its speaker says, out:
// “Ann: 24 groups ⏎ Ben: no it doesn’t”.
import { denial } from '../../english/answers.ts';
import { contradicting } from '../../english/disbelief.ts';
import { calledFalse } from '../../english/unsaying.ts';
import { lineAround } from '../read/lines.ts';
import type { Claim } from '../read/claim.ts';
import type { Scene } from '../read/scene.ts';

/** Who speaks: “Ann: ”, “<ann> ”, “@ann ”, “A. ”. */
const speaker =
  /^\s*(?:<[\p{L}\d_.-]{1,30}>|@?[\p{L}\d_.-]{1,30}(?:\s\p{Lu}[\p{L}.-]{0,20})?\s?:|[A-Z]\s?[).:])\s/u;

export function isDeniedByNext(scene: Scene, claim: Claim): boolean {
  const { typed } = scene;
  const own = lineAround(typed, claim.start);
  const who = speaker.exec(typed.slice(own.start, own.end))?.[0];
  if (who === undefined || own.end >= typed.length) return false;
  const line = lineAround(typed, own.end + 1);
  const next = speaker.exec(typed.slice(line.start, line.end))?.[0];
  if (next === undefined || next === who) return false;
  const said = typed.slice(line.start + next.length, line.end);
  // “Ben: no Ann”.
  const name = /[\p{L}\d_.-]+/u.exec(who)?.[0].toLowerCase() ?? '';
  const answered = /^\W*(?:no+|nope|nah|wrong|false)\W+(?<name>[\p{L}\d_.-]+)\W*$/iu.exec(said)?.groups?.name;
  const isAnswered = name !== '' && answered?.toLowerCase() === name;
  return isAnswered || [contradicting, denial, ...calledFalse].some((frame) => frame.test(said));
}
