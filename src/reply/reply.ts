// What rendering gives: a message as plain data, and the citations that its words are checked against.
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';

/** One message, built for one sending. The sender adds the flags. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every citation that a word of the message rests on, shown or not. */
  readonly citations: readonly Citation[];
}

/** What a reply may say about where the bot runs. */
export interface Place {
  readonly installUrl?: string;
  readonly botName?: string;
}
