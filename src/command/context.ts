// What a command may use while it answers.
import type { Context } from '../answer/follow-up/context.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { Readers } from '../readers/readers.ts';
import type { Score } from '../score.ts';
import type { Upload } from '../interaction.ts';

/** Who gave a command. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** Whether they may manage the home server, and gave the command there. */
  readonly isModerator: boolean;
}

/** Where a command was given; ids where there are such. */
export interface Whereabouts {
  readonly context: 'server' | 'bot-dm' | 'private-channel' | 'command-line';
  readonly guildId?: string;
  readonly channelId?: string;
}

/** All that a command may use: one snapshot, the same from the beginning of the request to its end. */
export interface CommandContext {
  readonly knowledge: Knowledge;
  /** What was spoken of before, where this goes on with a conversation. */
  readonly previous?: Context | undefined;
  readonly actor: Actor;
  readonly place: Whereabouts;
  /** What moderators look after; left out where nothing can be changed. */
  readonly moderation?: Moderation | undefined;
  /** What readers leave behind; left out where nothing is stored. */
  readonly readers?: Readers | undefined;
  /** How well it answered when that was last measured; left out where no score is recorded. */
  readonly score?: Score | undefined;
  /** The text of a draft that somebody sent, or a sentence that says why it cannot be read; left out where no file can be. */
  readonly readDraft?: ((file: Upload) => Promise<ReadDraft>) | undefined;
  /** The first line of the message from which this was given, where there is one, as plain text. */
  readonly headline?: string | undefined;
  /** Shows a sentence while the command works, as soon and as often as Discord allows; costs nothing to call. */
  readonly progress: (words: string) => void;
}

export type ReadDraft = { readonly text: string } | { readonly problem: string };

/** What completing may use besides the knowledge. */
export type CompletionContext = Pick<CommandContext, 'moderation'>;

/** What a command gets away from Discord: nobody in particular gives it, and nothing can be changed. */
export function plainContext(knowledge: Knowledge, previous?: Context): CommandContext {
  return {
    knowledge,
    previous,
    actor: { id: '', name: '', isModerator: false },
    place: { context: 'command-line' },
    progress: () => undefined,
  };
}
