// What a reply may say about where the bot runs and what was spoken of there, and whether it can be replied to.
import { InteractionContextType, OAuth2Routes } from 'discord.js';
import type { Client } from 'discord.js';
import type { Knowledge } from '../knowledge.ts';
import type { Place } from '../reply/reply.ts';
import { contextOfMessage } from './conversation.ts';
import type { Manner } from './ways.ts';

/** For a client that has logged in. What may be installed, and where, is set up in the developer portal. */
export function placeOf(client: Client<true>): Place {
  return {
    botName: client.user.username,
    installUrl: `${OAuth2Routes.authorizationURL}?client_id=${client.application.id}`,
  };
}

/** The same for the answer to an interaction, which stands in a conversation. */
export function placeFor(manner: Manner, knowledge: Knowledge): Place {
  const { interaction } = manner;
  const source = 'message' in interaction ? interaction.message : null;
  const topic = source ? contextOfMessage(source, knowledge) : undefined;
  return { ...placeOf(interaction.client), further: !repliesReach(manner), topic };
}

/**
 * Whether the bot gets to read what somebody replies to the answer. Outside its direct messages it reads replies to its own
 * messages alone, and the answer to an interaction is Discord's, until a click changes a message that the bot wrote itself.
 */
function repliesReach(manner: Manner): boolean {
  if (manner.interaction.context === InteractionContextType.BotDM) return true;
  if (manner.to !== 'update') return false;
  const { interactionMetadata, webhookId } = manner.interaction.message;
  return interactionMetadata === null && webhookId === null;
}
