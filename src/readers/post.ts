// What is asked of whatever sends direct messages, and what may become of one.
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';

export type Confirmed =
  | {
      readonly kind: 'sent';
      readonly channelId: string;
      /** Takes the message back. Never rejects. */
      remove(): Promise<void>;
    }
  /** The person takes no direct messages from here. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed' };

/**
 * `sent`: now, or before this process began. `closed`: this person takes none. `refused`: it was certainly not sent.
 * `unknown`: it may have been.
 */
export type Told = 'sent' | 'closed' | 'refused' | 'unknown';

export interface Letter {
  /** The nonce of the message, by which it is also found again; at most 25 letters, digits and hyphens. */
  readonly id: string;
  readonly askerId: string;
  readonly question: string;
  readonly answer: Answer;
  readonly knowledge: Knowledge;
  /** It may have been sent already: it is looked for before it is sent. */
  readonly recovered: boolean;
}

/** Direct messages. Neither rejects. */
export interface Post {
  /** Says that somebody will be told. */
  confirm(request: { readonly askerId: string; readonly question: string }): Promise<Confirmed>;
  /** Tells the answer. */
  tell(letter: Letter): Promise<Told>;
}

/** Where troubles are written down; a logger fits. */
export interface Notes {
  info(details: object, words: string): void;
  warn(details: object, words: string): void;
  error(details: object, words: string): void;
}
