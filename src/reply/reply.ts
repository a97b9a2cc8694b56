// What rendering gives: a message as plain data, and the citations that its words are checked against.
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Citation } from '../answer/answer.ts';
import type { Topic } from '../answer/follow-up/context.ts';
import type { SharePress } from './custom-id.ts';

/** One message, built for one sending. The sender adds the flags. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Every citation that a word of the message rests on, shown or not. */
  readonly citations: readonly Citation[];
  /** Numbers that the message counts itself, and no source states: so many of so many. */
  readonly counts?: readonly number[];
  /** Sent with it; a File component shows each by its name. */
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What a reply may say about where the bot runs, and what its reader can do there. */
export interface Place {
  readonly installUrl?: string;
  readonly botName?: string;
  /** What [Share] does: the command that is answered, or the message as it is `shown`, where its reader alone sees it and may show it to others. */
  readonly share?: SharePress | 'shown';
  /** Whether a reply written there would not reach the bot, so that the next question needs a form. */
  readonly further?: boolean;
  /** What was asked, in words that stand alone: there are buttons to be told of it later, or to report what it got. */
  readonly asked?: string | undefined;
  /** Why the message is there, for the small lines below the answer. */
  readonly notes?: readonly string[];
  /** What was spoken of before; an answer that is about nothing itself leaves it so. */
  readonly topic?: Topic | undefined;
  /** The version that was asked for, as it was asked for. */
  readonly asOf?: string | undefined;
}
