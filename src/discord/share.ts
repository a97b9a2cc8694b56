// Showing a private answer to everybody: where that is possible, and the press that does it.
import { isDeepStrictEqual } from 'node:util';
import { InteractionContextType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { PermissionsBitField } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { ask } from '../answer/ask.ts';
import type { Context } from '../answer/follow-up/context.ts';
import type { Command } from '../command/command.ts';
import type { Arguments } from '../command/options.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SharePress } from '../reply/custom-id.ts';
import type { Place } from '../reply/reply.ts';
import type { Answerable, Manner } from './ways.ts';

/** What sharing depends on. */
export interface Spot {
  readonly context: InteractionContextType | null;
  /** What the person may do there; null outside servers. */
  readonly permissions: Readonly<PermissionsBitField> | null;
  /** Undefined where the bot does not know the channel, because it is not in the server. */
  readonly isThread: boolean | undefined;
  /** Whether the server has installed the app, and not its user alone. */
  readonly isServerInstall: boolean;
}

/** Whether a person may show others what the bot says: there must be others, and the person may write to them. */
export function isShareable({ context, permissions, isThread, isServerInstall }: Spot): boolean {
  if (context === InteractionContextType.PrivateChannel) return true;
  if (context !== InteractionContextType.Guild || permissions === null) return false;
  return permissions.has([
    ...(isThread === true ? [] : [PermissionFlagsBits.SendMessages]),
    ...(isThread === false ? [] : [PermissionFlagsBits.SendMessagesInThreads]),
    ...(isServerInstall ? [] : [PermissionFlagsBits.UseExternalApps]),
  ]);
}

export function spotOf(interaction: Answerable): Spot {
  const { context, guildId, memberPermissions, authorizingIntegrationOwners: owners } = interaction;
  return {
    context,
    permissions: memberPermissions,
    isThread: interaction.channel?.isThread(),
    isServerInstall: guildId !== null && owners.guildId === guildId,
  };
}

/** Whether what is answered in this manner is seen by the asker alone. */
export function isPrivate(manner: Manner): boolean {
  if (manner.to === 'update') return manner.interaction.message.flags.has(MessageFlags.Ephemeral);
  return manner.to === 'private';
}

/** What was answered, and how. */
export interface Answered {
  readonly command: Command;
  readonly args: Arguments;
  readonly knowledge: Knowledge;
  readonly previous: Context | undefined;
  readonly answer: Answer;
}

/**
 * What [Share] under an answer that is given in this manner does; undefined where it has no place. An answer to files
 * cannot be asked anew, so the message itself is shared.
 */
export function findShare(answered: Answered, manner: Manner): Place['share'] {
  const { command, args, previous } = answered;
  const isOurs = command.isPrivate === true || command.audience === 'moderators';
  if (isOurs || !isShareableIn(manner)) return undefined;
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'object') return 'shown';
    if (value !== undefined) given.set(name, String(value));
  }
  const press: SharePress = { command: command.name, args: Object.fromEntries(given), share: true };
  return previous ? findLeaningShare(press, { ...answered, previous }) : press;
}

/** Whether an answer in this manner is seen by the asker alone, who may show it to others there. */
export function isShareableIn(manner: Manner): boolean {
  return isPrivate(manner) && isShareable(spotOf(manner.interaction));
}

/** What is shared is asked anew, without the quotes that were shown before: only what then gets the same answer is offered. */
function findLeaningShare(
  press: SharePress,
  { knowledge, previous, answer }: Answered & { readonly previous: Context },
): SharePress | undefined {
  const { question = '' } = press.args;
  if (isDeepStrictEqual(ask(knowledge, question), answer)) return press;
  const { want, entities, words } = previous;
  const leaning = { want, entities, words };
  const isSame = isDeepStrictEqual(ask(knowledge, question, { ...leaning, quotes: [] }), answer);
  return isSame ? { ...press, leaning } : undefined;
}
