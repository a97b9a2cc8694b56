// A click on a button or a choice in a menu, to a call: its custom id is a command with its arguments.
import { ButtonComponent, InteractionContextType, MessageFlags } from 'discord.js';
import type { ButtonInteraction, Message, MessageComponentInteraction } from 'discord.js';
import { parseArgs } from '../arguments.ts';
import { decodePress } from '../reply/custom-id.ts';
import type { Press, SharePress } from '../reply/custom-id.ts';
import { isFurther } from '../reply/topic-id.ts';
import { openFurther } from './further.ts';
import type { Parts } from './parts.ts';
import { notify, respond } from './respond.ts';
import { isShareable, spotOf } from './share.ts';
import type { Manner } from './ways.ts';

const OUTDATED =
  'This button is from an earlier version of the bot. Please ask again; the answer comes with new ones.';

const NOT_SHARED = 'What you may do in this channel has changed, so the answer was not shared.';

/** Who asked for what a message shows: the user of its command, or the author of the message it replies to. */
export function findAsker(message: Message): string | undefined {
  if (message.interactionMetadata) return message.interactionMetadata.user.id;
  const asked = message.reference?.messageId;
  // Not `message.channel`: it is null, whatever its type says, where the bot is not a member.
  const channel = message.client.channels.resolve(message.channelId);
  if (asked === undefined || !channel?.isTextBased()) return undefined;
  return channel.messages.cache.get(asked)?.author.id;
}

function isAsker(interaction: MessageComponentInteraction): boolean {
  // Nobody else sees these.
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) return true;
  if (interaction.context === InteractionContextType.BotDM) return true;
  return findAsker(interaction.message) === interaction.user.id;
}

function labelOf({ component }: ButtonInteraction): string {
  return component instanceof ButtonComponent ? (component.label ?? '') : '';
}

function findPress(interaction: MessageComponentInteraction): Press | SharePress | undefined {
  if (interaction.isButton()) return decodePress(interaction.customId, labelOf(interaction));
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return chosen === undefined ? undefined : decodePress(chosen, '');
}

function mannerOf(interaction: MessageComponentInteraction, { share }: Press): Manner {
  if (share) return { to: 'share', interaction };
  return { to: isAsker(interaction) ? 'update' : 'private', interaction };
}

/**
 * Answers a click; never throws. The asker's click changes the message, anybody else's gets a reply of their own, and
 * [Share] gives the answer to everybody, [Ask further] opens a form.
 */
export async function answerClick(interaction: MessageComponentInteraction, parts: Parts): Promise<void> {
  if (isFurther(interaction.customId)) return openFurther(interaction, parts);
  const press = findPress(interaction);
  const command = parts.registry.find((candidate) => candidate.name === press?.command);
  const parsed = press && command ? parseArgs(command, press.args) : undefined;
  if (!press || !command || !parsed || 'problem' in parsed) {
    await notify(OUTDATED, interaction, parts);
    return;
  }
  if (press.share && !isShareable(spotOf(interaction))) {
    await notify(NOT_SHARED, interaction, parts);
    return;
  }
  await respond(
    {
      command,
      args: parsed.args,
      via: interaction.isButton() ? 'button' : 'select',
      previous: () => ('leaning' in press ? { ...press.leaning, quotes: [] } : undefined),
    },
    mannerOf(interaction, press),
    parts,
  );
}
