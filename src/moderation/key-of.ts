// A proposal in, the short key under which buttons name it out: its id may be longer than a button's custom id.
import { hashOf } from '../corpus/hash.ts';
import type { Proposal } from '../review/propose/propose.ts';

const LENGTH = 10;

export function keyOf({ id }: Pick<Proposal, 'id'>): string {
  return hashOf(id).slice(0, LENGTH);
}
