// A number as it is held where it stands in; as the pieces around it tell it, where they leave nothing to doubt, out.
import type { Doubt } from '../../checked.ts';
import type { Held } from '../held.ts';
import type { Scene } from '../read/scene.ts';
import { holdInAnyOrder } from './in-any-order.ts';

/** Doubts about what a number is of, which its own words may answer in another order. */
const open: ReadonlySet<Doubt | undefined> = new Set([undefined, 'claim', 'scope', 'qualifier']);

/** @param start where the number begins in the scene. */
export function raise(scene: Scene, start: number, held: Held | undefined): Held | undefined {
  const isOpen = held === undefined || held.verdict === 'unknown' || held.verdict === 'other-scope';
  if (!isOpen || !open.has(held?.why)) return held;
  const claim = scene.claims.find((one) => one.start === start);
  const told = claim && holdInAnyOrder(scene, claim);
  return told?.verdict === 'matches' ? told : held;
}
