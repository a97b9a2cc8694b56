// An answer in; what a follow-up question may lean on, out; and the same to and from the few characters a button can carry.
import { refusalReasons, type Answer, type RefusalReason } from '../answer.ts';
import { isWant, type Want } from '../question/wants.ts';

/** What the last answer in a conversation was about. */
export interface Context {
  readonly want: Want;
  /** The ids of the entities it was about, the main one first. */
  readonly entities: readonly string[];
  /** The other words that the question turned on (“set up”), for a bare “why?”. */
  readonly words: readonly string[];
  /** Why it was refused, if it was: then its quotes answer nothing. */
  readonly refused?: RefusalReason;
  /** The quotes it showed, verbatim. */
  readonly quotes: readonly string[];
}

/** What is left of a context in a button: its quotes stand in the message itself. */
export type Topic = Omit<Context, 'quotes'>;

/** More than these are no topic, and would not fit. */
const mostEntities = 3;
const mostWords = 3;

/** Undefined for an answer that nothing can lean on, as help is. */
export function contextOf(answer: Answer): Context | undefined {
  if (answer.topic === undefined) return undefined;
  return { ...answer.topic, quotes: answer.citations.map(({ quote }) => quote) };
}

/**
 * `date.groups.boards~set~up`, and `date!1.groups` where it was refused: neither wants nor entity ids nor words hold a full
 * stop, a tilde or an exclamation mark.
 */
export function encodeTopic({ want, entities, words, refused }: Topic): string {
  const asked = refused === undefined ? want : `${want}!${refusalReasons.indexOf(refused)}`;
  return [[asked, ...entities.slice(0, mostEntities)].join('.'), ...words.slice(0, mostWords)].join('~');
}

/** Undefined for anything that encodeTopic does not write; whether the entities exist is for the reader to see. */
export function decodeTopic(text: string): Topic | undefined {
  const [named = '', ...words] = text.split('~');
  const [asked = '', ...entities] = named.split('.');
  const [want = '', reason, ...rest] = asked.split('!');
  if (!isWant(want) || rest.length > 0) return undefined;
  const refused = refusalReasons.find((_, at) => String(at) === reason);
  if (reason !== undefined && refused === undefined) return undefined;
  if (entities.length > mostEntities || words.length > mostWords) return undefined;
  const sound =
    entities.every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) &&
    words.every((word) => /^[\p{L}\p{N}]{1,20}$/u.test(word));
  return sound ? { want, entities, words, ...(refused && { refused }) } : undefined;
}
