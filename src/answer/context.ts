// An answer in; what a follow-up question may lean on, out; and the same to and from the few characters a button can carry.
import type { Answer } from './answer.ts';
import { isWant, type Want } from './wants.ts';

/** What the last answer in a conversation was about. */
export interface Context {
  readonly want: Want;
  /** The ids of the entities it was about, the main one first. */
  readonly entities: readonly string[];
  /** The quotes it showed, verbatim. */
  readonly quotes: readonly string[];
}

/** What is left of a context in a button: its quotes stand in the message itself. */
export type Topic = Omit<Context, 'quotes'>;

/** More entities than this are no topic, and would not fit. */
const mostEntities = 3;

export function contextOf(answer: Answer): Context | undefined {
  if (answer.topic === undefined) return undefined;
  return { ...answer.topic, quotes: answer.citations.map(({ quote }) => quote) };
}

/** `count.groups.boards`: entity ids hold no full stop. */
export function encodeTopic({ want, entities }: Topic): string {
  return [want, ...entities.slice(0, mostEntities)].join('.');
}

/** Undefined for anything that encodeTopic does not write; whether the entities exist is for the reader to see. */
export function decodeTopic(text: string): Topic | undefined {
  const [want, ...entities] = text.split('.');
  if (want === undefined || !isWant(want) || entities.length > mostEntities) return undefined;
  return entities.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) ? { want, entities } : undefined;
}
