// The discord.js client with everything that must hold for every message it ever sends.
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** A click on a reply to a message reads back who asked: the message replied to is kept in passing. */
const MESSAGES_PER_CHANNEL = 20;
const PEOPLE = 200;
const HOUR = 3_600;

/** People come with every message; of all of them only the bot itself is needed later, for its permissions. */
const people = {
  maxSize: PEOPLE,
  keepOverLimit: (person: { readonly id: string; readonly client: Client<true> }) =>
    person.id === person.client.user.id,
};

/** A client that pings nobody, asks for no privileged intent and keeps little. `api`: another address than Discord's. */
export function createClient(api?: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages arrive in channels that were never seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      MessageManager: MESSAGES_PER_CHANNEL,
      GuildMemberManager: people,
      UserManager: people,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
    }),
    sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: HOUR, lifetime: HOUR } },
    ...(api === undefined ? {} : { rest: { api } }),
  });
}
