// What a reply may say about where the bot runs: its name and the link that installs it.
import { OAuth2Routes } from 'discord.js';
import type { Client } from 'discord.js';
import type { Place } from '../reply/reply.ts';

/** For a client that has logged in. What may be installed, and where, is set up in the developer portal. */
export function placeOf(client: Client<true>): Place {
  return {
    botName: client.user.username,
    installUrl: `${OAuth2Routes.authorizationURL}?client_id=${client.application.id}`,
  };
}
