// A number's place in a scene, or in its text as it reads otherwise, in; how that one number is held there, out.
import { isDated, type Claim } from './read/claim.ts';
import type { Held } from './held.ts';
import { readScene, type Scene } from './read/scene.ts';
import { weigh } from './weigh.ts';

/** The verdict of the one number that begins there: no other is weighed but, for a date, those of its sentence. */
export function holdAt(scene: Scene, start: number): Held | undefined {
  const claim = scene.claims.find((one) => one.start === start);
  if (claim === undefined) return undefined;
  const { sentence } = scene.around(start);
  const beside = isDated(claim)
    ? scene.claims.filter((one) => !isDated(one) && one.start >= sentence.start && one.end <= sentence.end)
    : [];
  const weighed = beside.flatMap((one) => weigh(scene, one, []) ?? []);
  return weigh(scene, claim, weighed)?.held;
}

/** The same in another text, where the number stands in the same place. */
export function holdIn(scene: Scene, claim: Claim, text: string | undefined): Held | undefined {
  if (text === undefined) return undefined;
  return holdAt(readScene(scene.knowledge, text, scene.quoted), claim.start);
}
