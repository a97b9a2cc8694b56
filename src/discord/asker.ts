// A message that somebody clicked on, to who asked for what it shows, and to whether that is the one who clicked.
import { InteractionContextType, MessageFlags } from 'discord.js';
import type { Message } from 'discord.js';
import { authorIdOf } from './conversation.ts';
import type { FromMessage } from './ways.ts';

/** Who asked for what a message shows: the user of its command, or the author of the message it replies to. */
function findAsker(message: Message): string | undefined {
  if (message.interactionMetadata) return message.interactionMetadata.user.id;
  const asked = message.reference?.messageId;
  // Not `message.channel`: it is null, whatever its type says, where the bot is not a member.
  const channel = message.client.channels.resolve(message.channelId);
  if (asked === undefined || !channel?.isTextBased()) return undefined;
  const known = channel.messages.cache.get(asked);
  return known && authorIdOf(known);
}

export function isHidden(message: Message): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** Whether nobody but the one who clicked sees the message. */
function isAlone({ message, context }: FromMessage): boolean {
  return isHidden(message) || context === InteractionContextType.BotDM;
}

/** Whether what is given from the message may change it: its asker may, but what is private replaces nothing that others see. */
export function mayChange(interaction: FromMessage, isPrivate: boolean): boolean {
  if (isAlone(interaction)) return true;
  return !isPrivate && findAsker(interaction.message) === interaction.user.id;
}
