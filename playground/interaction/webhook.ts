// What the bot does with an interaction's token after its first response: the original message and follow-ups.
import { apiError } from '../api-error.ts';
import type { StoredMessage } from '../bus.ts';
import { parseMessageBody } from '../message/body.ts';
import { editMessage } from '../message/edit.ts';
import { deleteMessage, isV2, postMessage } from '../message/post.ts';
import { hasFlag, messageFlags } from '../message-shapes.ts';
import { findMessage, userOf, type World } from '../world.ts';
import type { BotRequest, Interaction } from './interaction.ts';
import { originOf } from './origin.ts';
import { onlyReader } from './reader.ts';
import { finishInteraction, interactionTypes, isServerInstall } from './state.ts';

/** An app that only the person has installed may add no more than that to one interaction. */
const maxUserInstallFollowUps = 5;

/** The interaction behind a webhook's address; throws what Discord answers to a dead or unknown token. */
export function openWebhook(world: World, webhookId: string, token: string): Interaction {
  const interaction = webhookId === world.ids.application ? world.interactions.get(token) : undefined;
  if (!interaction) throw apiError('unknownWebhook');
  if (interaction.expired) throw apiError('invalidWebhookToken');
  // Before the first response there is no webhook yet; after a missed deadline there never will be.
  if (interaction.phase !== 'acknowledged' || interaction.type === interactionTypes.autocomplete)
    throw apiError('unknownWebhook');
  return interaction;
}

/** The message that an address names: `@original`, or a follow-up's id. */
export function openMessage(world: World, interaction: Interaction, name: string): StoredMessage {
  const id = name === '@original' ? interaction.originalId : name;
  const own = id === interaction.originalId || interaction.followUpIds.includes(id ?? '');
  const stored = own && id ? findMessage(world, interaction.channelId, id) : undefined;
  if (!stored) throw apiError('unknownMessage');
  return stored;
}

/** Changes one of the interaction's messages; the edit of `@original` ends "thinking". */
export function editReply(
  world: World,
  interaction: Interaction,
  name: string,
  { body, files }: BotRequest,
): StoredMessage {
  const stored = openMessage(world, interaction, name);
  const edited = editMessage(world, stored, parseMessageBody(body, { isV2: isV2(stored.message) }), files);
  finishInteraction(world, interaction);
  return edited;
}

/** Takes one of the interaction's messages away. */
export function deleteReply(world: World, interaction: Interaction, name: string): void {
  deleteMessage(world, openMessage(world, interaction, name));
  finishInteraction(world, interaction);
}

/** Posts a follow-up; right after a defer it fills the deferred message instead, as Discord still does. */
export function followUp(world: World, interaction: Interaction, { body, files }: BotRequest): StoredMessage {
  const original = findMessage(world, interaction.channelId, interaction.originalId ?? '');
  if (original && hasFlag(original.message.flags, messageFlags.loading))
    return editReply(world, interaction, '@original', { body, files });
  if (!isServerInstall(interaction) && interaction.followUpIds.length >= maxUserInstallFollowUps)
    throw apiError('tooManyFollowUps');

  const origin = originOf(interaction);
  const stored = postMessage(world, {
    channelId: interaction.channelId,
    author: userOf(world, world.ids.bot),
    body: parseMessageBody(body),
    files,
    onlyFor: onlyReader(world, interaction, body),
    origin: {
      ...origin,
      metadata: {
        ...origin.metadata,
        ...(interaction.originalId ? { original_response_message_id: interaction.originalId } : {}),
      },
    },
    repliesTo: original?.message,
  });
  interaction.followUpIds.push(stored.message.id);
  finishInteraction(world, interaction);
  return stored;
}
