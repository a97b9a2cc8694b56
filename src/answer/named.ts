// An entity in; what it is called in an answer out.
import type { Entity } from '../corpus/corpus.ts';
import type { Named } from './answer.ts';

export function nameOf(entity: Entity): Named {
  const named = { id: entity.id, name: entity.names[0].text };
  return entity.short === undefined ? named : { ...named, short: entity.short };
}

/** What people call it, in a question or an example: “the branches” rather than the name in full. */
export function calledIn({ short, plural, names: [{ text }] }: Entity): string {
  return short ?? plural ?? text;
}
