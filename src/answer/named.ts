// An entity in; what it is called in an answer out.
import type { Entity } from '../corpus/corpus.ts';

/** An entity as it is shown: a name that a source prints, and the short form people use. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
}

/** “The Harbour Trust”, with its short form where the table has one. */
export function nameOf(entity: Entity): Named {
  const named = { id: entity.id, name: entity.names[0].text };
  return entity.short === undefined ? named : { ...named, short: entity.short };
}

/** What people call it, in a question or an example: “the branches” rather than the name in full. */
export function calledIn({ short, plural, names: [{ text }] }: Entity): string {
  return short ?? plural ?? text;
}
