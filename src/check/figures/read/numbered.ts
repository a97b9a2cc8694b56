// A stretch of a text in; whether a number that tells no time stands in it, out.
import type { Range } from '../../../corpus/corpus.ts';
import { isDated } from './claim.ts';
import { oncePerRange } from './once.ts';
import type { Scene } from './scene.ts';

/** A number that tells no time stands in it. */
export const isNumbered = oncePerRange(({ claims }: Scene, { start, end }: Range): boolean =>
  claims.some(
    (claim) => !isDated(claim) && claim.kind !== 'duration' && claim.start >= start && claim.end <= end,
  ),
);
