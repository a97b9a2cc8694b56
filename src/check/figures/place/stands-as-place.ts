// An unknown proper name in its message in; whether it stands where the name of a place would, out.
import { holds } from '../../english/placing.ts';
import type { Item, Scene } from '../read/scene.ts';

/** “In Leeds”, “across rural Kent”, “from Kent”. */
const placingLead =
  /\b(?:(?:in|at|across|throughout|within|around|near|outside|over|of)\s+(?:the\s+)?(?:\p{L}+\s)?|(?:for|from|by|to|up|down)\s+(?:the\s+)?)$/iu;

/** Whether an unknown proper name is led to like a place, has what a place has, or stands right beside a number. */
export function standsAsPlace({ text, claims }: Scene, { start, end }: Item): boolean {
  const right = text.slice(end);
  if (
    placingLead.test(text.slice(0, start)) ||
    holds.test(right) ||
    /^\s(?:needs|wants|boasts|juggles|faces|counts)\b/u.test(right) ||
    /['’]s$/u.test(text.slice(start, end))
  )
    return true;
  return claims.some(
    ({ span }) =>
      /^\s(?:\p{L}+\s)?$/u.test(text.slice(span.end, start)) ||
      (span.start >= end && /^\W*$/u.test(text.slice(end, span.start))),
  );
}
