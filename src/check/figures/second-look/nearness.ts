// A number that matches, in its message, in; whether words around it make it one that is only near, a bound, or an average, out.
import { harmless } from '../../english/describing.ts';
import { isTalk } from '../../english/everyday.ts';
import {
  adverbBefore,
  nearAttached,
  nearBefore,
  nearBehind,
  noAdverb,
  ofBound,
} from '../../english/nearness.ts';
import { stemOf } from '../../../search/terms.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { nextOfKind, type Scene } from '../read/scene.ts';
import { findBehind } from './pieces-behind.ts';

/** “Practically 24 groups”; “actually” and “only” are of the talk. */
function isNearlyBefore(lead: string): boolean {
  const adverb = adverbBefore.exec(lead)?.groups?.adverb?.toLowerCase();
  return adverb !== undefined && !noAdverb.test(adverb) && !harmless.test(adverb) && !isTalk(stemOf(adverb));
}

export function isOnlyNear(scene: Scene, claim: Claim): boolean {
  const { typed } = scene;
  const { sentence } = scene.around(claim.start);
  const lead = typed.slice(sentence.start, claim.span.start);
  const next = nextOfKind(scene, claim)?.span.start ?? typed.length;
  const isNearBehind = findBehind(scene, claim).some(
    ({ start, said }) => start < Math.min(next, sentence.end) && nearBehind.test(said),
  );
  if (isNearBehind || nearAttached.test(typed.slice(claim.end, Math.min(next, sentence.end)))) return true;
  if (isDated(claim)) return false;
  return isNearlyBefore(lead) || nearBefore.test(lead) || ofBound.test(lead);
}
