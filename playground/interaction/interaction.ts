// The shape of one interaction, and of what the bot sends in answer to it. Types alone: everything else may import them.
import type { Message } from '../message-shapes.ts';
import type { Choice, Upload, User } from '../shapes.ts';
import type { Modal } from './modal.ts';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4 | 5;
  readonly user: User;
  readonly channelId: string;
  readonly guildId: string | undefined;
  /** Who installed the app, as far as Discord tells: the server ("0" in the bot's direct messages), or the person alone. */
  readonly owners: Readonly<Record<string, string>>;
  /** The command as typed, of commands and autocomplete. */
  readonly commandName: string | undefined;
  readonly customId: string | undefined;
  /** The message on which the component stands; of a form, the one from which it was opened. */
  readonly source: Message | undefined;
  /** The message on which a message command was used. */
  readonly target?: Message | undefined;
  /** Waiting for the first response; responded to; or too late for one. */
  phase: 'waiting' | 'acknowledged' | 'failed';
  /** Whether the 15 minutes are over. */
  expired: boolean;
  /** The form that the first response opened. */
  modal: Modal | undefined;
  /** What opened the form that this one submits. */
  readonly opener?: Interaction | undefined;
  /** The type of the first response (4 to 9). */
  callbackType: number | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  /** Whether the reader is still being shown that the bot thinks. */
  pending: boolean;
  readonly followUpIds: string[];
  /** The bot's answer to autocomplete. */
  choices: readonly Choice[];
}

export type InteractionStart = Pick<
  Interaction,
  'type' | 'user' | 'channelId' | 'guildId' | 'commandName' | 'customId' | 'source' | 'target' | 'opener'
>;

/** What the bot sends: the JSON body and the files beside it. */
export interface BotRequest {
  readonly body: unknown;
  readonly files: readonly Upload[];
}
