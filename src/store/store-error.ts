// What can be wrong with the database itself, each with a sentence for the operator that holds no secret.

export type StoreFault =
  /** Another process holds it for longer than was waited. */
  | 'locked'
  /** No room is left where it stands. */
  | 'full'
  /** It is not there, or not any more, or not to be reached. */
  | 'gone'
  /** It may be read and not written. */
  | 'read-only'
  /** The name or password is wrong, or may not do this. */
  | 'refused'
  | 'not-a-database'
  /** Its schema is newer than this program. */
  | 'newer'
  /** What it gives back is not what was put in. */
  | 'damaged'
  /** A text that cannot be stored and given back letter for letter. */
  | 'unstorable'
  | 'failed';

/** Thrown by every part of the store; nothing is half-written when it is. The message is a sentence for the operator. */
export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StoreError';
    this.fault = fault;
  }
}
