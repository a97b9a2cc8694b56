// An entity in; whether it is one place, and no kind of places that there are many of, out.
import type { Entity } from '../../../corpus/corpus.ts';

/** “Town”, not “parks”: in a place there may be so many of something; that there are many of a kind sets nothing anywhere. */
export function isLocation({ kind, singular, plural }: Entity): boolean {
  return kind === 'place' && singular === undefined && plural === undefined;
}
