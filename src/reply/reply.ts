// What rendering gives: a message as plain data, and the citations that its words are checked against.
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import type { Topic } from '../answer/context.ts';
import type { SharePress } from './custom-id.ts';

/** One message, built for one sending. The sender adds the flags. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every citation that a word of the message rests on, shown or not. */
  readonly citations: readonly Citation[];
}

/** What a reply may say about where the bot runs, and what its reader can do there. */
export interface Place {
  readonly installUrl?: string;
  readonly botName?: string;
  /** What [Share] does: the command that is answered, where its reader alone sees the answer and may show it to others. */
  readonly share?: SharePress;
  /** Whether a reply written there would not reach the bot, so that the next question needs a form. */
  readonly further?: boolean;
  /** What was spoken of before; an answer that is about nothing itself leaves it so. */
  readonly topic?: Topic | undefined;
}
